/** Rules L, H, R5 to R10, C5 and C6: where machines go, what a ban closes, what waits, what hides and what comes back. */
import { describe, expect, test } from "vitest";
import { createInvariantCheck } from "../../src/engine/invariants.ts";
import { LEAST_DESTINATION_SHARE, RISK_PER_DARK_DAY } from "../../src/engine/parameters.ts";
import { installedMw, machineMw } from "../../src/engine/systems/fleet.ts";
import { divide } from "../../src/engine/systems/placement.ts";
import type { World } from "../../src/engine/world.ts";
import type { Migration, RegionStart, Scenario, ScheduledEvent } from "../../src/scenario/types.ts";
import { DAY, invent, inventRegion, runTo, settledAt, start } from "./worlds.ts";

/** A machine draws 2.2 kW with overhead; at 0.27 USD per kWh it would earn just what its power costs. */
const MACHINE_MW = 0.0022;

function migrationOf(regions: number, changes: Partial<Migration> = {}): Migration {
  return {
    marginWeight: 5,
    riskWeight: 2,
    riskHalfLifeDays: 180,
    covertDelayDays: 0,
    covertDays: 30,
    exportDays: 30,
    mobileShares: [1],
    travelDays: Array.from({ length: regions }, () => new Array<number>(regions).fill(20)),
    lostShare: 0.05,
    seasonGroups: new Array<number>(regions).fill(-1),
    ...changes,
  };
}

/** A place with machines for so many MW and hosting for so many. */
function place(id: string, takenMw: number, hostingMw: number, changes: Partial<RegionStart> = {}): RegionStart {
  const machines = Math.round(takenMw / MACHINE_MW);
  return inventRegion(id, machines, { hosting: [{ tick: 0, mw: hostingMw }], tariffUsdPerKwh: 0.05, ...changes });
}

function moving(regions: RegionStart[], changes: Partial<Scenario> = {}, migration: Partial<Migration> = {}): Scenario {
  return invent({ endTick: 400 * DAY, regions, migration: migrationOf(regions.length, migration), ...changes });
}

const event = (
  kind: ScheduledEvent["kind"],
  region: number,
  ...steps: [day: number, value: number][]
): ScheduledEvent => ({
  id: `${kind}-${region}`,
  kind,
  region,
  schedule: steps.map(([day, value]) => ({ tick: day * DAY, value })),
});

/** Machines that had left for each region by a tick, from a region. */
function sent(world: World, from: number): number[] {
  const counts = world.scenario.regions.map(() => 0);
  for (const row of world.outputs.shipments) if (row.from === from) counts[row.to]! += row.machines;
  return counts;
}

describe("L: the law", () => {
  test("L1: a ban closes by its steps, and lifted in part it opens that part of what it closed", () => {
    const ban = event("ban", 0, [1, 0.5], [2, 0], [3, 0.25], [4, 0.1], [5, 1]);
    const world = start(
      invent({ regions: [inventRegion("A", 1_000_000), inventRegion("B", 1_000_000)], events: [ban] }),
    );
    const open = [0, 1, 2, 3, 4, 5].map((day) => {
      runTo(world, day * DAY + 1);
      expect(world.fleet.installed[0]! + world.fleet.closed[0]!).toBe(1_000_000);
      return world.fleet.installed[0];
    });
    expect(open).toEqual([1_000_000, 500_000, 0, 250_000, 100_000, 1_000_000]);
  });

  test("L2: machines that come to a banned place are closed on arrival, and open when the ban is lifted", () => {
    const scenario = invent({
      events: [event("ban", 1, [1, 0], [20, 1])],
      deliveries: [
        {
          region: 1,
          machine: 0,
          knots: [
            { tick: 2 * DAY, machinesPerDay: 100 },
            { tick: 6 * DAY, machinesPerDay: 100 },
          ],
        },
      ],
    });
    const move = { tick: 5, kind: "relocate", from: "A", to: "B", percent: 10, meanTravelDays: 2 } as const;
    const world = runTo(start(scenario), 19 * DAY, [move]);
    const coming = 126_000 - world.fleet.lost[0]! + 500;
    expect(world.relocation.inTransit).toHaveLength(0);
    expect([world.fleet.installed[1], world.fleet.closed[1]]).toEqual([0, 840_000 + coming]);
    expect(runTo(world, 20 * DAY + 1).fleet.installed[1]).toBe(840_000 + coming);
  });
});

describe("H: hosting", () => {
  test("H1: machines that want more power than the place has stand still, each model in the same part", () => {
    const { fleet } = settledAt(moving([place("A", 2000, 1500), place("B", 10, 10)]), 10);
    expect(fleet.on[0]! * MACHINE_MW).toBeCloseTo(1500, 0);
    expect(fleet.idleGrid[0]! / fleet.installed[0]!).toBeCloseTo(0.25, 4);
  });

  test("H1: what is switched off for cost leaves its place to others", () => {
    const dear = place("A", 2000, 1500, { tariffUsdPerKwh: 0.25 });
    const { fleet } = settledAt(moving([dear, place("B", 10, 10)]), 10);
    expect(fleet.runShare[0]).toBeLessThan(0.7);
    expect(fleet.on[0]! / (fleet.installed[0]! * fleet.runShare[0]!)).toBeCloseTo(1, 4);
  });

  test("C5: hosting is linear between knots and constant outside, multiplied by capacity events", () => {
    const hosting = [
      { tick: 10 * DAY, mw: 100 },
      { tick: 20 * DAY, mw: 200 },
    ];
    const scenario = moving([place("A", 300, 0, { hosting }), place("B", 1, 1)], {
      events: [event("capacity-change", 0, [30, 0.5])],
    });
    const mw = (day: number) => {
      const { conditions } = settledAt(scenario, day * DAY);
      return conditions.hostingMw[0]! * conditions.capacity[0]!;
    };
    expect([0, 10, 15, 20, 29, 30].map(mw)).toEqual([100, 100, 150, 200, 200, 100]);
  });

  test("C6: an outage is remembered as 3 % of what is dark a day, and half forgotten in the half-life", () => {
    const cut = event("internet-shutdown", 0, [1, 0.5], [2, 1]);
    const scenario = moving([place("A", 10, 10), place("B", 10, 10)], { events: [cut] }, { riskHalfLifeDays: 40 });
    const risk = (day: number) => settledAt(scenario, day * DAY).conditions.risk[0]!;
    expect(risk(0)).toBe(0);
    expect(risk(1)).toBeCloseTo(0.5 * RISK_PER_DARK_DAY, 12);
    expect(risk(41) / risk(1)).toBeCloseTo(0.5, 12);
  });
});

describe("R5, R7, R8: places and storage", () => {
  test("R5: what is under way has its place kept: arrivals never need more than there is", () => {
    const scenario = moving([place("A", 2000, 2000), place("B", 0, 500)], { events: [event("ban", 0, [1, 0])] });
    const world = start(scenario);
    let most = 0;
    while (world.tick < 300 * DAY) {
      runTo(world, world.tick + DAY);
      const coming = world.relocation.inTransit.reduce((sum, row) => sum + row.machines, 0);
      most = Math.max(most, installedMw(world, 1) + coming * MACHINE_MW);
    }
    expect(most).toBeLessThanOrEqual(500);
    expect(installedMw(world, 1)).toBeGreaterThan(490);
  });

  test("R7: what overflows waits in storage and is installed as places come", () => {
    const stored = [Math.round(400 / MACHINE_MW)];
    const hosting = [
      { tick: 0, mw: 100 },
      { tick: 100 * DAY, mw: 500 },
    ];
    const scenario = moving([place("A", 100, 0, { stored, hosting }), place("B", 1, 1)]);
    const waiting = [0, 50, 107].map((day) => runTo(start(scenario), day * DAY + 1).fleet.stored[0]! * MACHINE_MW);
    expect(waiting[0]).toBeCloseTo(400, 1);
    expect(waiting[1]! / 400).toBeGreaterThan(0.49);
    expect(waiting[1]! / 400).toBeLessThan(0.57); // a week's growth waits for the week
    expect(waiting[2]).toBeLessThan(0.01);
  });

  test("R7: a full place takes nothing from storage at tick 0, though nobody has yet decided to run", () => {
    const scenario = moving([place("A", 100, 100, { stored: [1000] }), place("B", 1, 1)]);
    expect(settledAt(scenario, 0).fleet.stored[0]).toBe(1000);
  });

  test("R8: new machines wait in storage where nothing is allowed or nothing is hosted anywhere", () => {
    const events = [event("ban", 0, [0, 0]), event("ban", 1, [0, 0.5])];
    const orders = ORDERS;
    for (const changes of [{ events }, { regions: [place("A", 10, 0), place("B", 10, 0)] }]) {
      const world = start(moving([place("A", 10, 900), place("B", 10, 900)], { orders, ...changes }));
      const before = world.fleet.stored.reduce((a, b) => a + b, 0);
      const check = createInvariantCheck();
      for (let day = 1; day < 90; day += 1) expect(check(settledNow(runTo(world, day * DAY)))).toBeNull();
      expect(world.fleet.stored.reduce((a, b) => a + b, 0)).toBeGreaterThan(before);
    }
  });
});

const ORDERS = {
  paybackSoughtDays: 500,
  paybackPricedDays: 250,
  priceLagDays: 21,
  eagernessEhsPerDay: 0.4,
  makersEhsPerDay: 0.6,
  leadDays: 60,
  tariffUsdPerKwh: 0.05,
};

/** Nothing more happens at this tick: settled twice, the states are those of its counts. */
function settledNow(world: World): World {
  world.fleet.stale = true;
  runTo(world, world.tick + 1);
  return world;
}

describe("R6: in secret", () => {
  test("R6: what starts again is capped by what can be hidden, comes in its time, and goes on when the ban does", () => {
    const hidden = place("A", 1000, 1000, { covertMw: 100 });
    const scenario = moving([hidden, place("B", 1, 1)], { events: [event("ban", 0, [1, 0])] }, { covertDays: 300 });
    const world = start(scenario);
    const mw = [2, 8, 15, 60, 300].map((day) => {
      runTo(world, day * DAY);
      return installedMw(world, 0);
    });
    expect(mw[0]).toBe(0);
    expect(mw[1]! / 1000).toBeCloseTo(1 - Math.exp(-7 / 300), 3);
    expect(mw[2]! > mw[1]!).toBe(true);
    expect(mw[3]).toBeCloseTo(100, 1);
    expect(mw[4]).toBeLessThanOrEqual(100);
  });
});

describe("R9: leaving", () => {
  test("R9: closed machines stay while nothing is free abroad, lose their share on the way, and are all counted", () => {
    const full = moving([place("A", 1000, 1000), place("B", 500, 500)], { events: [event("ban", 0, [1, 0])] });
    expect(sent(runTo(start(full), 100 * DAY), 0)).toEqual([0, 0]);
    const free = moving([place("A", 1000, 1000), place("B", 500, 900)], { events: [event("ban", 0, [1, 0])] });
    const world = runTo(start(free), 390 * DAY);
    expect(sent(world, 0)[1]! * MACHINE_MW).toBeGreaterThan(400); // room that losses leave is used again
    expect(world.fleet.lost[0]! / sent(world, 0)[1]!).toBeCloseTo(0.05, 2);
    expect(world.outputs.shipments.every((row) => row.lost === Math.round(row.machines * 0.05))).toBe(true);
  });

  test("R9: machines that a player has just moved away do not leave a second time", () => {
    const crowded = place("A", 2000, 1000);
    const scenario = moving([crowded, place("B", 0, 5000)], {}, { exportDays: 1 });
    const check = createInvariantCheck();
    const move = { tick: 7 * DAY, kind: "relocate", from: "A", to: "B", percent: 100, meanTravelDays: 2 } as const;
    const world = settledAt(scenario, 7 * DAY, [move]);
    expect(world.fleet.installed[0]).toBe(0);
    expect(check(world)).toBeNull();
  });

  test("R9: a notice sends machines away while they still run; without one nobody leaves", () => {
    const regions = [place("A", 1000, 1000), place("B", 0, 900)];
    const told = moving(regions, { events: [event("ban-notice", 0, [1, 0.5])] });
    expect(sent(runTo(start(told), 60 * DAY), 0)[1]).toBeGreaterThan(10_000);
    expect(sent(runTo(start(moving(regions)), 60 * DAY), 0)[1]).toBe(0);
  });

  test("R8: where every place is a small one, all of them are taken", () => {
    const many = Array.from({ length: 40 }, (_, i) => place(`R${i}`, 0, 20));
    expect(1 / many.length).toBeLessThan(LEAST_DESTINATION_SHARE);
    const world = runTo(
      start(moving([place("A", 500, 500), ...many], { events: [event("ban", 0, [1, 0])] })),
      60 * DAY,
    );
    expect(
      sent(world, 0)
        .slice(1)
        .every((count) => count > 0),
    ).toBe(true);
  });
});

describe("R8: the choice of a place, B against C", () => {
  /** Share of A's machines that choose B in the first week after A's ban. */
  function shareOfB(b: Partial<RegionStart>, changes: Partial<Scenario> = {}, migration: Partial<Migration> = {}) {
    const regions = [place("A", 100, 100), place("B", 0, 500, b), place("C", 0, 500)];
    const events = [event("ban", 0, [8, 0]), ...(changes.events ?? [])];
    const [, toB, toC] = sent(runTo(start(moving(regions, { ...changes, events }, migration)), 15 * DAY), 0);
    return toB! / (toB! + toC!);
  }
  const falls = (shares: readonly number[]) => shares.every((share, i) => i === 0 || share < shares[i - 1]!);

  test("alike they share alike", () => expect(shareOfB({})).toBeCloseTo(0.5, 3));

  test("dearer power draws fewer, until nothing is earned there", () => {
    const shares = [0.02, 0.05, 0.08, 0.11].map((tariffUsdPerKwh) => shareOfB({ tariffUsdPerKwh }));
    expect(falls(shares)).toBe(true);
    expect(shareOfB({ tariffUsdPerKwh: 2 })).toBe(0);
  });

  test("free places draw in proportion to their MW", () => {
    expect(shareOfB({ hosting: [{ tick: 0, mw: 250 }] })).toBeCloseTo(1 / 3, 2);
    expect(shareOfB({ hosting: [{ tick: 0, mw: 1500 }] })).toBeCloseTo(3 / 4, 2);
  });

  test("remembered outages keep machines away, the longer the more", () => {
    const cut = (days: number) => event("internet-shutdown", 1, [0, 0], [days, 1]);
    expect(falls([1, 3, 6].map((days) => shareOfB({}, { events: [cut(days)] })))).toBe(true);
  });

  test("the longer way draws fewer", () => {
    const way = (days: number) => [
      [20, days, 20],
      [20, 20, 20],
      [20, 20, 20],
    ];
    expect(falls([10, 20, 60, 120].map((days) => shareOfB({}, {}, { travelDays: way(days) })))).toBe(true);
  });

  test("sanctions close free places to newcomers in their share", () => {
    expect(shareOfB({}, { events: [event("sanctions", 1, [0, 0])] })).toBe(0);
    expect(shareOfB({}, { events: [event("sanctions", 1, [0, 0.5])] })).toBeCloseTo(1 / 3, 2);
  });

  test("whole machines are divided without loss, the largest remainders first", () => {
    expect(divide(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(divide(7, [0, 5, 0])).toEqual([0, 7, 0]);
    expect(divide(7, [0, 0])).toEqual([0, 0]);
  });
});

describe("R10: seasons", () => {
  test("R10: machines go where power is cheaper now and come back when it no longer is, and only inside their group", () => {
    const wet = event("tariff-change", 1, [30, -0.06], [150, 0.06]);
    const regions = [
      place("North", 4000, 8000),
      place("River", 1500, 8000, { tariffUsdPerKwh: 0.06 }),
      place("Abroad", 44, 8000),
    ];
    const scenario = moving(
      regions,
      { events: [wet] },
      { seasonGroups: [0, 0, -1], travelDays: Array.from({ length: 3 }, () => [9, 9, 9]) },
    );
    const world = start(scenario);
    const river = [29, 140, 260].map((day) => installedMw(runTo(world, day * DAY), 1));
    expect(river[0]).toBeCloseTo(1500, 0);
    expect(river[1]).toBeGreaterThan(4000);
    expect(river[2]).toBeLessThan(river[1]! / 2);
    expect(installedMw(world, 0)).toBeGreaterThan(3000);
    expect(world.outputs.shipments.some((row) => row.to === 2)).toBe(false);
    expect(machineMw(world, 0)).toBeCloseTo(MACHINE_MW, 12);
  });
});
