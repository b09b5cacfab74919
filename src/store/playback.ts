import { TICKS_PER_HOUR } from "../units/constants.ts";

/** 1× is one simulated hour a second. */
export const TICKS_PER_SECOND_AT_1X = TICKS_PER_HOUR;
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64] as const;

/** The longest step the cursor takes at once: a slept laptop does not leap. */
const LONGEST_STEP_MS = 250;

/** Wall time that counts: what is not a number, stands still, runs back or leaps is cut to 0..250 ms. */
export function boundedElapsedMs(elapsedMs: number): number {
  if (!Number.isFinite(elapsedMs) || elapsedMs <= 0) return 0;
  return Math.min(elapsedMs, LONGEST_STEP_MS);
}
