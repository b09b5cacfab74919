import { compileScenario } from "../scenario/compile.ts";
import { problemText } from "../scenario/problemText.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { sampleParameters } from "./sampleParameters.ts";

/**
 * The scenario of one run of an ensemble.
 *
 * @param vary the file whose parameters are drawn for each seed; null leaves the scenario as it stands
 * @throws Error when the file does not stand with the values drawn
 */
export function scenarioOfSeed(scenario: Scenario, vary: ScenarioInput | null, seed: number): Scenario {
  if (vary === null) return scenario;
  const drawn = compileScenario(vary, sampleParameters(vary, seed));
  if (!drawn.ok) throw new Error(`seed ${seed}: ${problemText(drawn.problem)}`);
  return { ...drawn.value, endTick: scenario.endTick }; // a run may have been cut short
}
