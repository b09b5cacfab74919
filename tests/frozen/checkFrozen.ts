import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FrozenRules } from "../../src/host/frozenRules.ts";
import { inTodaysColumns } from "../../src/host/inTodaysColumns.ts";
import { applyRows, createRunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { scenarioWith } from "../../src/scenario/loaded.ts";
import type { Golden } from "../replays/golden.ts";

/** A run that must end with this hash. */
interface GoldenEnd {
  readonly scenario: string;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly hash: string;
}

/** Of every golden file in a folder. */
export function goldenEnds(folder: string): readonly GoldenEnd[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const { scenario, runs } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Golden;
      return runs.map(({ seed, commands, hash }) => ({ scenario, seed, commands, hash }));
    });
}

/** Whether the bytes of a frozen chunk are those that were hashed. */
export function isUntouched(folder: string): boolean {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, "frozen.js")))
    .digest("hex");
  return readFileSync(join(folder, "frozen.js.sha256"), "utf8") === `${hash}  frozen.js\n`;
}

/** Runs every golden of frozen rules as the page would, into a table of today, and tells which did not end as they must. */
export async function wrongEnds(folder: string): Promise<readonly string[]> {
  const { frozenRules } = (await import(pathToFileURL(join(folder, "frozen.js")).href)) as {
    readonly frozenRules: FrozenRules;
  };
  const wrong: string[] = [];
  for (const { scenario, seed, commands, hash } of goldenEnds(join(folder, "goldens"))) {
    const input = await frozenRules.scenario(scenario);
    if (input === undefined) {
      wrong.push(`${scenario} is not among them`);
      continue;
    }
    const table = createRunTable(scenarioWith(input, {}));
    const run = inTodaysColumns(frozenRules).run(input, {}, seed, commands);
    while (!run.done()) applyRows(table, run.advance(1500));
    if (table.ready !== table.frames) wrong.push(`${scenario}, seed ${seed}: ${table.ready} rows of ${table.frames}`);
    if (run.hash() !== hash) wrong.push(`${scenario}, seed ${seed}: ends with ${run.hash()}, not ${hash}`);
  }
  return wrong;
}
