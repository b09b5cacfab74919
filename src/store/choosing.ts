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
    apply(choices, { past: [...past, { commands, assumptions }], future: [] });
  }

  function undo(): void {
    const { past, commands, assumptions, future } = get();
    const before = past.at(-1);
    if (before !== undefined)
      apply(before, { past: past.slice(0, -1), future: [{ commands, assumptions }, ...future] });
  }

  function redo(): void {
    const { past, commands, assumptions, future } = get();
    const [after, ...later] = future;
    if (after !== undefined) apply(after, { past: [...past, { commands, assumptions }], future: later });
  }

  function apply({ commands, assumptions }: Choices, log: Pick<AtlasState, "past" | "future">): void {
    const { input, base, commands: oldCommands, assumptions: oldAssumptions, spread } = get();
    if (sameAssumptions(assumptions, oldAssumptions)) {
      if (JSON.stringify(commands) === JSON.stringify(oldCommands)) return;
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

  return { choose, undo, redo };
}

/** The spread of other choices is taken off the charts, and that is told. */
export function droppedSpread(spread: SpreadState): SpreadState {
  return spread.status === "idle" ? spread : { status: "idle", dropped: spread.status !== "failed" };
}
