/** A run that is made by keyboard alone, shared with its result and opened by someone else: the same steps for every browser. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { OPENING } from "../../src/scenario/presets/index.ts";
import type { JourneyKit } from "./harness.ts";
import { type Moment, momentOf, openSite, tabTo } from "./steps.ts";

export const DECISIONS = 20;
const ASSUMPTIONS = 3;

/** What the line above a shared run says of it. */
export const SHARED_LINE: readonly string[] = [
  `Shared: ${OPENING.title}, with ${DECISIONS} decisions and ${ASSUMPTIONS} changed assumptions.`,
  "Its result is verified: recomputed here, and the same.",
];

/** Waits for the run's end, which every change puts off. */
async function wholeMoment(page: Page, until: JourneyKit["until"]): Promise<Moment> {
  return until(
    "the run is whole",
    async () => {
      const moment = await momentOf(page);
      return moment.hash !== "" && moment.historyHash !== "" ? moment : null;
    },
    60_000,
  );
}

/** Twenty cuts on twenty days, three assumptions at an end of their range, and the link with the claim. */
export async function makeAndShare(page: Page, url: string, until: JourneyKit["until"]): Promise<string> {
  const { keyboard } = page;
  await openSite(page, url);
  await keyboard.press("t");
  await page.locator(".sheet").getByRole("button", { name: "Russia", exact: true }).waitFor();
  await tabTo(page, /^Russia$/);
  await keyboard.press("Enter");
  await keyboard.press("Escape");
  await page.locator(".sheet").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Cut the internet" }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, /^Cut the internet$/);
  for (let day = 0; day < DECISIONS; day += 1) {
    await keyboard.press("PageDown");
    await keyboard.press("Enter");
  }
  await page
    .getByText(new RegExp(`^${DECISIONS} decisions;`))
    .first()
    .waitFor({ timeout: 60_000 });

  await keyboard.press("a");
  await page.getByRole("heading", { name: "Assumptions", exact: true }).waitFor();
  for (const { name, high } of (OPENING.parameters ?? []).slice(0, ASSUMPTIONS)) {
    await tabTo(page, new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}, exact figure$`));
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type(String(high));
    await keyboard.press("Enter");
  }
  await keyboard.press("Escape");
  await page
    .getByText(new RegExp(`^${DECISIONS} decisions and ${ASSUMPTIONS} changed assumptions;`))
    .first()
    .waitFor({ timeout: 60_000 });

  await keyboard.press("s");
  await page.getByRole("heading", { name: "Share" }).waitFor();
  const { hash } = await wholeMoment(page, until);
  await tabTo(page, /^with the result/);
  await keyboard.press("Space");
  const field = page.getByRole("textbox", { name: "Link to this moment" });
  await until("the address bar is the link", async () => page.url() === (await field.inputValue()));
  assert.equal((await momentOf(page)).hash, hash);
  return field.inputValue();
}

/** Opens what was shared; the line has to say all of it, and the result has to be verified. */
export async function openShared(page: Page, address: string, until: JourneyKit["until"]): Promise<Moment> {
  await page.goto(address);
  await page.waitForFunction(() => window.hashrateAtlas !== undefined);
  const moment = await wholeMoment(page, until);
  for (const part of SHARED_LINE) await page.getByText(part).waitFor();
  return moment;
}
