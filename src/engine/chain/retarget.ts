import { RETARGET_INTERVAL_BLOCKS, TARGET_BLOCK_INTERVAL_S } from "../../units/constants.ts";
import { decodeCompact, encodeCompact, POW_LIMIT } from "./target.ts";

const TARGET_SPAN_S = BigInt(RETARGET_INTERVAL_BLOCKS * TARGET_BLOCK_INTERVAL_S);
const MAX_FACTOR = 4n;

/**
 * Difficulty bits for the next epoch, exactly as consensus computes them.
 *
 * The span runs from the epoch's first block to its last: 2,015 intervals, not 2,016. The off-by-one is the rule.
 *
 * @param nBits compact target of the ending epoch, uint32
 * @param firstBlockTimeS header time of the epoch's first block, Unix seconds
 * @param lastBlockTimeS header time of its last block, Unix seconds
 * @returns compact target of the next epoch; the target moves by at most a factor of 4 and never passes the limit
 * @throws RangeError on a negative or overflowing compact target, and on a time that is no whole second
 * @source Bitcoin Core, src/pow.cpp, CalculateNextWorkRequired
 */
export function nextBits(nBits: number, firstBlockTimeS: number, lastBlockTimeS: number): number {
  let spanS = BigInt(lastBlockTimeS - firstBlockTimeS);
  if (spanS < TARGET_SPAN_S / MAX_FACTOR) spanS = TARGET_SPAN_S / MAX_FACTOR;
  if (spanS > TARGET_SPAN_S * MAX_FACTOR) spanS = TARGET_SPAN_S * MAX_FACTOR;
  const target = (decodeCompact(nBits) * spanS) / TARGET_SPAN_S;
  return encodeCompact(target > POW_LIMIT ? POW_LIMIT : target);
}
