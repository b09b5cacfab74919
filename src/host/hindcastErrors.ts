import type { HindcastRun } from "./hindcast.ts";
import type { HindcastRecord, RecordedRetarget } from "./hindcastRecord.ts";
import { mean } from "./scores.ts";

/** Named before any fit: changes that came with China's seasons, whose dates differ from year to year. */
export const SEASONAL_RETARGETS: readonly number[] = [602_784, 635_040, 655_200];
/** A recorded change beyond this, percent, must come out with its sign. */
const SIGNED_CHANGE_PERCENT = 5;

/** Runs of one setting put together: their mean, figure by figure. */
export interface MeanRun {
  readonly periodEhs: readonly number[];
  readonly months: ReadonlyMap<string, readonly number[]>;
  readonly retargets: ReadonlyMap<number, number>;
  readonly retargetTimesS: ReadonlyMap<number, number>;
}

export function meanOf(runs: readonly HindcastRun[]): MeanRun {
  const first = runs[0]!;
  const byHeight = (of: (run: HindcastRun) => ReadonlyMap<number, number>) => {
    const heights = new Set(runs.flatMap((run) => [...of(run).keys()]));
    return new Map([...heights].map((height) => [height, mean(runs.flatMap((run) => of(run).get(height) ?? []))]));
  };
  return {
    periodEhs: first.periodEhs.map((_, i) => mean(runs.map((run) => run.periodEhs[i]!))),
    months: new Map(
      [...first.months].map(([month, shares]) => [
        month,
        shares.map((_, row) => mean(runs.map((run) => run.months.get(month)![row]!))),
      ]),
    ),
    retargets: byHeight((run) => run.retargets),
    retargetTimesS: byHeight((run) => run.retargetTimesS),
  };
}

export interface HindcastErrors {
  /** Mean absolute error of the periods' hashrate, percent of what was recorded. */
  readonly hashratePercent: number;
  /** Mean absolute error of shares over months and rows, points. */
  readonly sharePoints: number;
  /** Retargets that must have their sign and have the other one. */
  readonly wrongSigns: readonly number[];
}

/** How far the mean of runs is from a record, in the record's months. */
export function errorsOf(run: MeanRun, record: HindcastRecord): HindcastErrors {
  const shareErrors = record.months.flatMap(({ month, sharePercent }) =>
    shareErrorsOf(run.months.get(month), sharePercent),
  );
  return {
    hashratePercent: mean(record.periods.map(({ index, ehs }) => 100 * Math.abs(run.periodEhs[index]! / ehs - 1))),
    sharePoints: mean(shareErrors),
    wrongSigns: record.retargets
      .filter((row) => isSigned(row) && signedChange(run, row) <= 0)
      .map(({ height }) => height),
  };
}

/** Absolute errors by row, points; a map that a run does not have shows nothing anywhere. */
export function shareErrorsOf(shares: readonly number[] | undefined, sharePercent: readonly number[]): number[] {
  return sharePercent.map((percent, row) => Math.abs(100 * (shares?.[row] ?? 0) - percent));
}

export function isSigned({ height, changePercent }: RecordedRetarget): boolean {
  return Math.abs(changePercent) > SIGNED_CHANGE_PERCENT && !SEASONAL_RETARGETS.includes(height);
}

/** What a search makes small: both errors over their targets, and signs that are wrong or not clear of zero. */
export function missOf(run: MeanRun, record: HindcastRecord): number {
  const { hashratePercent, sharePoints } = errorsOf(run, record);
  const unclear = record.retargets
    .filter(isSigned)
    .reduce((sum, row) => sum + Math.min(4, Math.max(0, CLEAR_PERCENT - signedChange(run, row))), 0);
  return hashratePercent / 5 + sharePoints / 2.5 + SIGN_WEIGHT * unclear;
}

/** A change this far on the right side of zero is clear of it, percent: half of a retarget's own noise. [P] */
const CLEAR_PERCENT = 1.5;
/** A retarget a point short of clear counts as much as this part of a missed target. [P] */
const SIGN_WEIGHT = 0.06;

/** Simulated change, positive where it has the recorded sign; 0 if the run does not reach it. */
function signedChange(run: MeanRun, { height, changePercent }: RecordedRetarget): number {
  return (run.retargets.get(height) ?? 0) * Math.sign(changePercent);
}
