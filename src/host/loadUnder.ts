import { RULES } from "../scenario/linkState.ts";
import { compiled, type RuledScenario } from "../scenario/loaded.ts";
import { loadPreset, presetNumber } from "../scenario/presets/index.ts";

/**
 * A built-in scenario as it is under these rules; under the newest where they are not known or know no such scenario. Undefined
 * when there is none of that id.
 */
export function loadUnder(id: string, rules: number): Promise<RuledScenario> | undefined {
  if (rules === RULES || presetNumber(id) === 0) return loadPreset(id)?.then((input) => compiled(input));
  return import("./frozenScenario.ts").then(({ frozenScenario }) => frozenScenario(id, rules));
}
