/** Reading values off lines: at the cursor, once a day for the table, and the span the value axis must cover. */
import type { ChartBand, ChartLine, ChartSpec } from "./chartTypes.ts";

const DAY_S = 86_400;

/** Last index whose x is at or before `at`; -1 when all come after. `x` ascends. */
export function indexAt(x: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = x.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (x[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readAt(line: Pick<ChartLine, "x"> & Partial<ChartLine>, y: ArrayLike<number>, at: number): number {
  const { x } = line;
  const i = indexAt(x, at);
  if (i < 0) return Number.NaN;
  const here = y[i]!;
  if (x[i] === at) return here;
  if (i + 1 < x.length) {
    if (line.stepped || line.kind === "recorded") return here;
    const share = (at - x[i]!) / (x[i + 1]! - x[i]!);
    return here + (y[i + 1]! - here) * share;
  }
  const lastGapS = i > 0 ? x[i]! - x[i - 1]! : 0;
  return line.kind === "recorded" && at - x[i]! < lastGapS ? here : Number.NaN;
}

/**
 * Value of a line at Unix second `at`; NaN outside the line and beside a gap.
 *
 * Stepped lines and records hold until their next point: nobody measured the values between two records. The last record
 * holds for as long as the one before it did, so a day's figure covers that day.
 */
export function valueAt(line: ChartLine, at: number): number {
  return readAt(line, line.y, at);
}

/** The band at Unix second `at`, or null where the line has none. */
export function bandAt(line: ChartLine, at: number): { low: number; high: number } | null {
  if (!line.low || !line.high) return null;
  const low = readAt(line, line.low, at);
  const high = readAt(line, line.high, at);
  return Number.isNaN(low) || Number.isNaN(high) ? null : { low, high };
}

/** Bounds of many runs at Unix second `at`, or null outside them. */
export function runsAt(
  band: ChartBand,
  at: number,
): Record<"half" | "nineTenths", { low: number; high: number }> | null {
  const read = (y: ArrayLike<number>) => readAt({ x: band.x }, y, at);
  const [low90, low50, high50, high90] = [band.low90, band.low50, band.high50, band.high90].map(read) as [
    number,
    number,
    number,
    number,
  ];
  if (Number.isNaN(low90)) return null;
  return { half: { low: low50, high: high50 }, nineTenths: { low: low90, high: high90 } };
}

/** The start and every midnight UTC after it, up to and including the end. */
export function dailyTimes(startS: number, endS: number): number[] {
  const times = [startS];
  for (let t = (Math.floor(startS / DAY_S) + 1) * DAY_S; t <= endS; t += DAY_S) times.push(t);
  return times;
}

/** Index of the time nearest to `at`, the earlier one of two equally near; -1 when there are none. */
export function nearestIndex(times: ArrayLike<number>, at: number): number {
  const before = indexAt(times, at);
  if (before < 0) return times.length > 0 ? 0 : -1;
  const after = before + 1;
  return after < times.length && times[after]! - at < at - times[before]! ? after : before;
}

/** Least and greatest value of all lines and bands between two times, or null when there is nothing to show. */
export function extent(
  { lines, bands = [] }: Pick<ChartSpec, "lines" | "bands">,
  startS: number,
  endS: number,
): [number, number] | null {
  let least = Infinity;
  let greatest = -Infinity;
  const drawn = [
    ...lines.map(({ x, y, low, high }) => ({ x, ys: [y, low, high] })),
    ...bands.map(({ x, low90, high90 }) => ({ x, ys: [low90, high90] })),
  ];
  for (const { x, ys } of drawn) {
    const from = Math.max(0, indexAt(x, startS));
    const to = Math.min(x.length - 1, indexAt(x, endS) + 1);
    for (const y of ys) {
      if (!y) continue;
      for (let i = from; i <= to; i++) {
        if (y[i]! < least) least = y[i]!;
        if (y[i]! > greatest) greatest = y[i]!;
      }
    }
  }
  return least <= greatest ? [least, greatest] : null;
}
