import type { WorldColumn } from "../engine/frameColumns.ts";
import { worldNow } from "./now.ts";
import { priceKind } from "./priceKind.ts";
import type { RunSide } from "./sides.ts";

/** All but the recorded one. */
const ASSUMED_CHANNELS = [
  "lnMacro",
  "lnGeopolitical",
  "lnSupply",
  "lnForced",
  "lnNoise",
] as const satisfies readonly WorldColumn[];

/** What kind of figure the price of a run is, and the logarithm of what is assumed in it. */
export function priceMark(side: RunSide) {
  const assumed = ASSUMED_CHANNELS.reduce((sum, column) => sum + worldNow(side, column), 0);
  const kind = priceKind(side);
  const [computed, replayed] = [kind === "computed", kind === "replayed"];
  const mark = replayed && assumed === 0 ? "recorded" : computed ? "simulated" : "guess";
  return { mark, assumed, computed, replayed } as const;
}
