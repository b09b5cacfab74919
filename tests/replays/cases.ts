/** What is run of a scenario: three seeds, a log with every kind of decision it knows, and its largest regions cut off alone. */
import type { Command } from "../../src/scenario/command.ts";
import { checkCommand } from "../../src/scenario/link.ts";
import { MODEL_CHANNELS } from "../../src/scenario/priceChannels.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { TICKS_PER_DAY } from "../../src/units/constants.ts";

export interface Case {
  readonly name: string;
  readonly seed: number;
  readonly commands: readonly Command[];
}

export const DECIDED = "seed 1 with decisions";

/** @throws Error when a decision made up here means nothing in the scenario */
export function casesOf(scenario: Scenario): readonly Case[] {
  const cases: readonly Case[] = [
    ...[1, 2, 3].map((seed) => ({ name: `seed ${seed}`, seed, commands: [] })),
    { name: DECIDED, seed: 1, commands: decisionsOf(scenario) },
    { name: "seed 2 with isolated regions", seed: 2, commands: isolationsOf(scenario) },
  ];
  for (const command of cases.flatMap(({ commands }) => commands))
    if (!checkCommand(scenario, command)) throw new Error(`no decision of ${scenario.id}: ${JSON.stringify(command)}`);
  return cases;
}

/** Ids of the regions, the one with most hashrate first. */
function bySize({ regions, machines }: Scenario): readonly string[] {
  const ths = regions.map(({ installed }) => installed.reduce((sum, n, m) => sum + n * machines[m]!.hashrateThs, 0));
  const order = regions.map((_, r) => r).sort((a, b) => ths[b]! - ths[a]! || a - b);
  return order.map((r) => regions[r]!.id);
}

/** Some taken out of order, and some at one tick. */
function decisionsOf(scenario: Scenario): readonly Command[] {
  const { endTick, events, price } = scenario;
  const regions = bySize(scenario);
  const [first, second] = regions as [string, string];
  const last = regions[regions.length > 2 ? regions.length - 1 : 0]!;
  const struck = scenario.regions[events.find(({ kind }) => kind === "internet-shutdown")?.region ?? -1]?.id ?? second;
  const at = (share: number) => Math.floor(endTick * share);
  const shock = price.shocks[0];
  return [
    { tick: at(0.24), kind: "cut", region: first, ticks: 3 * TICKS_PER_DAY },
    { tick: at(0.1), kind: "relocate", from: first, to: second, percent: 35, meanTravelDays: 9 },
    { tick: at(0.25), kind: "reconnect", region: struck, ticks: 600 },
    { tick: at(0.25), kind: "cut", region: struck, ticks: 36 },
    ...(events.length > 0 ? [{ tick: 0, kind: "remove-event", event: events.at(-1)!.id } as const] : []),
    ...(shock === undefined ? [] : [{ tick: 0, kind: "remove-event", event: shock.id } as const]),
    { tick: 0, kind: "set-geopolitical-sensitivity", permille: 750 },
    ...MODEL_CHANNELS[price.model.kind].map(
      (channel): Command => ({ tick: 0, kind: "switch-channel", channel, on: channel !== "macro" }),
    ),
    { tick: at(0.1), kind: "relocate", from: second, to: last, percent: 100, meanTravelDays: 30 },
  ];
}

/** For most of the run: of these branches some lose at once, some win, and some stand on a chain that lost. */
function isolationsOf(scenario: Scenario): readonly Command[] {
  const { endTick } = scenario;
  const [first, ...others] = bySize(scenario).slice(0, 6);
  const at = (share: number) => Math.floor(endTick * share);
  // A year at most, which is as long as a decision may last.
  const long = Math.min(at(0.7), 365 * TICKS_PER_DAY);
  return [
    ...[first!, ...others.slice(0, 3)].map(
      (region): Command => ({ tick: at(0.07), kind: "isolate", region, ticks: long }),
    ),
    ...others.slice(3).map((region): Command => ({ tick: at(0.18), kind: "isolate", region, ticks: 300 })),
  ];
}
