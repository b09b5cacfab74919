/** T14: two branches of a split network are two Poisson counts, and the one with more work holds. */
import { describe, expect, test } from "vitest";
import { settle } from "../../src/engine/step.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { invent, inventRegion, minePiece, shutdown, start } from "./worlds.ts";

/** A region with a share q of the hashrate is alone for some hours; together they find six blocks an hour. */
function split(q: number, hours: number): Scenario {
  const machines = 2_519_040; // at 50 TH/s within 1 in 10,000 of what the first target needs for 600 s
  const alone = Math.round(machines * q);
  const event = shutdown(1, [
    { tick: 0, value: 0 },
    { tick: 6 * hours, value: 1 },
  ]);
  return invent({
    regions: [inventRegion("A", machines - alone), inventRegion("B", alone)],
    events: [{ ...event, isolated: true }],
  });
}

/** What became of one split: blocks of the region that was alone and of the rest, and whose hold. */
function meetAfter(scenario: Scenario, seed: number) {
  const world = start(scenario, seed);
  const ticks = scenario.events[0]!.schedule[1]!.tick;
  settle(world, []);
  minePiece(world, ticks); // the hashrates stand still in between
  const fork = scenario.anchor.height;
  const alone = world.forks.branches[0]!.chain.height - fork;
  const rest = world.chain.height - fork;
  settle(world, []);
  return { alone, rest, branchWon: world.chain.luck !== 0, orphaned: world.forks.orphanedBlocks };
}

/** P(N1 > N2), P(N1 = N2) and the mean of the smaller, of Poisson counts with these means, by exact sums. */
function skellam(mean1: number, mean2: number) {
  const poisson = (mean: number) => {
    const terms = [Math.exp(-mean)];
    for (let k = 1; k < 1500; k += 1) terms.push((terms[k - 1]! * mean) / k);
    return terms;
  };
  const [p1, p2] = [poisson(mean1), poisson(mean2)];
  let [more, tie, smaller, below1, below2] = [0, 0, 0, 0, 0];
  for (let k = 0; k < 1500; k += 1) {
    more += p1[k]! * below2;
    tie += p1[k]! * p2[k]!;
    below1 += p1[k]!;
    below2 += p2[k]!;
    smaller += (1 - below1) * (1 - below2); // the chance that both are above k
  }
  return { more, tie, smaller };
}

const BLOCKS_PER_HOUR = 6;
const law = (q: number, hours: number) => skellam(q * BLOCKS_PER_HOUR * hours, (1 - q) * BLOCKS_PER_HOUR * hours);

describe("T14: a share of 30 % alone for six hours", () => {
  const scenario = split(0.3, 6);
  const RUNS = 100_000;
  let [won, orphaned] = [0, 0];
  for (let seed = 0; seed < RUNS; seed += 1) {
    const met = meetAfter(scenario, seed);
    if (met.branchWon !== met.alone > met.rest) throw new Error(`seed ${seed}: the shorter chain held`);
    if (met.orphaned !== Math.min(met.alone, met.rest)) throw new Error(`seed ${seed}: ${met.orphaned} orphans`);
    won += met.branchWon ? 1 : 0;
    orphaned += met.orphaned;
  }

  test("holds against the rest in 0.557 % of 100,000 draws", () => {
    expect(law(0.3, 6).more).toBeCloseTo(0.00557, 5);
    expect(Math.abs(won / RUNS - 0.00557)).toBeLessThan(0.001);
  });

  test("orphans the shorter branch: 10.8 blocks in the mean, a little less for the times when the rest lose theirs", () => {
    const { smaller } = law(0.3, 6);
    expect(smaller).toBeCloseTo(10.79, 2);
    expect(Math.abs(orphaned / RUNS - smaller)).toBeLessThan(4 * Math.sqrt(10.8 / RUNS));
  });
});

describe("the table of partitions: exact sums, and draws where the engine can count them", () => {
  test.each([
    [0.12, 1, 0.72, 0.0105, 0.026],
    [0.12, 6, 4.3, 1.5e-7, null],
    [0.12, 24, 17.3, 3e-24, null],
    [0.18, 1, 1.08, 0.0284, 0.048],
    [0.18, 6, 6.5, 1.5e-5, null],
    [0.18, 24, 25.9, 1e-16, null],
    [0.3, 1, 1.8, 0.111, 0.106],
    [0.3, 6, 10.8, 0.0056, null],
    [0.3, 24, 43.2, 3.8e-7, null],
    [0.45, 1, 2.7, 0.324, 0.162],
    [0.45, 6, 16.2, 0.247, null],
    [0.45, 24, 64.8, 0.107, null],
    [0.45, 120, 324, 0.0034, null],
  ])("q = %d, %i h: %d blocks alone, more than the rest with %d, as many with %s", (q, hours, alone, more, tie) => {
    expect(Math.abs((q * BLOCKS_PER_HOUR * hours) / alone - 1)).toBeLessThan(0.01);
    const exact = law(q, hours);
    expect(Math.abs(exact.more / more - 1)).toBeLessThan(more < 1e-15 ? 0.5 : 0.05);
    if (tie !== null) expect(Math.abs(exact.tie / tie - 1)).toBeLessThan(0.03);
    if (more < 0.01) return;
    const RUNS = 3000;
    const scenario = split(q, hours);
    const met = Array.from({ length: RUNS }, (_, seed) => meetAfter(scenario, seed));
    const near = (found: number, expected: number) =>
      expect(Math.abs(found / RUNS - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / RUNS));
    near(met.filter((one) => one.branchWon).length, exact.more);
    near(met.filter((one) => one.alone === one.rest).length, exact.tie);
  });

  test("q = 0.18 needs 77.8 days for a period of its own", () => {
    expect(2016 / (0.18 * 144)).toBeCloseTo(77.8, 1);
  });
});
