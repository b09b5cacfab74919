import { createWorld } from "../engine/createWorld.ts";
import { dropBlocks } from "../engine/outputs.ts";
import { mine, settle } from "../engine/step.ts";
import type { Scenario } from "../scenario/types.ts";
import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";

/** What one run of a hindcast is judged by. */
export interface HindcastRun {
  /** Mean true hashrate of each recorded difficulty period, EH/s. */
  readonly periodEhs: readonly number[];
  /** The same as blocks show it: expected hashes of those found in the period's recorded time, over that time, EH/s. */
  readonly periodShownEhs: readonly number[];
  /** Observed shares (0..1) by month and row of the map. */
  readonly months: ReadonlyMap<string, readonly number[]>;
  /** Change at each retarget, percent, by height. */
  readonly retargets: ReadonlyMap<number, number>;
  /** Header time of each retarget's block, seconds after tick 0, by height. */
  readonly retargetTimesS: ReadonlyMap<number, number>;
  /** Blocks by UTC day from the run's first. */
  readonly blocksByDay: readonly number[];
}

/** @param bounds recorded times of the periods' first blocks, seconds after tick 0, one more than periods */
export function runHindcast(scenario: Scenario, seed: number, bounds: readonly number[]): HindcastRun {
  const world = createWorld(scenario, seed);
  const sums = new Float64Array(bounds.length - 1);
  const hashes = new Float64Array(bounds.length - 1);
  const ticks = new Float64Array(bounds.length - 1);
  const blocksByDay: number[] = [];
  let period = 0;
  let count = 0;
  while (world.tick < scenario.endTick) {
    settle(world, []);
    const fromS = world.tick * TICK_S;
    while (period < sums.length && bounds[period + 1]! <= fromS) period += 1;
    const { height, expectedHashes } = world.chain;
    const onEhs = world.fleet.totalOnThs / 1e6;
    mine(world);
    const found = world.chain.height - height;
    if (period < sums.length) {
      sums[period]! += onEhs;
      hashes[period]! += found * expectedHashes;
      ticks[period]! += 1;
    }
    count += found;
    if ((scenario.startS + world.tick * TICK_S) % SECONDS_PER_DAY === 0) {
      blocksByDay.push(count);
      count = 0;
    }
    dropBlocks(world.outputs);
  }
  settle(world, []); // the last month is mapped when it has ended
  const months = new Map<string, readonly number[]>();
  const retargets = new Map<number, number>();
  const retargetTimesS = new Map<number, number>();
  for (const event of world.outputs.events) {
    if (event.kind === "retarget") {
      retargets.set(event.height, event.changePercent);
      retargetTimesS.set(event.height, event.headerTimeS);
    } else if (event.kind === "month-mapped") months.set(event.month, event.observedShares);
  }
  return {
    periodEhs: Array.from(sums, (sum, i) => sum / Math.max(1, ticks[i]!)),
    periodShownEhs: Array.from(hashes, (sum, i) => sum / (1e18 * TICK_S * Math.max(1, ticks[i]!))),
    months,
    retargets,
    retargetTimesS,
    blocksByDay,
  };
}
