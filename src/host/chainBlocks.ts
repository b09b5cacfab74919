import type { RunEvent } from "../engine/outputs.ts";
import { TICK_S } from "../units/constants.ts";

/** Blocks as they were found: the main chain's in rows, the branches' among the events. */
export interface FoundBlocks {
  readonly anchorHeight: number;
  readonly blockTimesS: readonly number[];
  readonly blockRegions: readonly number[];
  readonly events: readonly RunEvent[];
}

export interface ChainBlocks {
  /** Of block `anchorHeight + 1 + i` at i: seconds after tick 0, and the region that found it. */
  readonly timesS: readonly number[];
  readonly regions: readonly number[];
}

interface Stretch {
  /** Height of the block before the first. */
  readonly fromHeight: number;
  readonly timesS: number[];
  readonly regions: number[];
}

/** The chain that holds at the end. It is what was found, unless a branch has taken the main chain's place. */
export function chainBlocks({ anchorHeight, blockTimesS, blockRegions, events }: FoundBlocks): ChainBlocks {
  const stretches = new Map<number, Stretch>();
  let lineage: readonly number[] = [0, anchorHeight];
  let main: Stretch = { fromHeight: anchorHeight, timesS: [], regions: [] };
  stretches.set(0, main);
  let taken = 0;
  const takeUntil = (endS: number) => {
    for (; taken < blockTimesS.length && blockTimesS[taken]! <= endS; taken += 1) {
      main.timesS.push(blockTimesS[taken]!);
      main.regions.push(blockRegions[taken]!);
    }
  };
  for (const event of events) {
    if (event.kind === "branch-block") {
      const stretch = stretches.get(event.branch) ?? { fromHeight: event.height - 1, timesS: [], regions: [] };
      stretches.set(event.branch, stretch);
      stretch.timesS.push(event.timeS);
      stretch.regions.push(event.region);
    } else if (event.kind === "reorg" && event.winner === "branch") {
      takeUntil(event.tick * TICK_S);
      main = stretches.get(event.branch)!; // a branch that wins has found blocks
      lineage = event.lineage;
    }
  }
  if (lineage.length === 2) return { timesS: blockTimesS, regions: blockRegions };
  takeUntil(Infinity);
  let timesS: number[] = [];
  let regions: number[] = [];
  for (let at = 0; at < lineage.length; at += 2) {
    const stretch = stretches.get(lineage[at]!)!;
    const from = lineage[at + 1]! - stretch.fromHeight;
    const to = (lineage[at + 3] ?? Infinity) - stretch.fromHeight;
    timesS = timesS.concat(stretch.timesS.slice(from, to));
    regions = regions.concat(stretch.regions.slice(from, to));
  }
  return { timesS, regions };
}
