/** Places of the page that are looked at in the middle of the shutdown, and how to get there on an open page. */
import type { Page } from "playwright-core";
import { openDrawer } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

/** What a link opens, and where it is seen to be there. */
export const PLACES = [
  ["region=KZ", ".region-card"],
  ["ab=wipe.50&do=c.US.1602.432", ".compare-table"],
  ["sheet=charts", ".sheet .chart"],
  ["sheet=regions", ".sheet button[aria-pressed]"],
  ["sheet=metrics", ".sheet .metric"],
  ["sheet=assumptions", ".sheet .parameter"],
] as const;

export async function goToPlace(page: Page, [link, comes]: (typeof PLACES)[number]): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${MID_SHUTDOWN}&${link}`);
  await page.locator(comes).first().waitFor({ state: "attached" });
  if (!link.startsWith("sheet")) await openDrawer(page);
}
