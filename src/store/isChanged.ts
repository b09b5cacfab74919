import type { Choices } from "./state.ts";

/** Whether anything differs from the scenario as its file has it, chance aside. */
export function isChanged({ commands, assumptions }: Choices): boolean {
  return commands.length > 0 || changedAssumptions({ assumptions }) > 0;
}

export function changedAssumptions({ assumptions }: Pick<Choices, "assumptions">): number {
  return Object.keys(assumptions).length;
}
