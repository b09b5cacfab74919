/** Every text of built-in scenarios and of tables that people read on the page, in English. */
import { CLAIMS } from "../../src/data/claims.ts";
import { COUNTRY_SHARES_2022_SOURCE } from "../../src/data/countryShares2022.ts";
import { BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK } from "../../src/data/daily2022.ts";
import { MACHINE_WARES } from "../../src/data/machineWares.ts";
import { RETARGETS_2022_SOURCE } from "../../src/data/retargets2022.ts";
import { clausesOf } from "../../src/i18n/saidSource.ts";
import type { Bet } from "../../src/scenario/bets.ts";
import { CATALOGUE } from "../../src/scenario/catalogue.generated.ts";
import { loadBet } from "../../src/scenario/presets/bets.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { MODEL_ASSUMPTIONS } from "../../src/scenario/presets/modelAssumptions.ts";
import { ROUTED, SPLIT, START_HASHRATE } from "../../src/scenario/presets/winter2022Assumptions.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";

function textsOf(input: ScenarioInput): string[] {
  return [
    input.title,
    input.summary,
    input.lesson,
    input.whatIf ?? "",
    ...input.regions.map(({ name }) => name),
    ...input.machines.map(({ name }) => name),
    ...input.observation.rows.map(({ name }) => name),
    ...input.events.map(({ title }) => title),
    ...(input.price.shocks ?? []).map(({ title }) => title),
    ...input.narrative.flatMap(({ text, flag = "" }) => [text, flag]),
    ...(input.parameters ?? []).flatMap(({ name, unit }) => [name, unit]),
    input.localTime?.name ?? "",
  ];
}

const betTexts = ({ question, plug, why, record, doors }: Bet) => [
  question,
  plug,
  why,
  record.kind === "none" ? record.why : "",
  ...doors.flatMap((door) => ("scenario" in door ? [door.text] : [door.text, door.outcome, door.more?.text ?? ""])),
];

const claims = CLAIMS.flatMap(({ claim, record, bands, noBand = "", plainly }) => [
  claim,
  record,
  plainly,
  noBand,
  ...bands.map(({ label }) => label),
]);

const assumptions = [...MODEL_ASSUMPTIONS, ...Object.values(ROUTED), ...Object.values(SPLIT), START_HASHRATE];

export async function allTexts(): Promise<readonly string[]> {
  const inputs = await Promise.all(PRESET_IDS.map((id) => loadPreset(id)!));
  const catalogue = CATALOGUE.flatMap(({ title, summary }) => [title, summary]);
  const bets = (await Promise.all(PRESET_IDS.map((id) => loadBet(id)!))).flatMap(betTexts);
  const all = [...bets, ...inputs.flatMap(textsOf), ...claims, ...assumptions.map(({ unit }) => unit), ...catalogue];
  return [...new Set(all)].filter((text) => /[a-z]{2}/i.test(text));
}

/** Every `source` in it, at any depth. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    /^(source|recordSource)$/.test(name) && typeof part === "string" ? [part] : sourcesIn(part),
  );
}

/** What the sources of scenarios and tables that stand on the page are made of. */
export async function allClauses(): Promise<readonly string[]> {
  const inputs = await Promise.all(PRESET_IDS.map((id) => loadPreset(id)!));
  const prices = Object.values(MACHINE_WARES).map((row) => row.prices);
  const series = [BLOCKS, CLOSE_USD, FEES_BTC_PER_BLOCK, RETARGETS_2022_SOURCE, COUNTRY_SHARES_2022_SOURCE];
  const clauses = sourcesIn([inputs, CLAIMS, assumptions, prices, series]).flatMap(clausesOf);
  return [...new Set(clauses)].filter((text) => /[a-z]{2}/i.test(text));
}
