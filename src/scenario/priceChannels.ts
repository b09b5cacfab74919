import type { PriceChannel, PriceModel } from "./types.ts";

/** Channels of the price ledger, in the order in which they are shown. */
export const PRICE_CHANNELS = [
  "residual",
  "macro",
  "geopolitical",
  "supply",
  "forced",
  "noise",
] as const satisfies readonly PriceChannel[];

/** Channels that a model can move; the others stay at zero and have no switch. */
export const MODEL_CHANNELS: Readonly<Record<PriceModel["kind"], readonly PriceChannel[]>> = {
  replay: ["residual", "macro", "geopolitical", "supply", "forced"],
  "jump-diffusion": ["macro", "geopolitical", "supply", "forced", "noise"],
  "supply-demand": ["macro", "geopolitical", "supply", "forced"],
};

/** A replay holds the answers to supply and forced sales already, so there they start switched off. */
const OFF_IN_A_REPLAY: readonly PriceChannel[] = ["supply", "forced"];

/** Which channels are on, unless a file or a decision says otherwise. */
export function defaultSwitches(kind: PriceModel["kind"]): Record<PriceChannel, boolean> {
  const on = (channel: PriceChannel) =>
    MODEL_CHANNELS[kind].includes(channel) && !(kind === "replay" && OFF_IN_A_REPLAY.includes(channel));
  return {
    residual: on("residual"),
    macro: on("macro"),
    geopolitical: on("geopolitical"),
    supply: on("supply"),
    forced: on("forced"),
    noise: on("noise"),
  };
}
