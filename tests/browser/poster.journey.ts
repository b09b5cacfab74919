/** The page before its scripts: what it shows, and that nothing moves or flashes when they come. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { darkTickOf, PULLED } from "../../src/app/poster.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { TICK_S } from "../../src/units/constants.ts";
import { formatUtcMinute } from "../../src/units/time.ts";
import { journey } from "./harness.ts";
import { momentOf, openSite } from "./steps.ts";

const { scenario } = compiled(OPENING);
const DARK_TICK = darkTickOf(scenario);
const DARK_LINK = `${scenario.id}@${formatUtcMinute(scenario.startS + DARK_TICK * TICK_S)}`;

/** Of Chromium's Layout Instability API. */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    shifts: { value: number; nodes: string }[];
  }
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

/** Dots of the set that is seen, as the picture has them. */
async function posterDots(page: Page) {
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>(".poster-plate .poster-dots path")]
      .filter((path) => path.getClientRects().length > 0 && getComputedStyle(path).visibility === "visible")
      .map((path) => ({ name: path.classList[0], dots: path.getAttribute("d")!.split("M").length - 1 })),
  );
  const count = (name: string) => sum(seen.filter((path) => path.name === name).map(({ dots }) => dots));
  return { on: count("lit"), dark: count("ring"), inTransit: count("moving") };
}

const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);

/** The same of the live map. */
async function mapDots(page: Page) {
  const { on, dark, inTransit, dotEhs } = await page.evaluate(() => window.hashrateAtlas!.dots!());
  return { dots: { on: sum(on), dark: sum(dark), inTransit }, dotEhs };
}

/** Where things stand, px. */
async function places(page: Page, land: string) {
  const boxes = await Promise.all(
    [land, "main", ".wordmark", "h1", ".app > :is(.timeline, .drawer)"].map((name) => page.locator(name).boundingBox()),
  );
  const [map, main, mark, title, timeline] = boxes.map((box) => box!);
  // Type may come later than either page, so of words only where they begin.
  const start = ({ x, y }: { x: number; y: number }) => ({ x, y });
  return { map: map!, main: main!, mark: start(mark!), title: start(title!), timeline: timeline! };
}

const near = (a: object, b: object, px: number): boolean =>
  Object.entries(a).every(([name, value]) => {
    const other = (b as Record<string, unknown>)[name];
    return typeof value === "number" ? Math.abs(value - (other as number)) <= px : near(value, other as object, px);
  });

const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; nodes: string }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const nodes = entry.sources.map(({ node }) => (node as Element | null)?.className ?? node?.nodeName);
        shifts.push({ value: entry.value, nodes: String(nodes) });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const shiftsOf = async (page: Page) => sum((await page.evaluate(() => window.shifts)).map(({ value }) => value));

for (const viewport of SIZES) {
  const size = `${viewport.width} by ${viewport.height}`;
  journey(`the page without JavaScript shows the opening moment and the dark one, ${size}`, async (kit) => {
    const { url, newContext } = kit;
    const still = await (await newContext({ viewport, javaScriptEnabled: false })).newPage();
    const live = await (await newContext({ viewport })).newPage();
    await still.goto(url);
    await openSite(live, url);
    const rest = await mapDots(live);
    assert.deepEqual(await posterDots(still), rest.dots);
    const unit = rest.dotEhs === 0.25 ? "¼" : "½";
    assert.match(await still.locator("h1").innerText(), new RegExp(`^Every dot is ${unit}\\sEH/s\\.`));
    const [before, after] = [
      await places(still, ".plate-land"),
      await places(live, ".map-canvas svg path:nth-of-type(2)"),
    ];
    assert.ok(near(before, after, 1.5), `${JSON.stringify(before)} is not ${JSON.stringify(after)}`);
    await still.locator(".poster-no-script").waitFor(); // texts in noscript are not found by their words
    const button = still.getByRole("link", { name: "Pull the plug" });
    const box = (await button.boundingBox())!;
    assert.ok(box.y + box.height <= before.timeline.y, "the button stands above the timeline");
    await button.click();
    await openSite(live, url, DARK_LINK);
    assert.deepEqual(await posterDots(still), (await mapDots(live)).dots);
    assert.match(await still.locator("h1").innerText(), /^Kazakhstan’s dots are dark/);
    await still.getByRole("link", { name: "Put it back" }).click();
    assert.deepEqual(await posterDots(still), rest.dots);
  });

  journey(`nothing shifts when the live page comes, ${size}`, async ({ url, newContext, until }) => {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      const page = await (await newContext({ viewport, reducedMotion })).newPage();
      await countShifts(page);
      await openSite(page, url);
      await until("the poster is gone", () => page.evaluate(() => document.querySelector(".poster-map") === null));
      await page.waitForFunction(() => getComputedStyle(document.querySelector(".map-canvas")!).opacity === "1");
      await page.waitForLoadState("networkidle");
      assert.ok((await shiftsOf(page)) <= 0.01, JSON.stringify(await page.evaluate(() => window.shifts)));
    }
  });
}

journey("type that comes after the first picture is the live page's, and shifts nothing", async (kit) => {
  const { url, newContext, until } = kit;
  for (const viewport of SIZES) {
    const context = await newContext({ viewport });
    const [type, script] = [held(), held()];
    await context.route(/\.woff2$/, (route) => type.opened.then(() => route.continue()));
    await context.route(/assets\/first-.*\.js$/, (route) => script.opened.then(() => route.continue()));
    const page = await context.newPage();
    await countShifts(page);
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(".poster-map").waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.waitForTimeout(500); // longer than a browser holds a first picture back for type
    type.open();
    await until("the type is here", () =>
      page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".woff2"))),
    );
    script.open();
    await until("the live page has it", () =>
      page.evaluate(() => document.documentElement.classList.contains("late-type")),
    );
    await until("the poster is gone", () => page.evaluate(() => document.querySelector(".poster-map") === null));
    assert.ok((await shiftsOf(page)) <= 0.01, JSON.stringify(await page.evaluate(() => window.shifts)));
  }
});

journey("the poster's unit is the map's in windows of many sizes", async ({ url, newContext }) => {
  const sizes = [1920, 1300, 1100, 1080, 950, 930, 899, 700, 660, 360, 344, 320].flatMap((width) =>
    [1080, 600, 545, 480, 390].map((height) => ({ width, height })),
  );
  const still = await (await newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(url);
  const { layoutFor } = await import("../../src/app/layout.ts");
  for (const viewport of sizes) {
    await still.setViewportSize(viewport);
    const title = await still.locator("h1").innerText();
    const { dotEhs } = layoutFor(viewport.width, viewport.height);
    const unit = dotEhs === 0.25 ? "¼" : dotEhs === 0.5 ? "½" : String(dotEhs);
    assert.ok(title.startsWith(`Every dot is ${unit}\u00a0EH/s`), `${viewport.width} by ${viewport.height}: ${title}`);
  }
});

journey("before its scripts come a page with a link shows the land and no moment that was not sent", async (kit) => {
  const { url, newContext, until } = kit;
  const gates = { "first-": held(), "pixi-": held() };
  const context = await newContext({ viewport: { width: 1440, height: 900 } });
  for (const [name, { opened }] of Object.entries(gates)) {
    await context.route(new RegExp(`assets/${name}.*\\.js$`), async (route) => {
      await opened;
      await route.continue();
    });
  }
  const none = { on: 0, dark: 0, inTransit: 0 };
  const linked = await context.newPage();
  await linked.goto(`${url}#${DARK_LINK}`, { waitUntil: "commit" });
  await until("the page says that it is linked", () =>
    linked.evaluate(() => document.documentElement.className === "linked"),
  );
  assert.deepEqual(await posterDots(linked), none);
  assert.ok(await linked.locator(".plate-land").isVisible());
  assert.ok(await linked.locator("h1").isHidden());
  const plain = await context.newPage();
  await plain.goto(url, { waitUntil: "commit" });
  const pulled = await context.newPage();
  await pulled.goto(url, { waitUntil: "commit" });
  await pulled.getByRole("link", { name: "Pull the plug" }).click();
  await until("the rings are seen", async () => (await posterDots(pulled)).dark > 0);
  const before = [await posterDots(linked), await posterDots(plain), await posterDots(pulled)];
  assert.equal(before[1]!.dark, 0);
  gates["first-"].open();
  for (const page of [linked, plain, pulled]) await page.getByRole("button", { name: "Play", exact: true }).waitFor();
  // The live page stands; its map is still to come, and the picture of before is in its place.
  assert.deepEqual([await posterDots(linked), await posterDots(plain), await posterDots(pulled)], before);
  gates["pixi-"].open();
  for (const [page, tick] of [
    [linked, DARK_TICK],
    [plain, 0],
    [pulled, DARK_TICK],
  ] as const) {
    await until("the poster is gone", () => page.evaluate(() => document.querySelector(".poster-map") === null));
    assert.equal((await momentOf(page)).cursorTick, tick);
  }
  assert.doesNotMatch(pulled.url(), new RegExp(PULLED));
});

/** A gate that is shut until it is opened. */
function held() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
