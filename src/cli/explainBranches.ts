import { offlineThs, sharedHeight } from "../engine/chain/branches.ts";
import { issuedSats } from "../engine/chain/subsidy.ts";
import { workOf } from "../engine/chain/work.ts";
import type { World } from "../engine/world.ts";
import { SATS_PER_BTC } from "../units/constants.ts";

/** What `sim explain` tells of the chains that isolated regions mine on. */

const THS_PER_EHS = 1e6;

/** Every open branch beside the main chain. Work is in expected hashes since the run's first block; the chain with more of it holds when they meet. */
export function branchesOf(world: World) {
  const { chain: main, forks, scenario } = world;
  return forks.branches.map(({ region, chain }) => {
    const forkHeight = sharedHeight(main, chain);
    const work = workOf(chain);
    const mainWork = workOf(main);
    return {
      region: scenario.regions[region]!.id,
      branch: chain.luck,
      hashrateEhs: offlineThs(world, region) / THS_PER_EHS,
      forkHeight,
      height: chain.height,
      blocksSinceFork: chain.height - forkHeight,
      mainBlocksSinceFork: main.height - forkHeight,
      difficulty: chain.difficulty,
      workHashes: Number(work),
      mainWorkHashes: Number(mainWork),
      /** Were the links back now; at a tie the chain seen first stays. */
      ahead: work > mainWork ? ("branch" as const) : ("main" as const),
      issuedBtc: issuedSats(forkHeight, chain.height) / SATS_PER_BTC,
    };
  });
}
