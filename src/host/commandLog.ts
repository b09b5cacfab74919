import type { Command } from "../scenario/command.ts";

/** The log as the engine takes it: by tick, and within a tick in the order in which decisions were taken. */
export function inTickOrder(commands: readonly Command[]): Command[] {
  return [...commands].sort((a, b) => a.tick - b.tick); // the sort is stable
}

/** Position of the first command at or after a tick. */
export function firstAt(log: readonly Command[], tick: number): number {
  const position = log.findIndex((command) => command.tick >= tick);
  return position < 0 ? log.length : position;
}

/** The first tick at which two logs differ, or infinity. */
export function firstDifference(a: readonly Command[], b: readonly Command[]): number {
  const longest = Math.max(a.length, b.length);
  for (let i = 0; i < longest; i += 1) {
    const left = a[i];
    const right = b[i];
    if (left !== undefined && right !== undefined && JSON.stringify(left) === JSON.stringify(right)) continue;
    return Math.min(left?.tick ?? Number.POSITIVE_INFINITY, right?.tick ?? Number.POSITIVE_INFINITY);
  }
  return Number.POSITIVE_INFINITY;
}
