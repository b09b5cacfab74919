/** Proof-of-work targets: 256-bit numbers, and the 32-bit compact form (nBits) in which headers carry them. */

/** The easiest target of the main network; its compact form is 0x1d00ffff. */
export const POW_LIMIT = (1n << 224n) - 1n;

const TWO_TO_256 = 1n << 256n;
/** The target of difficulty 1: the limit as its compact form has it. */
const DIFFICULTY_ONE_TARGET = 0xffffn << 208n;

/**
 * Target of a compact form: the top byte is a length in bytes, the low 23 bits the leading three of them.
 *
 * @param nBits uint32
 * @throws RangeError on a negative target, one of more than 256 bits, or a number that is no uint32
 * @source Bitcoin Core, src/arith_uint256.cpp, SetCompact
 */
export function decodeCompact(nBits: number): bigint {
  if (nBits >>> 0 !== nBits) throw new RangeError(`compact target ${nBits} is not a uint32`);
  const bytes = nBits >>> 24;
  const mantissa = nBits & 0x007fffff;
  const shifted = bytes < 3 ? mantissa >>> (8 * (3 - bytes)) : mantissa;
  if (shifted === 0) return 0n;
  if ((nBits & 0x00800000) !== 0) throw new RangeError(`compact target 0x${nBits.toString(16)} is negative`);
  const target = bytes < 3 ? BigInt(shifted) : BigInt(shifted) << BigInt(8 * (bytes - 3));
  if (target >= TWO_TO_256) throw new RangeError(`compact target 0x${nBits.toString(16)} overflows 256 bits`);
  return target;
}

/**
 * Compact form of a target. The mantissa is cut, never rounded, so most targets come back smaller.
 *
 * @throws RangeError on a negative target or one of more than 256 bits
 * @source Bitcoin Core, src/arith_uint256.cpp, GetCompact
 */
export function encodeCompact(target: bigint): number {
  if (target < 0n || target >= TWO_TO_256) throw new RangeError("target outside 256 bits");
  if (target === 0n) return 0;
  let bytes = (target.toString(16).length + 1) >>> 1;
  let mantissa = Number(bytes <= 3 ? target << BigInt(8 * (3 - bytes)) : target >> BigInt(8 * (bytes - 3)));
  if ((mantissa & 0x00800000) !== 0) {
    // That bit is the sign: one byte more keeps it clear.
    mantissa >>>= 8;
    bytes += 1;
  }
  return ((bytes << 24) | mantissa) >>> 0;
}

/**
 * Difficulty: how many times smaller the target is than that of 0x1d00ffff, to the nearest double.
 *
 * @throws RangeError as `decodeCompact`, and on a target of 0
 */
export function difficultyOf(nBits: number): number {
  const target = positiveTarget(nBits);
  const scaled = DIFFICULTY_ONE_TARGET << 128n;
  // At least 96 bits remain. A remainder sets the last of them, so that rounding to 53 cannot see a tie that is none.
  const quotient = scaled / target;
  const sticky = scaled % target === 0n ? quotient : quotient | 1n;
  return Number(sticky) / Number(1n << 128n);
}

/**
 * Hashes that a block takes on average, 2^256 / (target + 1), to the nearest double.
 *
 * @throws RangeError as `decodeCompact`, and on a target of 0
 */
export function expectedHashesOf(nBits: number): number {
  return Number(blockProof(nBits));
}

/**
 * The work that a block counts for when chains are compared: 2^256 / (target + 1), the fraction cut.
 *
 * @throws RangeError as `decodeCompact`, and on a target of 0
 * @source Bitcoin Core, src/chain.cpp, GetBlockProof
 */
export function blockProof(nBits: number): bigint {
  return TWO_TO_256 / (positiveTarget(nBits) + 1n);
}

function positiveTarget(nBits: number): bigint {
  const target = decodeCompact(nBits);
  if (target === 0n) throw new RangeError(`compact target 0x${nBits.toString(16)} is zero: no hash can meet it`);
  return target;
}
