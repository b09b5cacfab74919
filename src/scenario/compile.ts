import { findProblem } from "./consistency.ts";
import { applyParameters } from "./parameters.ts";
import type { Parsed, ScenarioInput } from "./schema.ts";
import { translate } from "./translate.ts";
import type { Scenario } from "./types.ts";

/**
 * Turns a scenario's dates and names into the ticks and indices that the engine takes, and checks what its parts say of each other.
 * Apart from `translate.ts`, so that the page's first load does not carry the checks.
 *
 * @param parameters values by parameter id, in place of the file's own
 */
export function compileScenario(
  file: ScenarioInput,
  parameters: Readonly<Record<string, number>> = {},
): Parsed<Scenario> {
  const applied = applyParameters(file, parameters);
  if (!applied.ok) return applied;
  const input = applied.value;
  const problem = findProblem(input);
  return problem === null ? { ok: true, value: translate(input) } : { ok: false, problem };
}
