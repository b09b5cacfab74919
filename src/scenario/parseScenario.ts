import * as v from "valibot";
import { cleanText, cleanTexts } from "./cleanText.ts";
import { applyParameters } from "./parameters.ts";
import { type Parsed, type ScenarioInput, ScenarioSchema } from "./schema.ts";

type Parameter = NonNullable<ScenarioInput["parameters"]>[number];

/** What a place in a file takes, by the kind that the validator gives it; it tells no other kinds. */
const TAKES: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  number: "a number",
  boolean: "true or false",
  array: "a list in square brackets",
  tuple: "a pair in square brackets",
  strict_object: "an object in braces",
  record: "an object in braces",
};

/** As the validator names what it found. */
const FOUND: Readonly<Record<string, string>> = { Array: "a list", Object: "an object", undefined: "nothing" };

/** The validator's finding in plain words: what is wrong and what would be right. */
function plainly({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  const found = FOUND[received] ?? received;
  if (kind !== "schema") return `${message}, found ${found}`;
  if (type === "strict_object" && expected === "never") return "no such field is known here; leave it out";
  if (type === "strict_object" && received === "undefined") return "is missing; add it";
  const options = expected?.match(/"[^"]*"|[^ ()|]+/g) ?? []; // ("a" | "b")
  const isChoice = TAKES[type] === undefined && expected !== "Object";
  const one = options.length > 1 ? `one of ${options.join(", ")}` : options.join();
  return `must be ${isChoice ? one : (TAKES[type] ?? TAKES.strict_object)}, found ${found}`;
}

const LONGEST_PROBLEM = 300;

/**
 * Cleans a scenario's texts and checks its shape: types, ranges, dates. What the parts say of each other is checked when it is
 * compiled. What is wrong is told in one short line, whatever the file put into it.
 */
export function parseScenario(input: unknown): Parsed<ScenarioInput> {
  const result = parseShape(cleanTexts(input));
  const problem = result.ok ? findParameterProblem(result.value) : result.problem;
  return problem === null ? result : { ok: false, problem: cleanText(problem, LONGEST_PROBLEM) };
}

/** A parameter is put into the file later, so what it may be must be what the place it goes to takes. */
function findParameterProblem(file: ScenarioInput): string | null {
  const ends = ["value", "low", "high"] as const;
  const tryAll = (chosen: readonly Parameter[], end: (typeof ends)[number]) => {
    const applied = applyParameters(
      { ...file, parameters: [...chosen] },
      Object.fromEntries(chosen.map((row) => [row.id, row[end]])),
    );
    const parsed = applied.ok ? parseShape(applied.value) : applied;
    return parsed.ok ? null : parsed.problem;
  };
  const all = file.parameters ?? [];
  for (const end of ends) {
    if (tryAll(all, end) === null) continue;
    for (const [i, parameter] of all.entries()) {
      const problem = tryAll([parameter], end);
      if (problem?.startsWith("parameters.")) return problem.replace(/^parameters\.0/, `parameters.${i}`);
      if (problem !== null) return `parameters.${i}.${end}: ${parameter[end]} cannot stand where it goes (${problem})`;
    }
  }
  return null;
}

function parseShape(input: unknown): Parsed<ScenarioInput> {
  const result = v.safeParse(ScenarioSchema, input);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const last = issue.path?.at(-1);
  // To the validator a list is an object without its fields.
  const isList = issue.type === "strict_object" && last !== undefined && Array.isArray(last.input);
  const keys = (issue.path ?? []).map((item) => String(item.key)).slice(0, isList ? -1 : undefined);
  const problem = isList ? plainly({ ...issue, expected: "Object", received: "Array" }) : plainly(issue);
  return { ok: false, problem: `${keys.length === 0 ? "the file" : keys.join(".")}: ${problem}` };
}
