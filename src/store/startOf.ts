import { createRunTable } from "../host/runTable.ts";
import { decodeLink } from "../scenario/link.ts";
import { AT_REST, type OpenedLink } from "../scenario/linkState.ts";
import { type LoadedScenario, type RuledScenario, scenarioWith } from "../scenario/loaded.ts";
import { isChanged } from "./isChanged.ts";
import type { Arrival, AtlasState, EffectsState, EnsembleState, PanelId, SpreadState } from "./state.ts";

/** What a link says, and the scenario under its assumptions. */
export function readLink(text: string, loaded: RuledScenario) {
  const { input, scenario: base } = loaded;
  const opened = decodeLink(text, base.id, (id) => (id === base.id ? loaded : undefined));
  const own = Object.keys(opened.assumptions).length === 0;
  return { opened, scenario: own ? base : scenarioWith(input, opened.assumptions) };
}

/** A result found under rules that this page does not know cannot be held against any run of it. */
export function claimIn({ claim, problems }: OpenedLink): string | null {
  return rulesUnknownTo(problems) === null ? claim : null;
}

/** What a link from someone else brought beside a moment; null where it is a built-in scenario as it stands. */
export function arrivalIn(opened: OpenedLink): Arrival | null {
  const { claim, seed, problems } = opened;
  if (!isChanged(opened) && claim === null && seed === AT_REST.seed) return null;
  return { kind: "link", newerRules: claim === null ? null : rulesUnknownTo(problems) };
}

function rulesUnknownTo(problems: AtlasState["problems"]): string | null {
  const problem = problems.find(({ code }) => code === "unknown-rules");
  return problem !== undefined && "text" in problem ? problem.text : null;
}

/** A scenario without claims has no sheet of them. */
export function sheetIn({ input }: Pick<LoadedScenario, "input">, sheet: PanelId | null): PanelId | null {
  return sheet === "claims" && input.claims.length === 0 ? null : sheet;
}

/** A scenario as a link finds it, before anything was simulated. */
export function startOf(loaded: RuledScenario, link: string, isOwn: boolean) {
  const { opened, scenario } = readLink(link, loaded);
  const { seed, assumptions, commands, cursorTick, map, sheet, region, problems } = opened;
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
    run: table,
    history: table,
    cursorTick,
    map,
    shownTick: Math.floor(cursorTick),
    playing: false,
    selected: region,
    panel: sheetIn(loaded, sheet),
    sharedSheet: null,
    claim: claimIn(opened),
    arrival: isOwn ? null : arrivalIn(opened),
    problems,
    failure: null,
    ensemble: { status: "idle" } as EnsembleState,
    effects: { status: "idle" } as EffectsState,
    spread: { status: "idle", dropped: false } as SpreadState,
    vary: (loaded.input.parameters ?? []).length > 0,
  };
}
