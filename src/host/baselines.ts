import { mean } from "./scores.ts";

/** What any model must beat: guesses that know the past and nothing of mining. Shares in percent. */

/** Months that the trend looks at. */
export const TREND_MONTHS = 6;

/** A straight line through the last figures, read at later places. @param at places of the values, rising, two or more */
export function trendOf(at: readonly number[], values: readonly number[], target: number): number {
  const middle = mean(at);
  const level = mean(values);
  const spread = at.reduce((sum, x) => sum + (x - middle) ** 2, 0);
  const slope = at.reduce((sum, x, i) => sum + (x - middle) * (values[i]! - level), 0) / spread;
  return level + slope * (target - middle);
}

/** Shares of the last months, each row's line drawn on. @param history newest last, two months or more */
export function trendShares(history: readonly (readonly number[])[], ahead: number): number[] {
  const months = history.slice(-TREND_MONTHS);
  const at = months.map((_, i) => i);
  return asShares(
    months[0]!.map((_, row) =>
      trendOf(
        at,
        months.map((shares) => shares[row]!),
        months.length - 1 + ahead,
      ),
    ),
  );
}

/** Shares once a row has left: what it had goes to the others in proportion. */
export function sharesWithout(shares: readonly number[], gone: number): number[] {
  return asShares(shares.map((share, row) => (row === gone ? 0 : share)));
}

/** Nothing below zero, and 100 in all. */
export function asShares(values: readonly number[]): number[] {
  const positive = values.map((value) => Math.max(0, value));
  const total = positive.reduce((sum, value) => sum + value, 0);
  return positive.map((value) => (total > 0 ? (100 * value) / total : 0));
}
