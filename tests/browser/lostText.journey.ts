/** Whatever its language makes of a text, all of it can be read: words twice as long, from right to left, and those of the languages there are. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { SIZES } from "./looks.ts";
import { lostText } from "./lostText.ts";
import { openDrawer, openSite, pageAtRest, soon } from "./steps.ts";

const MID_SHUTDOWN = "kazakhstan-2022~1@2022-01-05T12:00Z";

/** What a link opens, and where it is seen to be there. */
const STATES = [
  ["region=KZ", ".region-card"],
  ["ab=wipe.50&do=c.US.1602.432", ".compare-table"],
  ["sheet=charts", ".sheet .chart"],
  ["sheet=metrics", ".sheet .metric"],
  ["sheet=assumptions", ".sheet .parameter"],
] as const;

for (const language of ["en-XA", "en-XB", "ru", "kk"])
  journey(`no word is lost in four sizes: ${language}`, async ({ newContext, url }) => {
    for (const { width, height } of SIZES) {
      const isHand = width < 900;
      const context = await newContext({ viewport: { width, height }, isMobile: isHand, hasTouch: isHand });
      const page = await context.newPage();
      const nothingIsLost = async (where: string) => {
        await pageAtRest(page);
        await soon(async () => assert.deepEqual(await lostText(page), [], `${where}, ${width} by ${height}`));
      };
      await openSite(page, `${url}?lang=${language}`);
      await nothingIsLost("the opening");
      for (const [link, comes] of STATES) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${MID_SHUTDOWN}&${link}`);
        await page.locator(comes).first().waitFor({ state: "attached" });
        if (!link.startsWith("sheet")) await openDrawer(page);
        await nothingIsLost(link);
      }
      await context.close();
    }
  });
