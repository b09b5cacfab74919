import { expectedHashesOf } from "../engine/chain/target.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import { RETARGET_INTERVAL_BLOCKS, SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";

/** What a hindcast is set beside, as figures by period, month and day. A period or a retarget belongs to the month of its end. */
export interface HindcastRecord {
  /** Recorded times of the periods' first blocks, seconds after tick 0, one more than all periods of the file. */
  readonly bounds: readonly number[];
  readonly periods: readonly RecordedPeriod[];
  readonly retargets: readonly RecordedRetarget[];
  /** Ids of the map's rows. */
  readonly rows: readonly string[];
  /** Published shares, percent, by row. */
  readonly months: readonly { readonly month: string; readonly sharePercent: readonly number[] }[];
  /** Whole days, by their number in the run. */
  readonly days: readonly { readonly index: number; readonly day: string; readonly blocks: number }[];
  /** The month in which China's ban begins; null in a file that has none. */
  readonly banMonth: string | null;
}

export interface RecordedPeriod {
  /** Its place among all periods of the file, which is where a run has it. */
  readonly index: number;
  readonly height: number;
  readonly fromUtc: string;
  readonly toUtc: string;
  readonly month: string;
  /** Expected hashes of its target × 2,016 over the header time from its first block to the next period's. */
  readonly ehs: number;
}

export interface RecordedRetarget {
  readonly height: number;
  readonly utc: string;
  readonly month: string;
  readonly timeS: number;
  readonly changePercent: number;
}

/** Periods that the run does not see the end of are left out, as is its first day, of which it misses a part. */
export function recordOf(input: ScenarioInput): HindcastRecord {
  const { recorded, observation } = input;
  const startS = Math.floor(parseUtc(input.startUtc)! / TICK_S) * TICK_S;
  const endS = parseUtc(input.endUtc)!;
  const starts = recorded.retargets.filter(({ utc }) => parseUtc(utc)! <= endS);
  const firstDayS = parseUtc(recorded.firstDay)!;
  const chinese = new Set(input.regions.flatMap(({ id, country }) => (country === "CN" ? [id] : [])));
  const bans = input.events.flatMap(({ kind, region, schedule }) =>
    kind === "ban" && chinese.has(region) ? [schedule[0]![0]] : [],
  );
  return {
    bounds: starts.map(({ utc }) => parseUtc(utc)! - startS),
    periods: starts.slice(0, -1).map(({ height, utc, nBits }, index) => {
      const toUtc = starts[index + 1]!.utc;
      const hashes = expectedHashesOf(Number.parseInt(nBits, 16)) * RETARGET_INTERVAL_BLOCKS;
      const ehs = hashes / (parseUtc(toUtc)! - parseUtc(utc)!) / 1e18;
      return { index, height, fromUtc: utc, toUtc, month: toUtc.slice(0, 7), ehs };
    }),
    retargets: starts.slice(1).map(({ height, utc, changePercent }) => ({
      height,
      utc,
      month: utc.slice(0, 7),
      timeS: parseUtc(utc)! - startS,
      changePercent,
    })),
    rows: observation.rows.map(({ id }) => id),
    months: recorded.months.map(({ month, sharePercent }) => ({
      month,
      sharePercent: observation.rows.map(({ id }) => sharePercent[id] ?? 0),
    })),
    days: recorded.blocksByDay
      .map((blocks, index) => {
        const dayS = firstDayS + index * SECONDS_PER_DAY;
        return { index, day: formatUtc(dayS).slice(0, 10), blocks, whole: dayS >= startS && dayS < endS };
      })
      .filter(({ whole }) => whole)
      .map(({ index, day, blocks }) => ({ index, day, blocks })),
    banMonth: bans.toSorted()[0]?.slice(0, 7) ?? null,
  };
}

/** The record of some months, `YYYY-MM`, both included. */
export function recordBetween(record: HindcastRecord, from: string, to: string): HindcastRecord {
  const inside = ({ month }: { readonly month: string }) => month >= from && month <= to;
  return {
    ...record,
    periods: record.periods.filter(inside),
    retargets: record.retargets.filter(inside),
    months: record.months.filter(inside),
    days: record.days.filter(({ day }) => inside({ month: day.slice(0, 7) })),
  };
}
