/** Runs with isolated regions, as the host builds, rebuilds and measures them. */
import { expect, test } from "vitest";
import { chainBlocks } from "../../src/host/chainBlocks.ts";
import { measureRun } from "../../src/host/measures.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { applyRows, createRunTable, type RunTable, worldColumn } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { ANCHOR_HEIGHT, DAY, invent, seconds } from "../engine/worlds.ts";

const SCENARIO = invent({ endTick: 12 * DAY });
/** More than half of the hashrate is alone for three days, and wins; a smaller region in between loses. */
const ISOLATIONS: readonly Command[] = [
  { tick: 2 * DAY, kind: "isolate", region: "A", ticks: 3 * DAY },
  { tick: 3 * DAY, kind: "isolate", region: "C", ticks: 4 * DAY },
];
const CUT: Command = { tick: 4 * DAY, kind: "cut", region: "B", ticks: 20 };

function build(commands: readonly Command[]): RunTable {
  const builder = createRunBuilder(SCENARIO, 3, commands);
  const table = createRunTable(SCENARIO);
  while (!builder.done()) applyRows(table, builder.advance(333));
  return { ...table, hash: builder.hash() };
}

test("a decision between a fork and the return rebuilds the same run as one from the start", () => {
  const builder = createRunBuilder(SCENARIO, 3, ISOLATIONS);
  const table = createRunTable(SCENARIO);
  const buildOn = () => {
    while (!builder.done()) applyRows(table, builder.advance(333));
  };
  buildOn();
  const whole = build(ISOLATIONS);
  builder.rebuild([...ISOLATIONS, CUT]);
  buildOn();
  const { version: _versions, hash: _told, ...rebuilt } = table;
  expect(build([...ISOLATIONS, CUT])).toMatchObject(rebuilt);
  expect(table.events).not.toEqual(whole.events);
  builder.rebuild(ISOLATIONS);
  buildOn();
  expect([builder.hash(), table.events, table.blockTimesS]).toEqual([whole.hash, whole.events, whole.blockTimesS]);
});

test("the chain that holds in the end has the height of the last frame, and is what measures count", () => {
  const table = build(ISOLATIONS);
  const reorgs = table.events.flatMap((event) => (event.kind === "reorg" ? [event.winner] : []));
  expect(reorgs).toEqual(["branch", "main"]);
  const { timesS, regions } = chainBlocks(table);
  const height = worldColumn(table, "height")[SCENARIO.endTick]!;
  expect([timesS.length, regions.length]).toEqual([height - ANCHOR_HEIGHT, height - ANCHOR_HEIGHT]);
  expect(table.blockTimesS.length).not.toBe(timesS.length);
  const split = { id: "split", fromTick: 2 * DAY, toTick: 5 * DAY };
  const inside = timesS.filter((timeS) => timeS >= seconds(split.fromTick) && timeS < seconds(split.toTick));
  expect(measureRun(SCENARIO, 3, ISOLATIONS, [split])["blocksPerDay:split"]).toBe(inside.length / 3);
});

test("frames show the branch while it lasts, and the orphans from the return on", () => {
  const table = build(ISOLATIONS);
  const [branch, orphans, height] = (["branchHeight", "orphanedBlocks", "height"] as const).map((column) =>
    worldColumn(table, column),
  );
  expect([branch![2 * DAY - 1], branch![2 * DAY], branch![7 * DAY]]).toEqual([0, height![2 * DAY], 0]);
  expect([orphans![5 * DAY - 1], orphans![2 * DAY]]).toEqual([0, 0]);
  const total = table.events.reduce((sum, event) => sum + (event.kind === "reorg" ? event.orphanedBlocks : 0), 0);
  expect(orphans!.at(-1)).toBe(total);
  // Height does not fall when a longer chain takes over, and no block is in two places.
  const found = table.blockTimesS.length + table.events.filter((event) => event.kind === "branch-block").length;
  expect(found).toBe(height!.at(-1)! - ANCHOR_HEIGHT + total);
});
