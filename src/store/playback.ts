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

/** A page that was hidden for so long stood still, and was not slow. */
const STOOD_STILL_MS = 2000;
const MEASURED_OVER_MS = 1000;
/** Shortfall that is told, as a share of the chosen speed. */
const TOLD_SHORTFALL = 0.1;

export interface Speedometer {
  /** After each step: the speed that is reached where it falls short of the chosen one, else null. */
  readonly note: (elapsedMs: number, movedTicks: number, speed: number) => number | null;
  readonly reset: () => void;
}

/** Measures over a second what a machine that cannot keep up reaches. */
export function createSpeedometer(): Speedometer {
  let wallMs = 0;
  let ticks = 0;
  let told: number | null = null;
  const reset = () => {
    wallMs = 0;
    ticks = 0;
    told = null;
  };
  return {
    reset,
    note(elapsedMs, movedTicks, speed) {
      if (!(elapsedMs > 0) || elapsedMs > STOOD_STILL_MS) return told;
      wallMs += elapsedMs;
      ticks += movedTicks;
      if (wallMs < MEASURED_OVER_MS) return told;
      const reached = (ticks / wallMs) * (1000 / TICKS_PER_SECOND_AT_1X);
      wallMs = 0;
      ticks = 0;
      told = reached < (1 - TOLD_SHORTFALL) * speed ? reached : null;
      return told;
    },
  };
}
