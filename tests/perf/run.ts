/**
 * `npm run perf`: every budget with its figure and its limit, as a table or, with `--json`, as data. What a busy or slow machine decides is
 * held against an empty page in the same run, and a miss of it is told and fails nothing. Ends with `N passed, N failed`.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuild, PROJECT, wishedBase } from "../../src/cli/ensureBuild.ts";
import { refuseOptions, tellUsageIfAsked } from "../../src/cli/usage.ts";
import { measureBudgets } from "../budgets.ts";
import { engineRows } from "./engine.ts";
import { pageRows } from "./page.ts";
import { PROOFS } from "./proofs.ts";
import { type Row, tellRow, verdictOf } from "./rows.ts";

async function sizeRows(): Promise<readonly Row[]> {
  ensureBuild(PROJECT, wishedBase());
  return measureBudgets(join(PROJECT, "dist")).map(({ name, passed, detail, size }) =>
    size === undefined
      ? { name: `${name}, breaches`, figure: passed ? 0 : 1, unit: "", limit: { atMost: 0 }, note: detail }
      : { name, figure: size.kb, unit: "kB", limit: { atMost: size.limitKb } },
  );
}

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  sizes: sizeRows,
  page: pageRows,
  engine: engineRows,
};

function readOptions(): { readonly json: boolean; readonly parts: readonly string[] } {
  const all = Object.keys(PARTS);
  const usage = `perf: the options are --json (data in place of the table) and --only ${all.join("|")}, as in npm run perf -- --json --only page`;
  tellUsageIfAsked(usage);
  try {
    const { values } = parseArgs({ options: { json: { type: "boolean" }, only: { type: "string" } } });
    const parts = all.filter((name) => values.only === undefined || name === values.only);
    if (parts.length > 0) return { json: values.json === true, parts };
  } catch {} // told below
  return refuseOptions(usage);
}

const { json, parts } = readOptions();
const rows: Row[] = [];
for (const part of parts) {
  const found = await PARTS[part]!();
  rows.push(...found);
  if (!json) console.log(`== ${part}\n${found.map(tellRow).join("\n")}`);
}
const failed = rows.filter((row) => verdictOf(row) === "FAILED").length;
const missed = rows.filter((row) => verdictOf(row) === "missed").length;
if (json) {
  const measured = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
  console.log(JSON.stringify({ measured, proved: PROOFS }, null, 2));
} else {
  console.log("== proved by a test");
  for (const { name, limit, test } of PROOFS) console.log(`        ${name}: ${limit}; ${test}`);
  if (missed > 0) console.log(`${missed} missed on this machine, as busy as it is now`);
  console.log(`${rows.length - failed} passed, ${failed} failed`);
}
process.exitCode = failed === 0 ? 0 : 1;
