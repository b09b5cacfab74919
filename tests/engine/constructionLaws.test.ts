/** Rules H2 to H5: what owners build, when, where, and what is told of it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createInvariantCheck } from "../../src/engine/invariants.ts";
import { LEAST_PROJECT_MW } from "../../src/engine/parameters.ts";
import { settle } from "../../src/engine/step.ts";
import { cloneWorld, restoreWorld, saveWorld, type World, worldHash } from "../../src/engine/world.ts";
import type { Construction, RegionStart, Scenario, ScheduledEvent } from "../../src/scenario/types.ts";
import { underConstructionMw } from "../../src/scenario/underConstruction.ts";
import { DAY, invent, inventRegion, runTo, settledAt, start } from "./worlds.ts";

/** A machine draws 2.2 kW with overhead; at 0.27 USD per kWh it would earn just what its power costs. */
const MACHINE_MW = 0.0022;
const BUILDING: Construction = { leadDays: 70, marginSought: 0.4, mostPerYear: 1 };
const END = 400 * DAY;
/** When owners decide for the first time: at tick 0 nobody has earned anything. */
const WEEK = 7 * DAY;

function place(id: string, takenMw: number, changes: Partial<RegionStart> = {}): RegionStart {
  return inventRegion(id, Math.round(takenMw / MACHINE_MW), {
    hosting: [{ tick: 0, mw: takenMw }],
    stored: [Math.round(takenMw / 2 / MACHINE_MW)],
    tariffUsdPerKwh: 0.05,
    construction: BUILDING,
    ...changes,
  });
}

function building(regions: RegionStart[], changes: Partial<Scenario> = {}): Scenario {
  return invent({
    endTick: END,
    regions,
    migration: {
      marginWeight: 5,
      riskWeight: 2,
      riskHalfLifeDays: 180,
      covertDelayDays: 0,
      covertDays: 30,
      exportDays: 1000,
      mobileShares: [1],
      travelDays: regions.map(() => regions.map(() => 20)),
      lostShare: 0,
      seasonGroups: regions.map(() => -1),
    },
    ...changes,
  });
}

const event = (kind: ScheduledEvent["kind"], value: number): ScheduledEvent => ({
  id: kind,
  kind,
  region: 0,
  schedule: [{ tick: 0, value }],
});

const started = (world: World, region = 0): number => world.construction.startedMw[region]!;
const underWay = (world: World, region = 0): number =>
  underConstructionMw(world.scenario.regions[region]!, region, world.construction.projects, world.tick)!;

/** What a region had started after a while. */
const startedBy = (tick: number, regions: RegionStart[], changes: Partial<Scenario> = {}): number =>
  started(runTo(start(building(regions, changes)), tick));

describe("H4: from start to plug", () => {
  test("H4: energised and under construction are what there was at the start and all ever started, and none comes before its time", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc.record({
      takenMw: fc.integer({ min: 20, max: 3000 }),
      tariffUsdPerKwh: fc.double({ min: 0, max: 0.3, noNaN: true }),
      leadDays: fc.integer({ min: 1, max: 200 }),
      marginSought: fc.double({ min: 0, max: 0.9, noNaN: true }),
      mostPerYear: fc.double({ min: 0, max: 4, noNaN: true }),
      ban: share,
      sanctions: share,
    });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (rows, seed) => {
          const regions = rows.map(({ takenMw, tariffUsdPerKwh, ...construction }, i) =>
            place("ABC"[i]!, takenMw, { tariffUsdPerKwh, construction }),
          );
          const events = rows.flatMap(({ ban, sanctions }, region): ScheduledEvent[] => [
            { id: `ban-${region}`, kind: "ban", region, schedule: [{ tick: 100 * DAY, value: ban }] },
            { id: `sanctions-${region}`, kind: "sanctions", region, schedule: [{ tick: 0, value: sanctions }] },
          ]);
          const world = start(building(regions, { events, endTick: 200 * DAY }), seed);
          const check = createInvariantCheck();
          for (let day = 0; day < 200; day += 7) {
            const settled = cloneWorld(runTo(world, day * DAY));
            settle(settled, []);
            expect(check(settled)).toBeNull();
            const rowsOfRun = [...world.outputs.events, ...settled.outputs.events].flatMap((row) =>
              row.kind === "construction" ? [row] : [],
            );
            rows.forEach(({ takenMw, leadDays }, r) => {
              const mine = rowsOfRun.filter((row) => row.region === r);
              const due = mine.filter((row) => row.tick + leadDays * DAY <= world.tick);
              const sum = (list: typeof mine) => list.reduce((mw, row) => mw + row.mw, 0);
              expect(settled.conditions.hostingMw[r]).toBe(takenMw + sum(due));
              expect(underWay(settled, r)).toBe(sum(mine) - sum(due));
              expect(started(settled, r)).toBe(sum(mine));
            });
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test("H4: a project is energised at its due day, not a day before, though the price has fallen since", () => {
    const scenario = building([place("A", 1000)], {
      price: {
        ...building([]).price,
        closes: [
          { tick: 0, usd: 40_000 },
          { tick: 14 * DAY, usd: 40_000 },
          { tick: 15 * DAY, usd: 4_000 },
        ],
      },
    });
    const world = runTo(start(scenario), 60 * DAY);
    const projects = [...world.construction.projects];
    expect(projects.map(({ tick }) => tick / DAY)).toEqual([7, 14]);
    const hostingAt = (tick: number) => settledAt(scenario, tick).conditions.hostingMw[0]! - 1000;
    const [first, second] = [projects[0]!, projects[1]!];
    expect(first.dueTick - first.tick).toBe(70 * DAY);
    expect(hostingAt(first.dueTick - 1)).toBe(0);
    expect(hostingAt(first.dueTick)).toBe(first.mw);
    expect(hostingAt(second.dueTick)).toBe(first.mw + second.mw);
  });

  test("H4: no project is smaller than the smallest, and small places save up for one", () => {
    const world = runTo(start(building([place("A", 60)])), 200 * DAY);
    const sizes = world.outputs.events.flatMap((row) => (row.kind === "construction" ? [row.mw] : []));
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.every((mw) => mw >= LEAST_PROJECT_MW)).toBe(true);
  });

  test("a copy, a saved world and a second run build the same, and what is built is in the hash", () => {
    const scenario = building([place("A", 1000), place("B", 500)]);
    const world = runTo(start(scenario), 100 * DAY);
    const others = [cloneWorld(world), restoreWorld(scenario, saveWorld(world))];
    runTo(world, 200 * DAY);
    for (const other of others) expect(worldHash(runTo(other, 200 * DAY))).toBe(worldHash(world));
    const other = cloneWorld(world);
    other.construction.builtMw[0]! += 1;
    expect(worldHash(other)).not.toBe(worldHash(world));
  });
});

describe("H2, H3: where and how much", () => {
  test("H3: a week's start is hosting × mostPerYear × 7/365 × what the margin is beyond the one sought", () => {
    const world = runTo(start(building([place("A", 10_000)])), WEEK + 1);
    const affordable = 0.024 * 44; // J/TH with overhead, at 1 USD per kWh
    const margin = 1 - (0.05 * affordable * 1000) / world.price.hashpriceUsdPerPhDay;
    expect(margin).toBeGreaterThan(0.75);
    expect(started(world)).toBe(Math.floor(((10_000 * 7) / 365) * ((margin - 0.4) / 0.6)));
  });

  test("H3: nothing is started where the margin is not beyond the one sought, at a loss least of all", () => {
    expect(startedBy(60 * DAY, [place("A", 1000, { tariffUsdPerKwh: 0.17 })])).toBe(0); // a margin of 37 %
    expect(startedBy(60 * DAY, [place("A", 1000, { tariffUsdPerKwh: 0.4 })])).toBe(0);
    expect(startedBy(60 * DAY, [place("A", 1000)])).toBeGreaterThan(0);
  });

  test("H3: the cheaper the power, the more is started", () => {
    const tariffs = [0.2, 0.16, 0.12, 0.08, 0.04, 0];
    const amounts = tariffs.map((tariffUsdPerKwh) => startedBy(WEEK + 1, [place("A", 10_000, { tariffUsdPerKwh })]));
    expect(amounts.every((mw, i) => i === 0 || mw >= amounts[i - 1]!)).toBe(true);
    expect(amounts[0]).toBe(0);
    expect(amounts.at(-1)).toBeGreaterThan(amounts.at(-3)!);
  });

  test.each<[string, ScheduledEvent]>([
    ["a ban", event("ban", 0.9)],
    ["the notice of one", event("ban-notice", 0.3)],
    ["no power", event("rationing", 0)],
    ["sanctions on all newcomers", event("sanctions", 0)],
  ])("H3: %s stops owners from building", (_what, forbidding) => {
    expect(startedBy(60 * DAY, [place("A", 1000), place("B", 1000)], { events: [forbidding] })).toBe(0);
  });

  test("H3: half the newcomers allowed, half the building", () => {
    const half = startedBy(WEEK + 1, [place("A", 10_000)], { events: [event("sanctions", 0.5)] });
    const all = startedBy(WEEK + 1, [place("A", 10_000)]);
    expect(Math.abs(half - all / 2)).toBeLessThanOrEqual(1);
  });

  test("H3: a place with more than a tenth free builds nothing, whatever is short elsewhere", () => {
    const hosting = [{ tick: 0, mw: 1300 }];
    const empty = { hosting, stored: [0] };
    const away = place("B", 5000, { stored: [5_000_000] });
    const first = (regions: RegionStart[]) => startedBy(WEEK + 1, regions);
    expect(
      first([place("A", 1000, { ...empty, hosting: [{ tick: 0, mw: 1100 }], stored: [0] }), away]),
    ).toBeGreaterThan(0);
    const closedBorder = event("sanctions", 0.5);
    expect(startedBy(WEEK + 1, [place("A", 1000, empty), away], { events: [{ ...closedBorder, region: 1 }] })).toBe(0);
  });

  test("H2: nothing is started while no machine looks for a place, and no more than they need", () => {
    expect(startedBy(60 * DAY, [place("A", 1000, { stored: [0] })])).toBe(0);
    const fewMw = 60;
    const world = runTo(start(building([place("A", 2000, { stored: [Math.round(fewMw / MACHINE_MW)] })])), END);
    expect(started(world)).toBeGreaterThan(fewMw - LEAST_PROJECT_MW);
    expect(started(world)).toBeLessThanOrEqual(fewMw);
    expect(world.fleet.stored[0]).toBeLessThan((LEAST_PROJECT_MW + 1) / MACHINE_MW);
  });

  test("H2: what is already being built counts: a schedule that brings what is short leaves nothing to start", () => {
    const hosting = [
      { tick: 0, mw: 1000 },
      { tick: 70 * DAY, mw: 1600 },
    ];
    expect(startedBy(60 * DAY, [place("A", 1000, { hosting })])).toBe(0);
  });

  test("H2: machines on order are built for before they come", () => {
    const orders = {
      paybackSoughtDays: 1000,
      paybackPricedDays: 200,
      priceLagDays: 20,
      eagernessEhsPerDay: 1,
      makersEhsPerDay: 0.2,
      leadDays: 200,
      tariffUsdPerKwh: 0.05,
    };
    const regions = [place("A", 1000, { stored: [0] })];
    expect(startedBy(WEEK + 1, regions, { orders })).toBeGreaterThan(0);
  });
});

describe("H5: what is told to be under construction", () => {
  const region = (hosting: RegionStart["hosting"], construction: Construction | null = null) =>
    inventRegion("A", 1, { hosting, construction });

  test("H5: of a schedule what it energises within twelve months; a fall takes nothing off", () => {
    const rising = region([
      { tick: 0, mw: 100 },
      { tick: 730 * DAY, mw: 830 },
      { tick: 1000 * DAY, mw: 400 },
    ]);
    expect(underConstructionMw(rising, 0, [], 0)).toBeCloseTo(365, 9);
    expect(underConstructionMw(rising, 0, [], 630 * DAY)).toBeCloseTo(100, 9);
    expect(underConstructionMw(rising, 0, [], 730 * DAY)).toBe(0);
    expect(underConstructionMw(region(null), 0, [], 0)).toBeNull();
  });

  test("H5: of owners what they have started there and is not due, and what was begun before the run", () => {
    const hosting = [
      { tick: 0, mw: 100 },
      { tick: 70 * DAY, mw: 170 },
    ];
    const projects = [
      { region: 0, mw: 20, tick: 7 * DAY, dueTick: 77 * DAY },
      { region: 1, mw: 50, tick: 7 * DAY, dueTick: 77 * DAY },
    ];
    const at = (day: number) => underConstructionMw(region(hosting, BUILDING), 0, projects, day * DAY);
    expect([0, 7, 40, 76, 77].map(at)).toEqual([70, 83, 50, 20, 0]);
  });
});
