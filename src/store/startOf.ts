import { createRunTable } from "../host/runTable.ts";
import { hindranceIn } from "../scenario/checkable.ts";
import { decodeLink } from "../scenario/link.ts";
import { AT_REST, type Choices, type OpenedLink } from "../scenario/linkState.ts";
import { type LoadedScenario, type RuledScenario, scenarioWith } from "../scenario/loaded.ts";
import { TRUE_MAP } from "../scenario/mapView.ts";
import { isChanged } from "./isChanged.ts";
import type { AtlasState, EffectsState, EnsembleState, PanelId, SpreadState } from "./state.ts";

/** What a link says, and the scenario under its assumptions. */
export function readLink(text: string, loaded: RuledScenario) {
  const { input, scenario: base } = loaded;
  const opened = decodeLink(text, base.id, (id) => (id === base.id ? loaded : undefined));
  const under = ({ assumptions }: Choices) =>
    Object.keys(assumptions).length === 0 ? base : scenarioWith(input, assumptions);
  return { opened, scenario: under(opened), pinnedScenario: under(opened.pinned) };
}

/** What of a link is told rather than shown: its claim, unless it cannot be checked, and that it came from someone else. */
export function tidingsOf(opened: OpenedLink, isOwn: boolean): Pick<AtlasState, "claim" | "arrival"> {
  const { claim, seed, problems } = opened;
  const found = claim === null ? undefined : hindranceIn(problems);
  const isPlain = isOwn || (!isChanged(opened) && !isChanged(opened.pinned) && claim === null && seed === AT_REST.seed);
  const hindrance = found === undefined ? null : found.code === "unknown-rules" ? "rules" : "link";
  return { claim: hindrance === null ? claim : null, arrival: isPlain ? null : { kind: "link", hindrance } };
}

/** A and B are seen on the true map, whatever a link wants beside it. */
export function plateOf({ map, compare }: OpenedLink): Pick<AtlasState, "map" | "compare"> {
  return { map: compare.shown === "off" ? map : TRUE_MAP, compare };
}

/** A scenario without claims has no sheet of them. */
export function sheetIn({ input }: Pick<LoadedScenario, "input">, sheet: PanelId | null): PanelId | null {
  return sheet === "claims" && input.claims.length === 0 ? null : sheet;
}

/** A scenario as a link finds it, before anything was simulated. */
export function startOf(loaded: RuledScenario, link: string, isOwn: boolean) {
  const { opened, scenario, pinnedScenario } = readLink(link, loaded);
  const { seed, assumptions, commands, pinned, cursorTick, sheet, region, problems } = opened;
  const table = createRunTable(scenario);
  return {
    input: loaded.input,
    base: loaded.scenario,
    rules: loaded.rules,
    scenario,
    seed,
    assumptions,
    commands,
    past: [],
    future: [],
    restarts: [],
    pinned,
    pinnedScenario,
    run: table,
    history: table,
    cursorTick,
    ...plateOf(opened),
    betting: null,
    shownTick: Math.floor(cursorTick),
    playing: false,
    selected: region,
    panel: sheetIn(loaded, sheet),
    sharedSheet: null,
    ...tidingsOf(opened, isOwn),
    problems,
    failure: null,
    ensemble: { status: "idle" } as EnsembleState,
    effects: { status: "idle" } as EffectsState,
    spread: { status: "idle", dropped: false } as SpreadState,
    vary: (loaded.input.parameters ?? []).length > 0,
  };
}
