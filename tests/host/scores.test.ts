import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normal } from "../../src/engine/random.ts";
import { fairCrps, quantile, scoreBands } from "../../src/host/scores.ts";

const TEST_STREAM = 9_001;
const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
/** Figures drawn like the runs, or wider than they are. */
const drawn = (spread: number) => ({
  samples: Array.from({ length: 400 }, (_, i) => Array.from({ length: 100 }, (_, run) => normal(run, TEST_STREAM, i))),
  recorded: Array.from({ length: 400 }, (_, i) => spread * normal(5000, TEST_STREAM, i)),
});

test("quantiles are linear between order statistics", () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((q) => quantile([0, 10, 20], q))).toEqual([0, 5, 10, 18, 20]);
});

describe("the fair CRPS", () => {
  test("is the mean distance to the figure less half the mean distance of two runs", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 30 }), figure, (sample, value) => {
        const sorted = sample.toSorted((a, b) => a - b);
        const n = sample.length;
        const toValue = sample.reduce((sum, x) => sum + Math.abs(x - value), 0) / n;
        const pairs = sample.flatMap((x) => sample.map((y) => Math.abs(x - y))).reduce((a, b) => a + b, 0);
        expect(fairCrps(sorted, value)).toBeCloseTo(toValue - pairs / (2 * n * (n - 1)), 6);
      }),
    );
  });

  test("of a normal forecast is 0.5642 on average when it is right, whatever the number of runs", () => {
    const scores = Array.from({ length: 20_000 }, (_, i) =>
      fairCrps(
        [1, 2, 3].map((run) => normal(run, TEST_STREAM, i)).toSorted((a, b) => a - b),
        normal(4, TEST_STREAM, i),
      ),
    );
    expect(scores.reduce((a, b) => a + b, 0) / scores.length).toBeCloseTo(1 / Math.sqrt(Math.PI), 1);
  });
});

describe("bands", () => {
  test("that are honest hold what they say, and the PIT is even", () => {
    const { samples, recorded } = drawn(1);
    const { figures, coverage50, coverage90, pit } = scoreBands(samples, recorded);
    expect(figures).toBe(400);
    expect(Math.abs(coverage50 - 50)).toBeLessThan(8);
    expect(Math.abs(coverage90 - 90)).toBeLessThan(5);
    expect(pit.reduce((a, b) => a + b, 0)).toBe(400);
    expect(Math.min(...pit)).toBeGreaterThan(20);
    expect(Math.max(...pit)).toBeLessThan(65);
  });

  test("that are too narrow hold less, score worse, and the PIT piles up at its ends", () => {
    const honest = scoreBands(...(Object.values(drawn(1)) as [number[][], number[]]));
    const narrow = scoreBands(...(Object.values(drawn(3)) as [number[][], number[]]));
    expect(narrow.coverage90).toBeLessThan(60);
    expect(narrow.crps).toBeGreaterThan(honest.crps);
    expect(narrow.pit[0]! + narrow.pit[9]!).toBeGreaterThan(200);
  });

  test("a record beyond all runs stands in the last tenth; one run is no band", () => {
    expect(scoreBands([[1, 2], [1, 2], [7]], [3, 0, 7])).toMatchObject({
      figures: 2,
      coverage90: 0,
      pit: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    });
  });
});
