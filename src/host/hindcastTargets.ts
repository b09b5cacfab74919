import type { HindcastReport } from "./hindcastReport.ts";
import type { HorizonRow } from "./rollingOrigins.ts";

export interface Target {
  readonly id: string;
  readonly what: string;
  readonly atLeast?: number;
  readonly atMost: number;
  readonly reached: number;
  /** False when there are too few seeds to tell; then nothing is said of `met`, and `reason` says why. */
  readonly judged: boolean;
  readonly met?: boolean;
  readonly reason?: string;
}

/** Below this a band's ends are a handful of runs, and the mean of a retarget is as wide as some of the signs it is to show. */
const LEAST_SEEDS = 100;

/** What the hindcast set out to reach before it was fitted, and what it reaches. Horizons are empty for a span too short to roll. */
export function targetsOf(
  { hashrate, shares, retargets }: HindcastReport,
  horizons: readonly HorizonRow[],
  seeds: number,
): readonly Target[] {
  const ahead = horizons.at(-1);
  return [
    target("hashrate-error", "mean error of the periods' hashrate, percent", hashrate.meanErrorPercent, 5),
    target("share-error", "mean error of country shares in sample, points", shares.meanErrorPoints, 2.5),
    ...(ahead === undefined
      ? []
      : [
          target(
            "share-error-ahead",
            `mean error of country shares ${ahead.ahead} months ahead, points, not above persistence`,
            ahead.sharePoints.model,
            ahead.sharePoints.persistence,
          ),
        ]),
    ofManySeeds(
      target("retarget-signs", "retargets beyond 5 % with the wrong sign", retargets.wrongSigns.length, 0),
      seeds,
    ),
    ofManySeeds(
      target("coverage-90", "recorded periods inside the 90 % band, percent", hashrate.bands.coverage90, 97, 80),
      seeds,
    ),
  ];
}

function ofManySeeds({ met, ...row }: Target, seeds: number): Target {
  if (seeds >= LEAST_SEEDS) return { ...row, met: met! };
  return { ...row, judged: false, reason: `${seeds} seeds cannot tell, ${LEAST_SEEDS} can` };
}

function target(id: string, what: string, reached: number, atMost: number, atLeast?: number): Target {
  const met = reached <= atMost && (atLeast === undefined || reached >= atLeast);
  return { id, what, ...(atLeast === undefined ? {} : { atLeast }), atMost, reached, judged: true, met };
}
