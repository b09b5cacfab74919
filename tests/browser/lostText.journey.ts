/** Whatever its language makes of a text, all of it can be read: words twice as long, from right to left, and those of the languages there are. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { SIZES } from "./looks.ts";
import { lostText } from "./lostText.ts";
import { goToPlace, PLACES } from "./places.ts";
import { openSite, pageAtRest, soon } from "./steps.ts";

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
      for (const place of PLACES) {
        await goToPlace(page, place);
        await nothingIsLost(place[0]);
      }
      await context.close();
    }
  });
