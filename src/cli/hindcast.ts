import { availableParallelism } from "node:os";
import { climb } from "../host/climb.ts";
import { SEASONAL_RETARGETS } from "../host/hindcastErrors.ts";
import { type HindcastRecord, recordBetween, recordOf } from "../host/hindcastRecord.ts";
import { reportOf } from "../host/hindcastReport.ts";
import { targetsOf } from "../host/hindcastTargets.ts";
import type { HindcastTask, RunHindcasts } from "../host/hindcastTask.ts";
import { horizonsOf, missesOf, ROLLING, rollingRuns, rollOrigins } from "../host/rollingOrigins.ts";
import { NEIGHBOURHOOD, sampleParameters } from "../host/sampleParameters.ts";
import { RULES } from "../scenario/link.ts";
import { hindcast2019 } from "../scenario/presets/hindcast2019.ts";
import { hindcastFitLines, hindcastLines } from "./hindcastLines.ts";
import { createHindcastPool } from "./hindcastPool.ts";
import { type CliOptions, wholeNumber } from "./options.ts";
import { createProgress } from "./progress.ts";
import { round } from "./round.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

/** Candidates that `--fit` tries. */
const FIT_EVALUATIONS = 400;
const MOST_SEEDS = 10_000;
const MOST_THREADS = 256;

/** The years 2019 to 2022 computed and set beside the record, or, with --fit, the search for its parameters. */
export async function runHindcastReport(options: CliOptions): Promise<string | UsageProblem> {
  const seeds = wholeNumber("--seeds", options.seeds ?? "200", 2, MOST_SEEDS);
  if (typeof seeds !== "number") return seeds;
  const cores = Math.min(MOST_THREADS, availableParallelism());
  const threads = wholeNumber("--threads", options.threads ?? String(cores), 1, MOST_THREADS);
  if (typeof threads !== "number") return threads;
  if (options.fit === true && options.seeds !== undefined)
    return usage(`--fit takes no --seeds: every candidate runs seeds ${ROLLING.fitSeeds.join(" and ")}`);
  const whole = recordOf(hindcast2019);
  const record = cut(whole, options);
  if ("usage" in record) return record;
  const runs = options.fit === true ? FIT_EVALUATIONS * ROLLING.fitSeeds.length : 2 * seeds + rollingRuns(record);
  const progress = createProgress(hindcast2019.id, 0, runs, options.quiet === true);
  const pool = await createHindcastPool({ input: hindcast2019, bounds: whole.bounds }, threads, progress.tell);
  try {
    const startedMs = performance.now();
    const result = await (options.fit === true ? search(record, pool.run) : judge(record, seeds, pool.run));
    progress.end();
    const wallS = (performance.now() - startedMs) / 1000;
    if (options.json === true) return JSON.stringify({ ...result, wallS }, (_, value) => rounded(value));
    return "fit" in result ? hindcastFitLines(result) : hindcastLines(result);
  } finally {
    await pool.close();
  }
}

/** The record's months from --from to --to. */
function cut(record: HindcastRecord, options: CliOptions): HindcastRecord | UsageProblem {
  const months = record.months.map(({ month }) => month);
  const first = months[0]!;
  const last = months.at(-1)!;
  const { from = first, to = last } = options;
  for (const [name, month] of [
    ["--from", from],
    ["--to", to],
  ] as const) {
    if (!months.includes(month)) return usage(`${name} ${month}: give a month from ${first} to ${last}, as 2021-06`);
  }
  if (from > to) return usage(`--from ${from} --to ${to}: --from must not be after --to`);
  return recordBetween(record, from, to);
}

function headOf(record: HindcastRecord) {
  return {
    scenario: hindcast2019.id,
    rules: RULES,
    from: record.months[0]!.month,
    to: record.months.at(-1)!.month,
  };
}

async function judge(record: HindcastRecord, seeds: number, run: RunHindcasts) {
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
    targets: targetsOf(report, horizons),
    ...report,
    rolling: { ...ROLLING, horizons, origins },
  };
}

async function search(record: HindcastRecord, run: RunHindcasts) {
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

export type JudgedHindcast = Awaited<ReturnType<typeof judge>>;
export type FittedHindcast = Awaited<ReturnType<typeof search>>;

/** What the figures are, in the words of those who read only the JSON. */
const DEFINITIONS = {
  imposed: "price, fees, policy with its dates, hosting where it is reported; all else is computed",
  recordedEhs: "expected hashes of the period's target × 2016 / header time from its first block to the next period's",
  simulatedEhs: "true hashrate over the same recorded time, mean of the seeds with the file's parameters",
  errors: "of the mean over the seeds with the file's parameters",
  bands: `the same seeds, each with parameters drawn triangular about the file's values, reaching ${NEIGHBOURHOOD} of their ranges; of hashrate as blocks show it: expected hashes of the blocks found in the period's recorded time over that time`,
  crps: "fair estimator, in the figures' unit",
  pit: "recorded figures by the tenth of the runs in which they stand, lowest first",
  month: "a period or a retarget belongs to the month in which the period ends",
  rolling:
    "for each origin parameters are searched anew with the record up to it: at the first from the middle of the ranges, then from the origin before; ranges, start and policy dates are those of today's file, and a month's map is taken as known when the month ends, for every method alike",
  model: "last recorded figure moved by what the simulation says changes: added for shares, multiplied for hashrate",
  raw: "what the simulation shows, not moved to the last recorded figure",
  persistence: "the last recorded figure",
  trend: "a straight line through the last six months",
  china: "after the month in which the ban begins China's share goes to the others in proportion, hashrate stays",
} as const;

function rounded(value: unknown): unknown {
  return typeof value === "number" ? round(value, 4) : value;
}
