import { readFileSync, statSync } from "node:fs";
import { compileScenario } from "../scenario/compile.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import { loadPreset, PRESET_IDS } from "../scenario/presets/index.ts";
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
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return usage(
      `${name}: not JSON (${error instanceof Error ? error.message : "unreadable"}); a scenario file is one JSON object`,
    );
  }
  const parsed = parseScenario(json);
  return parsed.ok ? compile(parsed.value, name) : usage(`${name}: ${parsed.problem}`);
}

function compile(input: ScenarioInput, name: string): LoadedScenario | UsageProblem {
  const compiled = compileScenario(input);
  return compiled.ok ? { input, scenario: compiled.value } : usage(`${name}: ${compiled.problem}`);
}
