/** Ordinary least squares, and whether one series helps to predict another. */

/** Sum of squared residuals of y on the columns of x (a constant among them if it is wanted). */
export function residualSquares(x: readonly (readonly number[])[], y: readonly number[]): number {
  const width = x[0]!.length;
  // Normal equations, x'x b = x'y, by elimination with the largest pivot.
  const rows = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (_, j) => x.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    x.reduce((sum, row, t) => sum + row[i]! * y[t]!, 0),
  ]);
  for (let i = 0; i < width; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < width; k += 1) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < width; k += 1) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let j = i; j <= width; j += 1) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  const b = rows.map((row, i) => row[width]! / row[i]!);
  return y.reduce((sum, value, t) => {
    const error = value - x[t]!.reduce((fit, cell, i) => fit + cell * b[i]!, 0);
    return sum + error * error;
  }, 0);
}

export interface Pair {
  readonly cause: readonly number[];
  readonly effect: readonly number[];
}

/**
 * F of Granger's test over several runs: by how much the lags of `cause` lower the residuals of `effect` on its own lags.
 *
 * @returns F with `lags` and n - 2 lags - 1 degrees of freedom, n being the rows that have all lags
 */
export function grangerF(runs: readonly Pair[], lags: number): number {
  const lagsOf = (series: readonly number[], t: number) => Array.from({ length: lags }, (_, k) => series[t - 1 - k]!);
  const rows = runs.flatMap(({ cause, effect }) =>
    effect.slice(lags).map((y, i) => ({ y, own: [1, ...lagsOf(effect, i + lags)], others: lagsOf(cause, i + lags) })),
  );
  const y = rows.map((row) => row.y);
  const own = residualSquares(
    rows.map((row) => row.own),
    y,
  );
  const both = residualSquares(
    rows.map((row) => [...row.own, ...row.others]),
    y,
  );
  return ((own - both) / lags / both) * (rows.length - 2 * lags - 1);
}

/** Correlation of `effect` with `cause` so many rows earlier, over several runs. */
export function laggedCorrelation(runs: readonly Pair[], lag: number): number {
  const pairs = runs.flatMap(({ cause, effect }) => effect.slice(lag).map((y, i) => [cause[i]!, y] as const));
  const meanOf = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const centre = [meanOf(0), meanOf(1)] as const;
  const moment = (a: 0 | 1, b: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[a] - centre[a]) * (pair[b] - centre[b]), 0);
  return moment(0, 1) / Math.sqrt(moment(0, 0) * moment(1, 1));
}
