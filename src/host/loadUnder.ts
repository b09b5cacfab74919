import { RULES } from "../scenario/linkState.ts";
import { compiled, type RuledScenario } from "../scenario/loaded.ts";
import { loadPreset, presetNumber } from "../scenario/presets/index.ts";
import { loadFrozen, rulesFor } from "./rules.ts";

/**
 * A built-in scenario as it is under the rules that a link names; under the newest where they are not known or know no such
 * scenario. Undefined when there is none of that id.
 */
export function loadUnder(id: string, named: number | null): Promise<RuledScenario> | undefined {
  const rules = rulesFor(named);
  return rules === RULES || presetNumber(id) === 0
    ? loadPreset(id)?.then((input) => compiled(input))
    : loadFrozen(rules).then(async (frozen) => {
        const input = await frozen.scenario(id);
        return input === undefined ? compiled((await loadPreset(id))!) : compiled(input, rules);
      });
}
