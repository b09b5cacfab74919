import { SECONDS_PER_DAY } from "../units/constants.ts";
import type { AtlasState } from "./atlas.ts";
import { monthEndS, type ObservedMap } from "./observedMap.ts";

/** What a map of a month says of the place of a region. */
export interface PublishedFigure {
  /** The map's row: the region itself, or a country or group that it is part of. */
  readonly row: string;
  /** The row is this region's alone. */
  readonly isOwn: boolean;
  /** Of the world, 0..1. */
  readonly share: number;
  /** From the month's end until the map was out. Of a record only the month it came out in is known: at most so many. */
  readonly lagDays: number;
}

/** Null where the map has no row for the region: its machines are seen nowhere. */
export function publishedFigure(
  { input, scenario }: Pick<AtlasState, "input" | "scenario">,
  map: ObservedMap,
  region: number,
): PublishedFigure | null {
  const { rows } = scenario.observation;
  const own = rows.findIndex(({ id }) => id === scenario.regions[region]?.id);
  const row = own >= 0 ? own : rows.findIndex(({ parts }) => parts.some((part) => part.region === region));
  if (row < 0) return null;
  return {
    row: input.observation.rows[row]!.name,
    isOwn: own >= 0,
    share: map.rowShares[row] ?? 0,
    lagDays: Math.round((map.publishedS - monthEndS(map.month)) / SECONDS_PER_DAY),
  };
}
