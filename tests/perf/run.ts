/**
 * `npm run perf`: prints times and gates only ratios taken in one process, so that a slow or busy machine does not fail it.
 * Each floor or ceiling is about three times worse than what was measured when it was set. Ends with `N passed, N failed`.
 */
import {
  measureBareLoop,
  measureDecisions,
  measureEnsemble,
  measureSlices,
  measureWarmRuns,
} from "../../src/cli/benchMeasures.ts";
import { loadScenario } from "../../src/cli/scenarios.ts";
import { windowsOf } from "../../src/scenario/windows.ts";

interface Gate {
  readonly what: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const loaded = await loadScenario("kazakhstan-2022");
if ("usage" in loaded) throw new Error(loaded.usage);
const { scenario, input } = loaded;

const bareBlocksPerS = measureBareLoop();
const warm = measureWarmRuns(scenario);
const blocksPerS = warm.blocks / (warm.ms / 1000);
const half = measureWarmRuns({ ...scenario, endTick: Math.round(scenario.endTick / 2) });
const RUNS = 50;
const ensembleMs = measureEnsemble(scenario, windowsOf(input, scenario), RUNS);
const cut = { kind: "cut", region: "US", ticks: 144 } as const;
const early = measureDecisions(scenario, { ...cut, tick: 10 }, 31);
const late = measureDecisions(scenario, { ...cut, tick: scenario.endTick - 200 }, 31);
const slices = measureSlices(scenario, [50, 1500]);

const GATES: readonly Gate[] = [
  // Measured 0.02 to 0.025: consensus, seventeen regions and 172 columns for each tick cost what 40 bare blocks do.
  {
    what: "blocks a second, frames and all, over those of the bare loop",
    value: blocksPerS / bareBlocksPerS,
    atLeast: 0.007,
  },
  // Twice the days are twice the work: anything that grows with the run's length shows here.
  { what: "whole scenario over its first half, time", value: warm.ms / half.ms, atMost: 3.5 },
  // An ensemble writes no frames; it may not cost more than runs that do.
  { what: "a run of an ensemble over a run with frames, time", value: ensembleMs / RUNS / warm.ms, atMost: 1.5 },
  // A decision near the end restores a keyframe and replays a day at most.
  { what: "a decision near the end over one at the start, time", value: late.wholeMs / early.wholeMs, atMost: 0.4 },
  // The first redrawn frames are one slice of fifty or so.
  { what: "first frames over the whole future, time", value: early.firstMs / early.wholeMs, atMost: 0.5 },
  { what: "slices of 50 frames over slices of 1,500, time", value: slices[0]! / slices[1]!, atMost: 3 },
];

console.log(
  `bare loop ${Math.round(bareBlocksPerS / 1e6)} million blocks/s; whole scenario ${warm.ms.toFixed(1)} ms warm`,
);
console.log(
  `ensemble ${(ensembleMs / RUNS).toFixed(1)} ms a run; decision ${early.firstMs.toFixed(2)} ms to first frames, ${early.wholeMs.toFixed(1)} ms to all`,
);
let failed = 0;
for (const { what, value, atLeast, atMost } of GATES) {
  const passed = value >= (atLeast ?? 0) && value <= (atMost ?? Number.POSITIVE_INFINITY);
  if (!passed) failed += 1;
  const limit = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  console.log(`${passed ? "passed" : "FAILED"}  ${what}: ${value.toPrecision(3)} (${limit})`);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${GATES.length - failed} passed, ${failed} failed`);
