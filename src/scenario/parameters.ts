import { refusal } from "./refusal.ts";
import type { Parsed, ScenarioInput } from "./schema.ts";

/** Figures that no record settles, put into a scenario: the file's own values or others inside their ranges. */

interface Row {
  readonly id?: unknown;
  [key: string]: unknown;
}

/**
 * The scenario with its parameters in place.
 *
 * @param values by parameter id; one that is left out has the file's value
 * @returns a copy that shares what did not change, or the first path that leads nowhere
 */
export function applyParameters(
  input: ScenarioInput,
  values: Readonly<Record<string, number>> = {},
): Parsed<ScenarioInput> {
  const { parameters = [] } = input;
  if (parameters.length === 0) return { ok: true, value: input };
  const copy = structuredClone(input) as unknown as Row;
  for (const [index, parameter] of parameters.entries()) {
    const value = values[parameter.id] ?? parameter.value;
    for (const [at, path] of parameter.paths.entries()) {
      if (!put(copy, path.split("."), value))
        return {
          ok: false,
          problem: refusal(`parameters.${index}.paths.${at}`, "pathNowhere", { path }),
        };
    }
  }
  return { ok: true, value: copy as unknown as ScenarioInput };
}

/** Follows a path; a row of a list is named by its id or its position. Only a number may be replaced. */
function put(root: Row, steps: readonly string[], value: number): boolean {
  let place: unknown = root;
  for (const step of steps.slice(0, -1)) place = child(place, step);
  const last = steps.at(-1) ?? "";
  if (typeof child(place, last) !== "number") return false;
  (place as Row)[last] = value;
  return true;
}

function child(place: unknown, step: string): unknown {
  if (Array.isArray(place)) return place.find((row) => (row as Row)?.id === step) ?? place[Number(step)];
  return typeof place === "object" && place !== null && Object.hasOwn(place, step) ? (place as Row)[step] : undefined;
}
