import { climb } from "../host/climb.ts";
import { SEASONAL_RETARGETS } from "../host/hindcastErrors.ts";
import type { HindcastRecord } from "../host/hindcastRecord.ts";
import { reportOf } from "../host/hindcastReport.ts";
import { targetsOf } from "../host/hindcastTargets.ts";
import type { HindcastTask, RunHindcasts } from "../host/hindcastTask.ts";
import { horizonsOf, missesOf, type OriginRow, ROLLING, rollOrigins } from "../host/rollingOrigins.ts";
import { NEIGHBOURHOOD, sampleParameters } from "../host/sampleParameters.ts";
import { RULES } from "../scenario/linkState.ts";
import { hindcast2019 } from "../scenario/presets/hindcast2019.ts";

/** What `sim hindcast` computes, before it is printed. */

/** Candidates that `--fit` tries. */
export const FIT_EVALUATIONS = 400;

/** What the figures are, in the words of those who read only the JSON. */
const DEFINITIONS = {
  imposed:
    "price, fees, policy with its dates, hosting where it is reported, and which Chinese addresses the map could not see from June 2021 on; all else is computed",
  recordedEhs: "expected hashes of the period's target × 2016 / header time from its first block to the next period's",
  simulatedEhs: "true hashrate over the same recorded time, mean of the seeds with the file's parameters",
  errors: "of the mean over the seeds with the file's parameters",
  bands: `the same seeds, each with parameters drawn triangular about the file's values, reaching ${NEIGHBOURHOOD} of their ranges; of hashrate as blocks show it: expected hashes of the blocks found in the period's recorded time over that time`,
  crps: "fair estimator, in the figures' unit",
  pit: "recorded figures by the tenth of the runs in which they stand, lowest first",
  month: "a period or a retarget belongs to the month in which the period ends",
  rolling:
    "for each origin parameters are searched anew with the record up to it: at the first from the middle of the ranges, then from the origin before; ranges, start and policy dates are those of today's file, and a month's map is taken as known when the month ends, for every method alike",
  beforeBan: "the same over the origins whose three months end with the ban's first month or before: no ban to know of",
  model: "last recorded figure moved by what the simulation says changes: added for shares, multiplied for hashrate",
  raw: "what the simulation shows, not moved to the last recorded figure",
  persistence: "the last recorded figure",
  trend: "a straight line through the last six months",
  china: "after the month in which the ban begins China's share goes to the others in proportion, hashrate stays",
} as const;

function headOf(record: HindcastRecord) {
  return {
    scenario: hindcast2019.id,
    rules: RULES,
    from: record.months[0]!.month,
    to: record.months.at(-1)!.month,
  };
}

export async function judgeHindcast(record: HindcastRecord, seeds: number, run: RunHindcasts) {
  const head = headOf(record);
  const tasks = (valuesOf: (seed: number) => HindcastTask["values"]): HindcastTask[] =>
    Array.from({ length: seeds }, (_, i) => ({ values: valuesOf(i + 1), seed: i + 1, lastMonth: head.to }));
  const report = reportOf(
    record,
    await run(tasks(() => ({}))),
    await run(tasks((seed) => sampleParameters(hindcast2019, seed))),
  );
  const origins = await rollOrigins(hindcast2019, record, run);
  const horizons = horizonsOf(origins);
  const isBeforeBan = ({ horizons: ahead }: OriginRow) =>
    ahead.every(({ month }) => month <= (record.banMonth ?? month));
  return {
    ...head,
    seeds,
    definitions: DEFINITIONS,
    parameters: (hindcast2019.parameters ?? []).map(({ id, name, unit, value, low, high }) => ({
      id,
      name,
      unit,
      value,
      low,
      high,
    })),
    seasonalRetargets: SEASONAL_RETARGETS,
    targets: targetsOf(report, horizons, seeds),
    ...report,
    rolling: { ...ROLLING, horizons, beforeBan: horizonsOf(origins.filter(isBeforeBan)), origins },
  };
}

export async function searchParameters(record: HindcastRecord, run: RunHindcasts) {
  const { parameters = [] } = hindcast2019;
  const found = await climb({
    ranges: parameters,
    start: Object.fromEntries(parameters.map(({ id, value }) => [id, value])),
    evaluations: FIT_EVALUATIONS,
    seed: 0,
    missesOf: (candidates) => missesOf(candidates, record, run),
  });
  const parametersFound = parameters.map(({ id, value, low, high }) => ({
    id,
    low,
    high,
    value,
    found: found.values[id]!,
  }));
  return {
    ...headOf(record),
    fit: {
      evaluations: FIT_EVALUATIONS,
      seeds: ROLLING.fitSeeds,
      startMiss: found.startMiss,
      miss: found.miss,
      parameters: parametersFound,
    },
  };
}

export type JudgedHindcast = Awaited<ReturnType<typeof judgeHindcast>>;
export type FittedHindcast = Awaited<ReturnType<typeof searchParameters>>;
