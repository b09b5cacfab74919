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
import { loadScenario } from "./scenarios.ts";

const SCENARIO = "kazakhstan-2022";
const SHUTDOWN = "kz-internet-shutdown";
const LIMITS = { wholeScenarioMs: 150, firstFramesMs: 50, wholeFutureMs: 150 };
const COLD_THREADS = 5;
const DECISIONS = 15;
const ENSEMBLE_RUNS = 200;

const { values } = parseArgs({ options: { json: { type: "boolean" } } });
const loaded = await loadScenario(SCENARIO);
if ("usage" in loaded) throw new Error(loaded.usage);
const { scenario, input } = loaded;
const cut = scenario.events.find((event) => event.id === SHUTDOWN)!.schedule.find(({ value }) => value < 0.5)!;

// First, while this process is as fresh as a page's: later measurements warm the code up.
const cold = await measureColdRuns(scenario, COLD_THREADS);
const decision = measureDecisions(
  scenario,
  { kind: "cut", region: "US", tick: cut.tick, ticks: TICKS_PER_DAY },
  DECISIONS,
);
const bareBlocksPerS = measureBareLoop();
const warm = measureWarmRuns(scenario);
const ensembleMs = measureEnsemble(scenario, windowsOf(input, scenario), ENSEMBLE_RUNS);

const blocksPerS = warm.blocks / (warm.ms / 1000);
const days = scenario.endTick / TICKS_PER_DAY;
const round = (value: number) => Number(value.toPrecision(4));
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
  ensemble: { runs: ENSEMBLE_RUNS, wallMs: round(ensembleMs) },
};

function row(what: string, value: number, unit: string, limit?: number): string {
  const shown = value >= 1000 ? Math.round(value).toLocaleString("en") : String(value);
  const verdict = limit === undefined ? "" : `limit ${limit} ${unit}  ${value <= limit ? "inside" : "OVER"}`;
  return `${what.padEnd(46)} ${shown.padStart(12)} ${unit.padEnd(11)} ${verdict}`.trimEnd();
}

if (values.json === true) console.log(JSON.stringify(result));
else {
  const { wholeScenarioMs, firstFramesMs, wholeFutureMs } = LIMITS;
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
  ];
  console.log(lines.join("\n"));
  const over = lines.filter((line) => line.endsWith("OVER")).map((line) => line.slice(0, 46).trim());
  console.log(over.length === 0 ? "all inside their limits" : `over: ${over.join("; ")}`);
}
