import type { Scenario } from "../scenario/types.ts";
import { MEDIAN_TIME_BLOCKS } from "./chain/medianTime.ts";
import { difficultyOf, expectedHashesOf } from "./chain/target.ts";
import { mixTree } from "./hash.ts";
import { createOutputs } from "./outputs.ts";
import { LONGEST_ESTIMATE_BLOCKS } from "./parameters.ts";
import { exponential, STREAMS } from "./random.ts";
import type { Tree } from "./state.ts";
import { orderUnderWay } from "./systems/orders.ts";
import { createPrice } from "./systems/price/createPrice.ts";
import { launchFlowsUnderWay } from "./systems/relocation.ts";
import { BLOCK_TIMES_KEPT, type Chain, type Conditions, type Fleet, type Forks, type World } from "./world.ts";

/** @param seed uint32 */
export function createWorld(scenario: Scenario, seed: number): World {
  const byRegion = () => new Float64Array(scenario.regions.length);
  const world: World = {
    scenario,
    seed: seed >>> 0,
    tick: 0,
    chain: createChain(scenario, seed),
    forks: createForks(scenario),
    fleet: createFleet(scenario),
    market: { orders: [], machineUsdPerTh: 0, wantedEhs: 0, placed: 0, ordered: { a: 5, b: 6 } },
    conditions: createConditions(scenario),
    construction: { projects: [], builtMw: byRegion(), startedMw: byRegion(), savedMw: byRegion() },
    relocation: { inTransit: [], moves: 0, launched: { a: 1, b: 2 } },
    price: createPrice(scenario),
    observed: {
      poolReportedThs: 0,
      reported: { a: 7, b: 8 },
      monthIndex: 0,
      monthHours: 0,
      monthThs: byRegion(),
      monthHiddenThs: byRegion(),
    },
    hash: { a: seed | 0, b: ~seed },
    outputs: createOutputs(),
  };
  launchFlowsUnderWay(world);
  orderUnderWay(world);
  mixTree(world.hash, scenario as unknown as Tree);
  return world;
}

function createChain(scenario: Scenario, seed: number): Chain {
  const { height, nBits, timeS } = scenario.anchor;
  const expectedHashes = expectedHashesOf(nBits);
  const periods = Math.ceil(LONGEST_ESTIMATE_BLOCKS / scenario.rules.retargetIntervalBlocks);
  const headerTimesS = new Float64Array(MEDIAN_TIME_BLOCKS);
  const blockTimesS = new Float64Array(BLOCK_TIMES_KEPT);
  headerTimesS[0] = timeS;
  blockTimesS[height % BLOCK_TIMES_KEPT] = timeS;
  return {
    height,
    nBits,
    difficulty: difficultyOf(nBits),
    expectedHashes,
    pastExpectedHashes: new Float64Array(periods).fill(expectedHashes),
    closedWork: "0",
    closedHeight: height,
    hazardLeft: exponential(seed, STREAMS.blockGap, height + 1),
    spreadUntilS: timeS,
    rivalHazardLeft: 0,
    minedToS: timeS,
    lastBlockTimeS: timeS,
    periodFirstHeaderS: timeS,
    headerTimesS,
    blockTimesS,
    found: { a: 3, b: 4 },
    blocksToday: 0,
    issuedSats: 0,
    luck: 0,
    lineage: [0, height],
  };
}

function createForks(scenario: Scenario): Forks {
  const regions = scenario.regions.length;
  return {
    branches: [],
    begun: new Int32Array(regions),
    staleByRegion: new Int32Array(regions),
    staleBlocks: 0,
    orphanedBlocks: 0,
    orphanedSats: 0,
  };
}

function createFleet(scenario: Scenario): Fleet {
  const models = scenario.machines.length;
  const cells = scenario.regions.length * models;
  const installed = new Int32Array(cells);
  const stored = new Int32Array(cells);
  const bought = new Float64Array(models);
  scenario.regions.forEach((region, r) => {
    for (let m = 0; m < models; m += 1) {
      installed[r * models + m] = region.installed[m]!;
      stored[r * models + m] = region.stored[m]!;
      bought[m] = bought[m]! + region.installed[m]! + region.stored[m]!;
    }
  });
  return {
    installed,
    stored,
    on: new Int32Array(cells),
    idleOffline: new Int32Array(cells),
    idleGrid: new Int32Array(cells),
    idleUneconomic: new Int32Array(cells),
    closed: new Int32Array(cells),
    runShare: new Float64Array(cells).fill(-1), // settled at the first tick
    switchedOffThs: 0,
    enforced: new Float64Array(scenario.regions.length).fill(1),
    closedTick: new Int32Array(scenario.regions.length).fill(-1),
    bought,
    lost: new Float64Array(models),
    scrapped: new Float64Array(models),
    deliveryCarry: new Float64Array(scenario.deliveries.length),
    flowCarry: new Float64Array(scenario.flows.length),
    scrapCarry: new Float64Array(cells),
    onThs: new Float64Array(scenario.regions.length),
    totalOnThs: 0,
    elasticity: 0,
    stale: true,
    revision: 0,
  };
}

function createConditions(scenario: Scenario): Conditions {
  const regions = scenario.regions.length;
  return {
    connectivity: new Float64Array(regions).fill(1),
    grid: new Float64Array(regions).fill(1),
    legal: new Float64Array(regions).fill(1),
    tariffAdded: new Float64Array(regions),
    spotUsdPerKwh: new Float64Array(regions),
    capacity: new Float64Array(regions).fill(1),
    newcomers: new Float64Array(regions).fill(1),
    leaving: new Float64Array(regions),
    hostingMw: new Float64Array(regions).fill(-1),
    risk: new Float64Array(regions),
    isolated: new Int32Array(regions),
    nextChangeTick: 0,
    removed: new Int32Array(scenario.events.length),
    overrides: [],
  };
}
