import { createWorld } from "../engine/createWorld.ts";
import { createFrameWriter, type Frames } from "../engine/frame.ts";
import { createOutputs, type RunEvent, type ShipmentRow } from "../engine/outputs.ts";
import { mine, settle } from "../engine/step.ts";
import { cloneWorld, type World, worldHash } from "../engine/world.ts";
import type { Command } from "../scenario/command.ts";
import { frameGridOf, rowOfTick, tickOfRow } from "../scenario/frames.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import { firstAt, firstDifference, inTickOrder } from "./commandLog.ts";

/** How far apart keyframes are; a decision replays at most that. In long runs memory counts more than a millisecond. */
const KEYFRAME_TICKS = 2 * TICKS_PER_DAY;
const LONG_RUN_KEYFRAME_TICKS = 16 * TICKS_PER_DAY;
const NOTHING: readonly Command[] = [];

/** New rows of a run: frames `fromRow` to `fromRow + rows - 1`, and all that the ticks from `fromTick` to the last of them produced. */
export interface RunRows extends Frames {
  /** The first frame's tick, or an earlier one that no frame shows. */
  readonly fromTick: number;
  readonly fromRow: number;
  readonly rows: number;
  /** Blocks in order of height: seconds after tick 0, and the region that found each. */
  readonly blockTimesS: Float64Array;
  readonly blockRegions: Uint8Array;
  readonly events: readonly RunEvent[];
  readonly shipments: readonly ShipmentRow[];
}

export interface RunBuilder {
  /** The next tick to be simulated; `endTick + 1` when all are. */
  readonly nextTick: () => number;
  readonly done: () => boolean;
  /** Builds up to `frames` more frames. */
  readonly advance: (frames: number) => RunRows;
  /** Puts another log of decisions in place and goes back to the first tick it changes, or to `atMost`; returns that tick. */
  readonly rebuild: (commands: readonly Command[], atMost?: number) => number;
  /** Hash of the whole run; only when done. */
  readonly hash: () => string;
  /** Hash of the world as it stands; empty of one so broken that it has none. */
  readonly stateHash: () => string;
  /** Copies of the world to restart from, oldest first. */
  readonly keyframes: readonly World[];
}

/**
 * Runs a scenario ahead in slices of any size, with keyframes to restart from. The slices' size changes nothing.
 *
 * @param look is shown the world at every tick, frame or not, after its decisions and before its blocks; what it throws ends `advance`
 */
export function createRunBuilder(
  scenario: Scenario,
  seed: number,
  commands: readonly Command[],
  look?: (world: World) => void,
): RunBuilder {
  const grid = frameGridOf(scenario);
  const keyframeTicks = grid.frameEveryTicks === 1 ? KEYFRAME_TICKS : LONG_RUN_KEYFRAME_TICKS;
  let world = createWorld(scenario, seed);
  let log = inTickOrder(commands);
  let position = 0;
  let finalHash = "";
  const keyframes: World[] = [];
  const done = () => finalHash !== "";
  const nextTick = () => (done() ? scenario.endTick + 1 : world.tick);

  function due(): readonly Command[] {
    if (position === log.length) return NOTHING;
    const first = position;
    while (position < log.length && log[position]!.tick <= world.tick) position += 1;
    return position === first ? NOTHING : log.slice(first, position);
  }

  function keepKeyframe(): void {
    keyframes[world.tick / keyframeTicks] ??= cloneWorld(world);
  }

  function advance(frames: number): RunRows {
    const fromTick = nextTick();
    const fromRow = done() ? grid.frames : rowOfTick(grid, fromTick);
    const rows = Math.min(frames, grid.frames - fromRow);
    const writer = createFrameWriter(scenario, rows);
    for (let row = 0; row < rows; row += 1) {
      const frameTick = tickOfRow(grid, fromRow + row);
      for (;;) {
        if (world.tick % keyframeTicks === 0) keepKeyframe();
        if (world.tick === scenario.endTick) finalHash = worldHash(world);
        settle(world, due());
        look?.(world);
        if (world.tick === frameTick) break;
        mine(world);
      }
      writer.write(world, row);
      if (!done()) mine(world);
    }
    const { blocks, events, shipments } = world.outputs;
    world.outputs = createOutputs();
    return {
      fromTick,
      fromRow,
      rows,
      ...writer.finish(),
      blockTimesS: new Float64Array(blocks.timesS),
      blockRegions: new Uint8Array(blocks.regions),
      events,
      shipments,
    };
  }

  function rebuild(next: readonly Command[], atMost = Number.POSITIVE_INFINITY): number {
    const ordered = inTickOrder(next);
    const changedTick = Math.min(firstDifference(log, ordered), atMost);
    log = ordered;
    const from = Math.min(changedTick, scenario.endTick);
    if (from >= nextTick()) {
      position = firstAt(log, nextTick());
      return nextTick();
    }
    const key = Math.floor(from / keyframeTicks);
    world = key === 0 ? createWorld(scenario, seed) : cloneWorld(keyframes[key]!);
    keyframes.length = key + 1;
    finalHash = "";
    position = firstAt(log, world.tick);
    // What comes before the change is the same as before: go through it without writing.
    while (world.tick < from) {
      settle(world, due());
      mine(world);
    }
    if (from > 0) world.outputs = createOutputs();
    return from;
  }

  function stateHash(): string {
    try {
      return worldHash(world);
    } catch {
      return "";
    }
  }

  return {
    nextTick,
    done,
    advance,
    rebuild,
    hash: () => finalHash,
    stateHash,
    keyframes,
  };
}
