import type { RegionColumn, WorldColumn } from "../engine/frameColumns.ts";
import { regionColumn, worldColumn } from "../host/runTable.ts";
import type { AtlasState } from "./atlas.ts";

/** Numbers at the moment that panels show. A moment not built yet shows the newest one that is. */

export function shownRow(state: AtlasState): number {
  return Math.max(0, Math.min(state.shownTick, state.run.ready - 1));
}

export function worldNow(state: AtlasState, column: WorldColumn): number {
  return worldColumn(state.run, column)[shownRow(state)] ?? 0;
}

export function regionNow(state: AtlasState, region: number, column: RegionColumn): number {
  return regionColumn(state.run, region, column)[shownRow(state)] ?? 0;
}

/** The same moment in the run without decisions; null while that is not built. */
export function worldBefore(state: AtlasState, column: WorldColumn): number | null {
  const row = shownRow(state);
  return row < state.history.ready ? (worldColumn(state.history, column)[row] ?? 0) : null;
}

export function darkEhsNow(state: AtlasState, region: number): number {
  const part = (column: RegionColumn) => regionNow(state, region, column);
  return part("offlineEhs") + part("gridEhs") + part("uneconomicEhs") + part("legalEhs");
}
