/** What stands between the result that a link claims and a verdict: one rule for the page and for `sim verify`. */
import { expect, test } from "vitest";
import { hindranceIn } from "../../src/scenario/checkable.ts";
import { decodeLink } from "../../src/scenario/link.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";

const LOADED = compiled(kazakhstan2022);
const ID = LOADED.scenario.id;
const hindrance = (rest: string) =>
  hindranceIn(decodeLink(`${ID}${rest}&hash=0123456789abcdef`, ID, () => LOADED).problems);

test.each(["~1", "~1@yesterday", "~1@2031-01-01", "~1&sheet=tea", "~1&map=mars&ab=tea&region=XX"])(
  "%s shows something else and is the same run",
  (rest) => {
    expect(hindrance(rest)).toBeUndefined();
  },
);

test.each([
  ["~1&seed=x&sheet=tea", "bad-seed"],
  ["~1&sheet=tea&seed=x", "bad-seed"],
  ["~1&do=z.1", "bad-decision"],
  ["~1&as=pue:9", "assumption-outside"],
  ["~1&as=mood:9", "unknown-assumption"],
  ["~1&mood=good", "unknown-field"], // nobody knows what it would do
  ["~7&seed=x", "unknown-rules"],
])("%s may be another run: %s", (rest, code) => {
  expect(hindrance(rest)?.code).toBe(code);
});
