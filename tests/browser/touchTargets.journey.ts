/** A finger finds everything: on a phone and a tablet whatever can be pressed is 48 by 48 px or stands so far from the next. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { openDrawer, openSite, pageAtRest, soon } from "./steps.ts";
import { missedTargets } from "./touchTargets.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

/** What a link opens, and where it is seen to be there. */
const STATES = [
  ["region=KZ", ".region-card"],
  ["ab=wipe.50&do=c.US.1602.432", ".compare-table"],
  ["sheet=charts", ".sheet .chart"],
  ["sheet=regions", ".sheet button[aria-pressed]"],
  ["sheet=metrics", ".sheet .metric"],
  ["sheet=assumptions", ".sheet .parameter"],
] as const;

for (const [name, width, height] of [
  ["a phone", 390, 844],
  ["a tablet", 820, 1180],
] as const)
  journey(
    `a finger finds all that can be pressed on ${name}`,
    async ({ page, url }) => {
      const nothingIsMissed = async (where: string) => {
        await pageAtRest(page);
        await soon(async () => assert.deepEqual(await missedTargets(page), [], where));
      };
      await openSite(page, url);
      await nothingIsMissed("the opening");
      for (const [link, comes] of STATES) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${MID_SHUTDOWN}&${link}`);
        await page.locator(comes).first().waitFor({ state: "attached" });
        if (!link.startsWith("sheet")) await openDrawer(page);
        await nothingIsMissed(link);
      }
      await page.keyboard.press("Shift+?");
      await page.getByRole("heading", { name: "Help", exact: true }).waitFor();
      await nothingIsMissed("help");
      await page.locator(".sheet-close, .sheet button").first().click();
      await page.locator(".share-button").first().click();
      await page.locator(".share-address").first().waitFor();
      await nothingIsMissed("the share panel");
    },
    { context: { viewport: { width, height }, isMobile: true, hasTouch: true } },
  );
