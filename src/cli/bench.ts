/** `npm run bench [-- --json]`: how fast the engine is here, beside a bare loop and beside the limits of the project. */
import { parseArgs } from "node:util";
import { windowsOf } from "../scenario/windows.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import {
  measureBareLoop,
  measureColdRuns,
  measureDecisions,
  measureEnsemble,
  measureWarmRuns,
} from "./benchMeasures.ts";
import { firstYear, measureGrowth, measureHeld, measurePool, measureYear } from "./benchYear.ts";
import { loadScenario } from "./scenarios.ts";
import { refuseOptions, tellUsageIfAsked } from "./usage.ts";

const SCENARIO = "kazakhstan-2022";
const SHUTDOWN = "kz-internet-shutdown";
const LARGE_SCENARIO = "hindcast-2019-2022";
const LIMITS = {
  wholeScenarioMs: 150,
  firstFramesMs: 50,
  wholeFutureMs: 150,
  poolMs: 6000,
  yearMs: 30,
  yearShareOfBareLoop: 0.08,
  heldMb: 60,
  /** Sixteen times the cells may take sixteen times as long. */
  growth: 16,
};
const COLD_THREADS = 5;
const DECISIONS = 15;
const ENSEMBLE_RUNS = 200;
const POOL_THREADS = 2;
const YEARS = 25;
const GROWTH_ROUNDS = 5;

const values = readOptions();
const { scenario, input } = await load(SCENARIO);
const { scenario: large } = await load(LARGE_SCENARIO);
const cut = scenario.events.find((event) => event.id === SHUTDOWN)!.schedule.find(({ value }) => value < 0.5)!;

// First, while this process is as fresh as a page's: later measurements warm the code up.
const cold = await measureColdRuns(scenario, COLD_THREADS);
const decision = measureDecisions(
  scenario,
  { kind: "cut", region: "US", tick: cut.tick, ticks: TICKS_PER_DAY },
  DECISIONS,
);
const held = measureHeld(large);
const bareBlocksPerS = measureBareLoop();
const warm = measureWarmRuns(scenario);
const windows = windowsOf(input, scenario);
const ensembleMs = measureEnsemble(scenario, windows, ENSEMBLE_RUNS);
const poolMs = await measurePool(scenario, windows, ENSEMBLE_RUNS, POOL_THREADS);
const year = measureYear(firstYear(large), YEARS);
const growth = measureGrowth(firstYear(large), GROWTH_ROUNDS);

const blocksPerS = warm.blocks / (warm.ms / 1000);
const days = scenario.endTick / TICKS_PER_DAY;
const round = (value: number) => Number(value.toPrecision(4));
const megabytes = (bytes: number) => round(bytes / 1e6);
const result = {
  scenario: SCENARIO,
  node: process.version,
  limits: LIMITS,
  cold: {
    threads: COLD_THREADS,
    loadMs: round(cold.loadMs),
    firstFramesMs: round(cold.firstFramesMs),
    fromRequestMs: round(cold.fromRequestMs),
    fromStartMs: round(cold.fromStartMs),
    daysPerS: round(days / (cold.fromRequestMs / 1000)),
  },
  warm: {
    ms: round(warm.ms),
    daysPerS: round(days / (warm.ms / 1000)),
    blocksPerS: round(blocksPerS),
    shareOfBareLoop: round(blocksPerS / bareBlocksPerS),
  },
  bareLoop: { blocksPerS: round(bareBlocksPerS) },
  decision: {
    firstFramesMs: round(decision.firstMs),
    wholeFutureMs: round(decision.wholeMs),
    veryFirst: { firstFramesMs: round(decision.veryFirst.firstMs), wholeFutureMs: round(decision.veryFirst.wholeMs) },
  },
  ensemble: { runs: ENSEMBLE_RUNS, wallMs: round(ensembleMs), threads: POOL_THREADS, poolMs: round(poolMs) },
  large: {
    scenario: LARGE_SCENARIO,
    regions: large.regions.length,
    machineModels: large.machines.length,
    year: {
      ms: round(year.ms),
      blocksPerS: round(year.blocksPerS),
      shareOfBareLoop: round(year.shareOfBareLoop),
    },
    whole: {
      days: round(large.endTick / TICKS_PER_DAY),
      ms: round(held.ms),
      heldMb: megabytes(held.grownBytes),
      columnsMb: megabytes(held.columnBytes),
      keyframesMb: megabytes(held.keyframeBytes),
    },
    growth: growth.map(({ cells, ms }) => ({ cells, ms: round(ms), times: round(ms / growth[0]!.ms) })),
  },
};

async function load(name: string) {
  const loaded = await loadScenario(name);
  if ("usage" in loaded) throw new Error(loaded.usage);
  return loaded;
}

/** @param floor whether the limit is the least that will do, not the most */
function row(what: string, value: number, unit: string, limit?: number, floor = false): string {
  const shown = value >= 1000 ? Math.round(value).toLocaleString("en") : String(value);
  const inside = limit === undefined || (floor ? value >= limit : value <= limit);
  const bound = floor ? "at least" : "at most";
  const verdict = limit === undefined ? "" : `${bound} ${limit} ${unit}  ${inside ? "met" : "MISSED"}`;
  return `${what.padEnd(46)} ${shown.padStart(12)} ${unit.padEnd(11)} ${verdict}`.trimEnd();
}

if (values.json === true) console.log(JSON.stringify(result));
else {
  const { wholeScenarioMs, firstFramesMs, wholeFutureMs, poolMs, yearMs, yearShareOfBareLoop, heldMb } = LIMITS;
  const { year, whole, growth, regions, machineModels } = result.large;
  const lines = [
    `${SCENARIO}: ${round(days)} days, ${Math.round(warm.blocks)} blocks, a frame every ten minutes; Node ${process.version}`,
    row("cold thread: start to whole scenario", result.cold.fromStartMs, "ms", wholeScenarioMs),
    row("  of this, until its code is loaded", result.cold.loadMs, "ms"),
    row("  request to whole scenario", result.cold.fromRequestMs, "ms"),
    row("  request to first frames", result.cold.firstFramesMs, "ms"),
    row("  simulated days a second", result.cold.daysPerS, "days/s"),
    row("decision to first frames", result.decision.firstFramesMs, "ms", firstFramesMs),
    row("decision to whole future", result.decision.wholeFutureMs, "ms", wholeFutureMs),
    row("  the very first, to first frames", result.decision.veryFirst.firstFramesMs, "ms", firstFramesMs),
    row("  the very first, to whole future", result.decision.veryFirst.wholeFutureMs, "ms", wholeFutureMs),
    row("warm: whole scenario", result.warm.ms, "ms", wholeScenarioMs),
    row("  simulated days a second", result.warm.daysPerS, "days/s"),
    row("  blocks a second", result.warm.blocksPerS, "blocks/s"),
    row("bare loop", result.bareLoop.blocksPerS, "blocks/s"),
    row("  warm scenario as a share of it", result.warm.shareOfBareLoop, ""),
    row(`ensemble of ${ENSEMBLE_RUNS} runs, one thread`, result.ensemble.wallMs, "ms"),
    row(`  on ${POOL_THREADS} threads, their start included`, result.ensemble.poolMs, "ms", poolMs),
    "",
    `${LARGE_SCENARIO}: ${regions} regions, ${machineModels} machine models, a frame an hour, keyframes`,
    row("one year", year.ms, "ms", yearMs),
    row("  blocks a second", year.blocksPerS, "blocks/s"),
    row("  as a share of the bare loop beside it", year.shareOfBareLoop, "", yearShareOfBareLoop, true),
    row(`whole run of ${whole.days} days`, whole.ms, "ms"),
    row("  memory held", whole.heldMb, "MB", heldMb),
    row("    of this, columns", whole.columnsMb, "MB"),
    row("    of this, keyframes", whole.keyframesMb, "MB"),
    ...growth.map(({ cells, ms }) => row(`one year, ${cells} regions × machine models`, ms, "ms")),
    row("  the largest over the smallest, time", growth.at(-1)!.times, "times", LIMITS.growth),
  ];
  console.log(lines.join("\n"));
  const over = lines.filter((line) => line.endsWith("MISSED")).map((line) => line.slice(0, 46).trim());
  console.log(over.length === 0 ? "all limits met" : `missed: ${over.join("; ")}`);
}

function readOptions(): { readonly json?: boolean } {
  const usage = "bench: the only option is --json, data in place of the table, as in npm run bench -- --json";
  tellUsageIfAsked(usage);
  try {
    return parseArgs({ options: { json: { type: "boolean" } } }).values;
  } catch {
    return refuseOptions(usage);
  }
}
