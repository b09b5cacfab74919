/** The long tables of recorded history against one another and against the slices that the opening scenario takes. */
import { describe, expect, test } from "vitest";
import { COUNTRY_SHARES, MAP_RELEASES } from "../../src/data/countryShares.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, FIRST_DAY, LAST_DAY, sliceDays } from "../../src/data/daily.ts";
import * as opening from "../../src/data/daily2022.ts";
import { RETARGETS } from "../../src/data/retargets.ts";
import { difficultyOf } from "../../src/engine/chain/target.ts";
import { RETARGET_INTERVAL_BLOCKS, SECONDS_PER_DAY } from "../../src/units/constants.ts";
import { monthsBetween, parseUtc } from "../../src/units/time.ts";

const days = (parseUtc(LAST_DAY)! - parseUtc(FIRST_DAY)!) / SECONDS_PER_DAY + 1;

describe("daily", () => {
  test.each([CLOSE_USD, BLOCKS, FEES_BTC_PER_BLOCK])("$source: one figure a day", ({ values }) => {
    expect(values.length).toBe(days);
    for (const value of values) expect(value).toBeGreaterThan(0);
  });

  test("the opening scenario's weeks are a slice of the record", () => {
    const length = opening.BLOCKS.values.length;
    const lastDay = new Date((parseUtc(opening.FIRST_DAY)! + (length - 1) * SECONDS_PER_DAY) * 1000);
    const sliceOf = (table: typeof BLOCKS) => sliceDays(table, opening.FIRST_DAY, lastDay.toISOString().slice(0, 10));
    expect(sliceOf(CLOSE_USD)).toEqual(opening.CLOSE_USD.values);
    expect(sliceOf(BLOCKS)).toEqual(opening.BLOCKS.values);
    expect(sliceOf(FEES_BTC_PER_BLOCK)).toEqual(opening.FEES_BTC_PER_BLOCK.values);
  });

  test("known days stand on their dates", () => {
    const on = (table: typeof BLOCKS, day: string) => sliceDays(table, day, day)[0];
    expect(on(BLOCKS, "2021-06-27")).toBe(58); // the slowest day of China's ban
    expect(on(CLOSE_USD, "2022-01-07")).toBe(41_560);
    expect(on(FEES_BTC_PER_BLOCK, "2021-03-28")).toBeCloseTo(
      (on(FEES_BTC_PER_BLOCK, "2021-03-27")! + on(FEES_BTC_PER_BLOCK, "2021-03-29")!) / 2,
      2,
    );
  });

  test("days outside the record are refused", () => {
    expect(() => sliceDays(BLOCKS, "2019-08-23", "2019-08-30")).toThrow(RangeError);
    expect(() => sliceDays(BLOCKS, "2022-03-30", "2022-04-01")).toThrow(RangeError);
    expect(() => sliceDays(BLOCKS, "2021-02-02", "2021-02-01")).toThrow(RangeError);
    expect(() => sliceDays(BLOCKS, "spring", "2021-02-01")).toThrow(RangeError);
  });
});

describe("retargets", () => {
  test("every period from June 2019 to April 2022, each change as its bits say", () => {
    expect(RETARGETS.length).toBe(77);
    for (const [i, { height, utc, nBits, changePercent }] of RETARGETS.entries()) {
      const before = RETARGETS[i - 1];
      expect(height % RETARGET_INTERVAL_BLOCKS).toBe(0);
      if (before === undefined) continue;
      expect(height).toBe(before.height + RETARGET_INTERVAL_BLOCKS);
      expect(parseUtc(utc)!).toBeGreaterThan(parseUtc(before.utc)!);
      const bits = (text: string) => difficultyOf(Number.parseInt(text, 16));
      expect(Math.abs(changePercent - (bits(nBits) / bits(before.nBits) - 1) * 100)).toBeLessThan(0.0051);
    }
  });

  test("blocks by day lead from one retarget to the next, within the minutes that header times may be off", () => {
    const whole = RETARGETS.filter(({ utc }) => utc > FIRST_DAY && utc < LAST_DAY);
    for (const [i, row] of whole.entries()) {
      const next = whole[i + 1];
      if (next === undefined) break;
      const blocks = sliceDays(BLOCKS, row.utc.slice(0, 10), next.utc.slice(0, 10));
      const found = blocks.reduce((sum, count) => sum + count, 0);
      expect(found).toBeGreaterThan(RETARGET_INTERVAL_BLOCKS - 10);
      expect(found - blocks[0]! - blocks.at(-1)!).toBeLessThan(RETARGET_INTERVAL_BLOCKS + 10);
    }
  });
});

describe("country shares", () => {
  test("29 months without a gap, each adding up to 100", () => {
    const months = monthsBetween(parseUtc("2019-09-01")!, parseUtc("2022-02-01")!).map(({ month }) => month);
    expect(COUNTRY_SHARES.map(({ month }) => month)).toEqual(months);
    for (const { month, sharePercent } of COUNTRY_SHARES) {
      const shares = Object.values(sharePercent);
      expect([month, shares.length]).toEqual([month, 10]);
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(0.31);
    }
  });

  test("each month came out with the release that covers it", () => {
    for (const { month, publishedMonth } of COUNTRY_SHARES) {
      const release = MAP_RELEASES.find(({ firstMonth, lastMonth }) => firstMonth <= month && month <= lastMonth);
      expect([month, publishedMonth]).toEqual([month, release?.publishedMonth]);
    }
  });
});
