import { describe, expect, test } from "vitest";
import type { Command } from "../../src/scenario/command.ts";
import { RULES } from "../../src/scenario/linkState.ts";
import golden from "../replays/kazakhstan-2022.json" with { type: "json" };
import { firstDifference, type ReplayFile, replay } from "../replays/replay.ts";
import { KAZAKHSTAN, runWhole } from "./run.ts";

const { scenario, rules, replays } = golden as ReplayFile;

test("the golden file is of this scenario and these rules", () => {
  expect({ scenario, rules }).toEqual({ scenario: KAZAKHSTAN.id, rules: RULES });
});

describe.each(replays)("$name", ({ seed, commands, checkpoints }) => {
  test("every week's checkpoint is what it has always been", () => {
    const difference = firstDifference(checkpoints, replay(KAZAKHSTAN, seed, commands));
    if (difference !== null) throw new Error(`${difference}\nif it was meant: npx tsx tests/replays/write.ts`);
  });

  test("the run builder ends with the same hash", () => {
    expect(runWhole(KAZAKHSTAN, seed, commands).hash).toBe(checkpoints.at(-1)!.hash);
  });
});

describe("a changed constant", () => {
  const expected = replays[0]!.checkpoints;

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
  ])("fails the golden: %s", (_name, change) => {
    expect(firstDifference(expected, replay({ ...KAZAKHSTAN, ...change }, 1, []))).toMatch(
      /^checkpoint 0 at tick 0 differs:\n {2}hash/,
    );
  });

  test("a difference is told by the first checkpoint that differs, field by field", () => {
    const actual = expected.map((row, i) => (i === 2 ? { ...row, height: row.height + 1, hash: "f" } : row));
    expect(firstDifference(expected, actual)).toBe(
      `checkpoint 2 at tick 2016 differs:\n  hash: expected ${expected[2]!.hash}, got f\n  height: expected ${expected[2]!.height}, got ${expected[2]!.height + 1}`,
    );
    expect(firstDifference(expected, expected.slice(1))).not.toBeNull();
    expect(firstDifference(expected, expected)).toBeNull();
  });
});

test("the logs with decisions use every kind of them", () => {
  const kinds = new Set(replays.flatMap(({ commands }) => commands.map((command: Command) => command.kind)));
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
