import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { erlang, exponential, integerBelow, normal, STREAMS, threefry, uniform } from "../../src/engine/random.ts";
import { THREEFRY_VECTORS } from "../vectors/threefry.ts";

const uint32 = fc.nat(0xffffffff);
const N = 100_000;

function moments(draw: (i: number) => number): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < N; i++) {
    const x = draw(i);
    sum += x;
    squares += x * x;
  }
  return { mean: sum / N, variance: squares / N - (sum / N) ** 2 };
}

test.each(THREEFRY_VECTORS)("threefry gives the published answer: key %j, counter %j", (key, counter, answer) => {
  const out = new Uint32Array(2);
  threefry(...key, ...counter, out);
  expect([...out]).toEqual(answer);
});

describe("streams", () => {
  test("no two streams share a number, and released numbers stay", () => {
    const numbers = Object.values(STREAMS);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(STREAMS).toMatchObject({ blockGap: 1, blockFinder: 2, transit: 3, poolReport: 4 });
  });

  test("T20: draws on another stream leave all others' outputs unchanged", () => {
    fc.assert(
      fc.property(uint32, uint32, fc.array(uint32, { maxLength: 20 }), (seed, index, others) => {
        const before = Object.values(STREAMS).map((stream) => uniform(seed, stream, index));
        for (const other of others) normal(seed, other, index);
        expect(Object.values(STREAMS).map((stream) => uniform(seed, stream, index))).toEqual(before);
      }),
    );
  });

  test("seed, stream, index and draw each change the number", () => {
    const numbers = [
      uniform(1, 1, 1, 0),
      uniform(2, 1, 1, 0),
      uniform(1, 2, 1, 0),
      uniform(1, 1, 2, 0),
      uniform(1, 1, 1, 1),
    ];
    expect(new Set(numbers).size).toBe(5);
  });

  test("streams of one seed are uncorrelated", () => {
    const { mean } = moments((i) => (uniform(7, 1, i) - 0.5) * (uniform(7, 2, i) - 0.5));
    expect(Math.abs(mean)).toBeLessThan(4 / 12 / Math.sqrt(N));
  });
});

describe("distributions", () => {
  test("uniform takes 53 bits of the two words", () => {
    expect(uniform(0, 0, 0)).toBe(((0x6b200159 >>> 5) * 2 ** 26 + (0x99ba4efe >>> 6)) / 2 ** 53);
    const { mean, variance } = moments((i) => uniform(1, 1, i));
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / N));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / N));
  });

  test("uniform lies in [0, 1); an exponential is finite and never below +0; a normal is within 8", () => {
    fc.assert(
      fc.property(uint32, uint32, uint32, uint32, (seed, stream, index, draw) => {
        const u = uniform(seed, stream, index, draw);
        expect(u >= 0 && u < 1).toBe(true);
        const e = exponential(seed, stream, index, draw);
        expect(Number.isFinite(e) && e >= 0 && !Object.is(e, -0)).toBe(true);
        expect(Math.abs(normal(seed, stream, index, draw))).toBeLessThanOrEqual(8);
      }),
    );
  });

  test("exponential has mean 1 and variance 1", () => {
    const { mean, variance } = moments((i) => exponential(1, STREAMS.blockGap, i));
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(N));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / N));
  });

  test("normal has mean 0 and variance 1", () => {
    const { mean, variance } = moments((i) => normal(1, STREAMS.poolReport, i));
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(N));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / N));
  });

  test("erlang of k stages has its mean, and variance mean^2 / k", () => {
    const { mean, variance } = moments((i) => erlang(4, 30, 1, STREAMS.transit, i));
    expect(Math.abs(mean - 30)).toBeLessThan(4 * Math.sqrt(225 / N));
    expect(Math.abs(variance / 225 - 1)).toBeLessThan(4 * Math.sqrt((2 + 6 / 4) / N));
    expect(erlang(1, 1, 5, 6, 7)).toBe(exponential(5, 6, 7));
  });

  test("integerBelow takes every value below n equally often", () => {
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < N; i++) counts[integerBelow(7, 3, 3, i)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - N / 7) ** 2 / (N / 7), 0);
    expect(chiSquare).toBeLessThan(22.46); // 6 degrees of freedom, p = 0.001
  });

  test("integerBelow rejects a word that would favour some values and takes that of the next draw", () => {
    const n = 2 ** 31 + 1; // every second word is rejected
    const words = new Uint32Array(2);
    for (let index = 0; index < 200; index++) {
      let draw = -1;
      do threefry(9, 3, index, ++draw, words);
      while (words[0]! >= n);
      expect(integerBelow(n, 9, 3, index)).toBe(words[0]);
    }
  });

  test("integerBelow throws unless n is a whole number from 1 to 2^32", () => {
    for (const n of [0, -1, 1.5, 2 ** 32 + 1, NaN, Infinity])
      expect(() => integerBelow(n, 1, 1, 1)).toThrow(RangeError);
    expect(integerBelow(1, 1, 1, 1)).toBe(0);
    expect(integerBelow(2 ** 32, 1, 1, 1)).toBeGreaterThanOrEqual(0);
  });
});
