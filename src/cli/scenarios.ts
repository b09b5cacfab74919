import { readFileSync, statSync } from "node:fs";
import { compileScenario } from "../scenario/compile.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import { loadPreset, PRESET_IDS } from "../scenario/presets/index.ts";
import { problemText } from "../scenario/problemText.ts";
import { type JsonProblem, readJson, type WantedInJson } from "../scenario/readJson.ts";
import type { ScenarioInput } from "../scenario/schema.ts";

/** A wrong word from outside: one line that says what is wrong and what would be right. The CLI ends with status 2. */
export interface UsageProblem {
  readonly usage: string;
}

export function usage(text: string): UsageProblem {
  return { usage: text };
}

const LARGEST_FILE_BYTES = 256_000;

/** A built-in scenario by id, or a scenario file by path. */
export async function loadScenario(name: string): Promise<LoadedScenario | UsageProblem> {
  const preset = await loadPreset(name);
  if (preset !== undefined) return compile(preset, name);
  const known = PRESET_IDS.join(", ");
  if (!/[./\\]/.test(name))
    return usage(`no scenario "${name}"; known are ${known}, or give a path to a scenario file`);
  let text: string;
  try {
    if (statSync(name).size > LARGEST_FILE_BYTES)
      return usage(`${name}: larger than ${LARGEST_FILE_BYTES / 1000} kB; a scenario file is smaller`);
    text = readFileSync(name, "utf8");
  } catch {
    return usage(`${name}: cannot be read; give a path to a scenario file, or one of ${known}`);
  }
  const json = readJson(text.replace(/^\uFEFF/, ""));
  if (!json.ok) return usage(`${name}: ${jsonProblemText(json.problem)}`);
  const parsed = parseScenario(json.value);
  return parsed.ok ? compile(parsed.value, name) : usage(`${name}: ${problemText(parsed.problem)}`);
}

const WANTED: Readonly<Record<WantedInJson, string>> = {
  start: "an opening brace",
  value: "a value",
  name: "a name in double quotes",
  colon: "a colon",
  comma: "a comma or the closing bracket",
  end: "nothing more",
};

function jsonProblemText(problem: JsonProblem): string {
  if (problem.kind === "deep") return "nested deeper than any scenario file, which is six deep";
  if (problem.kind === "doubled") return `${problem.path}: is there twice; leave one of them out`;
  return `not JSON: at line ${problem.line}, column ${problem.column} there should be ${WANTED[problem.wanted]}`;
}

function compile(input: ScenarioInput, name: string): LoadedScenario | UsageProblem {
  const compiled = compileScenario(input);
  return compiled.ok ? { input, scenario: compiled.value } : usage(`${name}: ${problemText(compiled.problem)}`);
}
