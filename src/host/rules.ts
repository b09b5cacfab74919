/** Which rules are known here: those of this code, and those that are frozen, each in a chunk that is loaded when a link names it. */
import { RULES } from "../scenario/linkState.ts";
import { ADDRESSES } from "./frozen/addresses.generated.ts";
import type { FrozenRules } from "./frozenRules.ts";

export const KNOWN_RULES: readonly number[] = [...new Set([...Object.keys(ADDRESSES).map(Number), RULES])];

/** The rules under which a link runs here: its own where they are known, else the newest. */
export function rulesFor(named: number | null): number {
  return named !== null && KNOWN_RULES.includes(named) ? named : RULES;
}

/** Frozen rules by number. The promise fails when their chunk cannot be fetched. */
export async function loadFrozen(rules: number): Promise<FrozenRules> {
  const { frozenRules }: { frozenRules: FrozenRules } = await import(/* @vite-ignore */ ADDRESSES[rules]!);
  return frozenRules;
}
