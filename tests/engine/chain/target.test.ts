import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeCompact,
  difficultyOf,
  encodeCompact,
  expectedHashesOf,
  POW_LIMIT,
} from "../../../src/engine/chain/target.ts";
import { COMPACT_VECTORS, NEGATIVE_COMPACTS, OVERFLOWING_COMPACTS, SIGN_BIT_VECTOR } from "../../vectors/compact.ts";

const target = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n });

describe("T21: compact form", () => {
  test.each(COMPACT_VECTORS)("decodes and encodes as Core: %i", (nBits, value, canonical) => {
    expect(decodeCompact(nBits)).toBe(value);
    expect(encodeCompact(value)).toBe(canonical);
  });

  test("keeps the sign bit clear", () => {
    expect(encodeCompact(SIGN_BIT_VECTOR[0])).toBe(SIGN_BIT_VECTOR[1]);
  });

  test("a negative or overflowing compact target throws", () => {
    for (const nBits of NEGATIVE_COMPACTS) expect(() => decodeCompact(nBits)).toThrow(/negative/);
    for (const nBits of OVERFLOWING_COMPACTS) expect(() => decodeCompact(nBits)).toThrow(/overflows/);
    // The last that fit, and the first that do not, at each length.
    for (const nBits of [0x207fffff, 0x2100ffff, 0x220000ff]) expect(decodeCompact(nBits)).toBeGreaterThan(0n);
    for (const nBits of [0x21010000, 0x22000100, 0x23000001]) expect(() => decodeCompact(nBits)).toThrow(/overflows/);
    for (const nBits of [-1, 2 ** 32, 0.5, NaN]) expect(() => decodeCompact(nBits)).toThrow(RangeError);
    for (const value of [-1n, 1n << 256n]) expect(() => encodeCompact(value)).toThrow(RangeError);
  });

  test("encoding what was decoded changes nothing more, and never makes a target larger", () => {
    fc.assert(
      fc.property(target, (value) => {
        const nBits = encodeCompact(value);
        const decoded = decodeCompact(nBits);
        expect(decoded <= value).toBe(true);
        expect((value - decoded) << 15n <= value).toBe(true);
        expect(encodeCompact(decoded)).toBe(nBits);
      }),
    );
  });

  test("a larger target never has a smaller compact target", () => {
    fc.assert(
      fc.property(target, target, (a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(decodeCompact(encodeCompact(small)) <= decodeCompact(encodeCompact(large))).toBe(true);
      }),
    );
  });
});

describe("difficulty", () => {
  test("is 1 at the limit and the nearest double elsewhere", () => {
    expect(encodeCompact(POW_LIMIT)).toBe(0x1d00ffff);
    expect(difficultyOf(0x1d00ffff)).toBe(1);
    expect(difficultyOf(0x1c7fff80)).toBe(2);
    expect(difficultyOf(0x170b8c8b)).toBeCloseTo(24371874614345.62, 2); // block 717,696
    expect(difficultyOf(0x171398ce)).toBeCloseTo(14363025673659.965, 2); // block 689,472
  });

  test("is the double nearest to the exact ratio", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x7fffff }), fc.integer({ min: 4, max: 0x1d }), (mantissa, bytes) => {
        const nBits = ((bytes << 24) | mantissa) >>> 0;
        const value = difficultyOf(nBits);
        // Compare in steps of half the last place: |value - ratio| <= ulp / 2, all as integers over 2^128.
        const scaled = (x: number) => BigInt(x * 2 ** 64) << 64n;
        const ratio = ((0xffffn << 208n) << 128n) / decodeCompact(nBits);
        const exact = scaled(value);
        const distance = exact > ratio ? exact - ratio : ratio - exact;
        const bits = BigInt(exact.toString(2).length);
        expect(distance <= 1n << (bits - 54n)).toBe(true);
      }),
    );
  });

  test("expected hashes are 2^256 / (target + 1): difficulty times 2^32 but for 1 part in 65,536", () => {
    expect(expectedHashesOf(0x1d00ffff)).toBe(4295032833);
    const nBits = 0x170b98ab;
    expect(expectedHashesOf(nBits) / (difficultyOf(nBits) * 2 ** 32)).toBeCloseTo(65536 / 65535, 12);
  });

  test("a target of zero throws", () => {
    expect(() => difficultyOf(0)).toThrow(RangeError);
    expect(() => expectedHashesOf(0x01003456)).toThrow(RangeError);
  });
});
