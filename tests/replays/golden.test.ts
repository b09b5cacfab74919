/** The golden files are whole, and a fact of a scenario cannot be changed unseen. That engines keep them is for `npm run test:engines`. */
import { describe, expect, test } from "vitest";
import { isSame } from "../engines/difference.ts";
import { KAZAKHSTAN } from "../host/run.ts";
import { jobOf, readGolden, readGoldens } from "./golden.ts";
import { replay } from "./replay.ts";

test("every built-in scenario has one, with three seeds and more, and a checkpoint at either end", () => {
  for (const { scenario, endTick, runs } of readGoldens()) {
    expect(new Set(runs.map(({ seed }) => seed)).size, scenario).toBeGreaterThanOrEqual(3);
    for (const { checkpoints } of runs) {
      expect(checkpoints[0]!.tick).toBe(0);
      expect(checkpoints.at(-1)!.tick).toBe(endTick);
    }
  }
});

test("their logs use every kind of decision", () => {
  const runs = readGoldens().flatMap((golden) => golden.runs);
  const kinds = new Set(runs.flatMap(({ commands }) => commands.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([
    "cut",
    "isolate",
    "reconnect",
    "relocate",
    "remove-event",
    "set-geopolitical-sensitivity",
    "switch-channel",
  ]);
});

describe("a changed fact of the scenario", () => {
  const golden = readGolden(KAZAKHSTAN.id);
  const run = golden.runs[0]!;
  const job = jobOf(golden, run, { kind: "whole" });

  test("unchanged, it keeps its golden file", () => {
    expect(isSame(run, replay(KAZAKHSTAN, job))).toBe(true);
  });

  test.each([
    [
      "one machine more",
      {
        regions: KAZAKHSTAN.regions.map((row, r) =>
          r > 0 ? row : { ...row, installed: row.installed.map((n) => n + 1) },
        ),
      },
    ],
    [
      "a price of one cent more on the first day",
      {
        price: {
          ...KAZAKHSTAN.price,
          closes: KAZAKHSTAN.price.closes.map((row, i) => (i > 0 ? row : { ...row, usd: row.usd + 0.01 })),
        },
      },
    ],
    [
      "a region's carbon intensity",
      { regions: KAZAKHSTAN.regions.map((row) => ({ ...row, carbonGPerKwh: row.carbonGPerKwh + 1 })) },
    ],
  ])("moves it: %s", (_name, change) => {
    const first = { ...job, ticks: [0] };
    expect(replay({ ...KAZAKHSTAN, ...change }, first).checkpoints[0]).not.toEqual(run.checkpoints[0]);
  });
});
