/** Every built-in scenario by id. The opening one comes with the first load, the others (`later.ts`) when they are asked for. */
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";
import { LATER_IDS, type LaterId } from "./laterIds.ts";

export const OPENING: ScenarioInput = kazakhstan2022;

const isLater = (id: string): id is LaterId => (LATER_IDS as readonly string[]).includes(id);

/** In the order of the list, the opening one first. */
export const PRESET_IDS: readonly string[] = [OPENING.id, ...LATER_IDS];

/** The scenario of an id; undefined when there is none. The promise fails when its chunk cannot be fetched. */
export function loadPreset(id: string): Promise<ScenarioInput> | undefined {
  if (id === OPENING.id) return Promise.resolve(OPENING);
  return isLater(id) ? import("./later.ts").then(({ LATER }) => LATER[id]()) : undefined;
}
