import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";

/** Every built-in scenario, the default first. */
export const PRESETS: readonly ScenarioInput[] = [kazakhstan2022];

export function findPreset(id: string): ScenarioInput | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
