import { translate } from "./compile.ts";
import type { ScenarioInput } from "./schema.ts";
import type { Scenario } from "./types.ts";

/** A scenario in both its forms: what people wrote and what the engine takes. */
export interface LoadedScenario {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
}

/** Both forms of a built-in scenario; that nothing in it is wrong is proved by the tests of presets. */
export function compiled(input: ScenarioInput): LoadedScenario {
  return { input, scenario: translate(input) };
}
