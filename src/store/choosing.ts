import { sameAssumptions } from "../scenario/assumptions.ts";
import { scenarioWith } from "../scenario/loaded.ts";
import type { Runs } from "./runs.ts";
import type { AtlasState, AtlasStore, Choices, SpreadState } from "./state.ts";

/** Puts choices in place of those that stand, which can be undone. */
export type Choose = (choices: Choices) => void;

/** What was worked out for other choices says nothing of these. */
export const NOTHING_TOLD = {
  effects: { status: "idle" },
  claim: null,
  arrival: null,
} as const satisfies Partial<AtlasState>;

/** The one way in which decisions and assumptions change, back and forth too. */
export function createChoosing(store: AtlasStore, { rebuild, restart }: Runs) {
  const { getState: get, setState: set } = store;

  function choose(choices: Choices): void {
    const { commands, assumptions, past } = get();
    if (sameChoices(choices, get())) return;
    apply(choices, { past: [...past, { commands, assumptions }], future: [] });
  }

  /** To one of all choices, past and future, in their order: those of now stand at the length of the past. */
  function jump(place: number): void {
    const { past, commands, assumptions, future } = get();
    const all = [...past, { commands, assumptions }, ...future];
    const wished = all[place];
    if (wished !== undefined) apply(wished, { past: all.slice(0, place), future: all.slice(place + 1) });
  }

  function apply({ commands, assumptions }: Choices, log: Pick<AtlasState, "past" | "future">): void {
    const { input, base, commands: oldCommands, assumptions: oldAssumptions, spread } = get();
    if (sameAssumptions(assumptions, oldAssumptions)) {
      if (sameCommands(commands, oldCommands)) {
        set(log); // of a jump over what was taken back again
        return;
      }
      set({ commands, ...log, claim: null, arrival: null, spread: droppedSpread(spread) });
      rebuild();
      return;
    }
    const own = Object.keys(assumptions).length === 0;
    set({
      commands,
      assumptions,
      scenario: own ? base : scenarioWith(input, assumptions),
      ...log,
      ...NOTHING_TOLD,
      spread: droppedSpread(spread),
    });
    restart();
  }

  return { choose, jump };
}

function sameCommands(a: Choices["commands"], b: Choices["commands"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameChoices(a: Choices, b: Choices): boolean {
  return sameAssumptions(a.assumptions, b.assumptions) && sameCommands(a.commands, b.commands);
}

/** The spread of other choices is taken off the charts, and that is told. */
export function droppedSpread(spread: SpreadState): SpreadState {
  return spread.status === "idle" ? spread : { status: "idle", dropped: spread.status !== "failed" };
}
