/** The rules of this source behind the contract: `npm run freeze` builds this file, with all that it imports, into one. */
import { REGION_COLUMNS, WORLD_COLUMNS } from "../engine/frameColumns.ts";
import { RULES } from "../scenario/linkState.ts";
import { scenarioWith } from "../scenario/loaded.ts";
import { loadPreset } from "../scenario/presets/index.ts";
import type { FrozenRules } from "./frozenRules.ts";
import { createRunBuilder } from "./runBuilder.ts";

export const frozenRules: FrozenRules = {
  rules: RULES,
  worldColumns: WORLD_COLUMNS,
  regionColumns: REGION_COLUMNS,
  scenario: loadPreset,
  run: (input, assumptions, seed, commands) => createRunBuilder(scenarioWith(input, assumptions), seed, commands),
};
