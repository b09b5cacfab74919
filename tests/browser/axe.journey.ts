/** `npm run soak -- --only axe` goes through more states, and right to left. */
import assert from "node:assert/strict";
import { axeInOpening } from "./axe.ts";
import { journey } from "./harness.ts";

journey("axe finds nothing in the opening state, in three themes and four sizes", async ({ page, url }) =>
  assert.deepEqual(await axeInOpening(page, url), []),
);
