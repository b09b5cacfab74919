/** Fixed quantities of the protocol and of the simulation's clock. */

/** One tick of simulated time, seconds. */
export const TICK_S = 600;
export const TICKS_PER_HOUR = 6;
export const TICKS_PER_DAY = 144;
export const SECONDS_PER_DAY = 86_400;

/** Blocks between two difficulty retargets. */
export const RETARGET_INTERVAL_BLOCKS = 2016;
/** Blocks between two halvings of the subsidy. */
export const HALVING_INTERVAL_BLOCKS = 210_000;
/** The interval that the retarget aims at, seconds. */
export const TARGET_BLOCK_INTERVAL_S = 600;
/** The chain's real rules. A delay of 0 leaves stale blocks out; today it would be about 0.2 s and cost one block in 3,000. */
export const REAL_CHAIN_RULES = {
  retargetIntervalBlocks: RETARGET_INTERVAL_BLOCKS,
  /** A retarget moves the target by this factor at most. */
  clampFactor: 4,
  blockSpacingS: TARGET_BLOCK_INTERVAL_S,
  propagationDelayS: 0,
  /** Of the days that machines take to another place: not of the chain, but a laboratory changes it as it does the others. */
  travelFactor: 1,
} as const;
export const SATS_PER_BTC = 100_000_000;
