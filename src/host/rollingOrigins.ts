import type { ScenarioInput } from "../scenario/schema.ts";
import { parseUtc } from "../units/time.ts";
import { asShares, sharesWithout, TREND_MONTHS, trendOf, trendShares } from "./baselines.ts";
import { climb, type Values } from "./climb.ts";
import { errorsOf, type MeanRun, meanOf, missOf } from "./hindcastErrors.ts";
import { type HindcastRecord, type RecordedPeriod, recordBetween } from "./hindcastRecord.ts";
import type { RunHindcasts } from "./hindcastTask.ts";
import { mean } from "./scores.ts";

/** Fits up to a month and judges the three after it, month by month. What each method knows ends with the origin. */

export const METHODS = ["model", "raw", "persistence", "trend", "china"] as const;
export type Errors = Readonly<Record<(typeof METHODS)[number], number>>;

export interface OriginRow {
  readonly origin: string;
  readonly values: Values;
  /** Errors of the fit itself, up to the origin. */
  readonly fitted: { readonly hashratePercent: number; readonly sharePoints: number };
  readonly horizons: readonly {
    readonly ahead: number;
    readonly month: string;
    readonly sharePoints: Errors;
    readonly hashratePercent: Errors;
  }[];
}

/** How origins roll: part of what is reported, for another budget finds other values. */
export interface RollingPlan {
  readonly firstOrigin: string;
  readonly monthsAhead: number;
  /** Candidates tried at the first origin, which starts from the middle of every range, and at each later, which starts from the one before. */
  readonly firstEvaluations: number;
  readonly laterEvaluations: number;
  /** Seeds that every candidate runs, and that the values found are judged with. */
  readonly fitSeeds: readonly number[];
  readonly judgedSeeds: readonly number[];
}

export const ROLLING: RollingPlan = {
  firstOrigin: "2020-03",
  monthsAhead: 3,
  firstEvaluations: 120,
  laterEvaluations: 40,
  fitSeeds: [1, 2],
  judgedSeeds: [1, 2, 3, 4, 5, 6, 7, 8],
};

/** Origins whose three months are in the record too. */
export function originsOf({ months }: HindcastRecord, plan = ROLLING): string[] {
  return months
    .slice(TREND_MONTHS - 1, months.length - plan.monthsAhead)
    .map(({ month }) => month)
    .filter((month) => month >= plan.firstOrigin);
}

/** Runs that `rollOrigins` asks for. */
export function rollingRuns(record: HindcastRecord): number {
  const origins = originsOf(record).length;
  if (origins === 0) return 0;
  const evaluations = ROLLING.firstEvaluations + (origins - 1) * ROLLING.laterEvaluations;
  return evaluations * ROLLING.fitSeeds.length + origins * ROLLING.judgedSeeds.length;
}

export async function rollOrigins(
  { parameters = [] }: ScenarioInput,
  record: HindcastRecord,
  run: RunHindcasts,
  plan = ROLLING,
): Promise<OriginRow[]> {
  let values: Values = Object.fromEntries(parameters.map(({ id, low, high }) => [id, (low + high) / 2]));
  const rows: OriginRow[] = [];
  for (const [i, origin] of originsOf(record, plan).entries()) {
    const known = recordBetween(record, "", origin);
    const found = await climb({
      ranges: parameters,
      start: values,
      evaluations: i === 0 ? plan.firstEvaluations : plan.laterEvaluations,
      seed: i,
      missesOf: (candidates) => missesOf(candidates, known, run, plan.fitSeeds),
    });
    values = found.values;
    const last = monthAfter(origin, plan.monthsAhead);
    const seen = meanOf(await run(plan.judgedSeeds.map((seed) => ({ values: found.values, seed, lastMonth: last }))));
    const { hashratePercent, sharePoints } = errorsOf(seen, known);
    rows.push({
      origin,
      values,
      fitted: { hashratePercent, sharePoints },
      horizons: Array.from({ length: plan.monthsAhead }, (_, h) => judge(seen, record, known, origin, h + 1)),
    });
  }
  return rows;
}

/** What a search over parameter values asks: how much each candidate misses of the record, as the mean of the fit's seeds. */
export async function missesOf(
  candidates: readonly Values[],
  record: HindcastRecord,
  run: RunHindcasts,
  seeds = ROLLING.fitSeeds,
): Promise<number[]> {
  const lastMonth = record.months.at(-1)!.month;
  const runs = await run(candidates.flatMap((values) => seeds.map((seed) => ({ values, seed, lastMonth }))));
  return candidates.map((_, i) => missOf(meanOf(runs.slice(i * seeds.length, (i + 1) * seeds.length)), record));
}

function judge(seen: MeanRun, record: HindcastRecord, known: HindcastRecord, origin: string, ahead: number) {
  const month = monthAfter(origin, ahead);
  return {
    ahead,
    month,
    sharePoints: judgeShares(seen, record, known, month, ahead),
    hashratePercent: judgeHashrate(seen, record, known, month),
  };
}

function judgeShares(
  seen: MeanRun,
  record: HindcastRecord,
  known: HindcastRecord,
  month: string,
  ahead: number,
): Errors {
  const actual = record.months.find((row) => row.month === month)!.sharePercent;
  const history = known.months.map((row) => row.sharePercent);
  const last = history.at(-1)!;
  const simulated = (of: string) => seen.months.get(of)!.map((share) => 100 * share);
  const then = simulated(known.months.at(-1)!.month);
  const raw = simulated(month);
  const gone = record.banMonth !== null && month > record.banMonth;
  const guesses: Readonly<Record<keyof Errors, readonly number[]>> = {
    model: asShares(last.map((share, row) => share + raw[row]! - then[row]!)),
    raw,
    persistence: last,
    trend: trendShares(history, ahead),
    china: gone ? sharesWithout(last, record.rows.indexOf("CN")) : last,
  };
  return byMethod((method) => mean(actual.map((share, row) => Math.abs(guesses[method][row]! - share))));
}

/** Errors of the periods that end in a month. Where China's machines go at once, hashrate stays: that baseline is persistence here. */
function judgeHashrate(seen: MeanRun, record: HindcastRecord, known: HindcastRecord, month: string): Errors {
  const last = known.periods.at(-1)!;
  const fromMonth = monthAfter(known.months.at(-1)!.month, 1 - TREND_MONTHS);
  const recent = known.periods.filter((period) => period.month >= fromMonth);
  const guess: Readonly<Record<keyof Errors, (period: RecordedPeriod) => number>> = {
    model: ({ index }) => (last.ehs * seen.periodEhs[index]!) / seen.periodEhs[last.index]!,
    raw: ({ index }) => seen.periodEhs[index]!,
    persistence: () => last.ehs,
    trend: (period) =>
      Math.max(
        0,
        trendOf(
          recent.map(middleS),
          recent.map(({ ehs }) => ehs),
          middleS(period),
        ),
      ),
    china: () => last.ehs,
  };
  const judged = record.periods.filter((period) => period.month === month);
  return byMethod((method) => mean(judged.map((period) => 100 * Math.abs(guess[method](period) / period.ehs - 1))));
}

export interface HorizonRow {
  readonly ahead: number;
  readonly sharePoints: Errors;
  readonly hashratePercent: Errors;
  /** 1 − model / persistence: above zero where the model is worth more than no change. */
  readonly shareSkill: number;
  readonly hashrateSkill: number;
}

/** Means over the origins by how far ahead. */
export function horizonsOf(rows: readonly OriginRow[]): HorizonRow[] {
  if (rows.length === 0) return [];
  return rows[0]!.horizons.map(({ ahead }, h) => {
    const over = (what: "sharePoints" | "hashratePercent") =>
      byMethod((method) => mean(rows.map(({ horizons }) => horizons[h]![what][method])));
    const sharePoints = over("sharePoints");
    const hashratePercent = over("hashratePercent");
    const skill = ({ model, persistence }: Errors) => 1 - model / persistence;
    return {
      ahead,
      sharePoints,
      hashratePercent,
      shareSkill: skill(sharePoints),
      hashrateSkill: skill(hashratePercent),
    };
  });
}

function byMethod(of: (method: keyof Errors) => number): Errors {
  return Object.fromEntries(METHODS.map((method) => [method, of(method)])) as Record<keyof Errors, number>;
}

function middleS({ fromUtc, toUtc }: RecordedPeriod): number {
  return (parseUtc(fromUtc)! + parseUtc(toUtc)!) / 2;
}

/** `YYYY-MM`, so many months on. */
function monthAfter(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
