/** The scenario list: opened by keyboard, a scenario played, Back, links between scenarios, a chunk that does not come. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { CATALOGUE } from "../../src/scenario/catalogue.generated.ts";
import { journey } from "./harness.ts";
import { momentOf, openSite, regionDots, soon } from "./steps.ts";

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const KAZAKHSTAN = "kazakhstan-2022~1@2022-01-05T12:00Z";

const titleOf = (id: string) => CATALOGUE.find((row) => row.id === id)!.title;
const idOf = async (page: Page) => (await momentOf(page)).link.split("~")[0];
const ready = (page: Page, id: string) =>
  page.waitForFunction(
    (wanted) => window.hashrateAtlas?.link().startsWith(`${wanted}~`) === true && window.hashrateAtlas.ready(),
    id,
    { timeout: 30_000 },
  );
const focusIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

journey(
  "scenarios: the list opens with the keyboard, another world opens and plays, and Back returns to the first as it was",
  async ({ page, url, until }) => {
    await openSite(page, url, KAZAKHSTAN);
    const before = await momentOf(page);
    await page.getByRole("button", { name: `Scenarios: ${titleOf("kazakhstan-2022")}` }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Scenarios", exact: true }).waitFor();
    await until("the open scenario has the focus", () => focusIn(page, ".scenario-entry[aria-current]"));
    const down = CATALOGUE.findIndex((row) => row.id === "steady-hash");
    for (let step = 0; step < down; step += 1) await page.keyboard.press("ArrowDown");
    assert.equal((await momentOf(page)).cursorTick, before.cursorTick, "the arrows walk the list and not the time");
    await page.keyboard.press("Enter");
    await ready(page, "steady-hash");
    await page.locator(".sheet").waitFor({ state: "detached" });
    await until("the title has the focus again", () => focusIn(page, ".scenario-title"));
    await page.getByRole("heading", { level: 1, name: titleOf("steady-hash") }).waitFor();
    await page.getByRole("button", { name: "Sandbox", exact: true }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Claims" }).count(), 0, "no claims are held against it");
    await until(
      "the address is the new scenario's link",
      () => page.url() === `${url}#steady-hash~1@2022-01-01T00:00Z`,
    );
    await until("the tab is named after it", async () => (await page.title()).startsWith(titleOf("steady-hash")));
    const dots = await until("its dots are drawn", async () => {
      const us = await regionDots(page, "US").catch(() => null);
      return us !== null && us.on > 0 ? us : null;
    });
    assert.equal(Math.round(dots.on * dots.dotEhs), 80);

    await page.keyboard.press("k");
    await until("it plays", async () => (await momentOf(page)).cursorTick > 20);
    await page.keyboard.press("k");
    assert.notEqual((await momentOf(page)).hash, before.hash);
    const left = `${url}#${(await momentOf(page)).link}`;
    await until("the address follows", () => page.url() === left);

    await page.goBack();
    await ready(page, "kazakhstan-2022");
    await soon(async () => assert.deepEqual(await momentOf(page), before));
    await page.getByRole("heading", { name: "Kazakhstan is dark." }).waitFor();
    await until("Kazakhstan's dots are rings", async () => {
      const kz = await regionDots(page, "KZ").catch(() => null);
      return kz !== null && kz.dark > 60;
    });
    await page.goForward();
    await ready(page, "steady-hash");
    await until("forward is where it was left", () => page.url() === left);
  },
  { context: DESKTOP },
);

journey(
  "scenarios: a list that was opened with its key gives the focus to the new title",
  async ({ page, url, until }) => {
    await openSite(page, url, KAZAKHSTAN);
    await page.keyboard.press("n");
    await until("the open scenario has the focus", () => focusIn(page, ".scenario-entry[aria-current]"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".sheet").waitFor({ state: "detached" });
    await until("the title has the focus", () => focusIn(page, ".scenario-title"));
  },
  { context: DESKTOP },
);

journey(
  "scenarios: a link to another one opens it at once, and a link in the address leads from one to the next",
  async ({ page, url, until }) => {
    const link = "steady-hash~1@2022-01-20T12:00Z&seed=3&do=c.US.1000.144";
    await openSite(page, url, link);
    const there = await momentOf(page);
    assert.match(there.link, /^1[\w-]{10,40}$/, "the address is tidied into the compact link");
    assert.notEqual(there.hash, there.historyHash);
    await page
      .getByRole("button", { name: "Take back: United States cut off for 24 hours, 7 Jan 2022, 22:40" })
      .waitFor();
    await page.evaluate(() => {
      location.hash = "kosovo-2022~1@2022-01-06T12:00Z";
    });
    await ready(page, "kosovo-2022");
    await page.getByText("12:00 UTC").first().waitFor();
    await page.getByText("13:00 Pristina").waitFor();
    await page.keyboard.press("t");
    await page.locator(".sheet").getByRole("button", { name: "Kosovo", exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = "atlantis-1999~1@2022-01-06T12:00Z";
    });
    await page.getByRole("alert").getByText("no scenario “atlantis-1999”").waitFor();
    assert.equal(await idOf(page), "kosovo-2022");
    await page.goBack();
    await page.goBack();
    await until("its link is back", async () => (await momentOf(page)).link === there.link);
    await until("its decision is back", async () => (await momentOf(page)).hash === there.hash);
  },
  { context: DESKTOP },
);

journey(
  "scenarios: one that cannot be loaded is said so, and Try again loads it",
  async ({ page, url, until }) => {
    await openSite(page, url, KAZAKHSTAN);
    let stopped = 0;
    await page.route(/steadyHash/, (route) => {
      stopped += 1;
      return stopped === 1 ? route.abort() : route.continue();
    });
    await page.keyboard.press("n");
    await page.getByRole("button", { name: titleOf("steady-hash") }).click();
    await page.getByRole("alert").getByText("The scenario could not be loaded.").waitFor();
    await page.getByText("could not be loaded, try again").waitFor();
    assert.equal(await idOf(page), "kazakhstan-2022");
    await until("there is a way on", async () => {
      await page.getByRole("button", { name: "Try again" }).click();
      await ready(page, "steady-hash");
      return true;
    });
    await page.getByRole("alert").first().waitFor({ state: "detached" });
  },
  { context: DESKTOP, expectedErrors: [/ERR_FAILED/] },
);

journey(
  "scenarios: a link to one that does not arrive opens the first scenario, says so, and Try again goes there",
  async ({ page, url }) => {
    const link = "steady-hash~1@2022-01-20T12:00Z";
    let blocked = true;
    await page.route(/steadyHash/, (route) => (blocked ? route.abort() : route.continue()));
    await openSite(page, url, link);
    await page.getByRole("alert").getByText("The scenario could not be loaded.").waitFor();
    assert.equal(await idOf(page), "kazakhstan-2022");
    assert.ok(page.url().endsWith(`#${link}`), "the address keeps what was asked for");
    blocked = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await ready(page, "steady-hash");
    await soon(async () => assert.equal((await momentOf(page)).link, link));
  },
  { context: DESKTOP, expectedErrors: [/ERR_FAILED/] },
);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  journey(
    `scenarios: title, mode and list at ${width} by ${height}`,
    async ({ page, url, until }) => {
      await openSite(page, url, KAZAKHSTAN);
      // Type that comes late serves from the next page on, and what stands in for it may be wider.
      await openSite(page, `${url}?again`, KAZAKHSTAN);
      const inside = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        return box !== null && box.width > 0 && box.x >= 0 && box.y >= 0 && box.x + box.width <= width;
      };
      const badge = page.getByRole("button", { name: "Hindcast", exact: true });
      await badge.waitFor();
      await until("the mode is in sight", () => inside(".mode-badge"));
      await soon(async () => {
        const cut = await page.locator(".scenario-title-text").evaluate((text) => text.scrollWidth - text.clientWidth);
        assert.ok(cut <= 1, "the title is whole");
      });
      await badge.focus();
      await page.getByRole("tooltip").waitFor();
      await until("what the mode means is in sight", () => inside(".mode-tip"));
      await page.keyboard.press("Escape");
      await page.getByRole("tooltip").waitFor({ state: "hidden" });

      await page.getByRole("button", { name: /^Scenarios:/ }).click();
      await page.getByRole("button", { name: titleOf("kosovo-2022"), exact: true }).click();
      await ready(page, "kosovo-2022");
      await page.locator(".sheet").waitFor({ state: "detached" });
      await until("the mode is in sight", () => inside(".mode-badge"));
      await soon(async () => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(wide, width, "the page is as wide as its window");
      });
      await until("the map is drawn", async () => (await regionDots(page, "US").catch(() => null)) !== null);
    },
    { context: { viewport: { width, height } } },
  );
}
