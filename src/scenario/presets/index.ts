/** Every built-in scenario by id. The opening one comes with the first load, the others when they are asked for. */
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";

export const OPENING: ScenarioInput = kazakhstan2022;

const LATER: ReadonlyMap<string, () => Promise<ScenarioInput>> = new Map([
  ["steady-hash", () => import("./steadyHash.ts").then((module) => module.steadyHash)],
  ["kosovo-2022", () => import("./kosovo2022.ts").then((module) => module.kosovo2022)],
]);

/** In the order of the list, the opening one first. */
export const PRESET_IDS: readonly string[] = [OPENING.id, ...LATER.keys()];

/** The scenario of an id; undefined when there is none. The promise fails when its chunk cannot be fetched. */
export function loadPreset(id: string): Promise<ScenarioInput> | undefined {
  return id === OPENING.id ? Promise.resolve(OPENING) : LATER.get(id)?.();
}
