import { describe, expect, test } from "vitest";
import { summarise } from "../../src/host/ensemble.ts";
import { measureRun } from "../../src/host/measures.ts";
import { retargetsOf } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { DAY, invent, inventRegion, shutdown } from "../engine/worlds.ts";
import { KAZAKHSTAN, runWhole } from "./run.ts";

describe("measures of a run", () => {
  test("are those of the same run built with frames: retargets and blocks in a window", () => {
    const measures = measureRun(KAZAKHSTAN, 4, [], [{ id: "w", fromTick: 1000, toTick: 1000 + 3 * DAY }]);
    const table = runWhole(KAZAKHSTAN, 4, []);
    for (const { height, changePercent } of retargetsOf(table))
      expect(measures[`retarget:${height}`]).toBe(changePercent);
    const inside = table.blockTimesS.filter((timeS) => timeS >= 600_000 && timeS < 600_000 + 3 * 86_400);
    expect(measures["blocksPerDay:w"]).toBe(inside.length / 3);
  });

  test("take decisions by tick, whatever the order in which they were taken", () => {
    const cut: Command = { tick: 900, kind: "cut", region: "CN-XJ", ticks: 300 };
    const move: Command = { tick: 50, kind: "relocate", from: "US", to: "CA", percent: 60, meanTravelDays: 300 };
    expect(measureRun(KAZAKHSTAN, 1, [cut, move], [])).toEqual(measureRun(KAZAKHSTAN, 1, [move, cut], []));
  });

  test("of a shutdown: its true drop is the region's share, its dark hours and lost coins those of its schedule", () => {
    const event = shutdown(1, [
      { tick: 3 * DAY, value: 0 },
      { tick: 4 * DAY, value: 1 },
    ]);
    const scenario = invent({ events: [event], endTick: 10 * DAY });
    const measures = measureRun(scenario, 1, [], []);
    expect(measures["trueShare:cut-1"]).toBeCloseTo(1 / 3, 12);
    expect(measures["trueDrop:cut-1"]).toBeCloseTo(1 / 3, 12);
    expect(measures["hoursDark:cut-1"]).toBeCloseTo(24, 9);
    expect(measures["coinsLost:cut-1"]! / (6.25 * 144)).toBeCloseTo(1 / 3, 2);
    expect(measureRun(scenario, 1, [{ tick: 0, kind: "remove-event", event: event.id }], [])).toEqual({});
  });

  test("a share of nothing is left out: no band is ever NaN", () => {
    const event = shutdown(0, [{ tick: 6, value: 0 }]);
    for (const machines of [0, 1]) {
      const regions = [inventRegion("A", machines)];
      const measures = measureRun(invent({ regions, events: [event], endTick: 5 * DAY }), 1, [], []);
      expect(Object.values(measures).every(Number.isFinite)).toBe(true);
    }
  });
});

describe("bands", () => {
  test("quantiles lie between order statistics, and the mean over the runs that have the measure", () => {
    const results = Array.from({ length: 21 }, (_, i) => ({ x: 20 - i, ...(i < 4 ? { rare: i } : {}) }));
    expect(summarise(results)).toEqual({
      x: { runs: 21, mean: 10, p5: 1, p25: 5, p50: 10, p75: 15, p95: 19 },
      rare: { runs: 4, mean: 1.5, p5: expect.closeTo(0.15), p25: 0.75, p50: 1.5, p75: 2.25, p95: expect.closeTo(2.85) },
    });
  });

  test("of no runs there are none", () => {
    expect(summarise([])).toEqual({});
  });
});
