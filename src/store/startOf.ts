import { createRunTable } from "../host/runTable.ts";
import { translateWith } from "../scenario/compile.ts";
import { decodeLink, type OpenedLink } from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import type { EffectsState, EnsembleState, SpreadState } from "./state.ts";

/** What a link says, and the scenario under its assumptions. Assumptions that cannot stand together are left out and named. */
export function readLink(
  text: string,
  loaded: LoadedScenario,
): { opened: OpenedLink; scenario: LoadedScenario["scenario"] } {
  const { input, scenario: base } = loaded;
  const opened = decodeLink(text, base.id, (id) => (id === base.id ? loaded : undefined));
  if (Object.keys(opened.assumptions).length === 0) return { opened, scenario: base };
  const compiled = translateWith(input, opened.assumptions);
  if (compiled.ok) return { opened, scenario: compiled.value };
  const problems = [...opened.problems, { code: "assumptions-refused", text: compiled.problem } as const];
  return { opened: { ...opened, assumptions: {}, problems }, scenario: base };
}

/** A scenario as a link finds it, before anything was simulated. */
export function startOf(loaded: LoadedScenario, link: string) {
  const { opened, scenario } = readLink(link, loaded);
  const { seed, assumptions, commands, cursorTick, problems } = opened;
  const table = createRunTable(scenario);
  return {
    input: loaded.input,
    base: loaded.scenario,
    scenario,
    seed,
    assumptions,
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
    spread: { status: "idle", dropped: false } as SpreadState,
    vary: (loaded.input.parameters ?? []).length > 0,
  };
}
