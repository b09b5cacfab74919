/** Runs with an hourly frame: the same world, a sixth of the rows, and not too much memory. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWorld } from "../../src/engine/createWorld.ts";
import { createFrameWriter } from "../../src/engine/frame.ts";
import { mine, settle, step } from "../../src/engine/step.ts";
import { worldHash } from "../../src/engine/world.ts";
import type { Reply } from "../../src/host/messages.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunner } from "../../src/host/runner.ts";
import { applyRows, copyRunTable, createRunTable, regionFigure, worldColumn } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { tickOfRow } from "../../src/scenario/frames.ts";
import { decisions } from "../engine/arbitraries.ts";
import { inventLarge } from "../engine/largeWorld.ts";
import { DAY } from "../engine/worlds.ts";
import { contentOf, finish, runWhole } from "./run.ts";

/** Ends neither at midnight nor on an hour. */
const LONG = inventLarge(60 * DAY + 160);
const LAST = LONG.endTick;
const cut = (tick: number): Command => ({ tick, kind: "cut", region: "R1", ticks: 40 });
const whole = runWhole(LONG, 1, []);

describe("hourly frames", () => {
  test("show the world after the decisions of their tick and before its blocks, the last tick's included", () => {
    const log = [cut(1003), cut(1008)];
    const table = runWhole(LONG, 1, log);
    const world = createWorld(LONG, 1);
    const writer = createFrameWriter(LONG, table.frames);
    for (let row = 0; world.tick <= LAST; ) {
      settle(
        world,
        log.filter(({ tick }) => tick === world.tick),
      );
      if (world.tick === tickOfRow(table, row)) writer.write(world, row++);
      mine(world);
    }
    expect(LAST % 6).not.toBe(0);
    expect(table.ready).toBe(table.frames);
    const written = createRunTable(LONG);
    applyRows(written, {
      ...{ fromTick: 0, fromRow: 0, rows: table.frames, ...writer.finish() },
      ...{ blockTimesS: new Float64Array(), blockRegions: new Uint8Array(), events: [], shipments: [] },
    });
    expect(table.columns).toEqual(written.columns);
    expect(table.regionRows).toEqual(written.regionRows);
    expect(table.regionValues).toEqual(written.regionValues);
  });

  test("leave blocks, events and shipments at their exact ticks, and the hash as it is", () => {
    const world = createWorld(LONG, 1);
    while (world.tick < LAST) step(world, []);
    const { blocks, events, shipments } = world.outputs;
    expect(whole.blockTimesS).toEqual(blocks.timesS);
    expect(whole.blockRegions).toEqual(blocks.regions);
    expect(whole.events).toEqual(events);
    expect(whole.shipments).toEqual(shipments);
    expect(whole.hash).toBe(worldHash(world));
    expect(whole.anchorHeight + whole.blockTimesS.length).toBe(worldColumn(whole, "height")[whole.frames - 1]);
  });

  test("built 1, 7 or 1,000 at a time give the same table", () => {
    const expected = contentOf(whole);
    for (const slice of [1, 7, 1000]) expect(contentOf(runWhole(LONG, 1, [], slice))).toEqual(expected);
  });
});

describe("a decision in the middle of an hour", () => {
  test("rewrites from the frame at or after its tick, and blocks from the tick itself", () => {
    const builder = createRunBuilder(LONG, 1, []);
    const table = finish(builder, createRunTable(LONG));
    expect(builder.rebuild([cut(1003)])).toBe(1003);
    const rows = builder.advance(1);
    expect(rows).toMatchObject({ fromTick: 1003, fromRow: 168, rows: 1 });
    applyRows(table, rows);
    expect(table.ready).toBe(169);
    const [before, at] = [167, 168].map((row) => regionFigure(table, 1, "onEhs", row));
    expect(before).toBeGreaterThan(0);
    expect(at).toBe(0);
    const fresh = runWhole(LONG, 1, [cut(1003)]);
    expect(table.blockTimesS).toEqual(fresh.blockTimesS.filter((timeS) => timeS <= 1009 * 600));
    expect(contentOf(finish(builder, table))).toEqual(contentOf(fresh));
  });

  test("whatever the logs and however far the run is, a rebuild equals a fresh run", () => {
    const logs = decisions(LAST, ["R0", "R1", "R2"]);
    const built = fc.nat(LAST);
    const slices = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(logs, logs, built, slices, (first, second, until, slice) => {
        const builder = createRunBuilder(LONG, 7, first);
        const table = createRunTable(LONG);
        while (!builder.done() && builder.nextTick() < until) applyRows(table, builder.advance(slice));
        builder.rebuild(second);
        expect(contentOf(finish(builder, table, slice))).toEqual(contentOf(runWhole(LONG, 7, second)));
      }),
      { numRuns: 15 },
    );
  });

  test("in the last hour, and one taken back, leave the run as a fresh one", () => {
    const builder = createRunBuilder(LONG, 1, []);
    const table = finish(builder, createRunTable(LONG));
    for (const log of [[cut(LAST - 1)], [cut(LAST)], []]) {
      builder.rebuild(log);
      expect(contentOf(finish(builder, table))).toEqual(contentOf(runWhole(LONG, 1, log)));
    }
  });
});

test("the runner answers with a first day of hourly frames", () => {
  const replies: Reply[] = [];
  const queue: (() => void)[] = [];
  const ask = createRunner(
    (reply) => replies.push(reply),
    (callback) => queue.push(callback),
  );
  ask({ type: "run", run: "a", revision: 1, scenario: LONG, seed: 1, commands: [] });
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
  ask({ type: "decide", run: "a", revision: 2, commands: [cut(1003)] });
  expect(replies[0]).toMatchObject({ rows: { fromTick: 0, fromRow: 0, rows: 25 } });
  expect(replies.at(-1)).toMatchObject({ revision: 2, rows: { fromTick: 1003, fromRow: 168, rows: 25 } });
});

test("a copy of a table stays as it is when the table changes", () => {
  const builder = createRunBuilder(LONG, 1, []);
  const table = finish(builder, createRunTable(LONG));
  const copy = copyRunTable(table);
  const before = contentOf(whole);
  expect(contentOf(copy)).toEqual(before);
  builder.rebuild([cut(1)]);
  finish(builder, table);
  expect(contentOf(copy)).toEqual(before);
  expect(contentOf(table)).not.toEqual(before);
});

/** Bytes of all typed arrays in a value, and eight for each thing in a list. */
function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 8 * value.length : 0;
  return Object.values(value).reduce((sum: number, field) => sum + bytesOf(field), own);
}

describe("29 months of nineteen regions and five machine models", () => {
  const MONTHS_29 = inventLarge(29 * 30.5 * DAY);
  const builder = createRunBuilder(MONTHS_29, 1, []);
  const table = finish(builder, createRunTable(MONTHS_29));

  test("run from end to end: every frame, every block, and finite numbers", () => {
    expect(table.ready).toBe(table.frames);
    expect(table.hash).toMatch(/^[0-9a-f]{16}$/);
    const height = worldColumn(table, "height");
    expect(height[table.frames - 1]! - table.anchorHeight).toBe(table.blockTimesS.length);
    expect(table.blockTimesS.length / (29 * 30.5)).toBeGreaterThan(120);
    expect(worldColumn(table, "hashrateEhs").every((value) => value > 0)).toBe(true);
    expect(table.columns.every((column) => column.every(Number.isFinite))).toBe(true);
  });

  test("take less than 20 MB, keyframes included", () => {
    const { columns, regionValues, blockTimesS, blockRegions } = table;
    const tableBytes = bytesOf([columns, regionValues, blockTimesS, blockRegions]);
    const keyframeBytes = bytesOf(builder.keyframes.map(({ scenario: _shared, ...world }) => world));
    expect(builder.keyframes).toHaveLength(Math.floor(MONTHS_29.endTick / (16 * DAY)) + 1);
    expect(keyframeBytes).toBeGreaterThan(builder.keyframes.length * 2017 * 8); // two weeks of block times in each
    expect(tableBytes).toBeGreaterThan(5e6);
    expect(tableBytes + keyframeBytes).toBeLessThan(20e6);
  });

  test("a late decision ends in the hash of a fresh run", () => {
    const log: Command[] = [{ tick: 600 * DAY + 5, kind: "cut", region: "R3", ticks: 1000 }];
    expect(builder.rebuild(log)).toBe(log[0]!.tick);
    expect(finish(builder, table).hash).toBe(runWhole(MONTHS_29, 1, log).hash);
  });
});

test("a short run keeps its keyframes two days apart", () => {
  const builder = createRunBuilder({ ...LONG, endTick: 60 * DAY }, 1, []);
  while (!builder.done()) builder.advance(5000);
  expect(builder.keyframes).toHaveLength(31);
  expect(builder.keyframes.map((world) => world.tick).slice(0, 3)).toEqual([0, 288, 576]);
});
