/** Laboratory rules of the chain: B8. The laws of the real rule hold at any interval, spacing and clamp. */
import { describe, expect, test } from "vitest";
import { nextBits } from "../../src/engine/chain/retarget.ts";
import { difficultyOf, expectedHashesOf } from "../../src/engine/chain/target.ts";
import { createFrameWriter } from "../../src/engine/frame.ts";
import { worldColumnIndex } from "../../src/engine/frameColumns.ts";
import { estimateHashrate } from "../../src/engine/systems/observation.ts";
import type { ChainRules } from "../../src/scenario/types.ts";
import { REAL_CHAIN_RULES } from "../../src/units/constants.ts";
import { DAY, invent, minePiece, mineTimes, NBITS, setHashrate, settledAt, start } from "./worlds.ts";

const lab = (changes: Partial<ChainRules>) => invent({ rules: { ...REAL_CHAIN_RULES, ...changes } });
const steadyLab = (changes: Partial<ChainRules>, seed = 1) => {
  const world = start(lab(changes), seed);
  setHashrate(world, world.chain.expectedHashes / (changes.blockSpacingS ?? 600));
  return world;
};

describe("difficulty that adjusts every day", () => {
  test("moves at every 144th block, by the span of 143 intervals over 144 spacings", () => {
    const world = steadyLab({ retargetIntervalBlocks: 144 });
    mineTimes(world, 1000);
    const { blocks, events } = world.outputs;
    const headers = [0, ...blocks.headerTimesS];
    let nBits = NBITS;
    const expected = events.map((_, i) => {
      nBits = nextBits(nBits, headers[144 * i]!, headers[144 * i + 143]!, world.scenario.rules);
      return { height: world.scenario.anchor.height + 144 * (i + 1), nBits };
    });
    expect(events.length).toBeGreaterThanOrEqual(6);
    expect(events).toMatchObject(expected);
  });

  test.each([
    [144, 600, (600 * 144) / 142],
    [20, 600, (600 * 20) / 18],
    [144, 60, (60 * 144) / 142],
  ])("every %i blocks of %i s, the mean interval is spacing x n / (n - 2) = %d s", (interval, spacing, expected) => {
    const world = steadyLab({ retargetIntervalBlocks: interval, blockSpacingS: spacing });
    const BLOCKS = 300_000;
    const times = mineTimes(world, BLOCKS);
    expect(Math.abs(times.at(-1)! / BLOCKS / expected - 1)).toBeLessThan(0.01);
  });
});

test.each([1.5, 2, 16])("a clamp of %d holds a retarget to exactly that factor, up and down", (clampFactor) => {
  for (const [hashrate, ratio] of [
    [100, clampFactor],
    [1 / 100, 1 / clampFactor],
  ] as const) {
    const world = steadyLab({ clampFactor, retargetIntervalBlocks: 36 });
    setHashrate(world, (world.chain.expectedHashes / 600) * hashrate);
    mineTimes(world, 36);
    const [retarget] = world.outputs.events;
    const found = (retarget as { difficulty: number }).difficulty / difficultyOf(NBITS);
    expect(Math.abs(found / ratio - 1)).toBeLessThan(2 ** -19);
  }
});

test("a span can never be cut to nothing: two blocks in one second still leave a target", () => {
  const rules = {
    retargetIntervalBlocks: 2,
    blockSpacingS: 10,
    clampFactor: 1000,
    propagationDelayS: 0,
    travelFactor: 1,
  };
  expect(difficultyOf(nextBits(NBITS, 0, 0, rules)) / difficultyOf(NBITS)).toBeCloseTo(20, 3);
});

test("an estimate counts each block at the target it was mined at, over any number of periods", () => {
  const INTERVAL = 36;
  const world = start(lab({ retargetIntervalBlocks: INTERVAL }), 2);
  const steady = world.chain.expectedHashes / 600;
  const { height: anchor } = world.scenario.anchor;
  const hashesAt: number[] = [];
  for (let tick = 0; tick < 30 * DAY; tick += 1) {
    setHashrate(world, steady * (1 + 0.5 * Math.sin(tick / 200)));
    minePiece(world, tick + 1);
    const targets = [
      NBITS,
      ...world.outputs.events.flatMap((event) => (event.kind === "retarget" ? [event.nBits] : [])),
    ];
    for (let height = anchor + hashesAt.length + 1; height <= world.chain.height; height += 1)
      hashesAt.push(expectedHashesOf(targets[Math.floor((height - anchor) / INTERVAL)]!));
    if (tick % 50 !== 0 || hashesAt.length < 12) continue;
    for (const window of [144, 432, 2016]) {
      const blocks = Math.min(window, hashesAt.length);
      const sum = hashesAt.slice(-blocks).reduce((a, b) => a + b, 0);
      const fromS = world.outputs.blocks.timesS.at(-1 - blocks) ?? 0;
      const expected = sum / (world.chain.lastBlockTimeS - fromS);
      expect(estimateHashrate(world, window) / expected).toBeCloseTo(1, 9);
    }
  }
  expect(hashesAt.length).toBeGreaterThan(4000);
});

test("a frame expects the next retarget by the scenario's own rules", () => {
  const scenario = lab({ retargetIntervalBlocks: 144, clampFactor: 1.2 });
  const regions = scenario.regions.map((region) => ({ ...region, installed: [region.installed[0]! * 3] }));
  const world = settledAt({ ...scenario, regions }, 30);
  const writer = createFrameWriter(scenario, 1);
  writer.write(world, 0);
  const frame = writer.finish();
  const gaps = world.chain.height - scenario.anchor.height;
  const meanS = frame.columns[worldColumnIndex("epochIntervalS")]!;
  expect(frame.columns[worldColumnIndex("expectedChangeShare")]).toBeCloseTo(0.2, 12); // three times the hashrate, clamped
  const endS = world.chain.lastBlockTimeS + (144 - gaps) * meanS;
  expect(frame.columns[worldColumnIndex("nextRetargetTick")]).toBeCloseTo(endS / 600, 9);
});
