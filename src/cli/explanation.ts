import { exp } from "../engine/detmath.ts";
import type { World } from "../engine/world.ts";
import { ELSEWHERE, LEDGER, REGION_LEDGER, type RegionLedgerId } from "../host/ledger.ts";
import { machineRows } from "../host/machineRows.ts";
import { EVENT_VALUES } from "../scenario/eventValues.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc } from "../units/time.ts";
import { branchesOf } from "./explainBranches.ts";
import type { PreparedScenario } from "./options.ts";

/** Everything that makes a moment's hashrate what it is, read from the world itself. Names carry the units. */
export type Explanation = ReturnType<typeof explainWorld>;

const THS_PER_EHS = 1e6;

export function explainWorld(prepared: PreparedScenario, world: World) {
  const { scenario, chain, fleet, price, tick } = world;
  const { input } = prepared;
  const columns = LEDGER.map(({ id, title, cells }) => ({ id, title, cells: cells(world) }));
  const models = scenario.machines.length;

  const regions = scenario.regions.map(({ id }, r) => ({
    id,
    name: input.regions[r]!.name,
    values: Object.fromEntries(REGION_LEDGER.map((column) => [column.id, column.of(world, r)])) as Record<
      RegionLedgerId,
      number | null
    >,
  }));
  const machines = machineRows(world).map((row) => ({
    ...row,
    region: scenario.regions[row.region]!.id,
    machine: scenario.machines[row.machine]!.id,
  }));
  const ehsOf = (counts: ArrayLike<number>) =>
    Array.from(counts).reduce((sum, count, i) => sum + count * scenario.machines[i % models]!.hashrateThs, 0) /
    THS_PER_EHS;
  const sumOf = (counts: ArrayLike<number>) => Array.from(counts).reduce((sum, count) => sum + count, 0);
  const gaps = chain.height % scenario.rules.retargetIntervalBlocks;
  return {
    scenario: scenario.id,
    seed: world.seed,
    utc: formatUtc(scenario.startS + tick * TICK_S),
    tick,
    hashrateEhs: fleet.totalOnThs / THS_PER_EHS,
    powerMw: regions.reduce((sum, { values }) => sum + (values.powerMw ?? 0), 0),
    ledger: [
      ...columns.map(({ id, title, cells }) => ({ id, title, machines: sumOf(cells), ehs: ehsOf(cells) })),
      ...ELSEWHERE.map(({ id, title, models: of }) => ({
        id,
        title,
        machines: sumOf(of(world)),
        ehs: ehsOf(of(world)),
      })),
    ],
    bought: { machines: sumOf(fleet.bought), ehs: ehsOf(fleet.bought) },
    events: eventsInForce(prepared, world),
    regions,
    machines,
    chain: {
      height: chain.height,
      difficulty: chain.difficulty,
      /** At this hashrate; null when nothing hashes. */
      expectedIntervalS: fleet.totalOnThs > 0 ? chain.expectedHashes / (fleet.totalOnThs * 1e12) : null,
      /** Since the last retarget; null before the period's second block. */
      periodMeanIntervalS: gaps > 0 ? (chain.lastBlockTimeS - chain.periodFirstHeaderS) / gaps : null,
      blocksToRetarget: scenario.rules.retargetIntervalBlocks - gaps,
    },
    branches: branchesOf(world),
    price: {
      usd: price.usd,
      startUsd: exp(price.startLn),
      hashpriceUsdPerPhDay: price.hashpriceUsdPerPhDay,
      /** The ledger: their sum is ln(usd / startUsd). */
      lnChannels: channelsOf(price),
    },
  };
}

/** Every channel that the price has: the fields whose names say that they are a part of its logarithm. */
function channelsOf(price: World["price"]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(price).flatMap(([field, value]) =>
      /^ln[A-Z]/.test(field) && typeof value === "number" ? [[field, value as number]] : [],
    ),
  );
}

function eventsInForce({ input }: PreparedScenario, { scenario, conditions, tick }: World) {
  return scenario.events.flatMap((event, index) => {
    const now = event.schedule.findLast((row) => row.tick <= tick);
    if (conditions.removed[index] === 1 || now === undefined || now.value === EVENT_VALUES[event.kind].neutral)
      return [];
    return [
      {
        id: event.id,
        title: input.events[index]!.title,
        kind: event.kind,
        region: scenario.regions[event.region]!.id,
        sinceUtc: formatUtc(scenario.startS + now.tick * TICK_S),
        value: now.value,
        valueIs: EVENT_VALUES[event.kind].says,
      },
    ];
  });
}
