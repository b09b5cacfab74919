import { sameAssumptions } from "../scenario/assumptions.ts";
import { scenarioWith } from "../scenario/loaded.ts";
import { sameChoices, sameCommands } from "./isChanged.ts";
import type { Runs } from "./runs.ts";
import type { AtlasState, AtlasStore, Choices, SpreadState } from "./state.ts";

export interface Choosing {
  /** Puts choices in place of those that stand, which can be undone. */
  readonly choose: (choices: Choices) => void;
  /** To one of all choices, past and future, in their order: those of now stand at the length of the past. */
  readonly jump: (place: number) => void;
  /** Puts choices in place of those of A. That is no step of the log: what a person undoes is B. */
  readonly hold: (choices: Choices) => void;
}

/** What was worked out for other choices says nothing of these. */
export const NOTHING_TOLD = {
  effects: { status: "idle" },
  claim: null,
  arrival: null,
} as const satisfies Partial<AtlasState>;

/** The one way in which decisions and assumptions change, back and forth too. */
export function createChoosing(store: AtlasStore, { rebuild, restart, repin }: Runs): Choosing {
  const { getState: get, setState: set } = store;

  function choose(choices: Choices): void {
    const { commands, assumptions, past, restarts } = get();
    if (sameChoices(choices, get())) return;
    const kept = restarts.filter(({ place }) => place < past.length);
    apply(choices, { past: [...past, { commands, assumptions }], future: [], restarts: kept });
  }

  function jump(place: number): void {
    const { past, commands, assumptions, future, restarts, seek } = get();
    const all = [...past, { commands, assumptions }, ...future];
    const wished = all[place];
    if (wished === undefined) return;
    apply(wished, { past: all.slice(0, place), future: all.slice(place + 1) });
    const [low, high] = place < past.length ? [place, past.length] : [past.length, place];
    const [restart] = restarts.filter((step) => step.place >= low && step.place < high);
    if (restart !== undefined) seek(place < past.length ? restart.tick : 0);
  }

  function apply(
    { commands, assumptions }: Choices,
    log: Pick<AtlasState, "past" | "future"> & Partial<Pick<AtlasState, "restarts">>,
  ): void {
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

  function hold({ commands, assumptions }: Choices): void {
    const { input, base, scenario, assumptions: ours, pinned } = get();
    if (sameChoices({ commands, assumptions }, pinned)) return;
    const own = Object.keys(assumptions).length === 0;
    const isOurs = sameAssumptions(assumptions, ours);
    const pinnedScenario = own ? base : isOurs ? scenario : scenarioWith(input, assumptions);
    set({ pinned: { commands, assumptions }, pinnedScenario });
    repin();
  }

  return { choose, jump, hold };
}

/** The spread of other choices is taken off the charts, and that is told. */
export function droppedSpread(spread: SpreadState): SpreadState {
  return spread.status === "idle" ? spread : { status: "idle", dropped: spread.status !== "failed" };
}
