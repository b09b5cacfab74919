/** Laws of the retarget, numbered T6 to T12 as in the model: luck, losses, growth and miners who answer the difficulty. */
import { describe, expect, test } from "vitest";
import { difficultyOf } from "../../src/engine/chain/target.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import type { World } from "../../src/engine/world.ts";
import { DAY, mean, minePiece, mineTimes, NBITS, setHashrate, startSteadyChain, variance } from "./worlds.ts";

const SPAN_S = 1_209_600;
const steadyHashesPerS = (world: World) => world.chain.expectedHashes / 600;

/** The change that a chain's first retarget makes, as a share; its blocks are dropped. */
function firstChange(world: World): number {
  const [first] = world.outputs.events;
  if (first?.kind !== "retarget") throw new Error("no retarget yet");
  return first.changePercent / 100;
}

describe("T6: the interval of any block at constant hashrate, its period's difficulty being luck too", () => {
  const survival = (seconds: number) => (1 + seconds / SPAN_S) ** -2015;

  test("is longer than t with probability (1 + t / 1,209,600)^-2015: an exponential whose rate is a gamma of 2,015", () => {
    // The mean of exp(-rate t) over the gamma density, by Simpson's rule in units of the rate's standard deviation.
    const shape = 2015;
    let lnGamma = 0;
    for (let k = 2; k < shape; k += 1) lnGamma += Math.log(k);
    const density = (x: number) => Math.exp((shape - 1) * Math.log(x) - x - lnGamma);
    const average = (seconds: number) => {
      const steps = 2000;
      const [low, high] = [shape - 12 * Math.sqrt(shape), shape + 12 * Math.sqrt(shape)];
      const width = (high - low) / steps;
      let sum = 0;
      for (let i = 0; i <= steps; i += 1) {
        const x = low + i * width;
        sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * density(x) * Math.exp((-x * seconds) / SPAN_S);
      }
      return (sum * width) / 3;
    };
    for (const minutes of [1, 10, 60, 120]) expect(average(minutes * 60) / survival(minutes * 60)).toBeCloseTo(1, 9);
    expect(survival(3600)).toBeCloseTo(0.002508, 6);
    expect(Math.exp(-6)).toBeCloseTo(0.002479, 6);
  });

  test("a million blocks of the engine have that law", () => {
    const world = startSteadyChain(11);
    mineTimes(world, 2015);
    dropBlocks(world.outputs); // the first period's difficulty was given
    const times = mineTimes(world, 1_000_000);
    const gaps = times.slice(1).map((time, i) => time - times[i]!);
    for (const minutes of [5, 10, 30, 60]) {
      const expected = survival(minutes * 60);
      const found = gaps.filter((gap) => gap > minutes * 60).length / gaps.length;
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / gaps.length));
    }
  });
});

/** Mines blocks without luck: each needs exactly one unit of hazard. */
function mineEvenly(world: World, blocks: number): void {
  for (let i = 0; i < blocks; i += 1) {
    world.chain.hazardLeft = 1;
    const seconds = world.chain.expectedHashes / (world.fleet.totalOnThs * 1e12);
    minePiece(world, (world.chain.minedToS + seconds + 1e-3) / 600);
    world.chain.minedToS = world.chain.lastBlockTimeS;
  }
}

describe("T7: without luck, a share s that is lost when a part x of the period is mined", () => {
  test.each([
    [0, 0.12],
    [0, 0.38],
    [0.4, 0.13],
    [0.5, 0.5],
    [0.9, 0.18],
  ])("x = %d, s = %d: difficulty changes by 1 / (x + (1 - x) / (1 - s)), to the truncation of nBits", (x, s) => {
    const world = startSteadyChain(1);
    const balanced = (world.chain.expectedHashes * 2015) / SPAN_S; // 2,015 intervals fill the two weeks
    setHashrate(world, balanced);
    mineEvenly(world, Math.round(2015 * x));
    setHashrate(world, balanced * (1 - s));
    mineEvenly(world, 2016 - Math.round(2015 * x));
    const before = Math.round(2015 * x) / 2015;
    const expected = 1 / (before + (1 - before) / (1 - s));
    const ratio = 1 + firstChange(world);
    expect(Math.abs(ratio / expected - 1)).toBeLessThan(2 ** -19 + 2 / SPAN_S);
  });
});

describe("T8: a loss of 38 % for a whole period", () => {
  test("makes the next difficulty 37.94 % lower in the mean, with a standard deviation of 1.38 points", () => {
    const changes = Array.from({ length: 400 }, (_, seed) => {
      const world = startSteadyChain(seed);
      setHashrate(world, steadyHashesPerS(world) * 0.62);
      mineTimes(world, 2016);
      return firstChange(world);
    });
    expect(0.62 * (2016 / 2014) - 1).toBeCloseTo(-0.3794, 4);
    expect(Math.abs(mean(changes) + 0.3794)).toBeLessThan(0.0028);
    expect(Math.abs(Math.sqrt(variance(changes)) - 0.0138)).toBeLessThan(0.002);
  });
});

describe("T9: a share s away for d days inside one period", () => {
  test.each([
    [0.12, 5, -0.0411],
    [0.18, 5, -0.0604],
  ])("s = %d, d = %i: the next difficulty is lower by s d / (14 + s d)", (s, d, published) => {
    expect((-s * d) / (14 + s * d)).toBeCloseTo(published, 4);
    const changes = Array.from({ length: 400 }, (_, seed) => {
      const world = startSteadyChain(seed);
      const steady = steadyHashesPerS(world);
      minePiece(world, 4 * DAY);
      setHashrate(world, steady * (1 - s));
      minePiece(world, (4 + d) * DAY);
      setHashrate(world, steady);
      mineTimes(world, 2016 - world.outputs.blocks.timesS.length);
      return firstChange(world);
    });
    expect(Math.abs(mean(changes) - published)).toBeLessThan(0.005);
  });
});

describe("T10: hashrate that grows by g a day for ever", () => {
  test.each([
    [0.002, 583.9],
    [0.005, 561.9],
    [0.01, 530.2],
    [0.02, 479.7],
  ])("g = %d: blocks come every %d s without luck, and 0.08 % later with it", (growth, withoutLuckS) => {
    // A period's hashrate is exp(g T) times that of the one before, by which its difficulty was set: T = 14 days x exp(-g T).
    let days = 14;
    for (let i = 0; i < 200; i += 1) days = 14 * Math.exp(-growth * days);
    expect((days * 86_400) / 2016).toBeCloseTo(withoutLuckS, 0);
    const BURN_IN = 5;
    const stepTicks = 12;
    let [elapsedS, blocks] = [0, 0];
    for (let seed = 1; seed <= 4; seed += 1) {
      const world = startSteadyChain(seed);
      const steady = steadyHashesPerS(world);
      let [fromS, fromHeight] = [0, 0];
      while (world.outputs.events.length < 200 + BURN_IN) {
        setHashrate(world, steady * Math.exp((growth * (world.tick + stepTicks / 2)) / DAY));
        minePiece(world, world.tick + stepTicks);
        dropBlocks(world.outputs);
        if (world.outputs.events.length === BURN_IN && fromHeight === 0)
          [fromS, fromHeight] = [world.chain.lastBlockTimeS, world.chain.height];
      }
      elapsedS += world.chain.lastBlockTimeS - fromS;
      blocks += world.chain.height - fromHeight;
    }
    const meanS = elapsedS / blocks;
    expect(Math.abs(meanS - withoutLuckS * 1.0008)).toBeLessThan(0.3);
  });
});

describe("T12: miners who answer the difficulty at once, with elasticity e", () => {
  /** Difficulty of each period without luck, over what is in balance, when hashrate is (difficulty)^-e from its first block on. */
  function respond(elasticity: number, firstShock: number, periods: number): number[] {
    const world = startSteadyChain(1);
    const balanced = (world.chain.expectedHashes * 2015) / SPAN_S;
    const ratios: number[] = [];
    for (let period = 0; period < periods; period += 1) {
      const ratio = world.chain.difficulty / difficultyOf(NBITS);
      ratios.push(ratio);
      setHashrate(world, balanced * (period === 0 ? firstShock : ratio ** -elasticity));
      mineEvenly(world, period === 0 ? 2015 : 2016); // the anchor was the first period's first block
    }
    return ratios.slice(1).map(Math.log);
  }

  test.each([0.3, 0.6, 0.9, 1.1, 1.5])("e = %d: each period answers the last with -e times its distance", (e) => {
    const distances = respond(e, 1.02, 6);
    // One interval in 2,016 lies between two periods and is in no span; the rest is the nBits' truncation.
    for (let i = 1; i < distances.length; i += 1) expect(distances[i]! / distances[i - 1]!).toBeCloseTo(-e, 2);
  });

  test("e below 1 comes to rest, e = 1 swings for ever, e above 1 grows until the clamp of four holds it", () => {
    const reach = (e: number) => respond(e, 0.7, 40).map(Math.abs);
    expect(reach(0.8).at(-1)!).toBeLessThan(0.001);
    const atOne = reach(1);
    expect(atOne.at(-1)! / atOne[0]!).toBeCloseTo(1, 2);
    const beyond = reach(1.2);
    expect(Math.max(...beyond)).toBeGreaterThan(Math.log(2));
    // Between two periods the difficulty moves by four at most: a swing of ln 4 from side to side.
    const swing = respond(1.2, 0.7, 40);
    const steps = swing.slice(1).map((value, i) => Math.abs(value - swing[i]!));
    expect(Math.max(...steps)).toBeCloseTo(Math.log(4), 5);
    expect(steps.at(-1)!).toBeCloseTo(Math.log(4), 2);
  });

  test("Noda, Okumura and Hashimoto: after a crash at e = 1 slow and fast periods alternate and the mean never returns", () => {
    const swing = respond(1, 0.5, 30);
    // Seconds a block: expected hashes over hashrate, which falls as difficulty rises.
    const intervals = swing.map((ln) => (SPAN_S / 2015) * Math.exp(2 * ln));
    for (let i = 1; i < intervals.length; i += 1) expect(intervals[i]! > 600 !== intervals[i - 1]! > 600).toBe(true);
    expect(Math.min(...intervals.slice(-2))).toBeLessThan(200);
    expect(Math.max(...intervals.slice(-2))).toBeGreaterThan(2000);
  });
});
