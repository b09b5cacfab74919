import { availableParallelism } from "node:os";
import { type HindcastRecord, recordBetween, recordOf } from "../host/hindcastRecord.ts";
import { ROLLING, rollingRuns } from "../host/rollingOrigins.ts";
import { hindcast2019 } from "../scenario/presets/hindcast2019.ts";
import { hindcastFitLines, hindcastLines } from "./hindcastLines.ts";
import { createHindcastPool } from "./hindcastPool.ts";
import { FIT_EVALUATIONS, judgeHindcast, searchParameters } from "./judgeHindcast.ts";
import { type CliOptions, wholeNumber } from "./options.ts";
import { createProgress } from "./progress.ts";
import { round } from "./round.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

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
    const result = await (options.fit === true
      ? searchParameters(record, pool.run)
      : judgeHindcast(record, seeds, pool.run));
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

function rounded(value: unknown): unknown {
  return typeof value === "number" ? round(value, 4) : value;
}
