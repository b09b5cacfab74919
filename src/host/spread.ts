import { createWorld } from "../engine/createWorld.ts";
import { createFrameWriter } from "../engine/frame.ts";
import { regionColumnIndex, type WorldColumn, worldColumnIndex } from "../engine/frameColumns.ts";
import { mine, settle } from "../engine/step.ts";
import type { Command } from "../scenario/command.ts";
import { frameGridOf, tickOfRow } from "../scenario/frames.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { inTickOrder } from "./commandLog.ts";
import { quantile } from "./quantile.ts";
import { scenarioOfSeed } from "./scenarioOfSeed.ts";

/** How far many runs lie apart over time: samples of each on a grid that they share, and quantiles across them. */

export const SPREAD_WORLD = ["difficulty", "hashrateEhs", "blockIntervalS", "priceUsd"] as const;

const QUANTILES = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;

/** Quantiles across runs, one figure a tick of the grid. */
export type SpreadBand = Readonly<Record<keyof typeof QUANTILES, Float32Array>>;

export interface SpreadBands {
  readonly ticks: readonly number[];
  readonly world: Readonly<Record<(typeof SPREAD_WORLD)[number], SpreadBand>>;
  /** True shares of the regions that were asked for, 0..1, in their order. */
  readonly shares: readonly SpreadBand[];
}

export interface SpreadJob {
  readonly scenario: Scenario;
  /** The file whose parameters are drawn for each seed; null when luck alone differs. */
  readonly vary: ScenarioInput | null;
  readonly commands: readonly Command[];
  /** Regions whose shares are wanted, by their places in the scenario. */
  readonly regions: readonly number[];
  readonly firstSeed: number;
  readonly runs: number;
}

const MOST_POINTS = 400;

/** At most 400 of a run's frames, evenly apart, the first and the last among them. */
export function spreadTicks(scenario: Pick<Scenario, "endTick">): number[] {
  const grid = frameGridOf(scenario);
  const step = Math.ceil((grid.frames - 1) / (MOST_POINTS - 2));
  const ticks: number[] = [];
  for (let row = 0; row < grid.frames - 1; row += step) ticks.push(tickOfRow(grid, row));
  return [...ticks, grid.endTick];
}

/** Room for the samples of a job: run by run, in each series by series. */
export function createSamples({ scenario, regions, runs }: SpreadJob): Float32Array {
  return new Float32Array(runs * (SPREAD_WORLD.length + regions.length) * spreadTicks(scenario).length);
}

/** Runs one seed of a job, `firstSeed + run`, and puts what it shows into the samples. */
export function sampleRun(job: SpreadJob, run: number, samples: Float32Array): void {
  const seed = job.firstSeed + run;
  const scenario = scenarioOfSeed(job.scenario, job.vary, seed);
  const ticks = spreadTicks(scenario);
  const writer = createFrameWriter(scenario, ticks.length);
  const log = inTickOrder(job.commands);
  const world = createWorld(scenario, seed);
  let position = 0;
  for (let point = 0; point < ticks.length; ) {
    const first = position;
    while (position < log.length && log[position]!.tick <= world.tick) position += 1;
    settle(world, log.slice(first, position));
    if (world.tick === ticks[point]) writer.write(world, point++);
    if (point < ticks.length) mine(world);
  }
  const frames = writer.finish();
  const column = (name: WorldColumn) => {
    const at = worldColumnIndex(name) * ticks.length;
    return frames.columns.subarray(at, at + ticks.length);
  };
  const total = column("hashrateEhs");
  const cells = frames.regionValues.length / frames.regionRows.length;
  const shareOf = (region: number) => {
    const shares = new Float32Array(ticks.length);
    let change = -1;
    for (let point = 0; point < ticks.length; point += 1) {
      if (frames.regionRows[change + 1] === point) change += 1;
      const ehs = frames.regionValues[change * cells + regionColumnIndex(region, "onEhs")]!;
      shares[point] = total[point]! > 0 ? ehs / total[point]! : 0;
    }
    return shares;
  };
  const series = [...SPREAD_WORLD.map(column), ...job.regions.map(shareOf)];
  for (const [s, values] of series.entries()) samples.set(values, (run * series.length + s) * ticks.length);
}

/** Quantiles of all samples that the parts of an ensemble gathered. */
export function spreadBands(
  { scenario, regions }: Pick<SpreadJob, "scenario" | "regions">,
  parts: readonly Float32Array[],
): SpreadBands {
  const ticks = spreadTicks(scenario);
  const seriesCount = SPREAD_WORLD.length + regions.length;
  const runLength = seriesCount * ticks.length;
  const runs = parts.reduce((sum, part) => sum + part.length / runLength, 0);
  const values = new Float32Array(runs);
  const bandOf = (s: number): SpreadBand => {
    const band = { p5: room(), p25: room(), p50: room(), p75: room(), p95: room() };
    ticks.forEach((_, point) => {
      let filled = 0;
      for (const part of parts) {
        for (let at = s * ticks.length + point; at < part.length; at += runLength) values[filled++] = part[at]!;
      }
      values.sort();
      for (const name of Object.keys(QUANTILES) as (keyof typeof QUANTILES)[])
        band[name][point] = quantile(values, QUANTILES[name]);
    });
    return band;
  };
  const room = () => new Float32Array(ticks.length);
  const bands = Array.from({ length: seriesCount }, (_, s) => bandOf(s));
  const [difficulty, hashrateEhs, blockIntervalS, priceUsd, ...shares] = bands as [
    SpreadBand,
    SpreadBand,
    SpreadBand,
    SpreadBand,
    ...SpreadBand[],
  ];
  return { ticks, world: { difficulty, hashrateEhs, blockIntervalS, priceUsd }, shares };
}
