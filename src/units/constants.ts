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
export const SATS_PER_BTC = 100_000_000;
