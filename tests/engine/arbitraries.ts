/** Random scenarios and decisions for fast-check: three regions, two machine models, ten days. */
import fc from "fast-check";
import { CONVOYS_PER_MOVE } from "../../src/engine/parameters.ts";
import type { Command } from "../../src/scenario/command.ts";
import type { Construction, Migration, Orders, Scenario, ScheduledEvent } from "../../src/scenario/types.ts";
import { DAY, invent, inventRegion, STEADY_PRICE } from "./worlds.ts";

export const RANDOM_DAYS = 10;
const END = RANDOM_DAYS * DAY;
const MODELS = 2;
const IDS = ["A", "B", "C"];

const region = fc.nat(2);
const model = fc.nat(MODELS - 1);
const tick = fc.integer({ min: -DAY, max: END });
/** Sorted and at least a tick apart. */
const ticks = (maxLength: number) =>
  fc.uniqueArray(tick, { minLength: 1, maxLength }).map((list) => list.sort((a, b) => a - b));
const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const event = fc
  .record({
    kind: fc.constantFrom<ScheduledEvent["kind"]>("internet-shutdown", "rationing", "ban", "tariff-change"),
    region,
    steps: ticks(6),
    values: fc.array(share, { minLength: 6, maxLength: 6 }),
  })
  .map(({ kind, region, steps, values }) => ({
    kind,
    region,
    schedule: steps.map((at, i) => ({ tick: at, value: kind === "tariff-change" ? values[i]! / 20 : values[i]! })),
  }));

const delivery = fc
  .record({
    region,
    machine: model,
    at: ticks(4),
    rates: fc.array(fc.double({ min: 0, max: 3000, noNaN: true }), { minLength: 5, maxLength: 5 }),
  })
  .filter(({ at }) => at.length > 1)
  .map(({ region, machine, at, rates }) => ({
    region,
    machine,
    knots: at.map((knot, i) => ({ tick: knot, machinesPerDay: rates[i]! })),
  }));

const flow = fc
  .record({
    from: region,
    to: region,
    machine: model,
    source: fc.constantFrom<"stored" | "installed">("stored", "installed"),
    startTick: fc.integer({ min: -60 * DAY, max: END }),
    ticks: fc.integer({ min: 1, max: 80 * DAY }),
    machinesPerDay: fc.oneof(fc.double({ min: 0, max: 20_000, noNaN: true }), fc.constantFrom(0, 0.4, 1)),
    meanTravelDays: fc.integer({ min: 1, max: 30 }),
    lostShare: share,
  })
  .map(({ ticks, ...row }) => ({ ...row, endTick: row.startTick + ticks }));

const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(800_000)), { minLength: MODELS, maxLength: MODELS });

/** Regions that may be empty, events and flows of every kind, machines that may cost more than they earn. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    installed: fc.array(counts, { minLength: 3, maxLength: 3 }),
    stored: fc.array(counts, { minLength: 3, maxLength: 3 }),
    tariffs: fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 3, maxLength: 3 }),
    events: fc.array(event, { maxLength: 6 }),
    deliveries: fc.array(delivery, { maxLength: 4 }),
    flows: fc.array(flow, { maxLength: 5 }),
    sensitivity: fc.constantFrom(0, 0.5, 2),
  })
  .map(({ installed, stored, tariffs, events, deliveries, flows, sensitivity }) =>
    invent({
      endTick: END,
      machines: [
        { id: "old", hashrateThs: 13.5, efficiencyJPerTh: 98, releaseTick: 0 },
        { id: "new", hashrateThs: 95, efficiencyJPerTh: 34, releaseTick: 0 },
      ],
      regions: IDS.map((id, r) =>
        inventRegion(id, 0, { installed: installed[r]!, stored: stored[r]!, tariffUsdPerKwh: tariffs[r]! }),
      ),
      events: events.map((row, i) => ({ ...row, id: `event-${i}` })),
      deliveries,
      flows: flows.map((row, i) => ({ ...row, id: `flow-${i}` })),
      price: { ...STEADY_PRICE, geopoliticalSensitivity: sensitivity },
    }),
  );

const isolation = fc.record({
  region,
  from: fc.nat(END),
  ticks: fc.integer({ min: 1, max: 4 * DAY }),
  value: fc.constantFrom(0, 0, 0.3),
});

/** As `scenarios`, with power that nearly all can pay, and regions that mine branches while they are isolated. */
export const isolatingScenarios: fc.Arbitrary<Scenario> = fc
  .record({ scenario: scenarios, isolations: fc.array(isolation, { minLength: 1, maxLength: 8 }) })
  .map(({ scenario, isolations }) => ({
    ...scenario,
    regions: scenario.regions.map((row) => ({ ...row, tariffUsdPerKwh: row.tariffUsdPerKwh / 10 })),
    events: [
      ...scenario.events,
      ...isolations.map(({ region, from, ticks, value }, i) => ({
        id: `isolation-${i}`,
        kind: "internet-shutdown" as const,
        region,
        isolated: true as const,
        schedule: [
          { tick: from, value },
          { tick: from + ticks, value: 1 },
        ],
      })),
    ],
  }));

/** Decisions of the four kinds that can be taken at any tick, up to `endTick`, in the order taken (not by tick). */
export function decisions(endTick: number, regionIds: readonly string[] = IDS): fc.Arbitrary<Command[]> {
  const at = fc.nat(endTick - 1);
  const id = fc.constantFrom(...regionIds);
  const ticks = fc.integer({ min: 1, max: 3 * DAY });
  const move = fc
    .record({
      tick: at,
      kind: fc.constant("relocate" as const),
      from: id,
      to: id,
      percent: fc.integer({ min: 1, max: 100 }),
      meanTravelDays: fc.integer({ min: 1, max: 4 }),
    })
    .filter(({ from, to }) => from !== to);
  return fc.array(
    fc.oneof(
      fc.record({ tick: at, kind: fc.constant("cut" as const), region: id, ticks }),
      fc.record({ tick: at, kind: fc.constant("isolate" as const), region: id, ticks }),
      fc.record({ tick: at, kind: fc.constant("reconnect" as const), region: id, ticks }),
      move,
    ),
    { maxLength: CONVOYS_PER_MOVE },
  );
}

/** Days of a world in which machines look for places: eight weekly decisions. */
export const MIGRATING_DAYS = 56;
const MIGRATING_END = MIGRATING_DAYS * DAY;

const laterTicks = (maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: -3 * DAY, max: MIGRATING_END + DAY }), { minLength: 1, maxLength })
    .map((list) => list.sort((a, b) => a - b));

/** What a step of each kind of event can say, from a share. */
const VALUE_OF: Record<ScheduledEvent["kind"], (share: number) => number> = {
  "internet-shutdown": (part) => part,
  rationing: (part) => part,
  ban: (part) => part,
  sanctions: (part) => part,
  "ban-notice": (part) => part,
  "capacity-change": (part) => part * 3,
  "tariff-change": (part) => part / 20,
  curtailment: (part) => part / 5,
};

/** A ban that falls and rises in steps, a notice of it, and whatever else: events overlap as they like. */
const anyEvent: fc.Arbitrary<Omit<ScheduledEvent, "id">> = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(VALUE_OF) as ScheduledEvent["kind"][])),
    region,
    isolated: fc.boolean(),
    steps: laterTicks(6),
    values: fc.array(share, { minLength: 6, maxLength: 6 }),
  })
  .map(({ kind, region, isolated, steps, values }) => ({
    kind,
    region,
    ...(kind === "internet-shutdown" && isolated ? { isolated: true as const } : {}),
    schedule: steps.map((at, i) => ({ tick: at, value: VALUE_OF[kind](values[i]!) })),
  }));

const hostingOf = fc
  .record({ at: laterTicks(3), mw: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 3, maxLength: 3 }) })
  .map(({ at, mw }) => at.map((knot, i) => ({ tick: knot, mw: mw[i]! })));

const weight = fc.constantFrom(0, 1, 7, 20);
const days = fc.integer({ min: 1, max: 120 });

const orders: fc.Arbitrary<Orders | null> = fc.option(
  fc.record({
    paybackSoughtDays: fc.integer({ min: 200, max: 900 }),
    paybackPricedDays: days,
    priceLagDays: days,
    eagernessEhsPerDay: fc.constantFrom(0, 0.3, 5),
    makersEhsPerDay: fc.constantFrom(0, 0.4, 5),
    leadDays: days,
    tariffUsdPerKwh: fc.constantFrom(0, 0.05, 5),
  }),
);

const migration: fc.Arbitrary<Migration> = fc.record({
  marginWeight: weight,
  riskWeight: weight,
  riskHalfLifeDays: days,
  covertDelayDays: fc.constantFrom(0, 3, 40),
  covertDays: days,
  exportDays: days,
  mobileShares: fc.array(share, { minLength: MODELS, maxLength: MODELS }),
  travelDays: fc.array(fc.array(days, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  lostShare: share,
  seasonGroups: fc.array(fc.constantFrom(-1, 0, 1), { minLength: 3, maxLength: 3 }),
});

const construction: fc.Arbitrary<Construction> = fc.record({
  leadDays: fc.constantFrom(1, 10, 40),
  marginSought: fc.constantFrom(0, 0.4, 0.9),
  mostPerYear: fc.constantFrom(0, 1, 10),
});

/** Worlds in which places are short and built, bans come and go, machines are ordered, hidden, stored, moved and follow the seasons. */
export const migratingScenarios: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: scenarios,
    migration,
    orders,
    hosting: fc.array(hostingOf, { minLength: 3, maxLength: 3 }),
    construction: fc.array(fc.option(construction), { minLength: 3, maxLength: 3 }),
    covertMw: fc.array(fc.nat(800), { minLength: 3, maxLength: 3 }),
    events: fc.array(anyEvent, { maxLength: 9 }),
    midnight: fc.boolean(),
    spread: fc.constantFrom(0.05, 0.25, 2),
  })
  .map(({ scenario, migration, orders, hosting, construction, covertMw, events, midnight, spread }) => ({
    ...scenario,
    startS: scenario.startS + (midnight ? 0 : 9 * 3600),
    endTick: MIGRATING_END,
    migration,
    orders,
    tariffSpread: spread,
    regions: scenario.regions.map((row, r) => ({
      ...row,
      tariffUsdPerKwh: row.tariffUsdPerKwh / 3,
      hosting: hosting[r]!,
      construction: hosting[r] === null ? null : construction[r]!,
      covertMw: covertMw[r]!,
    })),
    events: events.map((row, i) => ({ ...row, id: `event-${i}` })),
  }));
