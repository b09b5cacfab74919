import fc from "fast-check";
import { expect, test } from "vitest";
import { issuedSats, subsidySats } from "../../../src/engine/chain/subsidy.ts";

test.each([
  [0, 5_000_000_000],
  [209_999, 5_000_000_000],
  [210_000, 2_500_000_000],
  [629_999, 1_250_000_000],
  [630_000, 625_000_000],
  [717_696, 625_000_000],
  [840_000, 312_500_000],
  [32 * 210_000, 1],
  [33 * 210_000, 0],
  [64 * 210_000, 0],
  [4_294_967_295, 0],
])("the subsidy halves every 210,000 blocks, in whole sats: block %i pays %i", (height, sats) => {
  expect(subsidySats(height)).toBe(sats);
});

test("the whole supply is Core's 2,099,999,997,690,000 sats", () => {
  // src/test/validation_tests.cpp, subsidy_limit_test, counts the same sum
  expect(issuedSats(-1, 14_000_000)).toBe(2_099_999_997_690_000);
});

test("issued coins are the sum of the blocks' subsidies, across a halving too", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 34 }),
      fc.integer({ min: -300, max: 300 }),
      fc.nat(600),
      (era, offset, blocks) => {
        const from = Math.max(-1, era * 210_000 + offset);
        let sum = 0;
        for (let height = from + 1; height <= from + blocks; height++) sum += subsidySats(height);
        expect(issuedSats(from, from + blocks)).toBe(sum);
      },
    ),
  );
});
