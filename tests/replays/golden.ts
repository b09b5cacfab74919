/** The golden files: what every built-in scenario gives, seed by seed, and with decisions. One file a scenario, written by `write.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Command } from "../../src/scenario/command.ts";
import { RULES } from "../../src/scenario/linkState.ts";
import { PRESET_IDS } from "../../src/scenario/presets/index.ts";
import type { Checkpoint, Job } from "./replay.ts";

export interface GoldenRun {
  readonly name: string;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly hash: string;
  readonly table: string;
  readonly checkpoints: readonly Checkpoint[];
}

export interface Golden {
  readonly scenario: string;
  readonly rules: number;
  readonly endTick: number;
  readonly runs: readonly GoldenRun[];
}

const fileOf = (id: string) => new URL(`./${id}.json`, import.meta.url);

/** A checkpoint as a file has it: its values in the order of its fields. */
type Row = readonly [tick: number, hash: string, height: number, hashrateEhs: number, priceUsd: number];

const writtenIds = () =>
  readdirSync(new URL(".", import.meta.url)).flatMap((name) => name.match(/^(.+)\.json$/)?.[1] ?? []);

/** Files of scenarios that there are no more. */
export const leftOverFiles = (): readonly URL[] =>
  writtenIds()
    .filter((id) => !PRESET_IDS.includes(id))
    .map(fileOf);

/**
 * Every built-in scenario's golden file.
 *
 * @throws Error when one is missing, is left over, or is of other rules
 */
export function readGoldens(): readonly Golden[] {
  const written = writtenIds();
  const goldens = PRESET_IDS.filter((id) => written.includes(id)).map(readGolden);
  const wrong = [
    ...PRESET_IDS.filter((id) => !written.includes(id)).map((id) => `${id} has none`),
    ...written.filter((id) => !PRESET_IDS.includes(id)).map((id) => `there is no scenario ${id}`),
    ...goldens.filter(({ rules }) => rules !== RULES).map(({ scenario, rules }) => `${scenario} is of rules ${rules}`),
  ];
  if (wrong.length > 0)
    throw new Error(`golden files: ${wrong.join("; ")}; write them with npx tsx tests/replays/write.ts`);
  return goldens;
}

export function readGolden(id: string): Golden {
  const file = JSON.parse(readFileSync(fileOf(id), "utf8"));
  return {
    ...file,
    runs: file.runs.map((run: { checkpoints: readonly Row[] }) => ({
      ...run,
      checkpoints: run.checkpoints.map(([tick, hash, height, hashrateEhs, priceUsd]) => {
        return { tick, hash, height, hashrateEhs, priceUsd } satisfies Checkpoint;
      }),
    })),
  };
}

export const jobOf = ({ scenario }: Golden, { seed, commands, checkpoints }: GoldenRun, way: Job["way"]): Job => ({
  scenario,
  seed,
  commands,
  way,
  ticks: checkpoints.map(({ tick }) => tick),
});

const listed = (rows: readonly unknown[], indent: string) =>
  rows.length === 0 ? "[]" : `[\n${rows.map((row) => `${indent}  ${spaced(row)}`).join(",\n")}\n${indent}]`;

/** JSON on one line, with the spaces that the formatter wants. */
const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${spaced(field)}`);
  return `{ ${fields.join(", ")} }`;
};

/** Line by line, so that a difference of two versions can be read. */
export function writeGolden({ scenario, rules, endTick, runs }: Golden): void {
  const texts = runs.map(({ name, seed, commands, hash, table, checkpoints }) =>
    [
      `    {\n      "name": ${spaced(name)}`,
      `"seed": ${seed}`,
      `"commands": ${listed(commands, "      ")}`,
      `"hash": ${spaced(hash)}`,
      `"table": ${spaced(table)}`,
      `"checkpoints": ${listed(
        checkpoints.map((row): Row => [row.tick, row.hash, row.height, row.hashrateEhs, row.priceUsd]),
        "      ",
      )}\n    }`,
    ].join(",\n      "),
  );
  const head = `"scenario": ${spaced(scenario)},\n  "rules": ${rules},\n  "endTick": ${endTick}`;
  writeFileSync(fileOf(scenario), `{\n  ${head},\n  "runs": [\n${texts.join(",\n")}\n  ]\n}\n`);
}
