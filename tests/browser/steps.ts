/** Steps that journeys and pictures share. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Makes a check again until none of its assertions fails, and returns what it returns; fails after 30 s as it failed last. */
export async function soon<T>(check: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 30_000; ; await pause(50)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Waits until the map has drawn nothing for a while: it neither glides nor turns, and its names are laid out. */
export async function mapAtRest(page: Page): Promise<void> {
  const drawn = () => page.evaluate(() => window.hashrateAtlas!.dots!().drawCount);
  await soon(async () => {
    const before = await drawn();
    await pause(400);
    if ((await drawn()) !== before) throw new Error("the map still moves");
  });
}

/** Waits until nothing slides or fades any more; what turns for ever does not count. */
export async function pageAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().endTime === Infinity),
  );
}

/** The page's own read-only account of itself (`src/app/probe.ts`). */
export interface Moment {
  readonly hash: string;
  readonly historyHash: string;
  readonly link: string;
  readonly cursorTick: number;
}

/** Opens the site at a link and waits until both runs are simulated, the map is drawn (or has said that it cannot be) and the type is there. */
export async function openSite(page: Page, url: string, link = ""): Promise<void> {
  await page.goto(link === "" ? url : `${url}#${link}`);
  await page.waitForFunction(() => window.hashrateAtlas?.ready() === true, null, { timeout: 30_000 });
  await page.waitForFunction(
    () => typeof window.hashrateAtlas?.dots === "function" || document.querySelector(".map-failed") !== null,
    null,
    { timeout: 30_000 },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export function momentOf(page: Page): Promise<Moment> {
  return page.evaluate(() => {
    const probe = window.hashrateAtlas!;
    return { hash: probe.hash(), historyHash: probe.historyHash(), link: probe.link(), cursorTick: probe.cursorTick() };
  });
}

/** Opens a sheet by its button, which stands in the menu where the header has no room for it. */
export async function openSheet(page: Page, name: string): Promise<void> {
  const button = page.locator(".app-header").getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole("button", { name: "Menu", exact: true }).click();
  await button.click();
}

/** On a phone: pulls the drawer up so far that controls and story can be reached. */
export async function openDrawer(page: Page): Promise<void> {
  if ((await page.locator(".drawer").count()) === 0) return;
  const handle = page.locator(".drawer-handle button");
  await handle.waitFor();
  if ((await handle.getAttribute("aria-expanded")) === "false") await handle.click();
  await page
    .locator('.drawer:not([data-stop="peek"])')
    .evaluate((it) => Promise.all(it.getAnimations().map((a) => a.finished)));
}

/** Moves the cursor to a UTC minute with the page's own field for it. */
export async function goToDate(page: Page, minute: string): Promise<void> {
  await openDrawer(page);
  await page.getByText("Go to a date").click();
  await page.getByLabel("Date and time (UTC)").fill(minute);
  await page.getByRole("button", { name: "Go", exact: true }).click();
}

/** What the map draws for a region: dots, rings and how much hashrate one of them is. */
export function regionDots(page: Page, region: string): Promise<{ on: number; dark: number; dotEhs: number }> {
  return page.evaluate((id) => {
    const probe = window.hashrateAtlas!;
    const index = probe.regionEhs().findIndex((row) => row.id === id);
    const dots = probe.dots!();
    return { on: dots.on[index]!, dark: dots.dark[index]!, dotEhs: dots.dotEhs };
  }, region);
}

/** The dots under way on the map against what the open sheet of shipments says of them. */
export async function assertDotsUnderWay(page: Page): Promise<void> {
  const text = page.getByText(/^\d+ shipments: /);
  await soon(async () => {
    const ehs = Number(/machines, ([\d.]+)/.exec(await text.innerText())![1]);
    const { inTransit, dotEhs } = await page.evaluate(() => window.hashrateAtlas!.dots!());
    assert.ok(Math.abs(inTransit * dotEhs - ehs) < 0.15 * ehs, `${inTransit} dots of ${dotEhs} for ${ehs} EH/s`);
  });
}

/** Presses Tab until the focused control has this name; a control that cannot be reached fails the journey. */
export async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return (
        element?.getAttribute("aria-label") ??
        (element as HTMLSelectElement | null)?.labels?.[0]?.textContent ??
        element?.textContent ??
        ""
      );
    });
    if (name.test(focused.trim())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no focus on ${name} within 90 presses of ${key}`);
}
