/** Branches: a region that is isolated mines a chain of its own until its links are back. Rules B11..B14. */
import { mixTree } from "../hash.ts";
import { exponential, STREAMS } from "../random.ts";
import { cloneTree } from "../state.ts";
import type { Branch, Chain, World } from "../world.ts";
import { issuedSats } from "./subsidy.ts";
import { workOf } from "./work.ts";

/** B11: where machines of an isolated region have lost their link and no branch is open, one opens at the newest block. */
export function openBranches(world: World): void {
  const { conditions, forks } = world;
  if (!conditions.isolated.includes(1)) return;
  conditions.isolated.forEach((isolated, region) => {
    if (isolated === 0 || conditions.connectivity[region] === 1 || branchOf(world, region) !== undefined) return;
    if (offlineThs(world, region) > 0) forks.branches.push(openBranch(world, region));
  });
}

function openBranch(world: World, region: number): Branch {
  const { chain: main, forks, seed, scenario } = world;
  const begun = forks.begun[region]!;
  const luck = 1 + region + begun * scenario.regions.length;
  forks.begun[region] = begun + 1;
  const chain: Chain = {
    ...cloneTree(main),
    luck,
    lineage: [...main.lineage, luck, main.height],
    hazardLeft: exponential(seed, STREAMS.blockGap, main.height + 1, luck),
    rivalHazardLeft: 0, // a rival of the block they share is counted once, on the main chain
  };
  mixTree(chain.found, luck);
  return { region, chain };
}

/** B13: when all of a region's links are back, its branch meets the main chain, and the one with more work holds. */
export function closeBranches(world: World): void {
  const { forks, conditions } = world;
  if (forks.branches.length === 0) return;
  for (const branch of forks.branches.slice()) {
    if (conditions.connectivity[branch.region] !== 1) continue;
    forks.branches.splice(forks.branches.indexOf(branch), 1);
    meet(world, branch);
  }
}

function meet(world: World, { region, chain: branch }: Branch): void {
  const { chain: main, forks } = world;
  const forkHeight = sharedHeight(main, branch);
  if (branch.height === forkHeight) return; // it found nothing
  const branchWins = workOf(branch) > workOf(main); // at a tie the chain seen first stays
  const [winner, loser] = branchWins ? [branch, main] : [main, branch];
  // Blocks that another open branch stands on are not lost yet.
  let keptHeight = forkHeight;
  for (const { chain } of forks.branches) keptHeight = Math.max(keptHeight, sharedHeight(loser, chain));
  const orphanedBlocks = loser.height - keptHeight;
  const orphanedSats = issuedSats(keptHeight, loser.height);
  forks.orphanedBlocks += orphanedBlocks;
  forks.orphanedSats += orphanedSats;
  world.chain = winner;
  world.outputs.events.push({
    kind: "reorg",
    tick: world.tick,
    region,
    branch: branch.luck,
    winner: branchWins ? "branch" : "main",
    forkHeight,
    orphanedBlocks,
    orphanedSats,
    lineage: winner.lineage,
  });
}

/**
 * Height of the last block that two chains share. A block is known by its height and the luck it was drawn with, and a lineage
 * says which luck drew a chain's blocks from which height on.
 */
export function sharedHeight(a: Chain, b: Chain): number {
  let at = 0;
  while (at < a.lineage.length && at < b.lineage.length && a.lineage[at] === b.lineage[at]) at += 2;
  return Math.min(a.lineage[at + 1] ?? a.height, b.lineage[at + 1] ?? b.height);
}

export function branchOf(world: World, region: number): Branch | undefined {
  return world.forks.branches.find((branch) => branch.region === region);
}

/** What a region's machines without a link could hash, TH/s. */
export function offlineThs({ fleet, scenario: { machines } }: World, region: number): number {
  let ths = 0;
  for (let m = 0; m < machines.length; m += 1) {
    ths += fleet.idleOffline[region * machines.length + m]! * machines[m]!.hashrateThs;
  }
  return ths;
}
