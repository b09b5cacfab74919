/** A difference of two engines is found and told by tick and field, such as a logarithm that is a few bits off in one of them. */

import type { Plugin } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DECIDED } from "../replays/cases.ts";
import { type Golden, jobOf, readGolden } from "../replays/golden.ts";
import type { Answer, Job, Way } from "../replays/replay.ts";
import { bundleReplays } from "./bundle.ts";
import { type Expected, isSame, tellFirstTick, tellGolden } from "./difference.ts";
import type { Engine } from "./engine.ts";
import { NODE } from "./list.ts";

/** As another library might: the last bits of a few logarithms. One bit alone is often rounded away in a block's time. */
const POORER_LOG: Plugin = {
  name: "poorer-log",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/src/engine/detmath.ts")
      ? code.replace(
          "export function log(",
          "export const log = (x) => (x > 0.4 && x < 0.405 ? 1 + 2 ** -46 : 1) * trueLog(x);\nfunction trueLog(",
        )
      : null,
};

/** A figure that nothing but the frame shows, in a few frames. */
const FRAME_OFF: Plugin = {
  name: "frame-off",
  enforce: "pre",
  transform: (code, id) =>
    id.endsWith("/src/engine/frame.ts")
      ? code.replace("= chain.blocksToday;", "= chain.blocksToday + (world.tick >= 100 && world.tick < 103 ? 1 : 0);")
      : null,
};

const golden: Golden = readGolden("kosovo-2022");
const run = golden.runs.find(({ name }) => name === DECIDED)!;
const WHOLE: Way = { kind: "whole" };
const SLICED: Way = { kind: "slices", frames: 7 };

const engines = new Map<string, Engine>();
const ask = (name: string) => async (job: Job) => (await engines.get(name)!.ask([job])).answers[0]!;

beforeAll(async () => {
  for (const [name, patch] of [["right"], ["log", POORER_LOG], ["frame", FRAME_OFF]] as const)
    engines.set(name, await NODE.open(await bundleReplays(patch)));
});

afterAll(async () => {
  for (const engine of engines.values()) await engine.close();
});

describe("a logarithm that is a few bits off", () => {
  test("is told by its first tick and by field", async () => {
    const job = jobOf(golden, run, SLICED);
    expect(isSame(run, await ask("right")(job))).toBe(true);
    expect(isSame(run, await ask("log")(job))).toBe(false);
    const told = await tellFirstTick(job, golden.endTick, ask("right"), ask("log"));
    const tick = Number(/^first differing tick (\d+):\n/.exec(told)?.[1]);

    expect(tick).toBeGreaterThan(0);
    const around = { ...job, way: WHOLE, ticks: [tick - 1, tick] };
    const [right, wrong] = [await ask("right")(around), await ask("log")(around)];
    expect(wrong.checkpoints[0]).toEqual(right.checkpoints[0]);
    expect(wrong.checkpoints[1]!.hash).not.toBe(right.checkpoints[1]!.hash);
    expect(told).toMatch(/^ {2}world\.chain\.\w+(\.\w+)*: expected \S+, got \S+$/m);
  });
});

describe("a figure of a frame that is wrong for three ticks", () => {
  test("is told by its first tick, though every checkpoint is the same", async () => {
    const job = jobOf(golden, run, WHOLE);
    const wrong = await ask("frame")(job);
    expect(wrong.hash).toBe(run.hash);
    expect(isSame(run, wrong)).toBe(false);
    const told = await tellFirstTick(job, golden.endTick, ask("right"), ask("frame"));
    expect(told).toMatch(/^first differing tick 100:\n {2}frame\.blocksToday: expected \d+, got \d+$/);
  });
});

describe("a golden file that is left", () => {
  const moved = (change: (run: Expected) => Expected): string => tellGolden(run, change(run));

  test("is told by the first checkpoint, field by field", () => {
    const told = moved((right) => ({
      ...right,
      checkpoints: right.checkpoints.map((row, i) => (i < 2 ? row : { ...row, height: row.height + 1, hash: "f" })),
    }));
    const [, before, at] = run.checkpoints;
    expect(told).toBe(
      [
        `tick ${at!.tick} differs, while tick ${before!.tick} is the same:`,
        `  hash: expected "${at!.hash}", got "f"`,
        `  height: expected ${at!.height}, got ${at!.height + 1}`,
      ].join("\n"),
    );
  });

  test("is seen by the hash, the table and a missing checkpoint too", () => {
    const differs = (change: Partial<Answer>) => !isSame(run, { ...run, ...change });
    expect(differs({ hash: "f" })).toBe(true);
    expect(differs({ table: "f" })).toBe(true);
    expect(differs({ checkpoints: run.checkpoints.slice(1) })).toBe(true);
    expect(differs({ table: null })).toBe(false);
    expect(moved((right) => ({ ...right, hash: "f" }))).toMatch(/the run's hash is f/);
    expect(moved((right) => ({ ...right, table: "f" }))).toMatch(/between them/);
  });
});
