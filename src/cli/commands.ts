import { availableParallelism } from "node:os";
import { REGION_COLUMNS, WORLD_COLUMNS } from "../engine/frameColumns.ts";
import { summarise } from "../host/ensemble.ts";
import type { Measures } from "../host/measures.ts";
import { createRunBuilder } from "../host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable, retargetsOf, worldColumn } from "../host/runTable.ts";
import type { Command } from "../scenario/command.ts";
import { tickOfRow } from "../scenario/frames.ts";
import { RULES } from "../scenario/link.ts";
import { PRESETS } from "../scenario/presets/index.ts";
import { MODEL_CHANNELS } from "../scenario/priceChannels.ts";
import { windowsOf } from "../scenario/windows.ts";
import { RETARGET_INTERVAL_BLOCKS, TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import type { EnsembleShare } from "./ensembleThread.ts";
import { type LoadedScenario, loadScenario, type UsageProblem, usage } from "./scenarios.ts";

/** What every command with a scenario takes. */
export interface RunOptions {
  readonly seed?: string | undefined;
  readonly runs?: string | undefined;
  readonly threads?: string | undefined;
  readonly to?: string | undefined;
  readonly without?: readonly string[] | undefined;
  /** Price channels to switch on and off. */
  readonly on?: readonly string[] | undefined;
  readonly off?: readonly string[] | undefined;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

const MOST_RUNS = 100_000;

export function listScenarios(): string {
  return PRESETS.map((preset) => `${preset.id}  ${preset.title}  ${preset.startUtc} to ${preset.endUtc}`).join("\n");
}

export function listEvents(name: string): string | UsageProblem {
  const loaded = loadScenario(name);
  if ("usage" in loaded) return loaded;
  const { events, price } = loaded.input;
  return [
    ...events.map((event) => `${event.id}  ${event.kind}  ${event.region}  ${event.schedule[0]![0]}  ${event.title}`),
    ...(price.shocks ?? []).map((shock) => `${shock.id}  price-shock  ${shock.schedule[0]![0]}  ${shock.title}`),
  ].join("\n");
}

/** One run as an object, as CSV frames, or as a few lines to read. */
export function runOnce(name: string, options: RunOptions): string | UsageProblem {
  if (options.json === true && options.csv === true) return usage("give either --json or --csv");
  const seed = wholeNumber("--seed", options.seed ?? "1", 0, 0xffffffff);
  if (typeof seed !== "number") return seed;
  const loaded = withOptions(name, options);
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
    blocks: table.blockTimesS.length,
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

/** Many seeds of one scenario: bands of its retargets, of blocks a day in its windows, and of what its events did. */
export async function runEnsemble(name: string, options: RunOptions): Promise<string | UsageProblem> {
  const runs = wholeNumber("--runs", options.runs ?? "200", 1, MOST_RUNS);
  if (typeof runs !== "number") return runs;
  const threads = wholeNumber("--threads", options.threads ?? String(Math.min(8, availableParallelism())), 1, 64);
  if (typeof threads !== "number") return threads;
  if (options.csv === true) return usage("an ensemble prints lines or --json");
  if (options.seed !== undefined) return usage("an ensemble runs seeds 1 to --runs; --seed belongs to run");
  const loaded = withOptions(name, options);
  if ("usage" in loaded) return loaded;
  const { scenario, commands, input } = loaded;
  const windows = windowsOf(input, scenario);
  const bands = summarise(await measureSeeds({ scenario, commands, windows }, runs, threads));
  const result = {
    scenario: scenario.id,
    rules: RULES,
    runs,
    retargets: retargetHeights(loaded).map((height) => {
      const recorded = input.recorded.retargets.find((row) => row.height === height);
      const band = bands[`retarget:${height}`];
      return { height, recordedPercent: recorded?.changePercent ?? null, reached: band?.runs ?? 0, ...quantiles(band) };
    }),
    windows: input.windows.map(({ id, fromUtc, toUtc, recordedBlocksPerDay }) => ({
      id,
      fromUtc,
      toUtc,
      recorded: recordedBlocksPerDay,
      ...quantiles(bands[`blocksPerDay:${id}`]),
    })),
    measures: Object.entries(bands)
      .filter(([id]) => !id.startsWith("retarget:") && !id.startsWith("blocksPerDay:"))
      .map(([id, band]) => ({ id, ...quantiles(band) })),
  };
  if (options.json === true) return JSON.stringify(result);
  const line = (label: string, recorded: string, band: ReturnType<typeof quantiles>) =>
    band.mean === null
      ? `${label}: not reached`
      : `${label}: recorded ${recorded}, mean ${band.mean}, 5 to 95 % of runs ${band.p5} to ${band.p95}`;
  return [
    `${result.scenario}: ${runs} runs`,
    ...result.retargets.map((row) =>
      line(`retarget ${row.height}, percent`, String(row.recordedPercent ?? "none"), row),
    ),
    ...result.windows.map((row) =>
      line(`${row.id} (${row.fromUtc} to ${row.toUtc}), blocks a day`, String(row.recorded), row),
    ),
  ].join("\n");
}

async function measureSeeds(
  share: Omit<EnsembleShare, "firstSeed" | "runs">,
  runs: number,
  threads: number,
): Promise<Measures[]> {
  const { Piscina } = await import("piscina"); // only here: it would slow the start of every other command
  const pool = new Piscina({
    filename: new URL("./ensembleThread.ts", import.meta.url).href,
    maxThreads: threads,
    minThreads: 1,
  });
  const size = Math.max(1, Math.ceil(runs / (threads * 4)));
  const shares: Promise<Measures[]>[] = [];
  for (let done = 0; done < runs; done += size) {
    shares.push(pool.run({ ...share, firstSeed: 1 + done, runs: Math.min(size, runs - done) }));
  }
  const results = (await Promise.all(shares)).flat();
  await pool.close();
  return results;
}

/** First blocks of the difficulty periods that the run may reach, the anchor's own left out. */
function retargetHeights({ input, scenario }: LoadedScenario): number[] {
  const endS = scenario.startS + scenario.endTick * TICK_S;
  const recorded = input.recorded.retargets
    .filter((row) => row.height > scenario.anchor.height && parseUtc(row.utc)! <= endS)
    .map((row) => row.height);
  const last = recorded.at(-1) ?? scenario.anchor.height;
  return recorded.length > 0 ? recorded : [last + RETARGET_INTERVAL_BLOCKS];
}

function quantiles(band: ReturnType<typeof summarise>[string] | undefined) {
  const value = (of: "mean" | "p5" | "p25" | "p50" | "p75" | "p95") => (band === undefined ? null : round(band[of], 4));
  return {
    mean: value("mean"),
    p5: value("p5"),
    p25: value("p25"),
    p50: value("p50"),
    p75: value("p75"),
    p95: value("p95"),
  };
}

export interface PreparedScenario extends LoadedScenario {
  readonly commands: readonly Command[];
}

export function withOptions(name: string, options: RunOptions): PreparedScenario | UsageProblem {
  const loaded = loadScenario(name);
  if ("usage" in loaded) return loaded;
  const { input, scenario } = loaded;
  const commands: Command[] = [];
  const events = [...scenario.events, ...scenario.price.shocks].map((row) => row.id);
  for (const event of new Set(options.without ?? [])) {
    if (!events.includes(event)) {
      return usage(`--without ${event}: no such event in ${scenario.id}; known are ${events.join(", ") || "none"}`);
    }
    commands.push({ tick: 0, kind: "remove-event", event });
  }
  const channels = MODEL_CHANNELS[scenario.price.model.kind];
  for (const option of ["on", "off"] as const) {
    for (const name of options[option] ?? []) {
      const channel = channels.find((known) => known === name);
      if (channel === undefined)
        return usage(`--${option} ${name}: no such channel in this price; known are ${channels.join(", ")}`);
      commands.push({ tick: 0, kind: "switch-channel", channel, on: option === "on" });
    }
  }
  if (options.to === undefined) return { input, scenario, commands };
  const endS = parseUtc(options.to);
  const fullS = scenario.startS + scenario.endTick * TICK_S;
  if (endS === null) return usage(`--to ${options.to}: write a UTC time as 2022-01-09T00:00Z or a date as 2022-01-09`);
  if (endS <= scenario.startS + TICK_S || endS > fullS)
    return usage(`--to ${options.to}: must lie after ${formatUtc(scenario.startS)} and not after ${formatUtc(fullS)}`);
  return { input, scenario: { ...scenario, endTick: Math.ceil((endS - scenario.startS) / TICK_S) }, commands };
}

export function wholeNumber(option: string, text: string, low: number, high: number): number | UsageProblem {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  return usage(`${option} ${text}: give a whole number from ${low} to ${high}`);
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

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
