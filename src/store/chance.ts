/** Exact quantiles of a count of blocks and of the time that blocks take: no normal curve in place of either. */

const BISECTIONS = 60;

/** P(count ≤ k) for a Poisson count of this mean. */
export function poissonCdf(k: number, mean: number): number {
  if (k < 0) return 0;
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= k; i += 1) {
    logTerm += Math.log(mean / i);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}

/** The least count that a Poisson count of this mean stays at or below with probability `p`. */
export function poissonQuantile(mean: number, p: number): number {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  let k = 0;
  // Beyond ten standard deviations nothing is left but the rounding of the sum.
  for (const last = mean + 10 * Math.sqrt(mean) + 20; sum < p && k < last; ) {
    k += 1;
    logTerm += Math.log(mean / k);
    sum += Math.exp(logTerm);
  }
  return k;
}

/** Time for so many blocks, in mean intervals, that is not exceeded with probability `p`: a gamma law of whole shape. */
export function waitQuantile(blocks: number, p: number): number {
  let low = 0;
  let high = 2 * blocks + 40;
  for (let i = 0; i < BISECTIONS; i += 1) {
    const middle = (low + high) / 2;
    // So many blocks are there by then unless fewer were found.
    if (1 - poissonCdf(blocks - 1, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
