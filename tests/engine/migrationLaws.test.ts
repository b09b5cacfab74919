/** What holds in every world whose machines look for places: invariants at every tick, saving, events without effect, their order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createInvariantCheck } from "../../src/engine/invariants.ts";
import { installedMw } from "../../src/engine/systems/fleet.ts";
import { restoreWorld, saveWorld, type World, worldHash } from "../../src/engine/world.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { decisions, MIGRATING_DAYS, migratingScenarios } from "./arbitraries.ts";
import { DAY, runTo, start } from "./worlds.ts";

const END = MIGRATING_DAYS * DAY;
const seeds = fc.nat(0xffffffff);

/** The state without the hash, into which the scenario's own words are mixed, and without what only tells when to look again. */
function stateOf({ scenario: _words, hash: _hash, conditions, fleet, ...rest }: World) {
  const { removed: _byEvent, nextChangeTick: _nextLook, ...now } = conditions;
  const { revision: _looks, ...machines } = fleet;
  return { ...rest, conditions: now, fleet: machines };
}

describe("in every world whose machines look for places", () => {
  test("I1 to I9 and I11 hold at every tick, whatever is decided", () => {
    fc.assert(
      fc.property(migratingScenarios, decisions(END), seeds, (scenario, commands, seed) => {
        const check = createInvariantCheck();
        const world = runTo(start(scenario, seed), END, commands, (now) => {
          const broken = check(now);
          if (broken !== null) throw new Error(`tick ${now.tick}: ${broken}`);
        });
        expect(worldHash(world)).toMatch(/^[0-9a-f]{16}$/); // throws on a number that is none
      }),
      { numRuns: 40 },
    );
  });

  test("saved and restored at any tick, it goes on as if it had not been", () => {
    fc.assert(
      fc.property(migratingScenarios, decisions(END), seeds, fc.nat(END), (scenario, commands, seed, at) => {
        const straight = runTo(start(scenario, seed), END, commands);
        const saved = saveWorld(runTo(start(scenario, seed), at, commands));
        const resumed = runTo(restoreWorld(scenario, saved), END, commands);
        expect(worldHash(resumed)).toBe(worldHash(straight));
        expect(saveWorld(resumed)).toBe(saveWorld(straight));
      }),
      { numRuns: 8 },
    );
  });

  test("events whose values change nothing change nothing", () => {
    const still = { "capacity-change": 1, sanctions: 1, ban: 1, rationing: 1, "internet-shutdown": 1 } as const;
    const none = { "tariff-change": 0, curtailment: 0, "ban-notice": 0 } as const;
    const idle: Scenario["events"] = Object.entries({ ...still, ...none }).map(([kind, value], i) => ({
      id: `idle-${i}`,
      kind: kind as keyof typeof still,
      region: i % 3,
      schedule: [{ tick: (i + 1) * 3 * DAY + i, value }],
    }));
    fc.assert(
      fc.property(migratingScenarios, seeds, (scenario, seed) => {
        const plain = runTo(start(scenario, seed), END, []);
        const more = runTo(start({ ...scenario, events: [...scenario.events, ...idle] }, seed), END, []);
        expect(stateOf(more)).toEqual(stateOf(plain));
      }),
      { numRuns: 8 },
    );
  });

  test("C2: the order of events in the file changes nothing where shares are halves and tariffs eighths", () => {
    // Products and sums of these are exact; of other shares the last bit can differ, and with it the rounding of a machine.
    const coarse = (scenario: Scenario): Scenario => ({
      ...scenario,
      events: scenario.events.map((event) => ({
        ...event,
        schedule: event.schedule.map(({ tick, value }) => ({ tick, value: Math.round(value * 8) / 8 })),
      })),
    });
    fc.assert(
      fc.property(migratingScenarios.map(coarse), seeds, (scenario, seed) => {
        const turned = { ...scenario, events: [...scenario.events].reverse() };
        expect(stateOf(runTo(start(turned, seed), END, []))).toEqual(stateOf(runTo(start(scenario, seed), END, [])));
      }),
      { numRuns: 8 },
    );
  });

  test("R6: at a total ban what starts in secret never needs more than can be hidden, whether it runs or not", () => {
    fc.assert(
      fc.property(migratingScenarios, seeds, (scenario, seed) => {
        const banned: Scenario = {
          ...scenario,
          events: [{ id: "ban", kind: "ban", region: 0, schedule: [{ tick: 100, value: 0 }] }],
          flows: [],
          deliveries: [],
        };
        runTo(start(banned, seed), END, [], (world) => {
          if (world.tick < 100) return;
          const mw = installedMw(world, 0);
          if (mw > banned.regions[0]!.covertMw) throw new Error(`tick ${world.tick}: ${mw} MW hidden`);
        });
      }),
      { numRuns: 30 },
    );
  });
});
