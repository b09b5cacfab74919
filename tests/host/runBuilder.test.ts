import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createWorld } from "../../src/engine/createWorld.ts";
import { step } from "../../src/engine/step.ts";
import { cloneWorld, restoreWorld, saveWorld, worldHash } from "../../src/engine/world.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { applyRows, createRunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { decisions } from "../engine/arbitraries.ts";
import { contentOf, finish, KAZAKHSTAN, runWhole, SHORT } from "./run.ts";

const regionIds = SHORT.regions.map((region) => region.id);
/** In half of the logs nothing happens at tick 0: those rebuild from a keyframe, the others from the start. */
const logs = fc
  .tuple(
    decisions(SHORT.endTick, regionIds),
    fc.oneof(
      fc.constant<Command[]>([]),
      fc.subarray<Command>([
        { tick: 0, kind: "remove-event", event: "kz-internet-shutdown" },
        { tick: 0, kind: "remove-event", event: "ir-winter-ban" },
        { tick: 0, kind: "set-geopolitical-sensitivity", permille: 800 },
      ]),
    ),
  )
  .map(([anyTime, atStart]) => [...anyTime, ...atStart]);

describe("slices", () => {
  test("frames built 1, 7 or 1,000 at a time give the same table and hash as all at once", () => {
    const whole = contentOf(runWhole(SHORT, 1, [], 10_000));
    for (const slice of [1, 7, 1000]) expect(contentOf(runWhole(SHORT, 1, [], slice))).toEqual(whole);
  });

  test("the whole scenario gives one hash in slices of 1, 7 and 1,000", () => {
    const hashes = [1, 7, 1000].map((slice) => {
      const builder = createRunBuilder(KAZAKHSTAN, 1, []);
      while (!builder.done()) builder.advance(slice);
      return builder.hash();
    });
    expect(hashes).toEqual([hashes[0], hashes[0], hashes[0]]);
  });

  test("a run has a frame for every tick and one for its end, and then gives no more rows", () => {
    const builder = createRunBuilder(SHORT, 1, []);
    expect(builder.advance(10_000)).toMatchObject({ fromTick: 0, rows: SHORT.endTick + 1 });
    expect(builder.done()).toBe(true);
    expect(builder.advance(5)).toMatchObject({ fromTick: SHORT.endTick + 1, rows: 0, blockTimesS: new Float64Array() });
  });

  test("another seed gives another hash", () => {
    expect(runWhole(SHORT, 2, []).hash).not.toBe(runWhole(SHORT, 1, []).hash);
  });
});

describe("decisions", () => {
  test("whatever the logs, a rebuild equals a fresh run: rows, blocks, events, shipments and hash", () => {
    fc.assert(
      fc.property(
        logs,
        logs,
        fc.nat(SHORT.endTick),
        fc.integer({ min: 1, max: 900 }),
        (first, second, built, slice) => {
          const builder = createRunBuilder(SHORT, 7, first);
          const table = createRunTable(SHORT);
          const ready = () => builder.nextTick() >= built;
          while (!builder.done() && !ready()) applyRows(table, builder.advance(slice));
          const from = builder.rebuild(second);
          expect(builder.nextTick()).toBe(from);
          finish(builder, table, slice);
          expect(contentOf(table)).toEqual(contentOf(runWhole(SHORT, 7, second)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("undoing gives back the baseline's hash and table", () => {
    fc.assert(
      fc.property(logs, (log) => {
        const builder = createRunBuilder(SHORT, 3, []);
        const table = finish(builder, createRunTable(SHORT));
        const baseline = structuredClone(contentOf(table));
        builder.rebuild(log);
        finish(builder, table);
        builder.rebuild([]);
        expect(contentOf(finish(builder, table))).toEqual(baseline);
      }),
      { numRuns: 10 },
    );
  });

  test("a rebuild goes back to the first tick that differs, and no further", () => {
    const cut = (tick: number): Command => ({ tick, kind: "cut", region: "US", ticks: 10 });
    const builder = createRunBuilder(SHORT, 1, [cut(100)]);
    while (!builder.done()) builder.advance(200);
    expect(builder.rebuild([cut(100), cut(500)])).toBe(500);
    expect(builder.rebuild([cut(100), cut(300)])).toBe(300);
    expect(builder.rebuild([cut(300)])).toBe(100);
    expect(builder.rebuild([cut(300), cut(800)])).toBe(100);
  });

  test("decisions of one tick are applied in the order they were taken, whatever the order of ticks in the log", () => {
    const cut: Command = { tick: 200, kind: "cut", region: "US", ticks: 100 };
    const join: Command = { tick: 200, kind: "reconnect", region: "US", ticks: 100 };
    const early: Command = { tick: 50, kind: "cut", region: "CN-XJ", ticks: 10 };
    const hash = (...log: Command[]) => runWhole(SHORT, 1, log).hash;
    expect(hash(cut, join, early)).toBe(hash(early, cut, join));
    expect(hash(join, cut)).not.toBe(hash(cut, join));
  });
});

describe("saved and resumed", () => {
  test("a world saved as text at random ticks and restored goes on to the same hash and rows", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(SHORT.endTick - 1), { minLength: 1, maxLength: 5 }),
        fc.nat(99),
        (stops, seed) => {
          const straight = createWorld(SHORT, seed);
          let resumed = createWorld(SHORT, seed);
          while (straight.tick < SHORT.endTick) {
            step(straight, []);
            if (stops.includes(resumed.tick)) {
              const { outputs } = resumed;
              resumed = { ...restoreWorld(SHORT, saveWorld(resumed)), outputs };
            }
            step(resumed, []);
          }
          expect(worldHash(resumed)).toBe(worldHash(straight));
          expect(resumed.outputs).toEqual(straight.outputs);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("a clone shares nothing that changes: stepping it leaves the original as it was", () => {
    const world = createWorld(SHORT, 1);
    for (let i = 0; i < 300; i += 1) step(world, []);
    const before = saveWorld(world);
    const clone = cloneWorld(world);
    for (let i = 0; i < 300; i += 1) step(clone, []);
    expect(saveWorld(world)).toBe(before);
  });
});
