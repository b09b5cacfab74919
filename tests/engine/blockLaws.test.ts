/** Laws of the chain alone, numbered T1 to T21 as in the model: intervals, counts and retargets at a hashrate that the test sets. */
import { beforeAll, describe, expect, test } from "vitest";
import { difficultyOf } from "../../src/engine/chain/target.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import {
  blocksOf,
  DAY,
  firstPeriodGaps,
  mean,
  minePiece,
  mineTimes,
  NBITS,
  seconds,
  setHashrate,
  startSteadyChain,
  variance,
} from "./worlds.ts";

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("at one target and one hashrate", () => {
  test("T1: the mean interval is 600 s and its variance 600 squared", () => {
    const gaps = seeds(200).flatMap(firstPeriodGaps); // 200 x 2,015: the period's target ends with its 2,016th block
    expect(Math.abs(mean(gaps) - 600)).toBeLessThan(3.8);
    expect(Math.abs(variance(gaps) / 600 ** 2 - 1)).toBeLessThan(4 * Math.sqrt(8 / gaps.length));
  });

  test("T2: blocks a day are Poisson: mean 144, variance over mean 1", () => {
    const FULL_DAYS = 12; // of a period's fourteen, so that no retarget is near
    const counts = seeds(167).flatMap((seed) => {
      const days = new Array<number>(FULL_DAYS).fill(0);
      for (const time of mineTimes(startSteadyChain(seed), 2015)) {
        const day = Math.floor(time / seconds(DAY));
        if (day < FULL_DAYS) days[day]! += 1;
      }
      return days;
    });
    expect(counts.length).toBeGreaterThanOrEqual(2000);
    expect(Math.abs(mean(counts) - 144)).toBeLessThan(1.07);
    expect(Math.abs(variance(counts) / mean(counts) - 1)).toBeLessThan(0.13);
  });

  test("T3: a Kolmogorov-Smirnov test does not tell the intervals from Exp(600), p > 0.001", () => {
    const gaps = seeds(50)
      .flatMap((seed) => firstPeriodGaps(1000 + seed))
      .slice(0, 100_000)
      .sort((a, b) => a - b);
    let distance = 0;
    gaps.forEach((gap, i) => {
      const expected = 1 - Math.exp(-gap / 600);
      distance = Math.max(distance, Math.abs(expected - i / gaps.length), Math.abs(expected - (i + 1) / gaps.length));
    });
    expect(gaps).toHaveLength(100_000);
    expect(distance * Math.sqrt(gaps.length)).toBeLessThan(1.949); // the 0.999 point of Kolmogorov's distribution
  });
});

/** 4,000 periods, 8 million blocks, at constant hashrate: the mean interval and ln of each retarget's ratio. */
function runRetargetLoop(periods: number) {
  const world = startSteadyChain(1);
  const logRatios: number[] = [];
  let before = world.chain.difficulty;
  while (logRatios.length < periods) {
    minePiece(world, world.tick + 10 * DAY); // less than a period
    dropBlocks(world.outputs);
    for (const event of world.outputs.events.splice(0)) {
      if (event.kind !== "retarget") continue;
      logRatios.push(Math.log(event.difficulty / before));
      before = event.difficulty;
    }
  }
  const blocks = world.chain.height - world.scenario.anchor.height;
  return { meanS: world.chain.lastBlockTimeS / blocks, logRatios };
}

describe("the retarget loop at constant hashrate", () => {
  let meanS = 0;
  let logRatios: number[] = [];
  beforeAll(() => {
    ({ meanS, logRatios } = runRetargetLoop(4000));
  }, 60_000);

  test("T4: the mean interval is 600 x 2016 / 2014 = 600.596 s, not 600", () => {
    expect(Math.abs(meanS - (600 * 2016) / 2014)).toBeLessThan(1.2);
  });

  test("T5: ln of the ratio has a standard deviation of 3.151 % and a lag-1 autocorrelation of -0.5", () => {
    expect(Math.abs(Math.sqrt(variance(logRatios)) - 0.03151)).toBeLessThan(0.0015);
    const centre = mean(logRatios);
    const products = logRatios.slice(1).map((value, i) => (value - centre) * (logRatios[i]! - centre));
    expect(Math.abs(mean(products) / variance(logRatios) + 0.5)).toBeLessThan(0.05);
  });
});

describe("T11: a retarget moves by four at most, at the block loop too", () => {
  test.each([
    ["ten times the hashrate makes difficulty exactly four times as high", 10, 4],
    ["a tenth of it exactly a quarter", 1 / 10, 1 / 4],
  ])("%s", (_name, hashrate, ratio) => {
    const world = startSteadyChain(1);
    setHashrate(world, (world.chain.expectedHashes / 600) * hashrate);
    mineTimes(world, 2016);
    const [retarget] = world.outputs.events;
    expect(retarget).toMatchObject({ kind: "retarget", height: world.scenario.anchor.height + 2016 });
    expect((retarget as { difficulty: number }).difficulty / difficultyOf(NBITS)).toBe(ratio);
  });
});

describe("T17: the same hourly hashrate, cut into other pieces, gives the same blocks", () => {
  /** Hourly hashrates that wander, and one hour in eleven without any. */
  const hourly = (hour: number) => (hour % 11 === 7 ? 0 : 1 + 0.5 * Math.sin(hour));

  function run(ticksAPiece: number): { time: number; region: number }[] {
    const world = startSteadyChain(3);
    const steady = world.chain.expectedHashes / 600;
    for (let hour = 0; hour < 24 * 40; hour += 1) {
      setHashrate(world, steady * hourly(hour));
      for (let tick = hour * 6; tick < (hour + 1) * 6; tick += ticksAPiece) minePiece(world, tick + ticksAPiece);
    }
    return blocksOf(world).map(({ timeS, region }) => ({ time: timeS, region }));
  }

  test.each([2, 3, 6])("600 s against %i ticks at once: within a microsecond, over two retargets", (ticks) => {
    const short = run(1);
    const long = run(ticks);
    expect(short.length).toBeGreaterThan(2 * 2016);
    expect(long.map((block) => block.region)).toEqual(short.map((block) => block.region));
    const apart = short.map((block, i) => Math.abs(block.time - long[i]!.time));
    expect(Math.max(...apart)).toBeLessThan(1e-6);
  });
});

describe("T15: finders", () => {
  test("regions find blocks in proportion to their hashrate", () => {
    const world = startSteadyChain(5);
    mineTimes(world, 60_000);
    const counts = [0, 0, 0];
    for (const region of world.outputs.blocks.regions) counts[region]! += 1;
    const total = world.outputs.blocks.regions.length;
    const chiSquare = [3, 2, 1].reduce((sum, weight, r) => {
      const expected = (total * weight) / 6;
      return sum + (counts[r]! - expected) ** 2 / expected;
    }, 0);
    expect(chiSquare).toBeLessThan(13.82); // 2 degrees of freedom, p = 0.001
  });

  test("a region without hashrate finds nothing", () => {
    const world = startSteadyChain(6);
    world.fleet.onThs.set([world.fleet.totalOnThs, 0, 0]);
    mineTimes(world, 5000);
    expect(new Set(world.outputs.blocks.regions)).toEqual(new Set([0]));
  });
});

describe("nothing hashes", () => {
  test("no block is found, nothing is divided by zero, and the hazard left is carried to the end of the dark", () => {
    const world = startSteadyChain(7);
    const steady = world.chain.expectedHashes / 600;
    minePiece(world, 10);
    const { hazardLeft, height } = world.chain;
    setHashrate(world, 0);
    minePiece(world, 10 + 100 * DAY);
    expect(world.chain).toMatchObject({ hazardLeft, height });
    setHashrate(world, steady);
    const [first] = mineTimes(world, 1);
    expect(first! - seconds(10 + 100 * DAY)).toBeCloseTo(hazardLeft * 600, 3);
  });
});
