import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/view/map/projection.ts";
import { piecesWithin } from "../../../src/view/map/routes.ts";

const path = (...xs: number[]): Point[] => xs.map((x) => [x, 0]);

test("a piece from a line on is what the piece up to it leaves out", () => {
  expect(piecesWithin(path(0, 1, 2, 3), 1.5, Number.POSITIVE_INFINITY)).toEqual([[2, 3]]);
  expect(piecesWithin(path(0, 1, 2, 3), 2, Number.POSITIVE_INFINITY)).toEqual([[2, 3]]);
  expect(piecesWithin(path(0, 1, 2, 3), Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual([]);
});

describe("an arc up to a line", () => {
  test("is whole without one, cut at it, and gone beyond it", () => {
    expect(piecesWithin(path(0, 1, 2, 3), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toEqual([[0, 3]]);
    expect(piecesWithin(path(0, 1, 2, 3), Number.NEGATIVE_INFINITY, 1.5)).toEqual([[0, 1]]);
    expect(piecesWithin(path(3, 2, 1, 0), Number.NEGATIVE_INFINITY, 1.5)).toEqual([[2, 3]]);
    expect(piecesWithin(path(3, 4), Number.NEGATIVE_INFINITY, 1)).toEqual([]);
  });

  test("that crosses it twice is in two pieces, and a lone point is none", () => {
    expect(piecesWithin(path(0, 1, 5, 1, 0), Number.NEGATIVE_INFINITY, 2)).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(piecesWithin(path(5, 1, 5), Number.NEGATIVE_INFINITY, 2)).toEqual([]);
  });

  test("holds only points of its side, each at most once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }),
        fc.integer({ min: -9, max: 9 }),
        (xs, until) => {
          const points = path(...xs);
          const held = piecesWithin(points, Number.NEGATIVE_INFINITY, until).flatMap(([first, last]) =>
            Array.from({ length: last - first + 1 }, (_, i) => first + i),
          );
          expect(new Set(held).size).toBe(held.length);
          for (const i of held) expect(points[i]![0]).toBeLessThan(until);
        },
      ),
    );
  });
});
