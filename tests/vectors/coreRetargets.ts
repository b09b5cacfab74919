/**
 * Bitcoin Core's own retargets: src/test/pow_tests.cpp, get_next_work and its three companions.
 * Columns: what it tests, old nBits, time of the epoch's first and last block, new nBits.
 */
export type CoreRetarget = readonly [
  name: string,
  oldBits: number,
  firstBlockTimeS: number,
  lastBlockTimeS: number,
  newBits: number,
];

export const CORE_RETARGETS: readonly CoreRetarget[] = [
  ["no constraint, block 32,255", 0x1d00ffff, 1261130161, 1262152739, 0x1d00d86a],
  ["the target limit, block 2,015", 0x1d00ffff, 1231006505, 1233061996, 0x1d00ffff],
  ["at most four times harder, block 68,543", 0x1c05a3f4, 1279008237, 1279297671, 0x1c0168fd],
  // Core's comment: the first time is not that of a real block.
  ["at most four times easier, block 46,367", 0x1c387f6f, 1263163443, 1269211443, 0x1d00e1fd],
];
