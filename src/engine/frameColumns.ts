/** What a frame tells: numbers of the world, and one block of numbers a region. */

export const WORLD_COLUMNS = [
  /** Height of the newest block. */
  "height",
  /** True online hashrate, EH/s. */
  "hashrateEhs",
  /** Hashrate of the machines in transit, EH/s. */
  "inTransitEhs",
  /** Hashrate of the machines in storage, EH/s. */
  "storedEhs",
  /** Difficulty in force for the next block. */
  "difficulty",
  /** Hashrate estimated from the last 144, 432 and 2,016 blocks (or as many as the run has), EH/s; 0 before the 12th block. */
  "estimate144Ehs",
  "estimate432Ehs",
  "estimate2016Ehs",
  /** What pools report this hour, EH/s. */
  "poolReportedEhs",
  /** Expected interval at the true hashrate, seconds; 0 when nothing hashes. */
  "blockIntervalS",
  /** Mean interval since the last retarget, seconds; 0 before the second block of the period. */
  "epochIntervalS",
  /** Change of difficulty that the period's blocks so far point to, as a share (0.01 is +1 %). */
  "expectedChangeShare",
  /** Tick (fractional) at which the next retarget would fall at the period's mean interval. */
  "nextRetargetTick",
  /** Blocks since 00:00 UTC. */
  "blocksToday",
  "priceUsd",
  "hashpriceUsdPerPhDay",
  /** Subsidy plus fees of a block now, sats. */
  "rewardSats",
  /** Coins issued since the run's start, sats. */
  "issuedSats",
  /** Power drawn by the machines that hash, overhead included, GW. */
  "powerGw",
  /** Mean carbon intensity of that power, g/kWh; 0 when nothing runs. */
  "carbonGPerKwh",
  /** Additive ledger of ln price since the start; the six channels sum to it. */
  "lnRecorded",
  "lnGeopolitical",
  "lnMacro",
  "lnSupply",
  "lnForced",
  "lnNoise",
  /** Height of the highest branch that an isolated region is mining; 0 when there is none. */
  "branchHeight",
  /** Blocks since the run's start that are on no chain any more: of chains that lost to one with more work. */
  "orphanedBlocks",
  /** Blocks since the run's start that lost to a rival while it spread. */
  "staleBlocks",
  /** Hashrate of the machines ordered from the makers and not delivered, EH/s. */
  "onOrderEhs",
  /** How running hashrate answers income, were there no delay: d ln hashrate / d ln income. */
  "elasticity",
  /** What makers ask, USD per TH/s; 0 where a scenario has no market for machines. */
  "machineUsdPerTh",
  /** Machines scrapped since the run's start. */
  "scrappedMachines",
] as const;

export const REGION_COLUMNS = [
  /** Hashing. */
  "onEhs",
  /** Powered but without a link. */
  "offlineEhs",
  /** Without power from the grid. */
  "gridEhs",
  /** Switched off because power costs more than they earn. */
  "uneconomicEhs",
  /** Closed by law. */
  "legalEhs",
  /** Machines installed in the region, in any of the states above. */
  "machines",
  /** Share of miners with a link, of power available, and of machines allowed, 0..1. */
  "connectivityShare",
  "gridShare",
  "legalShare",
  /** Power drawn, MW. */
  "powerMw",
  /** In storage: no place for them. */
  "storedEhs",
  /** Energised hosting, changes of capacity counted, MW; -1 where it never binds. */
  "hostingMw",
] as const;

export type WorldColumn = (typeof WORLD_COLUMNS)[number];
export type RegionColumn = (typeof REGION_COLUMNS)[number];

export function worldColumnIndex(column: WorldColumn): number {
  return WORLD_COLUMNS.indexOf(column);
}

/** Where a region's figure stands among the figures of all regions. */
export function regionColumnIndex(region: number, column: RegionColumn): number {
  return region * REGION_COLUMNS.length + REGION_COLUMNS.indexOf(column);
}
