/** A finger finds everything: on a phone and a tablet whatever can be pressed is 48 by 48 px or stands so far from the next. */
import assert from "node:assert/strict";
import { journey } from "./harness.ts";
import { goToPlace, PLACES } from "./places.ts";
import { openSite, pageAtRest, soon } from "./steps.ts";
import { missedTargets } from "./touchTargets.ts";

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
      for (const place of PLACES) {
        await goToPlace(page, place);
        await nothingIsMissed(place[0]);
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
