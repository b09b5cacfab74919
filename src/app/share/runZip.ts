/** The whole run in one archive: CSV tables, the same as JSON, a dictionary of columns, and how to cite it. */

import { strToU8, zipSync } from "fflate";
import { csvText } from "../../host/csv.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { type MessageId, t } from "../../i18n/tShare.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { changedAssumptions } from "../../store/isChanged.ts";
import { formatUtcMinute } from "../../units/time.ts";
import { type DataTable, runTables } from "./runTables.ts";

/** Columns that mean the same in every table. */
const ANYWHERE = ["tick", "utc"];

/** What is not told by the end of a column's name. */
const UNITS: Readonly<Record<string, string>> = {
  utc: "ISO 8601, UTC",
  departUtc: "ISO 8601, UTC",
  arriveUtc: "ISO 8601, UTC",
  machineUsdPerTh: "USD/(TH/s)",
  hashpriceUsdPerPhDay: "USD/(PH/s)/day",
  carbonGPerKwh: "g/kWh",
  ehs: "EH/s",
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/Ehs$/, "EH/s"],
  [/Usd$/, "USD"],
  [/Sats$/, "sat"],
  [/Gw$/, "GW"],
  [/Mw$/, "MW"],
  [/IntervalS$/, "s"],
  [/Percent$/, "%"],
];

function unitOf(column: string): string {
  return UNITS[column] ?? ENDINGS.find(([ending]) => ending.test(column))?.[1] ?? "";
}

function meaningOf({ name }: DataTable, column: string): string {
  if (ANYWHERE.includes(column)) return t(`data.any.${column}` as MessageId);
  if (name === "regions" && column === "region") return t("data.any.region");
  if (name === "assumptions" && column === "unit") return t("data.dictionary.unit");
  return t(`data.${name}.${column}` as MessageId);
}

export interface RunFacts {
  /** The whole address; null where no link can hold the run. */
  readonly link: string | null;
  readonly nowS: number;
}

/** Name in the archive to text. */
export function runFiles(state: AtlasState, facts: RunFacts): Readonly<Record<string, string>> {
  const tables = runTables(state);
  const dictionary = tables.flatMap((table) =>
    table.columns.map((column) => [`${table.name}.csv`, column, unitOf(column), meaningOf(table, column)]),
  );
  const heads = ["file", "column", "unit", "meaning"].map((head) => t(`data.dictionary.${head}` as MessageId));
  return {
    "README.txt": readme(state, facts),
    "dictionary.csv": csvText(heads, dictionary),
    "run.json": runJson(state, facts, tables),
    ...Object.fromEntries(tables.map(({ name, columns, rows }) => [`${name}.csv`, csvText(columns, rows)])),
  };
}

function readme(state: AtlasState, { link, nowS }: RunFacts): string {
  const { input, rules, seed, commands, run } = state;
  return `${t("data.readme", {
    title: input.title,
    id: input.id,
    rules,
    seed: String(seed),
    decisions: commands.length,
    assumptions: changedAssumptions(state),
    hash: run.hash,
    link: link ?? t("data.fileLink"),
    date: formatUtcMinute(nowS).slice(0, 10),
    record: saidSource(input.recorded.source),
    price: saidSource(input.price.source),
    fees: saidSource(input.fees.source),
  })}\n`;
}

function runJson(state: AtlasState, { link }: RunFacts, tables: readonly DataTable[]): string {
  const { input, rules, seed, commands, assumptions, run } = state;
  const byColumn = ({ columns, rows }: DataTable) =>
    Object.fromEntries(columns.map((column, c) => [column, rows.map((row) => row[c])]));
  return JSON.stringify({
    form: "hashrate-atlas-run-1",
    scenario: { id: input.id, title: input.title, startUtc: input.startUtc, endUtc: input.endUtc },
    rules,
    seed,
    assumptions,
    commands,
    hash: run.hash,
    link,
    tables: Object.fromEntries(tables.map((table) => [table.name, byColumn(table)])),
  });
}

export function runZip(state: AtlasState, facts: RunFacts): Uint8Array<ArrayBuffer> {
  const files = Object.entries(runFiles(state, facts)).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: facts.nowS * 1000 }) as Uint8Array<ArrayBuffer>;
}
