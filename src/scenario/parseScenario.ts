import * as v from "valibot";
import { cleanTexts } from "./cleanText.ts";
import { applyParameters } from "./parameters.ts";
import { type OurWords, type Problem, refusal } from "./refusal.ts";
import { AN_OBJECT, FOUND, TAKES } from "./refusals.ts";
import { type Parsed, type ScenarioInput, ScenarioSchema } from "./schema.ts";

type Parameter = NonNullable<ScenarioInput["parameters"]>[number];

/** The validator's finding in plain words: what is wrong and what would be right. */
function plainly(path: string, { kind, type, expected, received, message }: v.BaseIssue<unknown>): Problem {
  const found = words(FOUND[received]) ?? received;
  if (kind !== "schema") return refusal(path, "rule", { rule: { words: message }, found });
  if (type === "strict_object" && expected === "never") return refusal(path, "unknownField");
  if (type === "strict_object" && received === "undefined") return refusal(path, "missing");
  const takes = words(TAKES[type] ?? (expected === "Object" ? AN_OBJECT : undefined));
  if (takes !== undefined) return refusal(path, "mustBe", { what: takes, found });
  const options = expected?.match(/"[^"]*"|[^ ()|]+/g) ?? []; // ("a" | "b")
  if (options.length > 1) return refusal(path, "mustBeOneOf", { options: options.join(", "), found });
  return refusal(path, "mustBe", { what: options.join(), found });
}

function words(ours: string | undefined): OurWords | undefined {
  return ours === undefined ? undefined : { words: ours };
}

/**
 * Cleans a scenario's texts and checks its shape: types, ranges, dates. What the parts say of each other is checked when it is
 * compiled.
 */
export function parseScenario(input: unknown): Parsed<ScenarioInput> {
  const result = parseShape(cleanTexts(input));
  const problem = result.ok ? findParameterProblem(result.value) : result.problem;
  return problem === null ? result : { ok: false, problem };
}

/** A parameter is put into the file later, so what it may be must be what the place it goes to takes. */
function findParameterProblem(file: ScenarioInput): Problem | null {
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
      if (problem === null) continue;
      return problem.path.startsWith("parameters.")
        ? { ...problem, path: problem.path.replace(/^parameters\.0/, `parameters.${i}`) }
        : refusal(`parameters.${i}.${end}`, "cannotStand", { value: parameter[end], problem });
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
  const found = isList ? { ...issue, expected: "Object", received: "Array" } : issue;
  return { ok: false, problem: plainly(keys.join("."), found) };
}
