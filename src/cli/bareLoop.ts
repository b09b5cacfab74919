/**
 * The least that any simulation of mining does: an exponential interval, a region, a retarget in floats; no consensus, no
 * frames, nothing kept. The engine's blocks a second are told as a share of this loop's, measured in the same process.
 */

const REGIONS = 17;
const RETARGET_BLOCKS = 2016;
const GOAL_S = 600;

/** Mines that many blocks. The returned number only keeps the work from being optimised away. */
export function mineBareBlocks(blocks: number): number {
  const weights = Float64Array.from({ length: REGIONS }, (_, r) => 1 / (r + 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Int32Array(REGIONS);
  let state = 0x9e3779b9 | 0;
  let timeS = 0;
  let periodStartS = 0;
  let meanS = GOAL_S;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
  for (let block = 1; block <= blocks; block += 1) {
    timeS -= Math.log(next()) * meanS;
    let left = next() * total;
    let region = 0;
    while (region < REGIONS - 1 && left >= weights[region]!) left -= weights[region++]!;
    found[region] = found[region]! + 1;
    if (block % RETARGET_BLOCKS !== 0) continue;
    const ratio = (RETARGET_BLOCKS * GOAL_S) / (timeS - periodStartS);
    meanS *= Math.min(4, Math.max(0.25, ratio));
    periodStartS = timeS;
  }
  return timeS + found[0]!;
}
