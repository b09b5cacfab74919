/** Orders of new machines as rows of a run. */
import { describe, expect, test } from "vitest";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { createRunTable, type RunTable, worldColumn } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { tickOfRow } from "../../src/scenario/frames.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { destinationsOf, ordersOf } from "../../src/store/orders.ts";
import { contentOf, finish, runWhole } from "./run.ts";

const DAY = 144;
/** Eight months: of hourly frames, and long enough for orders of the run itself to come. */
const SCENARIO = { ...compiled(hindcast2019).scenario, endTick: 240 * DAY };
const run = runWhole(SCENARIO, 1, []);
const all = (table: RunTable) => ordersOf(table.events, { tick: table.endTick, arrivedToo: true });

describe("orders of new machines", () => {
  test("are rows of the run: those on the list at a moment are what the frame has on order", () => {
    const onOrder = worldColumn(run, "onOrderEhs");
    expect(all(run).some(({ placedTick }) => placedTick < 0)).toBe(true);
    expect(all(run).some(({ placedTick, arriveTick }) => placedTick > 0 && arriveTick < run.endTick)).toBe(true);
    for (let row = 0; row < run.frames; row += 1) {
      const tick = tickOfRow(run, row);
      const listed = ordersOf(run.events, { tick, arrivedToo: false }).reduce((sum, { ehs }) => sum + ehs, 0);
      expect(listed).toBeCloseTo(onOrder[row]!, 9);
    }
  });

  test("that have come went somewhere, every machine of the week", () => {
    const arrived = all(run).filter(({ arriveTick }) => arriveTick <= run.endTick);
    const machinesAt = (tick: number, machine: number) =>
      arrived.reduce((sum, row) => sum + (row.arriveTick === tick && row.machine === machine ? row.machines : 0), 0);
    for (const event of run.events) {
      if (event.kind !== "new-machines") continue;
      const counted = [...event.installed, ...event.stored].reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(machinesAt(event.tick, event.machine));
    }
    for (const order of arrived) {
      const shares = destinationsOf(run.events, order).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    const waiting = all(run).filter(({ arriveTick }) => arriveTick > run.endTick);
    expect(waiting.length).toBeGreaterThan(5);
    expect(waiting.flatMap((order) => destinationsOf(run.events, order))).toEqual([]);
  });

  test("after a decision are those of the new future alone", () => {
    const tick = 100 * DAY;
    const log: Command[] = [{ kind: "cut", region: "US", tick, ticks: 60 * DAY }];
    const builder = createRunBuilder(SCENARIO, 1, []);
    const table = finish(builder, createRunTable(SCENARIO));
    builder.rebuild(log);
    finish(builder, table);
    expect(contentOf(table).events).toEqual(contentOf(runWhole(SCENARIO, 1, log)).events);
    const split = (orders: ReturnType<typeof all>) => [
      orders.filter((order) => order.tick < tick),
      orders.filter((order) => order.tick >= tick),
    ];
    const [[before, after], [beforeThen, afterThen]] = [split(all(table)), split(all(run))];
    expect(before).toEqual(beforeThen);
    expect(after).not.toEqual(afterThen);
    expect(new Set(all(table).map(({ id }) => id)).size).toBe(all(table).length);
  });
});
