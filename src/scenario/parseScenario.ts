import * as v from "valibot";
import { cleanText, cleanTexts } from "./cleanText.ts";
import { applyParameters } from "./parameters.ts";
import { type Parsed, type ScenarioInput, ScenarioSchema } from "./schema.ts";

type Parameter = NonNullable<ScenarioInput["parameters"]>[number];

/** The validator's finding in plain words: what is wrong and what would be right. */
function plainly(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, message } = issue;
  if (type === "strict_object" && expected === "never") return "no such field is known here";
  if (type === "strict_object" && received === "undefined") return "is missing";
  if (issue.kind === "schema") return `must be ${expected ?? "something else"}, found ${received}`;
  return message;
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
  const path = issue.path?.map((item) => String(item.key)).join(".") ?? "the file";
  return { ok: false, problem: `${path}: ${plainly(issue)}` };
}
