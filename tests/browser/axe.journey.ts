/** `npm run soak -- --only axe` goes through more states, and right to left. */
import assert from "node:assert/strict";
import { axeFaults } from "./axe.ts";
import { journey } from "./harness.ts";
import { SIZES, THEMES } from "./looks.ts";
import { openSite, pageAtRest } from "./steps.ts";

journey("axe finds nothing in the opening state, in three themes and four sizes", async ({ page, url }) => {
  const found: string[] = [];
  for (const theme of THEMES) {
    await openSite(page, `${url}?theme=${theme}`);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), theme);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await pageAtRest(page);
      const faults = await axeFaults(page);
      found.push(...faults.map((fault) => `${theme}, ${size.width} by ${size.height}: ${fault}`));
    }
  }
  assert.deepEqual(found, []);
});
