import { type Assumptions, withOwnValues } from "../../scenario/assumptions.ts";
import { applyParameters } from "../../scenario/parameters.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";

/**
 * A scenario file (`public/schema/scenario-1.json`) of what is on the page: a person's assumptions stand in it as its own.
 *
 * @throws Error when a parameter's path leads nowhere, which no scenario on the page has
 */
export function scenarioFileText(input: ScenarioInput, assumptions: Assumptions): string {
  const applied = applyParameters(input, assumptions);
  if (!applied.ok) throw new Error(`${applied.problem.path}: ${applied.problem.id}`);
  return `${JSON.stringify(withOwnValues(applied.value, assumptions), null, 1)}\n`;
}
