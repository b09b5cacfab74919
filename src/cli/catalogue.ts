import { writeFileSync } from "node:fs";
import { type CatalogueRow, catalogueRow } from "../scenario/catalogue.ts";
import { loadPreset, OPENING, PRESET_IDS } from "../scenario/presets/index.ts";
import { plateText } from "./plate.ts";

/** `npm run catalogue` writes the rows of the scenario list from the presets, and the plate of its little maps. */

const ROWS = new URL("../scenario/catalogue.generated.ts", import.meta.url);
const PLATE = new URL("../view/panels/plate.generated.ts", import.meta.url);

export async function catalogueRows(): Promise<CatalogueRow[]> {
  const presets = await Promise.all(PRESET_IDS.map((id) => loadPreset(id)!));
  return presets.map((preset) => catalogueRow(preset, preset === OPENING));
}

async function catalogueText(): Promise<string> {
  const rows = (await catalogueRows()).map((row) => `  ${JSON.stringify(row)},`);
  return `/** Written from the presets by \`npm run catalogue\`. */
import type { CatalogueRow } from "./catalogue.ts";

export const CATALOGUE: readonly CatalogueRow[] = [
${rows.join("\n")}
];
`;
}

if (process.argv[1]?.endsWith("catalogue.ts") === true) {
  writeFileSync(ROWS, await catalogueText());
  writeFileSync(PLATE, plateText());
}
