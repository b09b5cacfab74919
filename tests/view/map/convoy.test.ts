import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convoy } from "../../../src/view/map/convoy.ts";

const GAP = 4;
const anyProgress = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 120 });

describe("convoy", () => {
  test("every dot is on the arc, in order, near it", () => {
    fc.assert(
      fc.property(anyProgress, fc.double({ min: 0, max: 900, noNaN: true }), (progress, length) => {
        const places = convoy(progress, length, GAP);
        expect(places.length).toBe(progress.length);
        for (const [i, { at, aside }] of places.entries()) {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.abs(aside)).toBeLessThanOrEqual(2 * GAP);
          if (i > 0 && length >= 1) expect(at).toBeGreaterThanOrEqual(places[i - 1]!.at - 1e-9);
        }
      }),
    );
  });

  test("dots that keep apart by themselves are where they are", () => {
    const places = convoy([0.1, 0.5, 0.9], 500, GAP);
    expect(places.map(({ at }) => Math.round(at * 1000) / 1000)).toEqual([0.1, 0.5, 0.9]);
    expect(places.every(({ aside }) => aside === 0)).toBe(true);
  });

  test("fifty at the departure set out along the arc and not behind it, and do not hide one another", () => {
    const length = 500;
    const places = convoy(Array<number>(50).fill(0), length, GAP);
    expect(places[0]!.at).toBe(0);
    expect(places.at(-1)!.at).toBeLessThan(0.6);
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(0, i)) {
        expect(Math.hypot((a.at - b.at) * length, a.aside - b.aside)).toBeGreaterThan(GAP * 0.99);
      }
    }
    expect(convoy(Array<number>(50).fill(1), length, GAP).at(-1)!.at).toBeCloseTo(1, 9);
  });

  test("a step of time is a small step of every dot", () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const sorted = [...progress].sort((a, b) => a - b);
        const before = convoy(sorted, 500, GAP);
        const after = convoy(
          sorted.map((at) => Math.min(1, at + 0.002)),
          500,
          GAP,
        );
        for (const [i, { at }] of after.entries()) expect(Math.abs(at - before[i]!.at)).toBeLessThan(0.0021);
      }),
    );
  });
});
