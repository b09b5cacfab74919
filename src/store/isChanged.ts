import { sameAssumptions } from "../scenario/assumptions.ts";
import type { Command } from "../scenario/command.ts";
import { hasChoices } from "../scenario/linkState.ts";
import type { AtlasState, Choices } from "./state.ts";

/** Whether anything differs from the scenario as its file has it, chance aside. */
export function isChanged(choices: Choices): boolean {
  return hasChoices(choices);
}

export function changedAssumptions({ assumptions }: Pick<Choices, "assumptions">): number {
  return Object.keys(assumptions).length;
}

/** Whether the run is another one than A. */
export function isApart(state: Compared): boolean {
  return !sameChoices(state, state.pinned);
}

/** Choices beside those of A. */
export type Compared = Choices & Pick<AtlasState, "pinned">;

export function sameChoices(a: Choices, b: Choices): boolean {
  return sameAssumptions(a.assumptions, b.assumptions) && sameCommands(a.commands, b.commands);
}

export function sameCommands(a: Choices["commands"], b: Choices["commands"]): boolean {
  return a === b || (a.length === b.length && a.every((command, i) => sameCommand(command, b[i]!)));
}

/** In whatever order their fields stand: a link reads them in another than a hand or a door makes. */
export function sameCommand(a: Command, b: Command): boolean {
  return a === b || fieldsOf(a) === fieldsOf(b);
}

const fieldsOf = (command: Command) => JSON.stringify(Object.entries(command).sort());
