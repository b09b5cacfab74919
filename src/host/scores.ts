/** How well many runs, taken together, tell figures that were recorded: bands, CRPS, and where among the runs a record stands. */

const PIT_BINS = 10;

export interface BandScores {
  /** Recorded figures that were judged. */
  readonly figures: number;
  /** Percent of them inside the middle 50 and 90 % of the runs. */
  readonly coverage50: number;
  readonly coverage90: number;
  /** Continuous ranked probability score, mean, in the figures' unit: the mean error that a band is worth. */
  readonly crps: number;
  /** How many records stand in each tenth of the runs, lowest first. Even if the bands are honest; a hill if they are too wide. */
  readonly pit: readonly number[];
}

/**
 * @param samples by figure, what each run gives; figures with fewer than two runs are left out
 * @param recorded by figure
 */
export function scoreBands(samples: readonly (readonly number[])[], recorded: readonly number[]): BandScores {
  const pit = Array.from({ length: PIT_BINS }, () => 0);
  let figures = 0;
  let inside50 = 0;
  let inside90 = 0;
  let crps = 0;
  for (const [i, sample] of samples.entries()) {
    if (sample.length < 2) continue;
    const sorted = sample.toSorted((a, b) => a - b);
    const value = recorded[i]!;
    const within = (low: number, high: number) => quantile(sorted, low) <= value && value <= quantile(sorted, high);
    figures += 1;
    if (within(0.25, 0.75)) inside50 += 1;
    if (within(0.05, 0.95)) inside90 += 1;
    crps += fairCrps(sorted, value);
    const bin = Math.min(PIT_BINS - 1, Math.floor(rankOf(sorted, value) * PIT_BINS));
    pit[bin] = pit[bin]! + 1;
  }
  const percent = (count: number) => (figures === 0 ? 0 : (100 * count) / figures);
  return {
    figures,
    coverage50: percent(inside50),
    coverage90: percent(inside90),
    crps: figures === 0 ? 0 : crps / figures,
    pit,
  };
}

/** Linear between order statistics. @param sorted ascending, not empty */
export function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * CRPS by the fair estimator: its mean does not depend on how many runs there are.
 *
 * @param sorted ascending, at least two
 * @source Ferro: Fair scores for ensemble forecasts, Q. J. R. Meteorol. Soc. 140 (2014)
 */
export function fairCrps(sorted: readonly number[], value: number): number {
  const n = sorted.length;
  let distance = 0;
  let spread = 0; // of all pairs, each once: in order, the i-th is above i others and below the rest
  for (const [i, x] of sorted.entries()) {
    distance += Math.abs(x - value);
    spread += (2 * i - n + 1) * x;
  }
  return distance / n - spread / (n * (n - 1));
}

/** Part of the runs below a figure; those equal to it count half. */
function rankOf(sorted: readonly number[], value: number): number {
  const below = sorted.filter((x) => x < value).length;
  const equal = sorted.filter((x) => x === value).length;
  return (below + equal / 2) / sorted.length;
}
