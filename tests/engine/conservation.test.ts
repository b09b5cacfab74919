/** What holds in every world at every tick, whatever happens in it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createOutputs } from "../../src/engine/outputs.ts";
import { countMachines, deliveryRate } from "../../src/engine/systems/fleet.ts";
import { type World, worldHash } from "../../src/engine/world.ts";
import type { Command } from "../../src/scenario/command.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { decisions, RANDOM_DAYS, scenarios } from "./arbitraries.ts";
import { blocksOf, DAY, invent, inventRegion, runTo, settledAt, shutdown, start } from "./worlds.ts";

const END = RANDOM_DAYS * DAY;
const seeds = fc.nat(0xffffffff);

/** Runs a scenario through and looks at the world at every tick. */
const watch = (scenario: Scenario, seed: number, commands: readonly Command[], look: (world: World) => void): World =>
  runTo(start(scenario, seed), scenario.endTick, commands, look);

/** The first number in a world that is not finite, by its path; null when all are. */
function findNotFinite(value: unknown, path: string): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, field] of Object.entries(value)) {
    const found = findNotFinite(field, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

// Plain comparisons inside the loops: a million calls of expect would take a minute.
function assertLaws(world: World): void {
  const { fleet, conditions, scenario } = world;
  const models = scenario.machines.length;
  let total = 0;
  for (let m = 0; m < models; m += 1) {
    if (countMachines(world, m) !== fleet.bought[m]) throw new Error(`machines of model ${m} not conserved`);
  }
  for (let r = 0; r < scenario.regions.length; r += 1) {
    total += fleet.onThs[r]!;
    for (const shares of [conditions.connectivity, conditions.grid, conditions.legal]) {
      if (!(shares[r]! >= 0 && shares[r]! <= 1)) throw new Error(`a share of region ${r} is ${shares[r]}`);
    }
    for (let cell = r * models; cell < (r + 1) * models; cell += 1) {
      const states = [fleet.on, fleet.idleOffline, fleet.idleGrid, fleet.idleUneconomic];
      if (states.some((state) => state[cell]! < 0) || fleet.stored[cell]! < 0 || fleet.closed[cell]! < 0)
        throw new Error("a count below 0");
      const sum = states.reduce((count, state) => count + state[cell]!, 0);
      if (sum !== fleet.installed[cell]) throw new Error(`cell ${cell}: ${sum} of ${fleet.installed[cell]} in a state`);
      if (!(fleet.runShare[cell]! >= 0 && fleet.runShare[cell]! <= 1)) throw new Error("a run share outside 0..1");
    }
  }
  if (total !== fleet.totalOnThs) throw new Error(`regions sum to ${total}, not ${fleet.totalOnThs}`);
}

describe("in every world", () => {
  test("F1: at every tick each machine ever bought is in one state and place, and regions sum to the total", () => {
    fc.assert(
      fc.property(scenarios, decisions(END), seeds, (scenario, commands, seed) => {
        const world = watch(scenario, seed, commands, assertLaws);
        expect(findNotFinite({ ...world, scenario: 0 }, "world")).toBeNull();
        expect(worldHash(world)).toMatch(/^[0-9a-f]{16}$/);
      }),
      { numRuns: 300 },
    );
  });

  test("F2: a rate of deliveries that falls to nothing never takes a machine away", () => {
    const knots = [
      { tick: -3, machinesPerDay: 1.5879340375436345e-84 },
      { tick: 0, machinesPerDay: 0 },
    ];
    for (const tick of [-3, -2, -1, 0])
      expect(deliveryRate({ region: 0, machine: 0, knots }, tick)).toBeGreaterThanOrEqual(0);
  });

  test("B5: blocks come in order of height and time, and headers are whole seconds later than the median before", () => {
    fc.assert(
      fc.property(scenarios, seeds, (scenario, seed) => {
        const world = watch(scenario, seed, [], () => {});
        const blocks = blocksOf(world);
        expect(world.chain.height).toBe(scenario.anchor.height + blocks.length);
        blocks.forEach((block, i) => {
          const before = blocks[i - 1] ?? { timeS: 0 };
          expect(block.timeS >= before.timeS && Number.isInteger(block.headerTimeS)).toBe(true);
          const past = blocks.slice(Math.max(0, i - 11), i).map(({ headerTimeS }) => headerTimeS);
          if (i < 11) past.push(0);
          past.sort((a, b) => a - b);
          expect(block.headerTimeS).toBe(Math.max(Math.floor(block.timeS), past[past.length >> 1]! + 1));
        });
      }),
      { numRuns: 15 },
    );
  });

  test("the order in which regions are listed leaves all aggregates equal", () => {
    fc.assert(
      fc.property(scenarios, seeds, fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (scenario, seed, order) => {
        const at = (old: number) => (order as readonly number[]).indexOf(old);
        const turned: Scenario = {
          ...scenario,
          regions: order.map((old) => scenario.regions[old]!),
          events: scenario.events.map((row) => ({ ...row, region: at(row.region) })),
          deliveries: scenario.deliveries.map((row) => ({ ...row, region: at(row.region) })),
          flows: scenario.flows.map((row) => ({ ...row, from: at(row.from), to: at(row.to) })),
        };
        const [a, b] = [scenario, turned].map((one) => watch(one, seed, [], () => {}));
        expect(b!.fleet.totalOnThs).toBe(a!.fleet.totalOnThs);
        expect(order.map((old) => a!.fleet.onThs[old])).toEqual([...b!.fleet.onThs]);
        expect([...b!.fleet.bought, ...b!.fleet.lost]).toEqual([...a!.fleet.bought, ...a!.fleet.lost]);
        expect(b!.outputs.blocks.timesS).toEqual(a!.outputs.blocks.timesS);
        expect(b!.price).toEqual(a!.price);
      }),
      { numRuns: 60 },
    );
  });

  test("events without effect change nothing but the hash", () => {
    const nothing: Scenario["events"] = [
      ...(["internet-shutdown", "rationing", "ban"] as const).map((kind, i) => ({
        id: kind,
        kind,
        region: i,
        schedule: [{ tick: 3 * DAY, value: 1 }],
      })),
      { id: "tariff-change", kind: "tariff-change", region: 0, schedule: [{ tick: DAY, value: 0 }] },
    ];
    fc.assert(
      fc.property(scenarios, seeds, (scenario, seed) => {
        const plain = watch(scenario, seed, [], () => {});
        const more = watch({ ...scenario, events: [...scenario.events, ...nothing] }, seed, [], () => {});
        expect(more.outputs).toEqual(plain.outputs);
        expect(more.price).toEqual(plain.price);
        expect([...more.fleet.on]).toEqual([...plain.fleet.on]);
      }),
      { numRuns: 40 },
    );
  });

  test("a removed event leaves what a scenario without it gives", () => {
    const event = shutdown(0, [{ tick: DAY, value: 0.1 }]);
    const removed = runTo(start(invent({ events: [event] })), 5 * DAY, [
      { kind: "remove-event", event: event.id, tick: 0 },
    ]);
    expect(removed.outputs).toEqual(runTo(start(invent()), 5 * DAY).outputs);
  });
});

describe("links and power", () => {
  test("a region without a link finds no block, and its machines are counted as offline", () => {
    const world = runTo(start(invent({ events: [shutdown(0, [{ tick: 0, value: 0 }])] })), 10 * DAY);
    expect(world.outputs.blocks.regions.length).toBeGreaterThan(500);
    expect(world.outputs.blocks.regions).not.toContain(0);
    expect(world.fleet.idleOffline[0]).toBe(world.fleet.installed[0]);
  });

  test("shares of events that overlap multiply; a cut beats them, a reconnection beats the cut, the later holds", () => {
    const cut = (value: number, id: string) => shutdown(0, [{ tick: 0, value }], id);
    const scenario = invent({ events: [cut(0.5, "one"), cut(0.5, "two")] });
    const commands: Command[] = [
      { kind: "cut", region: "A", tick: 10, ticks: 20 },
      { kind: "reconnect", region: "A", tick: 15, ticks: 5 },
    ];
    const linked = (tick: number) => settledAt(scenario, tick, commands).conditions.connectivity[0];
    expect([9, 10, 14, 15, 19, 20, 29, 30].map(linked)).toEqual([0.25, 0, 0, 1, 1, 0, 0, 0.25]);
  });

  test("with no hashrate anywhere there is no block and no retarget, and the hazard waits", () => {
    const dark = invent({ regions: [inventRegion("A", 0), inventRegion("B", 0)] });
    const world = watch(dark, 1, [], () => {});
    expect(world.outputs).toEqual(createOutputs());
    expect(world.chain).toMatchObject({ height: dark.anchor.height, hazardLeft: start(dark, 1).chain.hazardLeft });
    expect(findNotFinite({ ...world, scenario: 0 }, "world")).toBeNull();
  });

  test("a world cut off for a while goes on with the hazard it had", () => {
    const all = [0, 1, 2].map((r) =>
      shutdown(r, [
        { tick: DAY, value: 0 },
        { tick: 4 * DAY, value: 1 },
      ]),
    );
    const calm = blocksOf(runTo(start(invent()), 8 * DAY));
    const cut = blocksOf(runTo(start(invent({ events: all })), 8 * DAY));
    const shared = calm.filter((block) => block.timeS <= DAY * 600).length;
    expect(cut[shared]!.timeS - calm[shared]!.timeS).toBeCloseTo(3 * DAY * 600, 3);
  });
});

describe("machines on the move", () => {
  const move: Command = { kind: "relocate", from: "A", to: "B", tick: 5, percent: 50, meanTravelDays: 2 };

  test("R4: a move leaves at once, is in transit throughout, and arrives less the three percent lost", () => {
    const scenario = invent();
    const [a, b] = scenario.regions.map((region) => region.installed[0]!);
    const left = settledAt(scenario, 5, [move]);
    expect(left.fleet.installed[0]).toBe(a! / 2);
    expect(left.relocation.inTransit.reduce((sum, shipment) => sum + shipment.machines, 0)).toBe(a! / 2);
    const arrived = runTo(start(scenario), scenario.endTick, [move]);
    expect(arrived.relocation.inTransit).toHaveLength(0);
    expect(arrived.fleet.lost[0]).toBe(Math.round(a! * 0.5 * 0.03));
    expect(arrived.fleet.installed[1]).toBe(b! + a! / 2 - arrived.fleet.lost[0]!);
  });

  test("R2: shipments under way at the start left while their flow ran: none after it ended", () => {
    const flow = {
      id: "old",
      from: 0,
      to: 1,
      machine: 0,
      source: "stored" as const,
      startTick: -40 * DAY,
      endTick: -30 * DAY,
      machinesPerDay: 0.5,
      meanTravelDays: 200,
      lostShare: 0,
    };
    const { shipments } = start(invent({ flows: [flow] })).outputs;
    expect(shipments.length).toBeGreaterThan(3);
    expect(shipments.every((shipment) => shipment.departTick < flow.endTick)).toBe(true);
    // Half a machine a day is a machine every second day, before the run as in it.
    expect(shipments.every((shipment) => shipment.machines === 1)).toBe(true);
  });

  test("R1: a flow stops when nothing is left to send", () => {
    const flow = {
      id: "f",
      from: 0,
      to: 1,
      machine: 0,
      source: "stored" as const,
      startTick: 0,
      endTick: 30 * DAY,
      machinesPerDay: 400,
      meanTravelDays: 2,
      lostShare: 0,
    };
    const regions = [inventRegion("A", 1_000_000, { stored: [1000] }), inventRegion("B", 1_000_000)];
    const world = runTo(start(invent({ regions, flows: [flow] })), 29 * DAY);
    expect(world.outputs.shipments.map((shipment) => shipment.machines)).toEqual([400, 400, 200]);
    expect([...world.fleet.installed]).toEqual([1_000_000, 1_001_000]);
  });
});
