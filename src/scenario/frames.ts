/** Which moments of a run are kept as frames. A run's table has one row a frame; rows are counted from 0. */
import { TICKS_PER_DAY, TICKS_PER_HOUR } from "../units/constants.ts";
import type { Scenario } from "./types.ts";

export const LONGEST_RUN_DAYS = 1100;
/** Runs of at most so many days keep a frame of every tick. */
const EVERY_TICK_DAYS = 60;

export interface FrameGrid {
  /** Ticks from one frame to the next: one, or an hour's six; the last step may be shorter. */
  readonly frameEveryTicks: number;
  readonly endTick: number;
  /** Frames of the whole run. */
  readonly frames: number;
}

/**
 * A run of at most 60 days has a frame of every tick; a longer one of every sixth, which are full hours if it starts on one.
 * Tick 0 and the last tick always have theirs.
 */
export function frameGridOf({ endTick }: Pick<Scenario, "endTick">): FrameGrid {
  const frameEveryTicks = endTick > EVERY_TICK_DAYS * TICKS_PER_DAY ? TICKS_PER_HOUR : 1;
  return { frameEveryTicks, endTick, frames: Math.ceil(endTick / frameEveryTicks) + 1 };
}

/**
 * The row that shows a tick: the first frame at or after it. So a decision, a step of an event and a block are all seen at
 * their own tick, though what is seen may be up to fifty minutes ahead of it.
 *
 * @param tick whole, 0 to `endTick`
 */
export function rowOfTick({ frameEveryTicks }: FrameGrid, tick: number): number {
  return Math.ceil(tick / frameEveryTicks);
}

export function tickOfRow({ frameEveryTicks, endTick }: FrameGrid, row: number): number {
  return Math.min(row * frameEveryTicks, endTick);
}
