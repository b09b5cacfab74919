import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { mainJob } from "./mainJob.ts";
import { momentOf, openSite } from "./steps.ts";

const ASKED = "Kazakhstan goes dark. How long between blocks?";
const MOST_PRESSES = 14;

journey(
  "bet: the whole cold open by keyboard alone, from the bet to the copied link in at most 14 presses",
  async ({ page, url, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSite(page, url);
    const presses = await mainJob(page);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.endsWith(`#${(await momentOf(page)).link}`), copied);
    assert.ok(presses <= MOST_PRESSES, `${presses} presses`);
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "bet: Space pulls the plug when nothing has the focus, and time runs to the doors by itself",
  async ({ page, url, until }) => {
    await openSite(page, url);
    await page.getByText(ASKED).waitFor();
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "Kazakhstan is dark." }).waitFor();
    await page.getByRole("button", { name: "Let time run" }).click();
    await page
      .getByText(/the retarget answers, [+−]\d/)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.getByRole("heading", { name: "Now change one thing" }).waitFor({ timeout: 60_000 });
    assert.equal((await momentOf(page)).link, "kazakhstan-2022~1@2022-01-23T00:00Z");
    await page.getByRole("status").getByText("Paused, 23 Jan 2022, 00:00 UTC").waitFor();
    assert.equal(await page.getByLabel("Speed", { exact: true }).inputValue(), "16", "the person's own speed is back");
    await page.getByRole("button", { name: "Send this exact moment" }).click();
    await page.getByRole("heading", { name: "Share" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Change anything" }).click();
    await page.locator(".region-card").getByRole("button", { name: "Cut the internet" }).waitFor();
    await page.getByText("Any other country: choose it on the map, or in the list under Regions.").waitFor();
    await until("the focus is on the card's head", () =>
      page.evaluate(() => document.activeElement?.matches(".region-card h2") === true),
    );
    await page.getByRole("button", { name: "Start over" }).waitFor();
    await page.getByRole("button", { name: "Back to the world" }).click();
    await page.getByRole("button", { name: "Bet again" }).waitFor();
  },
);

journey(
  "bet: a window that becomes a phone's in the long half has it in the open drawer, and pulled down the map's words",
  async ({ page, url, until }) => {
    await openSite(page, url);
    await page.getByRole("button", { name: "Pull the plug" }).click();
    await page.locator(".bet-reveal .bet-next").click();
    await page.locator(".bet-long").waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    await until("what is left to the retarget is in sight", async () => {
      const box = await page.locator(".drawer .bet-long-figures").boundingBox();
      return box !== null && box.y + box.height < 844;
    });
    const handle = page.locator(".drawer-handle button");
    await handle.focus();
    await handle.press("ArrowDown");
    await page.locator("main .phone-numeral").waitFor();
    await until("the map or its words have the room", async () => {
      const [words, drawer] = [
        await page.locator("main .phone-numeral").boundingBox(),
        await page.locator(".drawer").boundingBox(),
      ];
      return words !== null && drawer !== null && drawer.y - words.y - words.height < 120;
    });
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "bet: on the phone by touch, with what is touched in the lower part of the screen",
  async ({ page, url, until }) => {
    await openSite(page, url);
    const plug = page.getByRole("button", { name: "Pull the plug" });
    const slider = page.getByRole("slider", { name: ASKED });
    for (const [name, part] of [
      ["slider", slider],
      ["button", plug],
    ] as const) {
      const box = (await part.boundingBox())!;
      assert.ok(box.y > 844 * 0.4 && box.height >= 48, `${name} at ${box.y}, ${box.height} high`);
      const shown = await part.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      assert.ok(shown, `${name} is not covered`);
    }
    const track = (await slider.boundingBox())!;
    await page.touchscreen.tap(track.x + track.width * 0.75, track.y + track.height / 2);
    await until("the bet follows the finger", async () =>
      /^1[34]:\d\d$/.test(await page.getByLabel("Your bet, typed").inputValue()),
    );
    await plug.tap();
    await page
      .locator(".bet-said")
      .getByText(/^You said 1[34]:\d\d min\./)
      .waitFor();
    const answerIsShown = () =>
      until("the drawer shows the answer under the map", async () => {
        const [said, next] = [
          await page.locator(".bet-said").boundingBox(),
          await page.locator(".bet-next").boundingBox(),
        ];
        return said !== null && next !== null && said.y > 844 - 420 && next.y + next.height < 844;
      });
    await answerIsShown();
    await until("it is kept", () => page.evaluate(() => history.state?.left?.story?.stage === "revealed"));
    await page.reload();
    await page
      .locator(".bet-said")
      .getByText(/^You said 1[34]:\d\d min\./)
      .waitFor();
    await answerIsShown();
    await page.getByRole("button", { name: "Skip ahead" }).tap();
    await page.getByRole("button", { name: "What if difficulty adjusted every day?" }).tap();
    await page.getByText("The rule must first count a day of slow blocks").waitFor();
    await page.getByRole("button", { name: "See it block by block" }).tap();
    await page.getByText(/^Bet before you watch: Difficulty is set anew every day/).waitFor();
    await page.getByRole("button", { name: "Place a bet" }).tap();
    await plug.tap();
    await page.getByRole("button", { name: "Skip ahead" }).tap();
    await page.getByRole("button", { name: "What if it took two weeks, as it does?" }).tap();
    await page.getByText(ASKED).waitFor();
    await plug.tap();
    await page.getByText("in “Laboratory: difficulty set anew every day”").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  },
  { context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
);

journey("bet: each door answers its own question in place, one change at a time", async ({ page, url }) => {
  await openSite(page, url);
  await page.getByRole("button", { name: "Pull the plug" }).click();
  await page
    .getByText(/Your bet was that nothing changes \(9:43 min\)\.$/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Skip ahead" }).click();
  const rows = (first: RegExp, next: RegExp) =>
    Promise.all([
      page.locator(".bet-sides").getByRole("row", { name: first }).waitFor({ timeout: 60_000 }),
      page.locator(".bet-sides").getByRole("row", { name: next }).waitFor({ timeout: 60_000 }),
    ]);
  const untouched = (await momentOf(page)).link;
  await page.getByRole("button", { name: "What if it lasted thirty days?" }).click();
  await rows(/^first 24 hours simulated 10:53 simulated 11:14$/, /^next 24 hours simulated 10:21 simulated 11:14$/);
  assert.notEqual((await momentOf(page)).link, untouched);
  await page.getByRole("button", { name: /^Undo:/ }).click();
  await page.locator(".bet-then").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Redo:/ }).click(); // it stands where the step was undone
  await rows(/^first 24 hours simulated 10:53 simulated 11:14$/, /^next 24 hours simulated 10:21 simulated 11:14$/);
  await page.getByRole("button", { name: "What if difficulty adjusted every day?" }).click();
  await page.getByText(/of 200 runs simulated/).waitFor();
  await rows(/^first 24 hours simulated 10:53 simulated 11:\d\d$/, /^next 24 hours simulated 10:21 simulated 9:5\d$/);
  await page.getByText("The rule must first count a day of slow blocks").waitFor();
  assert.equal((await momentOf(page)).link, untouched, "what the first door decided is taken back");
  await page.keyboard.press("Control+z");
  await rows(/^first 24 hours simulated 10:53 simulated 11:14$/, /^next 24 hours simulated 10:21 simulated 11:14$/);
  assert.equal(await page.locator(".bet-then").count(), 1, "the door whose decision is back is the one that answers");
  await page.getByRole("button", { name: "What if miners could leave at once?" }).click();
  await rows(/^first 24 hours simulated 10:53 simulated 10:55$/, /^next 24 hours simulated 10:21 simulated 9:54$/);
  await page.getByText("100 % of Kazakhstan’s machines moved to United States").first().waitFor();
  await page.getByText("How good a forecaster are you?").click();
  await page.getByText("Your misses add up to 100 % of those of “nothing changes”").waitFor();
  await page.getByRole("button", { name: "The same question in China, 2021" }).click();
  await page.getByRole("button", { name: /^Scenarios: Laboratory: miners who leave at once/ }).waitFor();
});

journey(
  "bet: loaded again its story is where it was, the long half paused, and Back from another scenario leads to the doors",
  async ({ page, url, until }) => {
    const reload = async () => {
      await page.reload();
      await page.waitForFunction(() => window.hashrateAtlas?.ready() === true, null, { timeout: 30_000 });
    };
    const kept = (stage: string) =>
      until(`the entry keeps the story (${stage})`, () =>
        page.evaluate((wished) => history.state?.left?.story?.stage === wished, stage),
      );
    await openSite(page, url);
    await page.getByLabel("Your bet, typed").fill("12:15");
    await page.getByRole("button", { name: "Pull the plug" }).click();
    const said = page.locator(".bet-said").getByText(/^You said 12:15 min\./);
    await said.waitFor();
    await kept("revealed");
    await reload();
    await said.waitFor();
    await page.getByRole("heading", { name: "Kazakhstan is dark." }).waitFor();

    await page.getByRole("button", { name: "Let time run" }).click();
    const start = (await momentOf(page)).cursorTick;
    await until("time runs", async () => (await momentOf(page)).cursorTick > start);
    await page.keyboard.press("k");
    await page.getByRole("button", { name: "Go on" }).waitFor();
    const paused = await momentOf(page);
    await until("the address has the moment", () => page.url().endsWith(`#${paused.link}`));
    await reload();
    await page.getByRole("button", { name: "Go on" }).waitFor();
    assert.equal((await momentOf(page)).link, paused.link);
    await page.getByRole("button", { name: "Go on" }).click();
    await until("it goes on", async () => (await momentOf(page)).cursorTick > paused.cursorTick + 6);

    await page.locator(".bet-long").getByRole("button", { name: "Skip ahead" }).click();
    const doors = page.getByRole("heading", { name: "Now change one thing" });
    await doors.waitFor();
    await page.getByRole("button", { name: "What if it lasted thirty days?" }).click();
    await page.getByRole("button", { name: "What if difficulty adjusted every day?" }).click();
    await page.getByText("The rule must first count a day of slow blocks").waitFor();
    await until("the entry keeps the door", () => page.evaluate(() => history.state?.left?.story?.tried === 1));
    await reload();
    await page.getByText("The rule must first count a day of slow blocks").waitFor();
    const atDoors = await momentOf(page);
    assert.match(atDoors.link, /^kazakhstan-2022~1@2022-01-23T00:00Z$/);
    await kept("doors");

    await page.getByRole("button", { name: "See it block by block" }).click();
    await page.getByRole("button", { name: /^Scenarios: Laboratory: difficulty set anew/ }).waitFor();
    await until("it opens at the same time", async () =>
      (await momentOf(page)).link.startsWith("daily-difficulty~1@2022-01-23T00:00Z"),
    );
    await page.goBack();
    await doors.waitFor();
    await page.getByText("The rule must first count a day of slow blocks").waitFor();
    await until("the moment of the doors", async () => (await momentOf(page)).link === atDoors.link);
    await page.keyboard.press("Control+z");
    await page.locator(".bet-then").getByText("11:14").first().waitFor({ timeout: 60_000 });

    await page.getByRole("button", { name: /^Scenarios:/ }).click();
    await page.getByRole("button", { name: /^Kosovo's ban/ }).click();
    await page.getByRole("button", { name: /^Scenarios: Kosovo/ }).waitFor();
    await reload(); // what the entry before keeps outlives the page
    await page.goBack();
    await doors.waitFor();
    await page.getByRole("button", { name: /^Redo:/ }).click();
    await until("the decision is taken back again", async () => (await momentOf(page)).link === atDoors.link);
    await page.keyboard.press("Control+z");
    await until("and back", async () => (await momentOf(page)).link !== atDoors.link);

    await page.goto(`${url}?again`);
    await doors.waitFor({ timeout: 30_000 });
    await page.getByText(/You are where you left off: Kazakhstan, January 2022/).waitFor();
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey("bet: skipped it never comes back unasked, and can be asked for", async ({ page, url, until, context }) => {
  await openSite(page, url);
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.getByText("Choose a country on the map").waitFor();
  await until("that is kept", () =>
    page.evaluate(() => Object.values(localStorage).some((text: string) => text.includes('"coldOpenSeen":true'))),
  );
  await page.close();
  const later = await context.newPage();
  await openSite(later, url);
  await later.getByRole("button", { name: "Place a bet" }).waitFor();
  assert.equal(await later.getByRole("button", { name: "Pull the plug" }).count(), 0);
  await later.getByRole("button", { name: /^Scenarios:/ }).click();
  await later.getByRole("button", { name: "Bet on it" }).click();
  await later.getByLabel("Your bet, typed").fill("12:15");
  await later.getByRole("button", { name: "Pull the plug" }).click();
  await later
    .locator(".bet-said")
    .getByText(/^You said 12:15 min\./)
    .waitFor();
  await later.keyboard.press("Escape");
  await later.getByRole("button", { name: "Bet again" }).waitFor();
  await later.getByRole("button", { name: "Help", exact: true }).click();
  await later.getByRole("row", { name: /Kazakhstan, January 2022 12:15 min 1\d:\d\d min/ }).waitFor();
  await later.getByText("1 bet is too few to tell skill from luck.").waitFor();
});

journey("bet: who comes by a link comes to its moment, and is offered a bet quietly", async ({ page, url }) => {
  await openSite(page, url, "halving-2020~1@2020-05-12T00:00Z");
  await page.getByText(/^Bet before you watch: A block now pays half\./).waitFor();
  assert.equal(await page.locator(".bet").count(), 0);
  await page.getByRole("button", { name: "Place a bet" }).click();
  await page.getByRole("slider", { name: /A block now pays half/ }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Place a bet" }).waitFor();
  assert.equal((await momentOf(page)).link, "halving-2020~1@2020-05-12T00:00Z");
});

journey("bet: a page for looking asks nothing", async ({ page, url, until }) => {
  await page.goto(`${url}?view=only`);
  await until("the run is there", () => page.evaluate(() => window.hashrateAtlas?.ready() === true), 30_000);
  await page.getByRole("heading", { name: "One country goes dark." }).waitFor();
  assert.equal(await page.locator(".bet, .bet-offer").count(), 0);
});

journey(
  "bet: with reduced motion time goes by steps",
  async ({ page, url, until }) => {
    await openSite(page, url);
    await page.getByRole("button", { name: "Pull the plug" }).click();
    await page.getByRole("button", { name: "Let time run" }).click();
    const next = page.getByRole("button", { name: "Next event" }).first();
    await page.locator(".bet-long").waitFor();
    const start = (await momentOf(page)).cursorTick;
    await page.waitForTimeout(300); // long enough for a clock that ran to be seen
    assert.equal((await momentOf(page)).cursorTick, start, "nothing moves by itself");
    const step = page.locator(".bet-long").getByRole("button", { name: "Next event" });
    await step.click();
    await until("one step on", async () => (await momentOf(page)).cursorTick > start);
    for (let steps = 0; steps < 30 && (await step.count()) > 0; steps += 1) {
      const before = (await momentOf(page)).cursorTick;
      await step.click();
      await until("on", async () => (await momentOf(page)).cursorTick > before || (await step.count()) === 0);
    }
    await page.getByRole("heading", { name: "Now change one thing" }).waitFor();
    assert.ok((await next.count()) > 0, "the timeline's own step is still there");
  },
  { context: { reducedMotion: "reduce" } },
);
