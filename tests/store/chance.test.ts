import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { poissonCdf, poissonQuantile, waitQuantile } from "../../src/store/chance.ts";

/** P(count ≤ k) summed with sixty digits. */
function exactCdf(k: number, mean: number): number {
  const D = Decimal.clone({ precision: 60 });
  let term = new D(-mean).exp();
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term = term.times(mean).div(i);
    sum = sum.plus(term);
  }
  return sum.toNumber();
}

test("the law of counts is the exact one, for a day's blocks and for a period's", () => {
  for (const [k, mean] of [
    [0, 0.5],
    [3, 2.5],
    [117, 132.4],
    [144, 144],
    [2015, 2016.5],
    [2100, 2016.5],
  ] as const)
    expect(poissonCdf(k, mean)).toBeCloseTo(exactCdf(k, mean), 10);
  expect(poissonCdf(-1, 3)).toBe(0);
});

test("a quantile is the least count that is not exceeded so often", () => {
  for (const mean of [0.3, 12, 132.4, 2016])
    for (const p of [0.05, 0.5, 0.95]) {
      const k = poissonQuantile(mean, p);
      expect(exactCdf(k, mean)).toBeGreaterThanOrEqual(p);
      if (k > 0) expect(exactCdf(k - 1, mean)).toBeLessThan(p);
    }
});

test("the wait for so many blocks is the time by which they are there so often", () => {
  for (const blocks of [1, 143, 2015])
    for (const p of [0.05, 0.95]) expect(1 - exactCdf(blocks - 1, waitQuantile(blocks, p))).toBeCloseTo(p, 9);
  expect(waitQuantile(1, 0.5)).toBeCloseTo(Math.log(2), 9); // the first block's wait is exponential
});
