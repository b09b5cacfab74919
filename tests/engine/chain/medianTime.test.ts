import fc from "fast-check";
import { expect, test } from "vitest";
import { medianTimePast } from "../../../src/engine/chain/medianTime.ts";

const times = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 40 });

test("the median is that of the last eleven header times, whatever their order", () => {
  fc.assert(
    fc.property(times, (all) => {
      const last = all.slice(-11).sort((a, b) => a - b);
      expect(medianTimePast(all, all.length)).toBe(last[last.length >>> 1]);
    }),
  );
});

test("before eleven headers exist it is the median of those that do, the later of two in the middle", () => {
  expect(medianTimePast([7], 1)).toBe(7);
  expect(medianTimePast([7, 3], 2)).toBe(7);
  expect(medianTimePast([7, 3, 5], 3)).toBe(5);
});

test("only the first `count` entries are read", () => {
  const column = Float64Array.from([1, 2, 3, 900, 901]);
  expect(medianTimePast(column, 3)).toBe(2);
});

test("one liar among eleven moves it by at most one place", () => {
  const honest = Array.from({ length: 11 }, (_, i) => i * 600);
  expect(medianTimePast([...honest.slice(0, 10), 1e9], 11)).toBe(3000);
  expect(medianTimePast([...honest.slice(0, 10), -1e9], 11)).toBe(2400);
});

test("with no header there is no median", () => {
  expect(() => medianTimePast([], 0)).toThrow(RangeError);
});
