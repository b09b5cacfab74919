import type { Observation, RegionStart } from "../../scenario/types.ts";
import { newestExpectedHashes } from "../chain/blocks.ts";
import { mixNumber } from "../hash.ts";
import { ESTIMATE_MIN_BLOCKS } from "../parameters.ts";
import { normal, STREAMS } from "../random.ts";
import { BLOCK_TIMES_KEPT, type World } from "../world.ts";

/** What can be known from outside. Nothing in here moves the world. Rules O1..O3. Hourly. */

export function observe(world: World): void {
  const { scenario, fleet, observed, tick, seed } = world;
  const month = scenario.observation.months[observed.monthIndex];
  if (month !== undefined && tick >= month.endTick) closeMonth(world, month);
  const noise = scenario.observation.poolNoiseShare * normal(seed, STREAMS.poolReport, tick);
  observed.poolReportedThs = fleet.totalOnThs * Math.max(0, 1 + noise);
  mixNumber(observed.reported, observed.poolReportedThs);
  observed.monthHours += 1;
  for (let r = 0; r < fleet.onThs.length; r += 1) {
    const ths = fleet.onThs[r]!;
    observed.monthThs[r] = observed.monthThs[r]! + ths;
    const steps = scenario.regions[r]!.hidden;
    if (steps.length === 0) continue; // most regions hide nothing
    const hidden = hiddenShare(steps, tick);
    observed.monthHiddenThs[r] = observed.monthHiddenThs[r]! + ths * hidden;
  }
}

/** O3: share of a region's hashrate whose addresses are hidden. */
function hiddenShare(steps: RegionStart["hidden"], tick: number): number {
  let share = 0;
  for (const step of steps) {
    if (step.tick > tick) break;
    share = step.share;
  }
  return share;
}

/** O3: at the end of a month the map's rows are weighted sums of the regions' visible and hidden mean hashrate. */
function closeMonth(world: World, month: Observation["months"][number]): void {
  const { observed, scenario, tick } = world;
  const { monthThs: ths, monthHiddenThs: hidden } = observed;
  const rows = scenario.observation.rows.map((row) => {
    let sum = 0;
    for (const part of row.parts) sum += part.weight * (ths[part.region]! - hidden[part.region]!);
    for (const part of row.hiddenParts) sum += part.weight * hidden[part.region]!;
    return sum;
  });
  world.outputs.events.push({
    kind: "month-mapped",
    tick,
    month: month.month,
    observedShares: sharesOf(rows),
    trueShares: sharesOf(Array.from(ths)),
    complete: month.startTick >= 0,
  });
  observed.monthIndex += 1;
  observed.monthHours = 0;
  ths.fill(0);
  hidden.fill(0);
}

function sharesOf(values: readonly number[]): number[] {
  let total = 0;
  for (const value of values) total += value;
  return values.map((value) => (total > 0 ? value / total : 0));
}

/**
 * O1: hashes that the newest blocks stand for, over the time they took.
 *
 * @param windowBlocks blocks to count, at most 2,016; fewer if the run has fewer
 * @returns hashes a second, or 0 while there are too few blocks; its relative standard error is 1 / sqrt(blocks)
 */
export function estimateHashrate(world: World, windowBlocks: number): number {
  const { chain, scenario } = world;
  const blocks = Math.min(windowBlocks, chain.height - scenario.anchor.height);
  if (blocks < ESTIMATE_MIN_BLOCKS) return 0;
  const elapsedS = chain.lastBlockTimeS - chain.blockTimesS[(chain.height - blocks) % BLOCK_TIMES_KEPT]!;
  if (elapsedS <= 0) return 0;
  return hashesOfNewest(world, blocks) / elapsedS;
}

/** Expected hashes of the newest blocks, period by period backwards. */
function hashesOfNewest(world: World, blocks: number): number {
  const { chain, scenario } = world;
  const period = scenario.rules.retargetIntervalBlocks;
  const inNewest = (chain.height % period) + 1;
  let past = inNewest === period ? 1 : 0; // that many of the past targets belong to the newest block's own period
  let counted = Math.min(blocks, inNewest);
  let hashes = counted * newestExpectedHashes(world, chain);
  for (; counted < blocks; past += 1) {
    const more = Math.min(blocks - counted, period);
    hashes += more * chain.pastExpectedHashes[past]!;
    counted += more;
  }
  return hashes;
}
