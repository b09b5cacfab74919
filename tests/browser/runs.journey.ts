/** A | B: two runs of one scenario on the map, in figures, in the charts and in a link. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { momentOf, openSite } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";
const DESKTOP = { context: { viewport: { width: 1440, height: 900 } } };
const PHONE = { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } };

const table = (page: Page) => page.getByRole("region", { name: "A | B" });
const choice = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const address = (page: Page) => page.evaluate(() => location.hash.slice(1));

const whole = (page: Page) =>
  page.waitForFunction(() => window.hashrateAtlas?.ready() === true, null, { timeout: 30_000 });

/** Dots and rings of a region, of B and of what is drawn beside it. */
function dots(page: Page, region: string): Promise<{ b: number[]; beside: number[] }> {
  return page.evaluate((id) => {
    const probe = window.hashrateAtlas!;
    const r = probe.regionEhs().findIndex((row) => row.id === id);
    const { on, dark, compared, comparedDark } = probe.dots!();
    return { b: [on[r]!, dark[r]!], beside: [compared[r] ?? 0, comparedDark[r] ?? 0] };
  }, region);
}

/** Cuts a region off at the cursor, by the keyboard alone but for the choice in the list. */
async function cut(page: Page, region: string): Promise<void> {
  await page.keyboard.press("t");
  await page.locator(".sheet").getByRole("button", { name: region, exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Cut the internet" }).click();
  await whole(page);
}

journey(
  "A | B: a run is held, another is made beside it, and both are told on the map, in figures, in charts and in a link",
  async ({ page, url, until, newContext }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await choice(page, "A | B").click();
    await page
      .getByText("A and B are the same run until you change something, say by cutting a country off.")
      .waitFor();
    const hold = choice(page, "Hold this run as A");
    await hold.waitFor();
    assert.ok(await hold.isDisabled(), "there is nothing to hold yet");
    await choice(page, "Difference").click();
    await page
      .locator(".map-compare-caption")
      .getByText("A and B are the same run until you change something")
      .waitFor();
    await choice(page, "Wipe").click();
    await choice(page, "Change anything").click();
    await page.locator(".region-card").getByRole("heading", { name: "Kazakhstan" }).waitFor();
    await page.getByText("Any other country: choose it on the map, or in the list under Regions.").waitFor();

    await cut(page, "Russia");
    await table(page)
      .getByRole("row", { name: /^Russia/ })
      .waitFor();
    const first = await momentOf(page);
    assert.notEqual(first.hash, first.historyHash);
    await hold.click();
    await page.getByText("A and B are the same run until").waitFor();
    assert.equal((await momentOf(page)).historyHash, first.hash, "A is the run that was held");

    await cut(page, "United States");
    const second = await momentOf(page);
    assert.equal(second.historyHash, first.hash);
    assert.notEqual(second.hash, first.hash);
    await table(page)
      .getByRole("row", { name: /^United States/ })
      .waitFor();
    assert.equal(
      await table(page)
        .getByRole("row", { name: /^Russia/ })
        .count(),
      0,
      "both have that cut",
    );
    assert.match(
      await table(page).innerText(),
      /A\s+Russia cut off .+\s+B\s+Russia cut off .+; United States cut off /,
    );
    await page.getByText(/^United States: [\d.]+\sEH\/s less in B than in A\.$/).waitFor();
    await page
      .locator(".difference")
      .getByText(/^B beside A; /)
      .first()
      .waitFor();

    const us = await dots(page, "US");
    assert.ok(us.b[0] === 0 && us.b[1]! > 100, `all of B's are dark: ${us.b}`);
    assert.ok(us.beside[0]! > 100 && us.beside[1]! < us.beside[0]!, `A's hash: ${us.beside}`);
    const russia = await dots(page, "RU");
    assert.deepEqual(russia.beside, russia.b, "A's rings are its own too");
    assert.ok(russia.beside[1]! > 0);

    const line = page.getByRole("slider", { name: /^Line between A/ });
    const value = async () => Number(await line.getAttribute("aria-valuenow"));
    const box = (await line.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, 320);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 168, 320, { steps: 6 });
    await page.mouse.up();
    await until("the handle follows the pointer", async () => (await value()) === 30);
    await line.focus();
    await page.keyboard.press("ArrowRight");
    await until("and the keyboard", async () => (await value()) === 32);
    assert.equal((await momentOf(page)).cursorTick, second.cursorTick);
    const clip = { x: 380, y: 190, width: 170, height: 190 }; // the United States
    const picture = async () => (await page.screenshot({ clip })).toString("base64");
    await page.keyboard.press("End");
    await page.waitForTimeout(400);
    const ofA = await picture();
    await page.keyboard.press("Home");
    await until("the United States are dark right of the line", async () => (await picture()) !== ofA);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press("PageUp");

    await choice(page, "Difference").click();
    await until("a ring for each dot that B lacks", async () => {
      const { beside } = await dots(page, "US");
      return beside[0] === 0 && Math.abs(beside[1]! - us.beside[0]!) <= 1;
    });
    await page.getByText(/A ring is ¼\sEH\/s that hashes in A and not in B\./).waitFor();

    await choice(page, "Side by side").click();
    await until("a map of A", () => page.evaluate(() => typeof window.hashrateAtlas!.dotsOfA === "function"));
    const two = await page.evaluate(() => {
      const probe = window.hashrateAtlas!;
      const [a, b] = [probe.dotsOfA!(), probe.dots!()];
      return { units: [a.dotEhs, b.dotEhs], lit: [a, b].map(({ on }) => on.reduce((sum, dots) => sum + dots, 0)) };
    });
    assert.equal(two.units[0], two.units[1]);
    assert.ok(two.lit[0]! > two.lit[1]! + 100, `${two.lit}`);
    const boxes = await page
      .locator(".map-canvas")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    assert.ok(boxes.length === 2 && Math.abs(boxes[0]! - boxes[1]!) < 1, `two maps of one size: ${boxes}`);
    const opacity = () => page.locator(".map-beside").evaluate((each) => Number(getComputedStyle(each).opacity));
    await until("it is seen", async () => (await opacity()) === 1);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.keyboard.press("d");
    await until("one map again", async () => (await page.locator(".map-canvas").count()) === 1);
    await page.keyboard.press("d");
    await until("and none beside it", () => page.evaluate(() => window.hashrateAtlas!.dots!().compared.length === 0));
    await page.keyboard.press("c");
    await line.waitFor();

    const link = await until("the address is the link", async () => {
      const [inBar, { link: told }] = [await address(page), await momentOf(page)];
      return inBar === told ? told : null;
    });
    const there = await (await newContext()).newPage();
    await openSite(there, url, link);
    const theirs = await momentOf(there);
    assert.deepEqual([theirs.hash, theirs.historyHash, theirs.link], [second.hash, first.hash, link]);
    await there.getByText("Shared: Kazakhstan, January 2022, with 2 decisions, beside A with 1 decision.").waitFor();
    assert.equal(await there.getByRole("slider", { name: /^Line between A/ }).getAttribute("aria-valuenow"), "40");
    assert.equal(await table(there).innerText(), await table(page).innerText());

    await page.keyboard.press("ControlOrMeta+z");
    await until("undo takes B back to A", async () => (await momentOf(page)).hash === first.hash);
    assert.equal((await momentOf(page)).historyHash, first.hash);
    await choice(page, "Let A go").click();
    await until("A is history again", async () => (await momentOf(page)).historyHash === first.historyHash);
  },
  { ...DESKTOP, timeoutMs: 180_000 },
);

journey(
  "A | B: the charts keep their scales when B changes, say so, and are fitted when a person asks",
  async ({ page, url }) => {
    await openSite(page, url, MID_SHUTDOWN);
    await page.keyboard.press("g");
    await page.locator(".chart canvas").first().waitFor();
    assert.equal(await page.getByText(/^Scales are fixed/).count(), 0, "nothing has changed yet");
    await page.keyboard.press("Escape");
    await cut(page, "United States");
    await page.keyboard.press("g");
    await page.getByText("Scales are fixed, and lines leave them.").waitFor();
    await page.getByRole("button", { name: "Fit the scales" }).click();
    await page.getByText("The scales were fitted anew.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.getByText("Scales are fixed: they stay as they are when B changes.").waitFor();
  },
  DESKTOP,
);

journey(
  "A | B on a phone: one run at a time by a switch for fingers, and the figures below",
  async ({ page, url, until }) => {
    await openSite(page, url, `${MID_SHUTDOWN}&do=c.US.1602.432`);
    await choice(page, "A | B").tap();
    await choice(page, "One at a time").tap();
    for (const name of ["Wipe", "One at a time", "Difference", "A", "B"]) {
      const { width, height } = (await choice(page, name).boundingBox())!;
      assert.ok(width >= 44 && height >= 48, `${name} is ${width} by ${height}`);
    }
    assert.deepEqual((await dots(page, "US")).beside, [0, 0], "B is seen");
    await choice(page, "A").tap();
    await until("A is seen", async () => (await dots(page, "US")).beside[0]! > 50);
    await choice(page, "Wipe").tap();
    await page.getByRole("slider", { name: /^Line between A/ }).waitFor();
    assert.match(await table(page).innerText(), /United States/);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.deepEqual(widths, [390, 390]);
    const [switches, buttons] = await Promise.all(
      [".map-compare-plate .map-compare-switch", ".map-buttons"].map((each) => page.locator(each).boundingBox()),
    );
    assert.ok(switches!.x + switches!.width <= buttons!.x, "no button stands on another");
  },
  PHONE,
);
