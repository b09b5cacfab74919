import type { ChainRules } from "../../scenario/types.ts";
import { REAL_CHAIN_RULES } from "../../units/constants.ts";
import { decodeCompact, encodeCompact, POW_LIMIT } from "./target.ts";

/**
 * Difficulty bits for the next epoch, exactly as consensus computes them.
 *
 * The span runs from the epoch's first block to its last: 2,015 intervals, not 2,016. The off-by-one is the rule, and stays one
 * in a laboratory that changes interval, spacing or clamp.
 *
 * @param nBits compact target of the ending epoch, uint32
 * @param firstBlockTimeS header time of the epoch's first block, Unix seconds
 * @param lastBlockTimeS header time of its last block, Unix seconds
 * @param rules whose clamp may be a fraction: its two spans are cut to whole seconds, the shorter at least one
 * @returns compact target of the next epoch; the target moves by at most the clamp's factor and never passes the limit
 * @throws RangeError on a negative or overflowing compact target, and on a time that is no whole second
 * @source Bitcoin Core, src/pow.cpp, CalculateNextWorkRequired
 */
export function nextBits(
  nBits: number,
  firstBlockTimeS: number,
  lastBlockTimeS: number,
  { retargetIntervalBlocks, blockSpacingS, clampFactor }: ChainRules = REAL_CHAIN_RULES,
): number {
  const targetSpanS = retargetIntervalBlocks * blockSpacingS;
  const shortestS = BigInt(Math.max(1, Math.floor(targetSpanS / clampFactor)));
  const longestS = BigInt(Math.floor(targetSpanS * clampFactor));
  let spanS = BigInt(lastBlockTimeS - firstBlockTimeS);
  if (spanS < shortestS) spanS = shortestS;
  if (spanS > longestS) spanS = longestS;
  const target = (decodeCompact(nBits) * spanS) / BigInt(targetSpanS);
  return encodeCompact(target > POW_LIMIT ? POW_LIMIT : target);
}
