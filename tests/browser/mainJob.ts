/** The main job by keyboard alone: the page is opened at rest, a bet placed, the plug pulled, time run, one thing changed, the link copied. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { momentOf, soon } from "./steps.ts";

const ASKED = "Kazakhstan goes dark. How long between blocks?";

/** What has the focus and shows that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const isShown = element !== null && element !== document.body && element.matches(":focus-visible");
    return isShown ? element.textContent || element.getAttribute("type") || element.tagName : "";
  });

/** Fails when a press does not lead on, or leads to where no focus is seen. @returns how many presses it took */
export async function mainJob(page: Page): Promise<number> {
  const untouched = await momentOf(page);
  await page.getByText(ASKED).waitFor();
  let presses = 0;
  const press = async (key: string, wanted: RegExp) => {
    presses += 1;
    await page.keyboard.press(key);
    await soon(async () => assert.match(await focused(page), wanted, `${key} leads on`));
  };
  await press("y", /range/);
  await press("ArrowRight", /range/);
  await press("ArrowRight", /range/);
  assert.equal(await page.getByLabel("Your bet, typed").inputValue(), "10:15");
  await press("Space", /Let time run/);
  await page
    .getByRole("status")
    .getByText(/^You said 10:15 min\. Expected: 1[01]:\d\d min\./)
    .waitFor();
  await page.getByText("Source: Block heights by UTC day").waitFor();
  assert.equal((await momentOf(page)).link, "kazakhstan-2022~1@2022-01-05T11:00Z");
  await press("Enter", /Skip ahead/);
  await page.getByText("left to the retarget").waitFor();
  await soon(async () => assert.ok((await momentOf(page)).cursorTick > untouched.cursorTick + 1700, "time runs"));
  await press("Enter", /What if it lasted thirty days/);
  await press("Enter", /What if it lasted thirty days/);
  await page
    .locator(".bet-sides")
    .getByRole("row", { name: /^first 24 hours simulated 10:\d\d simulated 11:\d\d$/ })
    .waitFor();
  await soon(async () => {
    const { hash, historyHash } = await momentOf(page);
    assert.ok(hash !== "" && hash !== untouched.hash, "the future is another one");
    assert.equal(historyHash, untouched.hash, "beside the history");
  });
  await press("s", /^Share/);
  await page.getByRole("button", { name: "Copy link" }).waitFor(); // until then the sheet has its head alone
  while (!/^Copy link/.test(await focused(page))) await press("Tab", /./);
  presses += 1;
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Link copied" }).waitFor();
  return presses;
}
