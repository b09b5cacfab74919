/** Rules N, P3, P4 and F4: what is ordered and when it comes, spot prices, elasticity, and what is scrapped. */
import { describe, expect, test } from "vitest";
import { normalCdf } from "../../src/engine/detmath.ts";
import { type World, worldHash } from "../../src/engine/world.ts";
import type { Migration, Orders, Scenario } from "../../src/scenario/types.ts";
import { DAY, invent, inventRegion, mean, runTo, STEADY_PRICE, settledAt, start } from "./worlds.ts";

const ORDERS: Orders = {
  paybackSoughtDays: 500,
  paybackPricedDays: 250,
  priceLagDays: 20,
  eagernessEhsPerDay: 0.4,
  makersEhsPerDay: 0.5,
  leadDays: 60,
  tariffUsdPerKwh: 0.05,
};
const MIGRATION: Migration = {
  marginWeight: 5,
  riskWeight: 1,
  riskHalfLifeDays: 180,
  covertDelayDays: 0,
  covertDays: 70,
  exportDays: 200,
  mobileShares: [1],
  travelDays: [[20]],
  lostShare: 0.03,
  seasonGroups: [-1],
};

/** One region with room for everything. */
function buying(orders: Partial<Orders> = {}, changes: Partial<Scenario> = {}): Scenario {
  return invent({
    endTick: 900 * DAY,
    regions: [inventRegion("A", 2_520_000, { tariffUsdPerKwh: 0.05, hosting: [{ tick: 0, mw: 1e6 }] })],
    orders: { ...ORDERS, ...orders },
    migration: MIGRATION,
    ...changes,
  });
}

/** Income less power of the machine ordered, USD a TH/s and day. */
function profit(world: World): number {
  return world.price.hashpriceUsdPerPhDay / 1000 - 0.024 * 40 * 1.1 * 0.05;
}

describe("N: orders", () => {
  test("N1: makers' prices follow a machine's profit with their lag", () => {
    const jump = { id: "jump", schedule: [{ tick: 10 * DAY, percent: 50 }] };
    const scenario = buying({}, { price: { ...STEADY_PRICE, shocks: [jump] } });
    const world = runTo(start(scenario), 10 * DAY);
    const before = world.market.machineUsdPerTh;
    expect(before / (250 * profit(world))).toBeCloseTo(1, 9);
    runTo(world, 10 * DAY + 6); // the price moved at the tick's end of decisions: makers see it a day later
    const settled = 250 * profit(world);
    const gap = (day: number) => (settled - runTo(world, day * DAY + 1).market.machineUsdPerTh) / (settled - before);
    expect(gap(11)).toBeCloseTo(1 - 1 / 20, 6);
    expect(gap(12)).toBeCloseTo((1 - 1 / 20) ** 2, 6);
  });

  test("N2: orders rise with how soon a machine pays itself back, stop beyond the payback sought, and end at what makers can", () => {
    const ehsADay = (paybackSoughtDays: number) => {
      const world = start(buying({ paybackSoughtDays }));
      runTo(world, 1);
      const before = world.market.wantedEhs;
      return runTo(world, DAY + 1).market.wantedEhs - before;
    };
    expect(ehsADay(250)).toBeCloseTo(0, 9);
    expect(ehsADay(200)).toBe(0);
    expect(ehsADay(375)).toBeCloseTo(0.2, 6);
    expect(ehsADay(500)).toBeCloseTo(0.4, 6);
    expect(ehsADay(900)).toBe(0.5);
  });

  test("N3: orders come in whole machines after lead times whose mean is the one given", () => {
    const scenario = buying({}, { endTick: 900 * DAY });
    const leads: number[] = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      const world = start(scenario, seed);
      const known = new Set(world.market.orders.map(({ id }) => id));
      for (let week = 0; week < 8; week += 1) {
        runTo(world, week * 7 * DAY + 1);
        for (const order of world.market.orders) {
          if (known.has(order.id)) continue;
          known.add(order.id);
          expect(Number.isInteger(order.machines)).toBe(true);
          leads.push((order.dueTick - week * 7 * DAY) / DAY);
        }
      }
    }
    expect(leads.length).toBeGreaterThan(250);
    // Four stages: a standard deviation of half the mean.
    expect(Math.abs(mean(leads) - 60)).toBeLessThan((4 * 30) / Math.sqrt(leads.length));
  });

  test("N3: what comes is what was ordered", () => {
    const world = start(buying());
    const ordered = world.market.orders.reduce((sum, order) => sum + order.machines, 0);
    expect(world.fleet.bought[0]).toBe(2_520_000 + ordered);
    runTo(world, 500 * DAY);
    const waiting = world.market.orders.reduce((sum, order) => sum + order.machines, 0);
    expect(world.fleet.installed[0]! + world.fleet.scrapped[0]! + waiting).toBe(world.fleet.bought[0]);
    expect(world.fleet.installed[0]).toBeGreaterThan(2_520_000 + ordered);
  });

  test("N4: what was ordered before the run, at its first day's rate, is on its way at tick 0: a lead time's worth in the mean", () => {
    const ehs = Array.from({ length: 60 }, (_, seed) =>
      start(buying(), seed).market.orders.reduce((sum, order) => sum + (order.machines * 50) / 1e6, 0),
    );
    expect(mean(ehs) / (0.4 * 60)).toBeCloseTo(1, 1);
  });

  test("N4: a shock of the price that was removed at tick 0 is not in tick 0's price", () => {
    const shock = { id: "fall", schedule: [{ tick: 0, percent: -50 }] };
    const scenario = buying({}, { price: { ...STEADY_PRICE, shocks: [shock] } });
    const without = settledAt(scenario, 0, [{ tick: 0, kind: "remove-event", event: "fall" }]);
    expect(without.price.usd).toBe(settledAt(buying(), 0).price.usd);
  });

  test("nothing is ordered, and no number breaks, where a block pays nothing or no model is out yet", () => {
    const poor = buying(
      { eagernessEhsPerDay: 0 },
      { feesSatsByDay: [0], anchor: { height: 6_930_000 - (6_930_000 % 2016) + 2016, nBits: 0x17100000, timeS: 0 } },
    );
    const early = buying(
      { eagernessEhsPerDay: 0 },
      { machines: [{ id: "m", hashrateThs: 50, efficiencyJPerTh: 40, releaseTick: 10 * DAY }] },
    );
    for (const scenario of [poor, early]) {
      const world = runTo(start(scenario), 20 * DAY);
      expect(world.market.orders).toEqual([]);
      expect(worldHash(world)).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});

describe("P3, P4", () => {
  test("P3: while the spot price is above what a machine can pay it stands still, and only that machine", () => {
    const machines = [
      { id: "old", hashrateThs: 14, efficiencyJPerTh: 98, releaseTick: 0 },
      { id: "new", hashrateThs: 95, efficiencyJPerTh: 34, releaseTick: 0 },
    ];
    const spot = {
      id: "spot",
      kind: "curtailment" as const,
      region: 0,
      schedule: [
        { tick: 60, value: 0.2 },
        { tick: 80, value: 0 },
      ],
    };
    const regions = [inventRegion("A", 0, { installed: [100_000, 100_000], stored: [0, 0] })];
    const scenario = invent({ machines, regions, events: [spot] });
    const on = (tick: number) => [...settledAt(scenario, tick).fleet.on];
    expect(on(59)).toEqual([100_000, 100_000]);
    expect(on(60)).toEqual([0, 100_000]); // 0.11 and 0.32 USD per kWh can be paid
    expect(on(80)).toEqual([100_000, 100_000]);
  });

  test("P4: the elasticity told is the slope of what would run in ln of the income", () => {
    for (const tariff of [0.15, 0.25, 0.35]) {
      const world = settledAt(
        invent({ regions: [inventRegion("A", 1_000_000, { tariffUsdPerKwh: tariff })] }),
        3 * DAY,
      );
      const income = world.price.hashpriceUsdPerPhDay / 1000;
      const z = (factor: number) => Math.log((income * factor) / (0.024 * 44 * tariff)) / 0.25;
      const step = 1.0001;
      const slope = Math.log(normalCdf(z(step)) / normalCdf(z(1 / step))) / (2 * Math.log(step));
      expect(world.fleet.elasticity / slope).toBeCloseTo(1, 3);
    }
  });
});

describe("F4: what is scrapped", () => {
  const fleetAfter = (changes: Partial<Scenario>, days = 365) =>
    runTo(start(buying({ eagernessEhsPerDay: 0 }, changes)), days * DAY).fleet;
  const model = (ageDays: number) => [{ id: "m", hashrateThs: 50, efficiencyJPerTh: 40, releaseTick: -ageDays * DAY }];

  test("F4: 0.06 % of old machines a day, and none of those younger than three years", () => {
    expect(fleetAfter({ machines: model(0) }).scrapped[0]).toBe(0);
    const { scrapped } = fleetAfter({ machines: model(1200) });
    expect(scrapped[0]! / 2_520_000).toBeCloseTo(1 - (1 - 0.0006 * 7) ** 53, 3);
  });

  test("F4: 0.25 % of what is switched off for cost a day; and only where fleets are renewed", () => {
    const regions = [inventRegion("A", 1_000_000, { tariffUsdPerKwh: 5, hosting: [{ tick: 0, mw: 1e6 }] })];
    const { scrapped } = fleetAfter({ machines: model(0), regions }, 70);
    expect(scrapped[0]! / 1e6).toBeCloseTo(1 - (1 - 0.0025 * 7) ** 9, 3);
    expect(fleetAfter({ machines: model(1200), orders: null }).scrapped[0]).toBe(0);
  });
});
