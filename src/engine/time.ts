import { TICK_S, TICKS_PER_DAY, TICKS_PER_HOUR } from "../units/constants.ts";

/** Simulated time is an integer count of ticks since the scenario's start; these tell where a tick stands in a UTC day. */

export function tickOfDay(startS: number, tick: number): number {
  // No run starts before bitcoin did, so neither is negative; | 0 tells that it is whole, and the remainder of doubles is slow.
  return ((startS / TICK_S + tick) | 0) % TICKS_PER_DAY;
}

export function isMidnight(startS: number, tick: number): boolean {
  return tickOfDay(startS, tick) === 0;
}

/** Hours since 00:00 of the UTC day of tick 0. */
export function hourIndex(startS: number, tick: number): number {
  return Math.floor((tickOfDay(startS, 0) + tick) / TICKS_PER_HOUR);
}

/** Days since the UTC day of tick 0. */
export function dayIndex(startS: number, tick: number): number {
  return Math.floor((tickOfDay(startS, 0) + tick) / TICKS_PER_DAY);
}

/** Whether a tick is the start of a day on which the weekly decisions fall: every seventh since the run began. */
export function isWeekStart(startS: number, tick: number): boolean {
  return isMidnight(startS, tick) && dayIndex(startS, tick) % 7 === 0;
}

/** The first start of a week at or after a tick that is not before the run. */
export function weekStartFrom(startS: number, tick: number): number {
  const weeks = Math.ceil((tickOfDay(startS, 0) + tick) / (7 * TICKS_PER_DAY));
  return weeks * 7 * TICKS_PER_DAY - tickOfDay(startS, 0);
}
