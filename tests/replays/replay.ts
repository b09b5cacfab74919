/**
 * Replays: a scenario, a seed and a log of decisions, run in any of the ways that must not matter, and what it gave on the way.
 * Nothing here knows where it runs, so that Node and every browser can be held to the same golden file.
 */
import { createWorld } from "../../src/engine/createWorld.ts";
import { createFrameWriter, type Frames } from "../../src/engine/frame.ts";
import { REGION_COLUMNS, regionColumnIndex, WORLD_COLUMNS } from "../../src/engine/frameColumns.ts";
import { type HashLanes, hashText, mixTree } from "../../src/engine/hash.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import type { Tree } from "../../src/engine/state.ts";
import { mine, settle } from "../../src/engine/step.ts";
import { restoreWorld, saveWorld, type World, worldHash } from "../../src/engine/world.ts";
import { inTickOrder } from "../../src/host/commandLog.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import type { Scenario } from "../../src/scenario/types.ts";

export type Way =
  | { readonly kind: "whole" }
  /** Built in slices of so many frames. */
  | { readonly kind: "slices"; readonly frames: number }
  /** Built without the decisions first, then rebuilt with them. */
  | { readonly kind: "decided late" }
  /** Turned into text and back at these ticks; makes no table. */
  | { readonly kind: "resumed"; readonly ticks: readonly number[] };

/** A moment of a run: after a tick's decisions and before its blocks, which is what a frame shows. */
export interface Checkpoint {
  readonly tick: number;
  /** Of the run so far and of the frame. */
  readonly hash: string;
  readonly height: number;
  readonly hashrateEhs: number;
  readonly priceUsd: number;
}

/** One replay to be run. */
export interface Job {
  readonly scenario: string;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly way: Way;
  /** Ticks of the checkpoints. */
  readonly ticks: readonly number[];
  /** A tick whose world and frame are wanted as text. */
  readonly savedTick?: number;
}

export interface Answer {
  /** Of the whole run, as the page shows it. */
  readonly hash: string;
  /** Of the whole table of frames, blocks, events and shipments; null where none is made. */
  readonly table: string | null;
  readonly checkpoints: readonly Checkpoint[];
  /** JSON of the world and the frame at `savedTick`. */
  readonly saved: string | null;
}

export function replay(scenario: Scenario, job: Job): Answer {
  const wanted = new Set(job.ticks);
  // A run that is built again comes by a tick twice; what counts is the last time.
  const checkpoints = new Map<number, Checkpoint>();
  let saved: string | null = null;
  const look = (world: World): void => {
    if (wanted.has(world.tick)) checkpoints.set(world.tick, checkpointOf(world));
    if (world.tick === job.savedTick)
      saved = `{"world":${saveWorld(world)},"frame":${JSON.stringify(namedFrame(world))}}`;
  };
  const { hash, table } = run(scenario, job, look);
  return { hash, table, checkpoints: [...checkpoints.values()].sort((a, b) => a.tick - b.tick), saved };
}

function run(
  scenario: Scenario,
  { seed, commands, way }: Job,
  look: (world: World) => void,
): Pick<Answer, "hash" | "table"> {
  if (way.kind === "resumed") return { hash: runResumed(scenario, seed, commands, way.ticks, look), table: null };
  const table = createRunTable(scenario);
  const late = way.kind === "decided late";
  const builder = createRunBuilder(scenario, seed, late ? [] : commands, look);
  const finish = () => {
    while (!builder.done()) applyRows(table, builder.advance(way.kind === "slices" ? way.frames : 100_000));
  };
  finish();
  if (late) {
    builder.rebuild(commands);
    finish();
  }
  return { hash: builder.hash(), table: tableHash(table) };
}

function runResumed(
  scenario: Scenario,
  seed: number,
  commands: readonly Command[],
  ticks: readonly number[],
  look: (world: World) => void,
): string {
  const log = inTickOrder(commands);
  let world = createWorld(scenario, seed);
  let position = 0;
  for (;;) {
    if (ticks.includes(world.tick)) world = restoreWorld(scenario, saveWorld(world));
    const hash = world.tick === scenario.endTick ? worldHash(world) : "";
    const first = position;
    while (position < log.length && log[position]!.tick <= world.tick) position += 1;
    settle(world, log.slice(first, position));
    look(world);
    if (hash !== "") return hash;
    mine(world);
    dropBlocks(world.outputs);
  }
}

/** The frame's figures by name, a region's as `KZ.onEhs`. */
function namedFrame(world: World): Record<string, number> {
  const { columns, regionValues } = frameOf(world);
  const ofWorld = WORLD_COLUMNS.map((column, c) => [column, columns[c]!] as const);
  const ofRegions = world.scenario.regions.flatMap(({ id }, r) =>
    REGION_COLUMNS.map((column) => [`${id}.${column}`, regionValues[regionColumnIndex(r, column)]!] as const),
  );
  return Object.fromEntries([...ofWorld, ...ofRegions]);
}

function frameOf(world: World): Frames {
  const writer = createFrameWriter(world.scenario, 1);
  writer.write(world, 0);
  return writer.finish();
}

function checkpointOf(world: World): Checkpoint {
  const { columns, regionValues } = frameOf(world);
  return {
    tick: world.tick,
    hash: hashOf([worldHash(world), columns, regionValues]),
    height: world.chain.height,
    hashrateEhs: world.fleet.totalOnThs / 1e6,
    priceUsd: world.price.usd,
  };
}

function tableHash({
  columns,
  regionRows,
  regionValues,
  blockTimesS,
  blockRegions,
  events,
  shipments,
}: RunTable): string {
  const blocks = [Float64Array.from(blockTimesS), Int32Array.from(blockRegions)];
  return hashOf([columns, Int32Array.from(regionRows), regionValues, blocks, events, shipments] as unknown as Tree);
}

/** One number for anything that is made of numbers and text. */
export function hashOf(content: Tree): string {
  const lanes: HashLanes = { a: 11, b: 12 };
  mixTree(lanes, content);
  return hashText(lanes);
}
