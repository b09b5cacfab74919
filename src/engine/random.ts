/**
 * Random numbers without state: each is a function of seed, stream and index alone, so a draw added in one place
 * shifts no other, and two what-ifs share the same luck.
 */
import { log, normalQuantile } from "./detmath.ts";

/** Number of each stream, part of the key. A number is never given to another stream, even after its own is gone. */
export const STREAMS = {
  /** Unit exponential of a block's interval, by height. */
  blockGap: 1,
  /** Which region finds a block, by height. */
  blockFinder: 2,
  /** Travel time and loss of a shipment, by shipment. */
  transit: 3,
  /** Noise of the hashrate that pools report, by hour. */
  poolReport: 4,
  /** From order to delivery, by order. */
  orderLead: 20,
  /** Unit exponential of the time to a block's first rival while it spreads, by height. */
  rivalGap: 5,
  /** Which region finds that rival, by height. */
  rivalFinder: 6,
  /** Where a free parameter stands in its neighbourhood, by parameter; drawn by the host. */
  parameter: 21,
  /** Steps of the search for parameter values, by evaluation; drawn by the host. */
  search: 22,
  /** Normal step of the price, by hour. */
  priceDiffusion: 24,
  /** Whether the price jumps in an hour, how far and which way. */
  priceJump: 25,
} as const;

const TWO_TO_32 = 4294967296;

/**
 * Threefry-2x32, 20 rounds: fills `out` with the two 32-bit words that belong to this key and counter.
 * All four words are taken as uint32.
 *
 * @source Salmon, Moraes, Dror, Shaw: Parallel Random Numbers: As Easy as 1, 2, 3 (SC 2011); known answers of Random123
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number, out: Uint32Array): void {
  const key2 = 0x1bd11bda ^ key0 ^ key1;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  // Five groups of four rounds; the rotations alternate, the keys turn.
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 17) | (b >>> 15)) ^ a;
  a = (a + b) | 0;
  b = ((b << 29) | (b >>> 3)) ^ a;
  a = (a + b) | 0;
  b = ((b << 16) | (b >>> 16)) ^ a;
  a = (a + b) | 0;
  b = ((b << 24) | (b >>> 8)) ^ a;
  a = (a + key1) | 0;
  b = (b + key2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  a = (a + b) | 0;
  b = ((b << 15) | (b >>> 17)) ^ a;
  a = (a + b) | 0;
  b = ((b << 26) | (b >>> 6)) ^ a;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  out[0] = a + key2;
  out[1] = b + key0 + 5;
}

const scratch = new Uint32Array(2);

/** Uniform in [0, 1), 53 bits. `draw` numbers further draws under the same index. */
export function uniform(seed: number, stream: number, index: number, draw = 0): number {
  threefry(seed, stream, index, draw, scratch);
  return ((scratch[0]! >>> 5) * 67108864 + (scratch[1]! >>> 6)) / 9007199254740992; // scratch has two words
}

/** Exponential of mean 1: finite, and never below +0. */
export function exponential(seed: number, stream: number, index: number, draw = 0): number {
  return 0 - log(1 - uniform(seed, stream, index, draw));
}

/** Standard normal, within 8 standard deviations. */
export function normal(seed: number, stream: number, index: number, draw = 0): number {
  return normalQuantile(uniform(seed, stream, index, draw));
}

/**
 * Whole number in [0, n), each exactly as likely. A word that would favour some is rejected for that of the next draw.
 *
 * @throws RangeError unless n is a whole number from 1 to 2^32
 */
export function integerBelow(n: number, seed: number, stream: number, index: number, draw = 0): number {
  if (!(n >= 1 && n <= TWO_TO_32 && Math.floor(n) === n)) throw new RangeError(`no whole number below ${n}`);
  const limit = TWO_TO_32 - (TWO_TO_32 % n);
  for (let next = draw; ; next++) {
    threefry(seed, stream, index, next, scratch);
    if (scratch[0]! < limit) return scratch[0]! % n;
  }
}

/**
 * Sum of `stages` equal exponentials (draws 0 to stages - 1) with the given mean. The logarithm of the product is the sum of the
 * logarithms; 1 - u is at least 2^-53, so up to 16 stages the product stays far from zero.
 */
export function erlang(stages: number, mean: number, seed: number, stream: number, index: number): number {
  let product = 1;
  for (let draw = 0; draw < stages; draw++) product *= 1 - uniform(seed, stream, index, draw);
  return (-log(product) * mean) / stages;
}
