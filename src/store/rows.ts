/** Which row of a run's table tells of a tick, as far as the run is built. */
import type { RunTable } from "../host/runTable.ts";
import { rowOfTick, tickOfRow } from "../scenario/frames.ts";

/** The newest tick that is built; 0 before there is any. */
export function readyTick(run: RunTable): number {
  return tickOfRow(run, Math.max(0, run.ready - 1));
}

/** The row that shows a tick, or the newest one that is built. */
export function builtRow(run: RunTable, tick: number): number {
  return Math.max(0, Math.min(rowOfTick(run, tick), run.ready - 1));
}
