/** Every English text that the refusal of a scenario file is made of. */
import { FOUND, REFUSALS, TAKES, THE_FILE } from "../../src/scenario/refusals.ts";
import { ScenarioSchema } from "../../src/scenario/schema.ts";

type RuleWords = string | ((issue: { readonly input: string }) => string);

/** What a time that is none, and one that is too early, are told. */
const WRONG_TIMES = ["never", "1999-01-01"];

/** Words of the schema's rules, wherever they stand in it. */
function ruleWords(node: unknown, seen: Set<unknown>): string[] {
  if (typeof node !== "object" || node === null || seen.has(node)) return [];
  seen.add(node);
  const { kind, message } = node as { readonly kind?: string; readonly message?: RuleWords };
  const own = kind !== "validation" || message === undefined ? [] : [message];
  return [
    ...own.flatMap((words) => (typeof words === "string" ? [words] : WRONG_TIMES.map((input) => words({ input })))),
    ...Object.values(node).flatMap((part) => ruleWords(part, seen)),
  ];
}

export function allRefusals(): readonly string[] {
  const words = [...Object.values(TAKES), ...Object.values(FOUND), THE_FILE];
  return [...new Set([...Object.values(REFUSALS), ...words, ...ruleWords(ScenarioSchema, new Set())])];
}
