import type { Assumptions } from "./assumptions.ts";
import { RULES } from "./linkState.ts";
import { applyParameters } from "./parameters.ts";
import type { ScenarioInput } from "./schema.ts";
import { translate } from "./translate.ts";
import type { Scenario } from "./types.ts";

/** A scenario in both its forms: what people wrote and what the engine takes. */
export interface LoadedScenario {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
}

/** A built-in one, and the number of the rules under which it runs: what a link is of. */
export interface RuledScenario extends LoadedScenario {
  readonly rules: number;
}

/** Both forms of a built-in scenario, under the rules of this code unless told. */
export function compiled(input: ScenarioInput, rules: number = RULES): RuledScenario {
  return { input, scenario: scenarioWith(input, {}), rules };
}

/**
 * A built-in scenario with these values of its parameters and its own of the others. Nothing is checked: that nothing is wrong with
 * it, anywhere in its parameters' ranges, is proved by the tests of presets.
 *
 * @throws Error when a parameter's path leads nowhere
 */
export function scenarioWith(input: ScenarioInput, assumptions: Assumptions): Scenario {
  const applied = applyParameters(input, assumptions);
  if (!applied.ok) throw new Error(`${input.id}: ${applied.problem.path}: ${applied.problem.id}`);
  return translate(applied.value);
}
