/** What a step from some choices to others was, so that going back can say what it takes back. */
import type { Command } from "../scenario/command.ts";
import type { Choices } from "./state.ts";

export type Change =
  | { readonly kind: "taken" | "withdrawn"; readonly command: Command }
  /** Null: back at the file's own value. */
  | { readonly kind: "assumed"; readonly parameter: string; readonly value: number | null }
  | { readonly kind: "cleared" }
  | { readonly kind: "many"; readonly changes: number };

export function changeOf(before: Choices, after: Choices): Change {
  const added = without(after.commands, before.commands);
  const removed = without(before.commands, after.commands);
  const ids = new Set([...Object.keys(before.assumptions), ...Object.keys(after.assumptions)]);
  const assumed = [...ids].filter((id) => before.assumptions[id] !== after.assumptions[id]);
  const [taken, withdrawn, parameter] = [added[0], removed[0], assumed[0]];
  const changes = added.length + removed.length + assumed.length;
  if (changes === 1) {
    if (taken !== undefined) return { kind: "taken", command: taken };
    if (withdrawn !== undefined) return { kind: "withdrawn", command: withdrawn };
    if (parameter !== undefined) return { kind: "assumed", parameter, value: after.assumptions[parameter] ?? null };
  }
  if (taken !== undefined && changes === 2 && removed.length === 1) return { kind: "taken", command: taken }; // in place of one
  const isCleared = after.commands.length === 0 && Object.keys(after.assumptions).length === 0;
  return isCleared ? { kind: "cleared" } : { kind: "many", changes };
}

function without(commands: readonly Command[], others: readonly Command[]): readonly Command[] {
  const known = new Set(others.map((command) => JSON.stringify(command)));
  return commands.filter((command) => !known.has(JSON.stringify(command)));
}
