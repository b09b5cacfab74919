import { OTHER_SPLIT } from "./historyWorld.ts";
import { ROUTED_SHARE, START_HASHRATE_EHS } from "./winter2022.ts";

/**
 * What the scenarios of January 2022 assume of their start and no record settles, where it has no path of its own: rows of the
 * assumption register, each with its range.
 */

/** Scenarios that rest on it. */
export const ASSUMED_BY: readonly string[] = ["kazakhstan-2022", "kosovo-2022", "kazakhstan-forked"];

export const START_HASHRATE = {
  value: START_HASHRATE_EHS,
  unit: "EH/s",
  range: [165, 181],
  source: "Blocks of 25 December to 4 January at that difficulty: 174.7 EH/s on average, standard error 4.6",
  mark: "C",
} as const;

const share = (value: number, low: number, high: number, source: string) =>
  ({ value, unit: "share", range: [low, high], source, mark: "P" }) as const;

const ROUTING = "CBECI marks the row as routing; hidden Chinese addresses are the likeliest origin";

export const ROUTED = {
  DE: share(ROUTED_SHARE.DE, 0.5, 1, ROUTING),
  IE: share(ROUTED_SHARE.IE, 0.6, 1, ROUTING),
};

const SPLIT_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  SE: [0.1, 0.3],
  NO: [0.1, 0.3],
  IS: [0.05, 0.15],
  GE: [0.05, 0.2],
  TH: [0.05, 0.25],
  PY: [0.05, 0.2],
  AR: [0.05, 0.2],
};

/** Parts of the published row Other. */
export const SPLIT = Object.fromEntries(
  Object.entries(SPLIT_RANGES).map(([id, [low, high]]) => [
    id,
    share(OTHER_SPLIT[id]!, low, high, "Part of the published row Other; named from press reports of mines there"),
  ]),
);
