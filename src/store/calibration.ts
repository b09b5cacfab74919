import type { Bet } from "./kept.ts";

/** How good a forecaster a person is, by the first bet on each scenario: after that he knows the answer. */
export interface Calibration {
  readonly bets: readonly Bet[];
  /** Bets that luck bears on, and those of them inside nine in ten of its outcomes. */
  readonly banded: number;
  readonly inBand: number;
  /** Sum of what the bets missed by over what "nothing changes" would have missed by, each in spans of its slider; null when that is nothing. */
  readonly relativeMiss: number | null;
}

/** Of fewer bets a score says more of luck than of skill. */
export const FEW_BETS = 5;

export function isInBand({ guess, band }: Pick<Bet, "guess" | "band">): boolean {
  return band !== null && guess >= band[0] && guess <= band[1];
}

export function calibrationOf(kept: readonly Bet[]): Calibration {
  const bets = kept.filter(({ scenarioId, betId }, at) => {
    const first = kept.findIndex((bet) => bet.scenarioId === scenarioId && bet.betId === betId);
    return first === at;
  });
  const missed = (of: (bet: Bet) => number) =>
    bets.reduce((sum, bet) => sum + Math.abs(of(bet) - bet.truth) / bet.span, 0);
  const naive = missed((bet) => bet.naive);
  return {
    bets,
    banded: bets.filter(({ band }) => band !== null).length,
    inBand: bets.filter(isInBand).length,
    relativeMiss: naive > 0 ? missed((bet) => bet.guess) / naive : null,
  };
}
