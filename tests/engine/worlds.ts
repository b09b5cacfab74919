/** Invented scenarios small enough to reason about, and short ways to run them. */
import { mineBlocks } from "../../src/engine/chain/blocks.ts";
import { createWorld } from "../../src/engine/createWorld.ts";
import { mine, settle } from "../../src/engine/step.ts";
import type { World } from "../../src/engine/world.ts";
import type { Command } from "../../src/scenario/command.ts";
import { defaultSwitches } from "../../src/scenario/priceChannels.ts";
import type { PriceModel, RegionStart, Scenario, ScheduledEvent } from "../../src/scenario/types.ts";
import { REAL_CHAIN_RULES, TICK_S, TICKS_PER_DAY } from "../../src/units/constants.ts";

export const DAY = TICKS_PER_DAY;
/** First block of a difficulty period; 6.25 BTC a block. */
export const ANCHOR_HEIGHT = 715_680;
/** A target that divides by 4 without loss. About 7.6e22 hashes a block: 600 s at 126 EH/s. */
export const NBITS = 0x17100000;

/** Machines of 50 TH/s whose power costs nothing: all of them run. */
export function inventRegion(id: string, machines: number, changes: Partial<RegionStart> = {}): RegionStart {
  return {
    id,
    installed: [machines],
    stored: [0],
    tariffUsdPerKwh: 0,
    carbonGPerKwh: 500,
    hosting: null,
    construction: null,
    covertMw: 0,
    hidden: [],
    ...changes,
  };
}

export const THREE_REGIONS = [inventRegion("A", 1_260_000), inventRegion("B", 840_000), inventRegion("C", 420_000)];

/** A replay of one close. */
export const STEADY_PRICE: Scenario["price"] = {
  model: { kind: "replay" },
  closes: [{ tick: 0, usd: 40_000 }],
  shocks: [],
  on: defaultSwitches("replay"),
  geopoliticalSensitivity: 0,
};

/** A simulated price: the usual figures for bitcoin. */
export const DIFFUSION: Extract<PriceModel, { kind: "jump-diffusion" }> = {
  kind: "jump-diffusion",
  startUsd: 40_000,
  driftPerYear: 0.3,
  volatilityPerYear: 0.75,
  jumpsPerYear: 6,
  jumpMeanAbs: 0.06,
};

/** Thirty days from midnight with a steady price and fees: 126 EH/s in three regions, a half, a third and a sixth. */
export function invent(changes: Partial<Scenario> = {}): Scenario {
  return {
    id: "invented",
    startS: 1_640_390_400,
    endTick: 30 * DAY,
    anchor: { height: ANCHOR_HEIGHT, nBits: NBITS, timeS: 0 },
    rules: REAL_CHAIN_RULES,
    pue: 1.1,
    tariffSpread: 0.25,
    machines: [{ id: "m", hashrateThs: 50, efficiencyJPerTh: 40, releaseTick: 0 }],
    regions: THREE_REGIONS,
    events: [],
    deliveries: [],
    flows: [],
    orders: null,
    migration: null,
    price: STEADY_PRICE,
    feesSatsByDay: [10_000_000],
    observation: { rows: [], months: [], poolNoiseShare: 0.02 },
    ...changes,
  };
}

export function shutdown(region: number, schedule: ScheduledEvent["schedule"], id = `cut-${region}`): ScheduledEvent {
  return { id, kind: "internet-shutdown", region, schedule };
}

/** Takes a world to a tick; commands take effect at theirs. `look` sees it at every tick, between its decisions and its blocks. */
export function runTo(
  world: World,
  tick: number,
  commands: readonly Command[] = [],
  look: (world: World) => void = () => {},
): World {
  while (world.tick < tick) {
    settle(
      world,
      commands.filter((command) => command.tick === world.tick),
    );
    look(world);
    mine(world);
  }
  return world;
}

export const start = (scenario: Scenario, seed = 1): World => createWorld(scenario, seed);

/** What a frame at this tick would show: the world settled, its blocks still to come. */
export function settledAt(scenario: Scenario, tick: number, commands: readonly Command[] = [], seed = 1): World {
  const world = runTo(start(scenario, seed), tick, commands);
  settle(
    world,
    commands.filter((command) => command.tick === tick),
  );
  return world;
}

/** A chain whose hashrate is exactly what its first target needs for a block in 600 s. */
export function startSteadyChain(seed: number): World {
  const world = start(invent(), seed);
  setHashrate(world, world.chain.expectedHashes / 600);
  return world;
}

/** Sets the hashrate itself, spread over the regions as 3 : 2 : 1. For tests of the block loop, which reads nothing else. */
export function setHashrate(world: World, hashesPerS: number): void {
  world.fleet.totalOnThs = hashesPerS / 1e12;
  [3, 2, 1].forEach((weight, r) => {
    world.fleet.onThs[r] = (world.fleet.totalOnThs * weight) / 6;
  });
}

/**
 * Mines up to a tick in one piece, at the hashrate as it stands. The block loop runs from where it stopped to the end of the
 * world's tick, however far that is, so millions of blocks need no step between them.
 */
export function minePiece(world: World, toTick: number): void {
  world.tick = toTick - 1;
  mineBlocks(world);
  world.tick = toTick;
}

/** The blocks of a world so far, one object each. */
export function blocksOf({ outputs: { blocks } }: World) {
  return blocks.timesS.map((timeS, i) => ({
    timeS,
    headerTimeS: blocks.headerTimesS[i]!,
    region: blocks.regions[i]!,
  }));
}

/** True times of the next blocks, mined in pieces of ten days. */
export function mineTimes(world: World, blocks: number): number[] {
  const { timesS } = world.outputs.blocks;
  const first = timesS.length;
  while (timesS.length - first < blocks) minePiece(world, world.tick + 10 * DAY);
  return timesS.slice(first, first + blocks);
}

/** Intervals of a seed's first difficulty period: 2,015 blocks at one target. */
export function firstPeriodGaps(seed: number): number[] {
  const times = mineTimes(startSteadyChain(seed), 2015);
  return times.map((time, i) => time - (i === 0 ? 0 : times[i - 1]!));
}

export const seconds = (tick: number): number => tick * TICK_S;

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
