import { REGION_COLUMNS, WORLD_COLUMNS } from "../engine/frameColumns.ts";
import { createRunBuilder } from "../host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable, retargetsOf, worldColumn } from "../host/runTable.ts";
import { tickOfRow } from "../scenario/frames.ts";
import { RULES } from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import { type CliOptions, HIGHEST_SEED, prepare, wholeNumber } from "./options.ts";
import { round } from "./round.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

/** One run as an object, as CSV frames, or as a few lines to read. */
export async function runOnce(name: string, options: CliOptions): Promise<string | UsageProblem> {
  if (options.json === true && options.csv === true) return usage("give either --json or --csv");
  const seed = wholeNumber("--seed", options.seed ?? "1", 0, HIGHEST_SEED);
  if (typeof seed !== "number") return seed;
  const loaded = await prepare(name, options);
  if ("usage" in loaded) return loaded;
  const { scenario, commands } = loaded;
  const startedMs = performance.now();
  const builder = createRunBuilder(scenario, seed, commands);
  const table = createRunTable(scenario);
  while (!builder.done()) applyRows(table, builder.advance(table.frames));
  const wallMs = Math.round((performance.now() - startedMs) * 10) / 10;
  if (options.csv === true) return framesAsCsv(loaded, table);
  const last = table.frames - 1;
  const height = worldColumn(table, "height")[last]!;
  const utcAt = (seconds: number) => formatUtc(scenario.startS + seconds);
  const result = {
    scenario: scenario.id,
    rules: RULES,
    seed,
    startUtc: utcAt(scenario.anchor.timeS),
    endUtc: utcAt(scenario.endTick * TICK_S),
    ticks: scenario.endTick,
    blocks: height - scenario.anchor.height,
    height,
    retargets: retargetsOf(table).map((event) => ({
      height: event.height,
      utc: utcAt(event.headerTimeS),
      nBits: event.nBits.toString(16).padStart(8, "0"),
      changePercent: round(event.changePercent, 4),
    })),
    notReached: loaded.input.recorded.retargets
      .filter((row) => row.height > height && parseUtc(row.utc)! <= scenario.startS + scenario.endTick * TICK_S)
      .map((row) => row.height),
    hash: builder.hash(),
    final: {
      height,
      difficulty: worldColumn(table, "difficulty")[last]!,
      hashrateEhs: round(worldColumn(table, "hashrateEhs")[last]!, 4),
      priceUsd: round(worldColumn(table, "priceUsd")[last]!, 2),
    },
    wallMs,
  };
  if (options.json === true) return JSON.stringify(result);
  return [
    `${result.scenario}, seed ${seed}: ${result.startUtc} to ${result.endUtc}, ${result.blocks} blocks to height ${result.height}`,
    ...result.retargets.map(
      (row) => `retarget at ${row.height}, ${row.utc}: ${signed(row.changePercent)} %, nBits ${row.nBits}`,
    ),
    ...result.notReached.map((height) => `retarget at ${height}: not reached`),
    `at the end ${result.final.hashrateEhs} EH/s, price ${result.final.priceUsd} USD, hash ${result.hash}`,
  ].join("\n");
}

function framesAsCsv({ scenario }: LoadedScenario, table: RunTable): string {
  const names = [
    "utc",
    ...WORLD_COLUMNS,
    ...scenario.regions.flatMap((region) => REGION_COLUMNS.map((column) => `${region.id}.${column}`)),
  ];
  const lines = [names.join(",")];
  for (let row = 0; row < table.frames; row += 1) {
    const cells: (string | number)[] = [formatUtc(scenario.startS + tickOfRow(table, row) * TICK_S)];
    for (const column of table.columns) cells.push(column[row]!);
    lines.push(cells.join(","));
  }
  return lines.join("\n");
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
