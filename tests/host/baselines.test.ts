import { describe, expect, test } from "vitest";
import { asShares, sharesWithout, trendOf, trendShares } from "../../src/host/baselines.ts";

describe("baselines", () => {
  test("a trend goes on with a straight line, and is the best line where there is none", () => {
    expect(trendOf([0, 1, 4], [10, 12, 18], 6)).toBeCloseTo(22, 12);
    expect(trendOf([0, 1, 2], [0, 3, 0], 5)).toBeCloseTo(1, 12);
  });

  test("shares go on by row from the last six months, never below zero and 100 in all", () => {
    const history = [[0, 100], ...[0, 1, 2, 3, 4, 5].map((month) => [50 - 9 * month, 50 + 9 * month])];
    expect(trendShares(history, 0)[0]).toBeCloseTo(5, 10);
    expect(trendShares(history, 3)).toEqual([0, 100]);
  });

  test("what a row leaves goes to the others in proportion", () => {
    expect(sharesWithout([60, 30, 10], 0)).toEqual([0, 75, 25]);
    expect(asShares([0, 0])).toEqual([0, 0]);
  });
});
