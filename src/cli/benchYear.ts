import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { CountWindow } from "../host/measures.ts";
import { createRunBuilder } from "../host/runBuilder.ts";
import { SLICE_FRAMES } from "../host/runner.ts";
import { applyRows, createRunTable } from "../host/runTable.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import { mineBareBlocks } from "./bareLoop.ts";
import { median } from "./benchMeasures.ts";
import { measureSeeds } from "./measureSeeds.ts";
import { splitWorld } from "./splitWorld.ts";

/** What bench and the perf gate time in long runs, frames and keyframes included. */

/** Of the bare loop, after every year: about as long as a year takes. */
const BARE_BLOCKS = 700_000;

export function firstYear(scenario: Scenario): Scenario {
  return { ...scenario, endTick: Math.min(scenario.endTick, 365 * TICKS_PER_DAY) };
}

interface YearTimes {
  readonly ms: number;
  readonly blocksPerS: number;
  readonly shareOfBareLoop: number;
}

/**
 * Medians of a run with all its frames. Every run is set beside a bare loop right after it, so that what else the machine does
 * weighs on both; the share is the median of these pairs.
 */
export function measureYear(scenario: Scenario, times: number, warmUps = 5): YearTimes {
  const rounds: YearTimes[] = [];
  for (let i = -warmUps; i < times; i += 1) {
    const startMs = performance.now();
    const builder = createRunBuilder(scenario, 1000 + i, []);
    let blocks = 0;
    while (!builder.done()) blocks += builder.advance(SLICE_FRAMES).blockTimesS.length;
    const runMs = performance.now();
    mineBareBlocks(BARE_BLOCKS);
    const bareMs = performance.now();
    const ms = runMs - startMs;
    const blocksPerS = blocks / (ms / 1000);
    const shareOfBareLoop = blocksPerS / (BARE_BLOCKS / ((bareMs - runMs) / 1000));
    if (i >= 0) rounds.push({ ms, blocksPerS, shareOfBareLoop });
  }
  const of = (key: keyof YearTimes) => median(rounds.map((round) => round[key]));
  return { ms: of("ms"), blocksPerS: of("blocksPerS"), shareOfBareLoop: of("shareOfBareLoop") };
}

/** Time of a year in worlds of 1, 4 and 16 times as many regions × machine models; rounds alternate between the sizes. */
export function measureGrowth(scenario: Scenario, times: number): { readonly cells: number; readonly ms: number }[] {
  const worlds = [1, 2, 4].map((pieces) => splitWorld(scenario, pieces));
  const rounds = Array.from({ length: times }, () => worlds.map((world) => measureYear(world, 1, 1).ms));
  return worlds.map(({ regions, machines }, size) => ({
    cells: regions.length * machines.length,
    ms: median(rounds.map((round) => round[size]!)),
  }));
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heldBytes(): number {
  for (let i = 0; i < 3; i += 1) collectGarbage(); // buffers are freed by the collection after the one that finds them
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes of all typed arrays in a value. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + bytesOf(part), 0);
}

/** A whole run held as the page and its Worker hold it: table and keyframes. Bytes of its typed arrays, and what memory grew by. */
export function measureHeld(scenario: Scenario) {
  const beforeBytes = heldBytes();
  const startMs = performance.now();
  const builder = createRunBuilder(scenario, 1, []);
  const table = createRunTable(scenario);
  while (!builder.done()) applyRows(table, builder.advance(SLICE_FRAMES));
  const ms = performance.now() - startMs;
  const grownBytes = heldBytes() - beforeBytes;
  const keyframes = builder.keyframes.map(({ scenario: _shared, ...own }) => own);
  return {
    ms,
    grownBytes,
    columnBytes: bytesOf([table.columns, table.regionValues]),
    keyframeBytes: bytesOf(keyframes),
  };
}

/** An ensemble on a pool of threads, their start included, ms. */
export async function measurePool(
  scenario: Scenario,
  windows: readonly CountWindow[],
  runs: number,
  threads: number,
): Promise<number> {
  const startMs = performance.now();
  for await (const _run of measureSeeds(
    { scenario, vary: null, commands: [], windows },
    { first: 1, last: runs },
    threads,
  ));
  return performance.now() - startMs;
}
