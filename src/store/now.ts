import type { RegionColumn, WorldColumn } from "../engine/frameColumns.ts";
import { regionFigure, worldColumn } from "../host/runTable.ts";
import { tickOfRow } from "../scenario/frames.ts";
import type { AtlasState } from "./atlas.ts";
import { builtRow } from "./rows.ts";
import type { RunSide } from "./sides.ts";

type Shown = Pick<RunSide, "run" | "shownTick">;

/** Numbers at the moment that panels show. A moment not built yet shows the newest one that is. */

function shownRow(state: Shown): number {
  return builtRow(state.run, state.shownTick);
}

/** The tick that these numbers are of; in long runs it may lie some minutes after the cursor's. */
export function frameTickNow(state: Shown): number {
  return tickOfRow(state.run, shownRow(state));
}

export function worldNow(state: Shown, column: WorldColumn): number {
  return worldColumn(state.run, column)[shownRow(state)] ?? 0;
}

export function regionNow(state: Shown, region: number, column: RegionColumn): number {
  return regionFigure(state.run, region, column, shownRow(state));
}

/** The same moment of A; null while that is not built. */
export function worldBefore(state: Shown & Pick<AtlasState, "history">, column: WorldColumn): number | null {
  const row = shownRow(state);
  return row < state.history.ready ? (worldColumn(state.history, column)[row] ?? 0) : null;
}
