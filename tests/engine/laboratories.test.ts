/** What the built-in laboratories tell is what their runs show. */
import { describe, expect, test } from "vitest";
import { step } from "../../src/engine/step.ts";
import type { World } from "../../src/engine/world.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { chinaBan2021 } from "../../src/scenario/presets/chinaBan2021.ts";
import { dailyDifficulty } from "../../src/scenario/presets/dailyDifficulty.ts";
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import { leaveAtOnce } from "../../src/scenario/presets/leaveAtOnce.ts";
import { sandbox2022 } from "../../src/scenario/presets/sandbox2022.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import { changedRules } from "../../src/scenario/rules.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { DAY, mean, start, variance } from "./worlds.ts";

const SEEDS = [1, 2, 3, 4];

function scenarioOf(file: ScenarioInput, values: Record<string, number> = {}): Scenario {
  const compiled = compileScenario(file, values);
  if (!compiled.ok) throw new Error(problemText(compiled.problem));
  return compiled.value;
}

function run(scenario: Scenario, seed: number, look: (world: World) => void = () => {}): World {
  const world = start(scenario, seed);
  while (world.tick < scenario.endTick) {
    step(world, []);
    look(world);
  }
  return world;
}

const retargets = (world: World) =>
  world.outputs.events.flatMap((event) => (event.kind === "retarget" ? [event.changePercent / 100] : []));

describe("daily-difficulty", () => {
  const daily = scenarioOf(dailyDifficulty);

  test("is the opening scenario under one changed rule, and marked so", () => {
    expect(changedRules(daily)).toEqual([{ rule: "retargetIntervalBlocks", value: 144, real: 2016 }]);
    const { id: _id, rules, ...world } = daily;
    const { id: _opening, rules: real, ...opening } = scenarioOf(kazakhstan2022);
    expect(world).toEqual(opening);
    expect({ ...rules, retargetIntervalBlocks: 2016 }).toEqual(real);
  });

  test("its changes are mostly luck: a standard deviation of √2 / 12, where two weeks leave √2 / √2,016", () => {
    const changes = SEEDS.flatMap((seed) => retargets(run(daily, seed)));
    expect(changes.length).toBeGreaterThan(40 * SEEDS.length);
    const deviation = Math.sqrt(variance(changes.map((change) => Math.log(1 + change))));
    expect(deviation).toBeGreaterThan((0.9 * Math.SQRT2) / 12);
    expect(deviation).toBeLessThan((1.25 * Math.SQRT2) / 12);
  });

  test("it keeps up with growth: as many blocks as the rule aims at, where two weeks of memory let more through", () => {
    const blocks = (scenario: Scenario) =>
      mean(SEEDS.map((seed) => run(scenario, seed).chain.height - scenario.anchor.height)) / scenario.endTick;
    expect(blocks(daily)).toBeGreaterThan(0.97);
    expect(blocks(daily)).toBeLessThan(1.005);
    expect(blocks(scenarioOf(kazakhstan2022))).toBeGreaterThan(1.02);
  });
});

describe("leave-at-once", () => {
  /** Mean over seeds of the least hashrate after the first days, EH/s. */
  const lowEhs = (scenario: Scenario) =>
    mean(
      SEEDS.map((seed) => {
        let low = Number.POSITIVE_INFINITY;
        run(scenario, seed, (world) => {
          if (world.tick > DAY) low = Math.min(low, world.fleet.totalOnThs / 1e6);
        });
        return low;
      }),
    );

  test("is China's ban with no time on the way, and marked so", () => {
    const lab = scenarioOf(leaveAtOnce);
    expect(changedRules(lab)).toEqual([{ rule: "travelFactor", value: 0, real: 1 }]);
    expect(lab.migration!.travelDays.flat().every((days) => days === 0)).toBe(true);
    expect(lab.regions).toEqual(scenarioOf(chinaBan2021).regions);
    expect(lab.events).toEqual(scenarioOf(chinaBan2021).events);
  });

  test("haste alone and places alone do little, both together most of it", () => {
    const places = { "slack-abroad": 0.5 };
    const history = lowEhs(scenarioOf(chinaBan2021));
    const haste = lowEhs(scenarioOf(leaveAtOnce));
    const room = lowEhs(scenarioOf(chinaBan2021, places));
    const both = lowEhs(scenarioOf(leaveAtOnce, places));
    const before = 180;
    const saved = (low: number) => (low - history) / (before - history);
    const told = [108, 117, 110, 158];
    for (const [i, low] of [history, haste, room, both].entries()) expect(Math.abs(low - told[i]!)).toBeLessThan(4);
    expect(saved(haste)).toBeLessThan(0.2);
    expect(saved(room)).toBeLessThan(0.1);
    expect(saved(both)).toBeGreaterThan(0.6);
  });

  test("nobody is on the way for longer than a tick, and nobody but those without a place waits", () => {
    const world = run(scenarioOf(leaveAtOnce), 1, ({ relocation, tick }) => {
      for (const { departTick } of relocation.inTransit) expect(tick - departTick).toBeLessThanOrEqual(1);
    });
    expect(world.outputs.shipments.length).toBeGreaterThan(100);
  });
});

describe("sandbox-2022", () => {
  test("building goes with the margin: of many runs those of a high price start more", () => {
    const scenario = scenarioOf(sandbox2022);
    const runs = Array.from({ length: 12 }, (_, i) => {
      const prices: number[] = [];
      const world = run(scenario, i + 1, ({ tick, price }) => {
        if (tick % DAY === 0) prices.push(Math.log(price.usd));
      });
      return { price: mean(prices), startedMw: world.construction.startedMw.reduce((sum, mw) => sum + mw, 0) };
    });
    const sorted = runs.sort((a, b) => a.price - b.price).map(({ startedMw }) => startedMw);
    expect(mean(sorted.slice(6))).toBeGreaterThan(1.3 * mean(sorted.slice(0, 6)));
    expect(sorted.every((mw) => mw > 0)).toBe(true);
  });

  test("nobody builds where mining is banned, and what is started in January has power in November", () => {
    const scenario = scenarioOf(sandbox2022);
    const world = run(scenario, 1);
    const started = (id: string) => world.construction.startedMw[scenario.regions.findIndex((row) => row.id === id)]!;
    for (const id of ["CN-XJ", "CN-SC", "CN-NM", "CN-XX", "IR"]) expect(started(id)).toBe(0);
    expect(started("US")).toBeGreaterThan(100);
    const first = world.outputs.events.find((event) => event.kind === "construction")!;
    expect(new Date((scenario.startS + first.tick * 600) * 1000).toISOString().slice(0, 7)).toBe("2022-01");
    expect(new Date((scenario.startS + first.dueTick * 600) * 1000).toISOString().slice(0, 7)).toBe("2022-11");
  });
});
