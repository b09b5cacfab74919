/**
 * Daily history of the chain and the price around January 2022, one figure a UTC day from `FIRST_DAY`: what the opening scenario
 * needs. `daily.ts` holds the longer record.
 *
 * Figures only; they stay under their sources' terms (see the Sources page).
 */

export const FIRST_DAY = "2021-12-24";

/** Daily close (00:00 UTC at the day's end), USD rounded to 10. */
export const CLOSE_USD = {
  source: "Coin Metrics community data, PriceUSD, rounded to 10 USD (CC BY-NC 4.0)",
  asOf: "2026-11-21",
  values: [
    50_820, 50_430, 50_810, 50_640, 47_590, 46_440, 47_180, 46_310, 47_690, 47_350, 46_460, 45_900, 43_570, 43_160,
    41_560, 41_730, 41_910, 41_820, 42_740, 43_950, 42_590, 43_100, 43_180, 43_110, 42_250, 42_380, 41_740, 40_680,
    36_460, 35_030, 36_280, 36_650, 36_950, 36_850, 37_140, 37_780, 38_140, 37_920, 38_480, 38_740, 36_950, 37_150,
    41_500, 41_440, 42_410, 43_840, 44_120, 44_340, 43_570, 42_410, 42_240,
  ],
} as const;

/** Blocks found that day. */
export const BLOCKS = {
  source:
    "Block heights by UTC day (public chain; Hotstopper/btc_halving, equal to Coin Metrics BlkCnt where both exist)",
  asOf: "2026-11-21",
  values: [
    151, 147, 134, 148, 134, 145, 119, 149, 172, 158, 140, 147, 150, 146, 140, 144, 141, 142, 158, 139, 179, 159, 166,
    175, 161, 136, 173, 169, 134, 134, 141, 150, 152, 130, 131, 154, 149, 146, 143, 154, 153, 147, 130, 119, 156, 136,
    154, 140, 147, 142, 187,
  ],
} as const;

/** Mean fees in a block that day, BTC: the day's fees over the day's blocks. */
export const FEES_BTC_PER_BLOCK = {
  source: "blockchain.com transaction fees by day over blocks by day; computed",
  asOf: "2026-11-21",
  values: [
    0.055, 0.053, 0.098, 0.121, 0.122, 0.122, 0.152, 0.063, 0.054, 0.073, 0.095, 0.108, 0.102, 0.098, 0.069, 0.055,
    0.081, 0.082, 0.074, 0.075, 0.054, 0.047, 0.038, 0.052, 0.059, 0.064, 0.057, 0.072, 0.083, 0.057, 0.083, 0.072,
    0.079, 0.09, 0.096, 0.08, 0.071, 0.089, 0.103, 0.08, 0.069, 0.095, 0.109, 0.086, 0.093, 0.107, 0.095, 0.14, 0.114,
    0.087, 0.047,
  ],
} as const;
