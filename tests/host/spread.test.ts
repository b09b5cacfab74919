/** Bands over time: samples are the frames of the very runs, quantiles are those of the samples, and sharing the work changes nothing. */
import { describe, expect, test } from "vitest";
import { regionFigure, worldColumn } from "../../src/host/runTable.ts";
import { scenarioOfSeed } from "../../src/host/scenarioOfSeed.ts";
import { createSamples, type SpreadJob, sampleRun, spreadBands, spreadTicks } from "../../src/host/spread.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { runWhole, SHORT } from "./run.ts";

const CUT = [{ tick: 300, kind: "cut", region: "US", ticks: 200 }] as const;
const job: SpreadJob = { scenario: SHORT, vary: null, commands: CUT, regions: [0, 2], firstSeed: 1, runs: 8 };

function samplesOf(part: SpreadJob): Float32Array {
  const samples = createSamples(part);
  for (let run = 0; run < part.runs; run += 1) sampleRun(part, run, samples);
  return samples;
}

describe("the grid", () => {
  test.each([145, 870, 7120, 8640, 8641, 130_000])(
    "of a run of %d ticks has its ends and at most 400 points",
    (endTick) => {
      const ticks = spreadTicks({ endTick });
      expect([ticks[0], ticks.at(-1)]).toEqual([0, endTick]);
      expect(ticks.length).toBeLessThanOrEqual(400);
      expect(ticks.length).toBeGreaterThan(140);
      expect(ticks.every((tick, i) => i === 0 || tick > ticks[i - 1]!)).toBe(true);
    },
  );
});

describe("bands", () => {
  test("of one run are that run's own frames, decisions included", () => {
    const { ticks, world, shares } = spreadBands(job, [samplesOf({ ...job, runs: 1 })]);
    const run = runWhole(SHORT, 1, CUT);
    const hashrate = worldColumn(run, "hashrateEhs");
    for (const [point, tick] of ticks.entries()) {
      for (const band of ["p5", "p50", "p95"] as const) {
        expect(world.difficulty[band][point]).toBe(Math.fround(worldColumn(run, "difficulty")[tick]!));
        expect(world.hashrateEhs[band][point]).toBe(Math.fround(hashrate[tick]!));
        expect(world.blockIntervalS[band][point]).toBe(Math.fround(worldColumn(run, "blockIntervalS")[tick]!));
        expect(world.priceUsd[band][point]).toBe(Math.fround(worldColumn(run, "priceUsd")[tick]!));
        expect(shares[1]![band][point]).toBe(Math.fround(regionFigure(run, 2, "onEhs", tick) / hashrate[tick]!));
      }
    }
  });

  test("of many runs are the quantiles of what each of them shows, linear between two", () => {
    const { ticks, world } = spreadBands(job, [samplesOf(job)]);
    const runs = Array.from({ length: job.runs }, (_, i) => worldColumn(runWhole(SHORT, 1 + i, CUT), "blockIntervalS"));
    const point = ticks.length - 5;
    const sorted = runs.map((column) => Math.fround(column[ticks[point]!]!)).sort((a, b) => a - b);
    expect(world.blockIntervalS.p50[point]).toBeCloseTo((sorted[3]! + sorted[4]!) / 2, 3);
    expect(world.blockIntervalS.p5[point]).toBeCloseTo(sorted[0]! + 0.35 * (sorted[1]! - sorted[0]!), 3);
    expect(world.blockIntervalS.p95[point]).toBeCloseTo(sorted[6]! + 0.65 * (sorted[7]! - sorted[6]!), 3);
  });

  test("are the same from one engine and from three", () => {
    const parts = [
      { ...job, runs: 3 },
      { ...job, firstSeed: 4, runs: 4 },
      { ...job, firstSeed: 8, runs: 1 },
    ].map(samplesOf);
    expect(spreadBands(job, parts)).toEqual(spreadBands(job, [samplesOf(job)]));
  });

  test("are wider when assumptions vary too", () => {
    const [first] = OPENING.parameters!;
    const size = { ...first!, value: 65, low: 10, high: 250, paths: ["regions.US.hashrateEhs"] };
    const vary = { ...OPENING, parameters: [size] };
    const whole: SpreadJob = { ...job, commands: [] };
    const widthOf = (own: SpreadJob["vary"]) => {
      const { p5, p95 } = spreadBands(whole, [samplesOf({ ...whole, vary: own })]).world.hashrateEhs;
      return p95.reduce((sum, high, point) => sum + high - p5[point]!, 0) / p95.length;
    };
    expect(widthOf(vary)).toBeGreaterThan(1.5 * widthOf(null));
  });
});

describe("the scenario of a seed", () => {
  test("is the job's own unless assumptions vary; then each seed has its own, and ends where the job does", () => {
    expect(scenarioOfSeed(SHORT, null, 7)).toBe(SHORT);
    const [a, b, again] = [1, 2, 1].map((seed) => scenarioOfSeed(SHORT, OPENING, seed));
    expect(a).toEqual(again);
    expect(a!.pue).not.toBe(b!.pue);
    expect(a!.endTick).toBe(SHORT.endTick);
  });

  test("whose drawn values do not stand is an error that names the seed", () => {
    const [first] = OPENING.parameters!;
    const broken = { ...OPENING, parameters: [{ ...first!, paths: ["regions.US.nothing"] }] };
    expect(() => scenarioOfSeed(SHORT, broken, 3)).toThrow(/^seed 3: parameters\.0\.paths\.0: "regions\.US\.nothing"/);
  });
});
