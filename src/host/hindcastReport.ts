import { SECONDS_PER_DAY } from "../units/constants.ts";
import type { HindcastRun } from "./hindcast.ts";
import { errorsOf, isSigned, meanOf, SEASONAL_RETARGETS, shareErrorsOf } from "./hindcastErrors.ts";
import type { HindcastRecord } from "./hindcastRecord.ts";
import { mean, quantile, scoreBands } from "./scores.ts";

/** Heights of which the date is judged too: the end of the great fall, and the retarget after Kazakhstan's shutdown. */
const DATED_RETARGETS = [689_472, 719_712];

/**
 * Everything that a hindcast is judged by.
 *
 * @param central runs with the file's parameters: their mean is what errors and signs are told of
 * @param sampled runs with sampled parameters: their spread is what bands and coverage are told of
 */
export function reportOf(record: HindcastRecord, central: readonly HindcastRun[], sampled: readonly HindcastRun[]) {
  const middle = meanOf(central);
  const { hashratePercent, sharePoints, wrongSigns } = errorsOf(middle, record);
  const shown = record.periods.map(({ index }) => sampled.map((run) => run.periodShownEhs[index]!));
  const changes = record.retargets.map(({ height }) => sampled.flatMap((run) => run.retargets.get(height) ?? []));
  const mapped = record.months.flatMap(({ month, sharePercent }) =>
    sharePercent.map((_, row) => sampled.map((run) => 100 * run.months.get(month)![row]!)),
  );
  const recordedEhs = record.periods.map(({ ehs }) => ehs);
  return {
    hashrate: {
      meanErrorPercent: hashratePercent,
      periods: record.periods.map(({ index, height, fromUtc, toUtc, ehs }, i) => {
        const simulatedEhs = middle.periodEhs[index]!;
        const errorPercent = 100 * (simulatedEhs / ehs - 1);
        return { height, fromUtc, toUtc, recordedEhs: ehs, simulatedEhs, errorPercent, ...bandOf(shown[i]!) };
      }),
      bands: scoreBands(shown, recordedEhs),
      /** In percent of the recorded figure, so that a later period counts no more than an early one. */
      crpsPercent: scoreBands(
        shown.map((sample, i) => sample.map((ehs) => (100 * ehs) / recordedEhs[i]!)),
        recordedEhs.map(() => 100),
      ).crps,
    },
    shares: {
      meanErrorPoints: sharePoints,
      byRow: record.rows.map((row, r) => ({
        row,
        errorPoints: mean(
          record.months.map(({ month, sharePercent }) => shareErrorsOf(middle.months.get(month), sharePercent)[r]!),
        ),
      })),
      byMonth: record.months.map(({ month, sharePercent }) => {
        const simulated = middle.months.get(month)!.map((share) => 100 * share);
        const byId = (of: readonly number[]) => Object.fromEntries(record.rows.map((row, r) => [row, of[r]!]));
        return {
          month,
          errorPoints: mean(shareErrorsOf(middle.months.get(month), sharePercent)),
          topThreeAgree: topThree(record.rows, simulated) === topThree(record.rows, sharePercent),
          recordedPercent: byId(sharePercent),
          simulatedPercent: byId(simulated),
        };
      }),
      bands: scoreBands(
        mapped,
        record.months.flatMap(({ sharePercent }) => sharePercent),
      ),
    },
    retargets: {
      wrongSigns,
      signsJudged: record.retargets.filter(isSigned).length,
      meanErrorPoints: mean(
        record.retargets.flatMap(({ height, changePercent }) => {
          const simulated = middle.retargets.get(height);
          return simulated === undefined ? [] : [Math.abs(simulated - changePercent)];
        }),
      ),
      rows: record.retargets.map(({ height, utc, changePercent }, i) => ({
        height,
        utc,
        recordedPercent: changePercent,
        simulatedPercent: middle.retargets.get(height) ?? null,
        seasonal: SEASONAL_RETARGETS.includes(height),
        ...bandOf(changes[i]!),
      })),
      dates: record.retargets
        .filter(({ height }) => DATED_RETARGETS.includes(height))
        .map(({ height, utc, timeS }) => {
          const lateDays = (at: number) => (at - timeS) / SECONDS_PER_DAY;
          const at = middle.retargetTimesS.get(height);
          const times = sampled.flatMap((run) => run.retargetTimesS.get(height) ?? []);
          return { height, utc, lateDays: at === undefined ? null : lateDays(at), ...bandOf(times.map(lateDays)) };
        }),
      bands: scoreBands(
        changes,
        record.retargets.map(({ changePercent }) => changePercent),
      ),
    },
    blocks: blocksOf(record, central, sampled),
  };
}

/** Blocks of every whole year in the record, and of the day with the fewest. */
function blocksOf({ days }: HindcastRecord, central: readonly HindcastRun[], sampled: readonly HindcastRun[]) {
  const years = [...new Set(days.map(({ day }) => day.slice(0, 4)))].filter(
    (year) => days.some(({ day }) => day === `${year}-01-01`) && days.some(({ day }) => day === `${year}-12-31`),
  );
  const worst = days.reduce((low, day) => (day.blocks < low.blocks ? day : low));
  const fewest = (run: HindcastRun) => Math.min(...days.map(({ index }) => run.blocksByDay[index]!));
  return {
    years: years.map((year) => {
      const inYear = days.filter(({ day }) => day.startsWith(year));
      const count = (run: HindcastRun) => inYear.reduce((sum, { index }) => sum + run.blocksByDay[index]!, 0);
      const recorded = inYear.reduce((sum, { blocks }) => sum + blocks, 0);
      return { year, recorded, simulated: mean(central.map(count)), ...bandOf(sampled.map(count)) };
    }),
    worstDay: {
      day: worst.day,
      recorded: worst.blocks,
      /** Blocks that the runs have on that day, and on their own worst days. */
      simulatedThatDay: mean(central.map((run) => run.blocksByDay[worst.index]!)),
      simulatedWorst: mean(central.map(fewest)),
      ...bandOf(sampled.map(fewest)),
    },
  };
}

/** Of the countries; Other is none. */
function topThree(rows: readonly string[], shares: readonly number[]): string {
  return rows
    .map((row, r) => ({ row, share: shares[r]! }))
    .filter(({ row }) => row !== "OTHER")
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ row }) => row)
    .join(" ");
}

function bandOf(sample: readonly number[]): { readonly p5: number | null; readonly p95: number | null } {
  if (sample.length === 0) return { p5: null, p95: null };
  const sorted = sample.toSorted((a, b) => a - b);
  return { p5: quantile(sorted, 0.05), p95: quantile(sorted, 0.95) };
}

export type HindcastReport = ReturnType<typeof reportOf>;
