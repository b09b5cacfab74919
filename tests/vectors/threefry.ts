/** Known answers of Threefry-2x32 with 20 rounds: Random123 (D. E. Shaw Research), kat_vectors. */
export type ThreefryVector = readonly [
  key: readonly [number, number],
  counter: readonly [number, number],
  answer: readonly [number, number],
];

export const THREEFRY_VECTORS: readonly ThreefryVector[] = [
  [
    [0x00000000, 0x00000000],
    [0x00000000, 0x00000000],
    [0x6b200159, 0x99ba4efe],
  ],
  [
    [0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    [0x1cb996fc, 0xbb002be7],
  ],
  [
    [0x13198a2e, 0x03707344],
    [0x243f6a88, 0x85a308d3],
    [0xc4923a9c, 0x483df7a0],
  ],
];
