import { createInvariantCheck, INVARIANTS } from "../engine/invariants.ts";
import type { World } from "../engine/world.ts";
import { framesAsCsv } from "../host/csv.ts";
import { createRunBuilder, type RunBuilder } from "../host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable, retargetsOf, worldColumn } from "../host/runTable.ts";
import { RULES } from "../scenario/linkState.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import { type CliOptions, HIGHEST_SEED, prepare, wholeNumber } from "./options.ts";
import { round } from "./round.ts";
import { forkLines, forksOf } from "./runForks.ts";
import { type UsageProblem, usage } from "./scenarios.ts";
import type { Interruption } from "./writeEnsemble.ts";

/** One run as an object, as CSV frames, or as a few lines to read. With `--check` a broken invariant ends it with status 1. */
export async function runOnce(name: string, options: CliOptions): Promise<string | UsageProblem | Interruption> {
  if (options.json === true && options.csv === true) return usage("give either --json or --csv");
  const seed = wholeNumber("--seed", options.seed ?? "1", 0, HIGHEST_SEED);
  if (typeof seed !== "number") return seed;
  const loaded = await prepare(name, options);
  if ("usage" in loaded) return loaded;
  const { scenario, commands } = loaded;
  const startedMs = performance.now();
  const watch = options.check === true ? createWatch(loaded) : null;
  let last = undefined as World | undefined;
  const builder = createRunBuilder(scenario, seed, commands, (world) => {
    last = world;
    watch?.look(world);
  });
  const table = createRunTable(scenario);
  const broken = runThrough(builder, table, watch);
  if (broken !== null) return { interrupted: broken, status: 1 };
  const wallMs = Math.round((performance.now() - startedMs) * 10) / 10;
  if (options.csv === true) return framesAsCsv(scenario, table);
  const end = table.frames - 1;
  const height = worldColumn(table, "height")[end]!;
  const forks = last === undefined ? null : forksOf(last, table.events);
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
    ...(forks === null ? {} : { forks }),
    hash: builder.hash(),
    ...(watch === null ? {} : { checked: { ticks: watch.ticks(), invariants: INVARIANTS } }),
    final: {
      height,
      difficulty: worldColumn(table, "difficulty")[end]!,
      hashrateEhs: round(worldColumn(table, "hashrateEhs")[end]!, 4),
      priceUsd: round(worldColumn(table, "priceUsd")[end]!, 2),
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
    ...(forks === null ? [] : forkLines(forks)),
    `at the end ${result.final.hashrateEhs} EH/s, price ${result.final.priceUsd} USD, hash ${result.hash}`,
    ...(watch === null
      ? []
      : [`checked at ${watch.ticks()} ticks: ${INVARIANTS.length} invariants, ${INVARIANTS.join(", ")}, all hold`]),
  ].join("\n");
}

interface Watch {
  readonly look: (world: World) => void;
  readonly ticks: () => number;
  /** The broken rule with its tick, or null. */
  readonly broken: () => string | null;
}

function createWatch({ scenario }: LoadedScenario): Watch {
  const check = createInvariantCheck();
  let ticks = 0;
  let broken: string | null = null;
  return {
    look: (world) => {
      const found = check(world);
      ticks += 1;
      if (found === null) return;
      broken = `${scenario.id}: at tick ${world.tick} (${formatUtc(scenario.startS + world.tick * TICK_S)}) ${found}`;
      throw new Error(broken);
    },
    ticks: () => ticks,
    broken: () => broken,
  };
}

/** Builds the whole run; returns what the watch found broken. */
function runThrough(builder: RunBuilder, table: RunTable, watch: Watch | null): string | null {
  try {
    while (!builder.done()) applyRows(table, builder.advance(table.frames));
  } catch (error) {
    const broken = watch?.broken() ?? null;
    if (broken === null) throw error;
    return broken;
  }
  return null;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
