import { compileScenario } from "./compile.ts";
import type { ScenarioInput } from "./schema.ts";
import type { Scenario } from "./types.ts";

/** A scenario in both its forms: what people wrote and what the engine takes. */
export interface LoadedScenario {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
}

/**
 * Both forms of a built-in scenario.
 *
 * @throws Error when it does not compile, which the tests of presets rule out
 */
export function compiled(input: ScenarioInput): LoadedScenario {
  const result = compileScenario(input);
  if (!result.ok) throw new Error(`${input.id}: ${result.problem}`);
  return { input, scenario: result.value };
}
