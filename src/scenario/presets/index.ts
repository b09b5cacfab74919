/** Every built-in scenario by id. The opening one comes with the first load, the others (`later.ts`) when they are asked for. */
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";
import { LATER_NUMBERS, type LaterId } from "./laterIds.ts";

export const OPENING: ScenarioInput = kazakhstan2022;

const NUMBERS: readonly (readonly [id: string, number: number])[] = [[OPENING.id, 1], ...Object.entries(LATER_NUMBERS)];

const isLater = (id: string): id is LaterId => Object.hasOwn(LATER_NUMBERS, id);

/** In the order of the list, the opening one first. */
export const PRESET_IDS: readonly string[] = NUMBERS.map(([id]) => id);

/** What stands for a built-in scenario in links; 0 for any other. */
export function presetNumber(id: string): number {
  return NUMBERS.find(([known]) => known === id)?.[1] ?? 0;
}

export function presetId(number: number): string | undefined {
  return NUMBERS.find(([, known]) => known === number)?.[0];
}

/** The scenario of an id; undefined when there is none. The promise fails when its chunk cannot be fetched. */
export function loadPreset(id: string): Promise<ScenarioInput> | undefined {
  if (id === OPENING.id) return Promise.resolve(OPENING);
  return isLater(id) ? import("./later.ts").then(({ LATER }) => LATER[id]()) : undefined;
}
