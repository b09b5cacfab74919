import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { journey } from "./harness.ts";
import { goToDate, momentOf, openSheet, openSite, regionDots, soon, tabTo } from "./steps.ts";

const SHUTDOWN_TICK = 1595;

const selectOf = (page: Page, name: string) => page.getByLabel(name, { exact: true });

journey(
  "a person plays past the shutdown, sees rings, steps back, cuts a country, and sends the moment",
  async (kit) => {
    const { page, url, until, context, newContext } = kit;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSite(page, url);
    const untouched = await momentOf(page);
    assert.match(untouched.hash, /^[0-9a-f]{16}$/);
    assert.equal(untouched.hash, untouched.historyHash);

    await page.getByRole("button", { name: "Faster" }).click();
    await page.getByRole("button", { name: "Faster" }).click();
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await until(
      "the cursor passes the shutdown",
      async () => (await momentOf(page)).cursorTick > SHUTDOWN_TICK + 6,
      60_000,
    );
    await page.getByRole("button", { name: "Pause", exact: true }).click();

    await goToDate(page, "2022-01-05T12:00");
    const dark = await until("Kazakhstan's dots are rings", async () => {
      const dots = await regionDots(page, "KZ");
      return dots.dark > 60 && dots.on < 12 ? dots : null;
    });
    assert.ok(dark.dark * dark.dotEhs > 15, "a seventh of the world is dark");
    await page.getByRole("heading", { name: "Kazakhstan is dark." }).waitFor();

    const before = (await momentOf(page)).cursorTick;
    await page.getByRole("button", { name: "Previous event" }).click();
    await page.getByRole("button", { name: "Previous event" }).click();
    await until("the cursor went back", async () => (await momentOf(page)).cursorTick < before);
    await until("the dots hash again", async () => (await regionDots(page, "KZ")).on > 60);

    await page.mouse.click(455, 260);
    await page.getByRole("heading", { name: "United States" }).waitFor();
    await selectOf(page, "for").selectOption({ label: "3 days" });
    await page.getByRole("button", { name: "Cut the internet" }).click();
    await until("the future is another one", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.hash !== untouched.hash && moment.historyHash === untouched.hash;
    });
    await page
      .getByText(/1 decision; the retarget at block [\d,]+ is [\d.]+ points (lower|higher)\./)
      .first()
      .waitFor();
    await until("the United States are rings", async () => (await regionDots(page, "US")).dark > 200);

    await page.getByRole("button", { name: "Charts" }).click();
    await page.getByText("without your changes").first().waitFor();
    await page.locator(".sheet canvas").first().waitFor();
    await page.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const here = await momentOf(page);
    assert.ok(address.endsWith(`#${here.link}`), address);
    await until("the address bar is the link", () => page.url() === address);

    const stranger = await (await newContext()).newPage();
    await stranger.goto(address);
    await until(
      "the stranger's run is ready",
      () => stranger.evaluate(() => window.hashrateAtlas?.ready() === true),
      30_000,
    );
    const there = await momentOf(stranger);
    assert.deepEqual(there, here);

    await page.getByRole("button", { name: "Undo" }).click();
    await until("undone is untouched", async () => (await momentOf(page)).hash === untouched.hash);
    await page.getByRole("button", { name: "Redo" }).click();
    await until("redone is decided again", async () => (await momentOf(page)).hash === here.hash);
    await page.getByRole("button", { name: "Start over" }).click();
    await until("started over", async () => {
      const moment = await momentOf(page);
      return moment.cursorTick === 0 && moment.hash === untouched.hash;
    });
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "the same by keyboard alone",
  async ({ page, url, until, context, newContext }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openSite(page, url);
    const untouched = await momentOf(page);
    await page.keyboard.press("Escape"); // past the bet: Space would place it
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await page.keyboard.press("Space");
    await until(
      "the cursor passes the shutdown",
      async () => (await momentOf(page)).cursorTick > SHUTDOWN_TICK + 6,
      60_000,
    );
    await page.keyboard.press("k");
    const stopped = (await momentOf(page)).cursorTick;
    await page.keyboard.press("Shift+ArrowLeft");
    await until("an event back", async () => (await momentOf(page)).cursorTick < stopped);
    await page.keyboard.press("t");
    await page.locator(".sheet").getByRole("button", { name: "Russia", exact: true }).waitFor();
    await tabTo(page, /^Russia$/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.locator(".sheet").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Cut the internet" }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, /^Cut the internet$/);
    await page.keyboard.press("Enter");
    await until("the future is another one", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.hash !== untouched.hash;
    });
    await page
      .getByText(/1 decision;/)
      .first()
      .waitFor();
    await page.keyboard.press("g");
    await page.getByText("without your changes").first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    await tabTo(page, /^Copy link$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const stranger = await (await newContext()).newPage();
    await stranger.goto(address);
    await until(
      "the stranger's run is ready",
      () => stranger.evaluate(() => window.hashrateAtlas?.ready() === true),
      30_000,
    );
    assert.deepEqual(await momentOf(stranger), await momentOf(page));
  },
  { context: { viewport: { width: 1440, height: 900 } } },
);

journey(
  "the whole game from the region list on a phone",
  async ({ page, url, until }) => {
    await openSite(page, url, "kazakhstan-2022~1@2022-01-05T09:00Z");
    const untouched = await momentOf(page);
    const assertNoOverflow = () =>
      soon(async () => {
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.equal(overflow, 0, "nothing is wider than the phone");
      });
    await assertNoOverflow();
    await openSheet(page, "Regions");
    await page.locator(".sheet").getByRole("button", { name: "Xinjiang", exact: true }).click();
    await page.getByLabel("Share of machines to move").selectOption("100");
    await page.getByLabel("to", { exact: true }).selectOption({ label: "Canada" });
    await page.getByRole("button", { name: "Move machines" }).click();
    await until("machines are on their way", async () => (await regionDots(page, "CN-XJ")).on === 0);
    await until("the run is another one", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.hash !== untouched.hash;
    });
    await page.getByRole("button", { name: /Take back: 100 % of Xinjiang’s machines moved to Canada/ }).click();
    await until("taken back", async () => (await momentOf(page)).hash === untouched.hash);
    await page.getByText("What happened, and what if it had not").click();
    await page.getByLabel("Kazakhstan's internet is cut").uncheck();
    await until("without the shutdown", async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.hash !== untouched.hash;
    });
    await page.locator(".decisions li").getByText("Without: Kazakhstan's internet is cut").first().waitFor();
    await assertNoOverflow();
  },
  { context: { viewport: { width: 390, height: 844 } } },
);
