/** Columns that tell of the market for machines, of storage and of hosting, against the world they were written from. */
import { describe, expect, test } from "vitest";
import { createWorld } from "../../src/engine/createWorld.ts";
import { createFrameWriter } from "../../src/engine/frame.ts";
import {
  REGION_COLUMNS,
  type RegionColumn,
  regionColumnIndex,
  type WorldColumn,
  worldColumnIndex,
} from "../../src/engine/frameColumns.ts";
import { mine, settle } from "../../src/engine/step.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import { TICKS_PER_DAY } from "../../src/units/constants.ts";
import { KAZAKHSTAN } from "../host/run.ts";

const { scenario } = compiled(hindcast2019);
const HOURS = 100 * 24;

/** A hundred days of a world with a market, one frame an hour, and the world as the last frame shows it. */
function hundredDays() {
  const world = createWorld(scenario, 1);
  const writer = createFrameWriter(scenario, HOURS + 1);
  const scrapped: number[] = [];
  for (let row = 0; ; ) {
    settle(world, []);
    if (world.tick % 6 === 0) {
      writer.write(world, row);
      scrapped.push(world.fleet.scrapped.reduce((sum, machines) => sum + machines, 0));
      row += 1;
    }
    if (row > HOURS) return { world, table: writer.finish(), scrapped };
    mine(world);
  }
}

describe("columns of the market", () => {
  const { world, table, scrapped } = hundredDays();
  const column = (name: WorldColumn) =>
    table.columns.subarray(worldColumnIndex(name) * (HOURS + 1), (worldColumnIndex(name) + 1) * (HOURS + 1));
  const newest = table.regionValues.subarray(-scenario.regions.length * REGION_COLUMNS.length);
  const region = (r: number, name: RegionColumn) => newest[regionColumnIndex(r, name)]!;

  test("orders, machine price and elasticity are the world's at the last frame", () => {
    const onOrder = world.market.orders.reduce(
      (sum, { machine, machines }) => sum + machines * scenario.machines[machine]!.hashrateThs,
      0,
    );
    expect(onOrder).toBeGreaterThan(0);
    expect(column("onOrderEhs")[HOURS]).toBeCloseTo(onOrder / 1e6, 9);
    expect(column("machineUsdPerTh")[HOURS]).toBe(world.market.machineUsdPerTh);
    expect(column("elasticity")[HOURS]).toBe(world.fleet.elasticity);
    expect(new Set(column("onOrderEhs")).size).toBeGreaterThan(10);
  });

  test("scrapped machines are counted at every hour, not at the last alone", () => {
    expect(scrapped.at(-1)).toBeGreaterThan(0);
    expect([...column("scrappedMachines")]).toEqual(scrapped);
  });

  test("hosting is the place's, and what is stored in the regions is what is stored in the world", () => {
    let stored = 0;
    for (const [r, { hosting }] of scenario.regions.entries()) {
      stored += region(r, "storedEhs");
      const { hostingMw, capacity } = world.conditions;
      expect(region(r, "hostingMw")).toBe(hosting === null ? -1 : hostingMw[r]! * capacity[r]!);
    }
    expect(column("storedEhs")[HOURS]).toBeCloseTo(stored, 9);
    expect(world.tick).toBe(100 * TICKS_PER_DAY);
  });
});

test("without a market there is no machine price and nothing on order, and hosting never binds", () => {
  const regions = KAZAKHSTAN.regions.map((region) => ({ ...region, hosting: null }));
  const plain = { ...KAZAKHSTAN, orders: null, migration: null, regions };
  const world = createWorld(plain, 1);
  settle(world, []);
  const writer = createFrameWriter(plain, 1);
  writer.write(world, 0);
  const { columns, regionValues } = writer.finish();
  expect(columns[worldColumnIndex("machineUsdPerTh")]).toBe(0);
  expect(columns[worldColumnIndex("onOrderEhs")]).toBe(0);
  const china = KAZAKHSTAN.regions.findIndex(({ id }) => id === "CN-XJ");
  expect(regionValues[regionColumnIndex(china, "hostingMw")]).toBe(-1);
  expect(regionValues[regionColumnIndex(china, "storedEhs")]! * 4).toBeCloseTo(
    columns[worldColumnIndex("storedEhs")]!,
    3,
  );
  expect(regionValues[regionColumnIndex(china, "storedEhs")]).toBeGreaterThan(0);
});
