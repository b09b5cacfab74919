/** Header times that the median is taken of. */
export const MEDIAN_TIME_BLOCKS = 11;
const sorted = new Float64Array(MEDIAN_TIME_BLOCKS);

/**
 * Median of the last 11 header times, or of as many as there are; of an even number, the later of the middle two.
 *
 * @param times header times in order of height
 * @param count how many of them there are; at least 1
 * @throws RangeError when there are none
 * @source Bitcoin Core, src/chain.h, GetMedianTimePast
 */
export function medianTimePast(times: ArrayLike<number>, count: number): number {
  const size = Math.min(MEDIAN_TIME_BLOCKS, count);
  if (!(size >= 1)) throw new RangeError("median-time-past needs at least one header time");
  for (let i = 0; i < size; i++) {
    const time = times[count - size + i]!; // the caller has `count` of them
    let at = i;
    for (; at > 0 && sorted[at - 1]! > time; at--) sorted[at] = sorted[at - 1]!; // 0 < at < size
    sorted[at] = time;
  }
  return sorted[size >>> 1]!; // size >>> 1 < size
}
