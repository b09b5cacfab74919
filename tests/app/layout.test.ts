import { describe, expect, test } from "vitest";
import { labelPxFor, layoutFor } from "../../src/app/layout.ts";

describe("names on the map are as large as the reader's text", () => {
  test.each([
    ["usual text", 1440, 900, 1, undefined],
    ["twice as large on a desktop, which has the map at its left then", 1440, 900, 2, 27],
    ["twice as large on a phone", 390, 844, 2, 23],
    ["half as large again on a tablet", 820, 1180, 1.5, 20.25],
    ["four times as large: names no larger than twice, or none would fit", 1440, 900, 4, 27],
  ])("%s", (_what, width, height, enlarged, px) => {
    expect(labelPxFor(layoutFor(width / enlarged, height / enlarged), width, enlarged)).toBe(px);
  });
});
