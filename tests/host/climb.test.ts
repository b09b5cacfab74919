import { describe, expect, test } from "vitest";
import { climb, type Values } from "../../src/host/climb.ts";

const ranges = ["a", "b", "c"].map((id, i) => ({ id, low: -1, high: 10 * (i + 1) }));
const start = { a: 0, b: 0, c: 0 };
const bowl = ({ a, b, c }: Values) => (a! - 7) ** 2 + (b! - 20) ** 2 / 4 + (c! - 40) ** 2 / 9;

function watched(evaluations: number, seed = 1) {
  const tried: Values[] = [];
  const missesOf = async (candidates: readonly Values[]) => {
    tried.push(...candidates);
    return candidates.map(bowl);
  };
  return climb({ ranges, start, missesOf, evaluations, seed }).then((found) => ({ found, tried }));
}

describe("the search for parameters", () => {
  test("finds the bottom of a bowl, at the edge of a range where it lies beyond", async () => {
    const { found } = await watched(800);
    expect(found.startMiss).toBeCloseTo(bowl(start), 10);
    expect(found.miss).toBeCloseTo(bowl({ a: 7, b: 20, c: 30 }), 0);
    expect(found.values.c).toBeGreaterThan(29);
    expect(bowl(found.values)).toBe(found.miss);
  });

  test.each([1, 2, 7, 50])(
    "tries %i candidates when that is its budget, all inside their ranges",
    async (evaluations) => {
      const { tried } = await watched(evaluations);
      expect(tried).toHaveLength(evaluations);
      expect(tried[0]).toEqual(start);
      for (const values of tried)
        for (const { id, low, high } of ranges) {
          expect(values[id]).toBeGreaterThanOrEqual(low);
          expect(values[id]).toBeLessThanOrEqual(high);
        }
    },
  );

  test("finds the same again, and another way with another seed", async () => {
    const [once, again, other] = await Promise.all([watched(40), watched(40), watched(40, 2)]);
    expect(again).toEqual(once);
    expect(other!.tried).not.toEqual(once!.tried);
  });

  test("without parameters answers the start", async () => {
    const found = await climb({ ranges: [], start: {}, missesOf: async () => [3], evaluations: 10, seed: 1 });
    expect(found).toEqual({ values: {}, miss: 3, startMiss: 3 });
  });
});
