import { translateWith } from "./compile.ts";
import type { ScenarioInput } from "./schema.ts";
import type { Scenario } from "./types.ts";

/** A scenario in both its forms: what people wrote and what the engine takes. */
export interface LoadedScenario {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
}

/**
 * Both forms of a built-in scenario, its parameters in place; that nothing in it is wrong is proved by the tests of presets.
 *
 * @throws Error when a parameter's path leads nowhere
 */
export function compiled(input: ScenarioInput): LoadedScenario {
  const result = translateWith(input, {});
  if (!result.ok) throw new Error(`${input.id}: ${result.problem}`);
  return { input, scenario: result.value };
}
