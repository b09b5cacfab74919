/** Steps that journeys share in every browser, by what `EnginePage` can do: read the page, and press keys. */
import type { JourneyKit } from "./harness.ts";
import type { EnginePage } from "./pages.ts";
import type { Moment } from "./steps.ts";

const SLOW_MS = 60_000;

export const readMoment = (page: EnginePage) =>
  page.evaluate<Moment>(`
    const probe = window.hashrateAtlas;
    return { hash: probe.hash(), historyHash: probe.historyHash(), link: probe.link(), cursorTick: probe.cursorTick() };`);

/** Opens an address and waits until both runs are simulated. */
export async function openReady(page: EnginePage, address: string, until: JourneyKit["until"]): Promise<void> {
  await page.goto(address);
  const isReady = () => page.evaluate<boolean>("return window.hashrateAtlas?.ready() === true");
  await until(`${page.browser} has both runs`, isReady, SLOW_MS);
}

/** Presses Tab until the focused control has this name; a control that cannot be reached fails the journey. */
export async function tabTo(page: EnginePage, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const focused = await page.evaluate<string>(
      "const at = document.activeElement; return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()",
    );
    if (focused === name) return;
    await page.press("Tab");
  }
  throw new Error(`no focus on ${name} within 90 presses of Tab`);
}

const FOCUS = `
  const named = [...document.querySelectorAll(args[1])].filter(
    (button) => button.checkVisibility() && (button.getAttribute("aria-label") ?? button.textContent).trim() === args[0]);
  named[0]?.focus();
  await new Promise((done) => setTimeout(done, 100)); // a sheet that has just come takes the focus itself
  return named.length > 0 && document.activeElement === named[0];`;

/** Waits for a button of this name, gives it the focus and presses it. */
export async function pressButton(
  page: EnginePage,
  name: string,
  until: JourneyKit["until"],
  selector = "button:enabled",
): Promise<void> {
  await until(`a button "${name}" in ${page.browser}`, () => page.evaluate<boolean>(FOCUS, name, selector), SLOW_MS);
  await page.press("Enter");
}
