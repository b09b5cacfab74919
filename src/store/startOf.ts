import { createRunTable } from "../host/runTable.ts";
import { decodeLink, type OpenedLink } from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import type { EffectsState, EnsembleState } from "./state.ts";

export function readLink(text: string, { scenario }: LoadedScenario): OpenedLink {
  return decodeLink(text, scenario.id, (id) => (id === scenario.id ? scenario : undefined));
}

/** A scenario as a link finds it, before anything was simulated. */
export function startOf(loaded: LoadedScenario, { seed, commands, cursorTick, problems }: OpenedLink) {
  const table = createRunTable(loaded.scenario);
  return {
    input: loaded.input,
    scenario: loaded.scenario,
    seed,
    commands,
    past: [],
    future: [],
    run: table,
    history: table,
    cursorTick,
    shownTick: Math.floor(cursorTick),
    playing: false,
    selected: null,
    problems,
    failure: null,
    ensemble: { status: "idle" } as EnsembleState,
    effects: { status: "idle" } as EffectsState,
  };
}
