/** How dots that are under way together keep apart: as a convoy along their arc, as near to where each one is as room allows. */

/** A convoy goes in single file unless it would then take more than this share of the arc; then in more files, to a limit. */
const LONGEST_SHARE = 0.55;
const MOST_FILES = 5;

export interface ConvoyPlace {
  /** Where on the arc, 0 to 1. */
  readonly at: number;
  /** Off the arc, px. */
  readonly aside: number;
}

/** Places of dots on an arc of `length` px, from the last dot to the first; dots are `gap` px apart when the arc is long enough. */
export function convoy(progress: readonly number[], length: number, gap: number): ConvoyPlace[] {
  const count = progress.length;
  if (count === 0 || length < 1) return progress.map((at) => ({ at, aside: 0 }));
  const files = Math.min(MOST_FILES, Math.max(1, Math.ceil((count * gap) / (LONGEST_SHARE * length))));
  const step = Math.min(gap / files, length / count);
  const wished = [...progress].sort((a, b) => a - b).map((at) => at * length);
  const kept = spread(wished, step, length);
  // Files are counted from the rear, so that a dot keeps its file when those ahead have arrived.
  return kept.map((px, i) => ({ at: px / length, aside: files === 1 ? 0 : ((i % files) - (files - 1) / 2) * gap }));
}

/** The least change that leaves ascending places `step` apart and within 0 to `length`: neighbours too near are pooled. */
function spread(wished: readonly number[], step: number, length: number): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const [i, at] of wished.entries()) {
    pools.push({ sum: at - i * step, size: 1 });
    for (let last = pools.at(-1)!; pools.length > 1; last = pools.at(-1)!) {
      const before = pools.at(-2)!;
      if (before.sum / before.size <= last.sum / last.size) break;
      pools.pop();
      before.sum += last.sum;
      before.size += last.size;
    }
  }
  const most = length - (wished.length - 1) * step;
  return pools
    .flatMap(({ sum, size }) => Array<number>(size).fill(Math.min(most, Math.max(0, sum / size))))
    .map((start, i) => start + i * step);
}
