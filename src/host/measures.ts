import { subsidySats } from "../engine/chain/subsidy.ts";
import { createWorld } from "../engine/createWorld.ts";
import { mine, settle } from "../engine/step.ts";
import { estimateHashrate } from "../engine/systems/observation.ts";
import type { World } from "../engine/world.ts";
import type { Command } from "../scenario/command.ts";
import type { Scenario } from "../scenario/types.ts";
import { SATS_PER_BTC, TICK_S, TICKS_PER_DAY, TICKS_PER_HOUR } from "../units/constants.ts";
import { chainBlocks } from "./chainBlocks.ts";
import { inTickOrder } from "./commandLog.ts";

/** A span whose blocks a day are counted. */
export interface CountWindow {
  readonly id: string;
  readonly fromTick: number;
  readonly toTick: number;
}

/**
 * What one run of an ensemble is asked, by name: `retarget:HEIGHT` (percent), `blocksPerDay:WINDOW`, `mapShare:MONTH:ROW` (0..1),
 * and for each internet shutdown `trueShare:`, `trueDrop:`, `poolDrop:`, `dayCountDrop:` (0..1), `hoursDark:` and `coinsLost:` by event. A share of nothing is left out.
 */
export type Measures = Readonly<Record<string, number>>;

interface Onset {
  readonly event: string;
  readonly region: number;
  readonly tick: number;
  before: { trueThs: number; poolThs: number; dayCount: number };
  lowestTrueThs: number;
  lowestPoolThs: number;
  hoursDark: number;
  coinsLost: number;
}

/** Runs a scenario once and answers all measures. Removed events have no onset and so no measures of their own. */
export function measureRun(
  scenario: Scenario,
  seed: number,
  commands: readonly Command[],
  windows: readonly CountWindow[],
): Measures {
  const world = createWorld(scenario, seed);
  const out: Record<string, number> = {};
  const onsets = findOnsets(scenario, commands);
  const log = inTickOrder(commands);
  let position = 0;
  while (world.tick < scenario.endTick) {
    const due: Command[] = [];
    while (position < log.length && log[position]!.tick <= world.tick) due.push(log[position++]!);
    settle(world, due);
    for (const onset of onsets) watch(world, onset, out);
    mine(world);
  }
  const { blocks, events } = world.outputs;
  const { timesS } = chainBlocks({
    anchorHeight: scenario.anchor.height,
    blockTimesS: blocks.timesS,
    blockRegions: blocks.regions,
    events,
  });
  for (const { id, fromTick, toTick } of windows) {
    const inside = timesS.filter((timeS) => timeS >= fromTick * TICK_S && timeS < toTick * TICK_S);
    out[`blocksPerDay:${id}`] = (inside.length * TICKS_PER_DAY) / (toTick - fromTick);
  }
  for (const event of events) {
    if (event.kind === "retarget") out[`retarget:${event.height}`] = event.changePercent;
    else if (event.kind === "month-mapped")
      event.observedShares.forEach((share, row) => {
        out[`mapShare:${event.month}:${scenario.observation.rows[row]!.id}`] = share;
      });
  }
  for (const onset of onsets) {
    out[`hoursDark:${onset.event}`] = onset.hoursDark;
    out[`coinsLost:${onset.event}`] = onset.coinsLost;
  }
  return out;
}

/** The first step of each internet shutdown that cuts more than half of a region's miners. */
function findOnsets(scenario: Scenario, commands: readonly Command[]): Onset[] {
  const removed = new Set(commands.flatMap((command) => (command.kind === "remove-event" ? [command.event] : [])));
  return scenario.events.flatMap((event) => {
    const step = event.schedule.find(({ value }) => value < 0.5);
    if (event.kind !== "internet-shutdown" || removed.has(event.id) || step === undefined || step.tick < TICKS_PER_HOUR)
      return [];
    const before = { trueThs: 0, poolThs: 0, dayCount: 0 };
    return [
      {
        event: event.id,
        region: event.region,
        tick: step.tick,
        before,
        lowestTrueThs: Infinity,
        lowestPoolThs: Infinity,
        hoursDark: 0,
        coinsLost: 0,
      },
    ];
  });
}

function watch(world: World, onset: Onset, out: Record<string, number>): void {
  const { fleet, conditions, chain, tick, scenario } = world;
  const since = tick - onset.tick;
  const models = scenario.machines.length;
  let offlineThs = 0;
  for (let m = 0; m < models; m += 1) {
    offlineThs += fleet.idleOffline[onset.region * models + m]! * scenario.machines[m]!.hashrateThs;
  }
  onset.hoursDark += (1 - conditions.connectivity[onset.region]!) / TICKS_PER_HOUR;
  const blocksLost = (offlineThs * 1e12 * TICK_S) / chain.expectedHashes;
  onset.coinsLost += (blocksLost * subsidySats(chain.height + 1)) / SATS_PER_BTC;
  if (since === -1) {
    onset.before = {
      trueThs: fleet.totalOnThs,
      poolThs: world.observed.poolReportedThs,
      dayCount: estimateHashrate(world, 144),
    };
    if (fleet.totalOnThs > 0) out[`trueShare:${onset.event}`] = fleet.onThs[onset.region]! / fleet.totalOnThs;
  }
  if (since < 0 || since > TICKS_PER_DAY) return;
  onset.lowestTrueThs = Math.min(onset.lowestTrueThs, fleet.totalOnThs);
  if (since >= TICKS_PER_HOUR) onset.lowestPoolThs = Math.min(onset.lowestPoolThs, world.observed.poolReportedThs);
  if (since !== TICKS_PER_DAY) return;
  const drop = (name: string, lowest: number, before: number) => {
    if (before > 0) out[`${name}:${onset.event}`] = 1 - lowest / before;
  };
  drop("trueDrop", onset.lowestTrueThs, onset.before.trueThs);
  drop("poolDrop", onset.lowestPoolThs, onset.before.poolThs);
  drop("dayCountDrop", estimateHashrate(world, 144), onset.before.dayCount);
}
