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

for (const language of ["en", "ru", "kk"])
  journey(`the present view shows every caption whole: ${language}`, async ({ newContext, url }) => {
    const page = await (await newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    await openSite(page, `${url}?lang=${language}&view=present`);
    const caption = page.locator(".present-caption");
    await caption.waitFor();
    const said = new Set<string>();
    for (let event = 0; event < 20; event += 1) {
      await page.keyboard.press("Shift+ArrowRight");
      await pageAtRest(page);
      said.add(await caption.innerText());
      const beyondPx = await caption.evaluate((element) => element.scrollHeight - element.clientHeight);
      assert.ok(beyondPx <= 0, `${beyondPx} px of it are out of sight: ${await caption.innerText()}`);
    }
    assert.ok(said.size > 8, `only ${said.size} captions were seen`);
  });
