/** New coins: 50 BTC a block, halved every 210,000 blocks, in whole sats. */
import { HALVING_INTERVAL_BLOCKS, SATS_PER_BTC } from "../../units/constants.ts";

const FIRST_SUBSIDY_SATS = 50 * SATS_PER_BTC;

/**
 * Subsidy of the block at this height, sats.
 *
 * @source Bitcoin Core, src/validation.cpp, GetBlockSubsidy
 */
export function subsidySats(height: number): number {
  let subsidy = FIRST_SUBSIDY_SATS;
  for (let left = height; left >= HALVING_INTERVAL_BLOCKS && subsidy > 0; left -= HALVING_INTERVAL_BLOCKS) {
    subsidy = Math.floor(subsidy / 2);
  }
  return subsidy;
}

/** Sum of the subsidies of all blocks after one height up to and including another, sats. From -1 takes in block 0. */
export function issuedSats(fromHeightExclusive: number, toHeightInclusive: number): number {
  return issuedBelow(toHeightInclusive + 1) - issuedBelow(fromHeightExclusive + 1);
}

/** Subsidies of the first `blocks` blocks, an era at a time; the whole supply, 2.1e15 sats, is below 2^53. */
function issuedBelow(blocks: number): number {
  let issued = 0;
  let subsidy = FIRST_SUBSIDY_SATS;
  for (let left = blocks; left > 0 && subsidy > 0; left -= HALVING_INTERVAL_BLOCKS) {
    issued += Math.min(left, HALVING_INTERVAL_BLOCKS) * subsidy;
    subsidy = Math.floor(subsidy / 2);
  }
  return issued;
}
