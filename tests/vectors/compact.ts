/** Bitcoin Core's vectors of the compact form: src/test/arith_uint256_tests.cpp, bignum_SetCompact. */

/** Compact form, its target, and the compact form of that target. */
export type CompactVector = readonly [nBits: number, target: bigint, canonical: number];

export const COMPACT_VECTORS: readonly CompactVector[] = [
  [0x00000000, 0x0n, 0x00000000],
  [0x00123456, 0x0n, 0x00000000],
  [0x01003456, 0x0n, 0x00000000],
  [0x02000056, 0x0n, 0x00000000],
  [0x03000000, 0x0n, 0x00000000],
  [0x04000000, 0x0n, 0x00000000],
  // The sign of a zero is no sign.
  [0x00923456, 0x0n, 0x00000000],
  [0x01803456, 0x0n, 0x00000000],
  [0x02800056, 0x0n, 0x00000000],
  [0x03800000, 0x0n, 0x00000000],
  [0x04800000, 0x0n, 0x00000000],
  [0x01123456, 0x12n, 0x01120000],
  [0x02123456, 0x1234n, 0x02123400],
  [0x03123456, 0x123456n, 0x03123456],
  [0x04123456, 0x12345600n, 0x04123456],
  [0x05009234, 0x92340000n, 0x05009234],
  [0x20123456, 0x123456n << 232n, 0x20123456],
];

export const NEGATIVE_COMPACTS: readonly number[] = [0x01fedcba, 0x04923456];
export const OVERFLOWING_COMPACTS: readonly number[] = [0xff123456];

/** A target whose leading bit would be read as the sign, and the compact form that avoids it. */
export const SIGN_BIT_VECTOR: readonly [target: bigint, canonical: number] = [0x80n, 0x02008000];
