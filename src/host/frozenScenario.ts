import { compiled, type RuledScenario } from "../scenario/loaded.ts";
import { loadPreset } from "../scenario/presets/index.ts";
import { loadFrozen } from "./frozenLoad.ts";

/** A built-in scenario under frozen rules. Apart from `loadUnder.ts`, for only their links need it. */
export async function frozenScenario(id: string, rules: number): Promise<RuledScenario> {
  const frozen = await loadFrozen(rules);
  const input = await frozen?.scenario(id);
  return input === undefined ? compiled((await loadPreset(id))!) : compiled(input, rules);
}
