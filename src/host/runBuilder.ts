import { createWorld } from "../engine/createWorld.ts";
import { createFrameWriter } from "../engine/frame.ts";
import type { BlockRow, RunEvent, ShipmentRow } from "../engine/outputs.ts";
import { mine, settle } from "../engine/step.ts";
import { cloneWorld, type World, worldHash } from "../engine/world.ts";
import type { Command } from "../scenario/command.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import { firstAt, firstDifference, inTickOrder } from "./commandLog.ts";

/** Keyframes are two days apart: a decision replays at most that, well under a millisecond. */
const KEYFRAME_TICKS = 2 * TICKS_PER_DAY;
const NOTHING: readonly Command[] = [];

/** New rows of a run: frames `fromTick` to `fromTick + rows - 1`, and what the ticks between them produced. */
export interface RunRows {
  readonly fromTick: number;
  readonly rows: number;
  /** Column-major: column c is at c × rows. */
  readonly columns: Float64Array;
  readonly blocks: readonly BlockRow[];
  readonly events: readonly RunEvent[];
  readonly shipments: readonly ShipmentRow[];
}

export interface RunBuilder {
  /** The next frame to be built; `endTick + 1` when all are. */
  readonly nextTick: () => number;
  readonly done: () => boolean;
  /** Builds up to `frames` more frames. */
  readonly advance: (frames: number) => RunRows;
  /** Puts another log of decisions in place and goes back to the first tick it changes; returns that tick. */
  readonly rebuild: (commands: readonly Command[]) => number;
  /** Hash of the whole run; only when done. */
  readonly hash: () => string;
}

/** Runs a scenario ahead in slices of any size, with keyframes to restart from. The slices' size changes nothing. */
export function createRunBuilder(scenario: Scenario, seed: number, commands: readonly Command[]): RunBuilder {
  let world = createWorld(scenario, seed);
  let log = inTickOrder(commands);
  let position = 0;
  let finalHash = "";
  const keyframes: World[] = [];
  const done = () => finalHash !== "";
  const nextTick = () => (done() ? scenario.endTick + 1 : world.tick);

  function due(): readonly Command[] {
    const first = position;
    while (position < log.length && log[position]!.tick <= world.tick) position += 1;
    return position === first ? NOTHING : log.slice(first, position);
  }

  function advance(frames: number): RunRows {
    const fromTick = nextTick();
    const rows = Math.min(frames, scenario.endTick + 1 - fromTick);
    const writer = createFrameWriter(scenario, rows);
    for (let row = 0; row < rows; row += 1) {
      if (world.tick % KEYFRAME_TICKS === 0 && keyframes[world.tick / KEYFRAME_TICKS] === undefined) {
        keyframes[world.tick / KEYFRAME_TICKS] = cloneWorld(world);
      }
      if (world.tick === scenario.endTick) finalHash = worldHash(world);
      settle(world, due());
      writer.write(world, row);
      if (!done()) mine(world);
    }
    const { blocks, events, shipments } = world.outputs;
    world.outputs.blocks = [];
    world.outputs.events = [];
    world.outputs.shipments = [];
    return { fromTick, rows, columns: writer.finish(), blocks, events, shipments };
  }

  function rebuild(next: readonly Command[]): number {
    const ordered = inTickOrder(next);
    const changedTick = firstDifference(log, ordered);
    log = ordered;
    const from = Math.min(changedTick, scenario.endTick);
    if (from >= nextTick()) {
      position = firstAt(log, nextTick());
      return nextTick();
    }
    const key = Math.floor(from / KEYFRAME_TICKS);
    world = key === 0 ? createWorld(scenario, seed) : cloneWorld(keyframes[key]!);
    keyframes.length = key + 1;
    finalHash = "";
    position = firstAt(log, world.tick);
    // The frames before the change are the same as before: go through them without writing.
    while (world.tick < from) {
      settle(world, due());
      mine(world);
    }
    if (from > 0) {
      world.outputs.blocks = [];
      world.outputs.events = [];
      world.outputs.shipments = [];
    }
    return from;
  }

  return {
    nextTick,
    done,
    advance,
    rebuild,
    hash: () => finalHash,
  };
}
