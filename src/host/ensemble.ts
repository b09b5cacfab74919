import type { Command } from "../scenario/command.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { type CountWindow, type Measures, measureRun } from "./measures.ts";
import { quantile } from "./quantile.ts";
import { scenarioOfSeed } from "./scenarioOfSeed.ts";

export interface Band {
  readonly runs: number;
  readonly mean: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface EnsembleJob {
  readonly scenario: Scenario;
  /** The file whose parameters are drawn for each seed; null when luck alone differs. */
  readonly vary: ScenarioInput | null;
  readonly commands: readonly Command[];
  readonly windows: readonly CountWindow[];
  readonly firstSeed: number;
  readonly runs: number;
}

/** Runs seeds `firstSeed + done` on, `count` at most, adding to `results`. */
export function runSome(job: EnsembleJob, results: Measures[], count: number): void {
  const end = Math.min(job.runs, results.length + count);
  while (results.length < end) {
    const seed = job.firstSeed + results.length;
    results.push(measureRun(scenarioOfSeed(job.scenario, job.vary, seed), seed, job.commands, job.windows));
  }
}

/** Mean and quantiles of each measure over the runs that have it. */
export function summarise(results: readonly Measures[]): Record<string, Band> {
  const names = [...new Set(results.flatMap((measures) => Object.keys(measures)))].sort();
  const bands: Record<string, Band> = {};
  for (const name of names) {
    const values = results
      .flatMap((measures) => (measures[name] === undefined ? [] : [measures[name]]))
      .sort((a, b) => a - b);
    bands[name] = bandOf(values);
  }
  return bands;
}

/** @param sorted ascending, not empty; quantiles are linear between order statistics */
function bandOf(sorted: readonly number[]): Band {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return {
    runs: sorted.length,
    mean,
    p5: quantile(sorted, 0.05),
    p25: quantile(sorted, 0.25),
    p50: quantile(sorted, 0.5),
    p75: quantile(sorted, 0.75),
    p95: quantile(sorted, 0.95),
  };
}
