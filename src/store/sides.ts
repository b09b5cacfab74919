import type { AtlasState } from "./state.ts";

/** One of the two runs that are compared, as far as a moment of it is read: the state itself is that of B. */
export type RunSide = Pick<AtlasState, "input" | "scenario" | "commands" | "run" | "cursorTick" | "shownTick">;

/** A at the same moment. */
export function sideA(state: AtlasState): RunSide {
  const { input, pinnedScenario, pinned, history, cursorTick, shownTick } = state;
  return { input, scenario: pinnedScenario, commands: pinned.commands, run: history, cursorTick, shownTick };
}
