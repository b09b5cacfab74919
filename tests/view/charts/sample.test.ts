import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartLine } from "../../../src/view/charts/chartTypes.ts";
import { bandAt, dailyTimes, extent, indexAt, nearestIndex, valueAt } from "../../../src/view/charts/sample.ts";

const DAY_S = 86_400;
const line = (x: number[], y: number[], more: Partial<ChartLine> = {}): ChartLine => ({
  id: "a",
  label: "a",
  kind: "simulated",
  x,
  y,
  ...more,
});

describe("indexAt", () => {
  test("is the last index at or before, as a walk would find it", () => {
    const ascending = fc.array(fc.integer({ min: 0, max: 60 })).map((xs) => xs.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.integer({ min: -2, max: 62 }), (x, at) => {
        expect(indexAt(x, at)).toBe(x.filter((value) => value <= at).length - 1);
      }),
    );
  });
});

describe("valueAt", () => {
  test("joins two points by a straight line and is exact on them", () => {
    const a = line([0, 10, 20], [1, 3, 3]);
    expect([0, 5, 10, 15, 20].map((at) => valueAt(a, at))).toEqual([1, 2, 3, 3, 3]);
  });

  test("has no value outside the line", () => {
    const a = line([0, 10], [1, 3]);
    expect(valueAt(a, -1)).toBeNaN();
    expect(valueAt(a, 11)).toBeNaN();
    expect(valueAt(line([], []), 0)).toBeNaN();
  });

  test("holds a stepped value until the next one", () => {
    const a = line([0, 10, 20], [1, 3, 5], { stepped: true });
    expect([0, 9.9, 10, 19, 20].map((at) => valueAt(a, at))).toEqual([1, 1, 3, 3, 5]);
    expect(valueAt(a, 20.1)).toBeNaN();
  });

  test("does not invent values between records; the last one covers its own day", () => {
    const a = line([0, DAY_S], [140, 150], { kind: "recorded" });
    expect(valueAt(a, DAY_S / 2)).toBe(140);
    expect(valueAt(a, 1.9 * DAY_S)).toBe(150);
    expect(valueAt(a, 2 * DAY_S)).toBeNaN();
  });

  test("has no value beside a gap, except on a point", () => {
    const a = line([0, 10, 20, 30], [1, Number.NaN, 3, 4]);
    expect([5, 10, 15].map((at) => valueAt(a, at))).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect([0, 20, 25].map((at) => valueAt(a, at))).toEqual([1, 3, 3.5]);
  });

  test("never leaves the range of its two neighbours", () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer()), {
      selector: ([x]) => x,
      minLength: 2,
    });
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (unsorted, share) => {
        const sorted = unsorted.sort((a, b) => a[0] - b[0]);
        const a = line(
          sorted.map(([x]) => x),
          sorted.map(([, y]) => y),
        );
        const at = a.x[0]! + share * (a.x[a.x.length - 1]! - a.x[0]!);
        const i = Math.min(indexAt(a.x, at), a.x.length - 2);
        const slack = 1e-6 * (1 + Math.abs(a.y[i]!) + Math.abs(a.y[i + 1]!));
        expect(valueAt(a, at)).toBeGreaterThanOrEqual(Math.min(a.y[i]!, a.y[i + 1]!) - slack);
        expect(valueAt(a, at)).toBeLessThanOrEqual(Math.max(a.y[i]!, a.y[i + 1]!) + slack);
      }),
    );
  });
});

test("a band is read like its line", () => {
  const a = line([0, 10], [5, 5], { low: [4, 2], high: [6, Number.NaN] });
  expect(bandAt(a, 0)).toEqual({ low: 4, high: 6 });
  expect(bandAt(a, 5)).toBeNull();
  expect(bandAt(line([0], [1]), 0)).toBeNull();
});

test("daily times are the start and every midnight after it", () => {
  const nine = 9 * 3600;
  expect(dailyTimes(nine, 3 * DAY_S)).toEqual([nine, DAY_S, 2 * DAY_S, 3 * DAY_S]);
  expect(dailyTimes(DAY_S, 2 * DAY_S - 1)).toEqual([DAY_S]);
});

test("the nearest time; the earlier of two equally near", () => {
  expect([-5, 4, 5, 6, 99].map((at) => nearestIndex([0, 10, 20], at))).toEqual([0, 0, 0, 1, 2]);
  expect(nearestIndex([], 3)).toBe(-1);
});

test("the extent covers bands, passes over gaps, and looks only between the two times", () => {
  const a = line([0, 10, 20, 30, 40], [5, Number.NaN, 7, 6, 1000], { low: [1, 2, 3, 4, 5], high: [9, 9, 9, 9, 9] });
  expect(extent({ lines: [a] }, 0, 20)).toEqual([1, 9]);
  expect(extent({ lines: [line([0], [Number.NaN])] }, 0, 20)).toBeNull();
  expect(extent({ lines: [] }, 0, 1)).toBeNull();
});
