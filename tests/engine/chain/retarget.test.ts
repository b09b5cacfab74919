import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextBits } from "../../../src/engine/chain/retarget.ts";
import { decodeCompact, difficultyOf, POW_LIMIT } from "../../../src/engine/chain/target.ts";
import { CORE_RETARGETS } from "../../vectors/coreRetargets.ts";
import { REAL_RETARGETS } from "../../vectors/realRetargets.ts";

const TWO_WEEKS_S = 1_209_600;
/** A target that divides by 4 without loss, far from the limit. */
const EASY_TO_DIVIDE = 0x17100000;
const span = fc.integer({ min: -TWO_WEEKS_S, max: 10 * TWO_WEEKS_S });
const nBits = fc.integer({ min: 0x17080000, max: 0x177fffff });

test.each(CORE_RETARGETS)("T21: Core's retarget: %s", (_name, oldBits, firstS, lastS, newBits) => {
  expect(nextBits(oldBits, firstS, lastS)).toBe(newBits);
});

describe("T21: the real chain", () => {
  test("every retarget from June 2019 to April 2022 follows from its span, the shortest and the longest", () => {
    expect(REAL_RETARGETS).toHaveLength(76);
    for (const [height, oldBits, minSpanS, maxSpanS, newBits] of REAL_RETARGETS) {
      expect([height, nextBits(oldBits, 0, minSpanS)]).toEqual([height, newBits]);
      expect([height, nextBits(oldBits, 0, maxSpanS)]).toEqual([height, newBits]);
    }
  });

  test("a span one second outside gives other bits: the table is as narrow as it can be", () => {
    for (const [height, oldBits, minSpanS, maxSpanS, newBits] of REAL_RETARGETS) {
      expect([height, nextBits(oldBits, 0, minSpanS - 1)]).not.toEqual([height, newBits]);
      expect([height, nextBits(oldBits, 0, maxSpanS + 1)]).not.toEqual([height, newBits]);
    }
  });

  test("each epoch starts 2,016 blocks after the last, with the bits that one ended with", () => {
    for (let i = 1; i < REAL_RETARGETS.length; i++) {
      const [height, oldBits] = REAL_RETARGETS[i]!;
      const [heightBefore, , , , newBits] = REAL_RETARGETS[i - 1]!;
      expect([height, oldBits]).toEqual([heightBefore + 2016, newBits]);
    }
  });
});

describe("the rule", () => {
  test("T11: hashrate times ten overnight makes difficulty exactly four times as high, a tenth exactly a quarter", () => {
    const before = difficultyOf(EASY_TO_DIVIDE);
    expect(difficultyOf(nextBits(EASY_TO_DIVIDE, 0, TWO_WEEKS_S / 10)) / before).toBe(4);
    expect(difficultyOf(nextBits(EASY_TO_DIVIDE, 0, TWO_WEEKS_S * 10)) / before).toBe(1 / 4);
  });

  test("two weeks from first block to last leave the target as it is", () => {
    expect(nextBits(EASY_TO_DIVIDE, 0, TWO_WEEKS_S)).toBe(EASY_TO_DIVIDE);
  });

  test("2,015 intervals of 600 s raise difficulty: the off-by-one is the rule", () => {
    const ratio = difficultyOf(nextBits(0x170b98ab, 0, 2015 * 600)) / difficultyOf(0x170b98ab);
    expect(ratio).toBeCloseTo(2016 / 2015, 5);
  });

  test("a longer span never gives a harder target", () => {
    fc.assert(
      fc.property(nBits, span, span, (bits, a, b) => {
        const short = decodeCompact(nextBits(bits, 0, Math.min(a, b)));
        const long = decodeCompact(nextBits(bits, 0, Math.max(a, b)));
        expect(short <= long).toBe(true);
      }),
    );
  });

  test("only the span counts, not when it was", () => {
    fc.assert(
      fc.property(nBits, span, fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), (bits, spanS, shiftS) => {
        expect(nextBits(bits, shiftS, shiftS + spanS)).toBe(nextBits(bits, 0, spanS));
      }),
    );
  });

  test("the target never passes the limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x1c008000, max: 0x1c7fffff }), span, (bits, spanS) => {
        expect(decodeCompact(nextBits(bits, 0, spanS)) <= POW_LIMIT).toBe(true);
      }),
    );
  });

  test("a bad compact target or a broken second throws", () => {
    expect(() => nextBits(0x04923456, 0, TWO_WEEKS_S)).toThrow(RangeError);
    expect(() => nextBits(0xff123456, 0, TWO_WEEKS_S)).toThrow(RangeError);
    expect(() => nextBits(EASY_TO_DIVIDE, 0, 0.5)).toThrow(RangeError);
  });
});
