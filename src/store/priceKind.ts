import type { AtlasState } from "./atlas.ts";
import { channelIsOn } from "./channelIsOn.ts";

/** Where a run's price comes from: a record, the model, or what the scenario assumes. */
export function priceKind(
  state: Pick<AtlasState, "input" | "scenario" | "commands">,
): "replayed" | "computed" | "assumed" {
  if (state.scenario.price.model.kind !== "replay") return "computed";
  return state.input.price.mark === "S" && channelIsOn(state, "residual") ? "replayed" : "assumed";
}
