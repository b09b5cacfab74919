import { describe, expect, test } from "vitest";
import { REGION_COLUMNS, WORLD_COLUMNS } from "../../src/engine/frameColumns.ts";
import type { RunEvent, ShipmentRow } from "../../src/engine/outputs.ts";
import type { RunRows } from "../../src/host/runBuilder.ts";
import {
  applyRows,
  createRunTable,
  regionColumn,
  regionFigure,
  retargetsOf,
  worldColumn,
} from "../../src/host/runTable.ts";
import { invent } from "../engine/worlds.ts";

const scenario = invent({ endTick: 9 });
const REGION_CELLS = scenario.regions.length * REGION_COLUMNS.length;

const blocks = (...rows: readonly (readonly [timeS: number, region: number])[]) => ({
  blockTimesS: Float64Array.from(rows, ([timeS]) => timeS),
  blockRegions: Uint8Array.from(rows, ([, region]) => region),
});
const retarget = (tick: number): RunEvent => ({
  kind: "retarget",
  tick,
  height: 717_696,
  headerTimeS: tick * 600,
  nBits: 0x17100000,
  difficulty: 1,
  changePercent: 0,
});
const shipment = (id: number, createdTick: number): ShipmentRow => ({
  id,
  from: 0,
  to: 1,
  machine: 0,
  machines: 10,
  lost: 0,
  ehs: 1,
  departTick: createdTick,
  arriveTick: createdTick + 5,
  createdTick,
});

/** Rows whose every cell is `value`, told of the regions at the first of them. */
const rows = (fromTick: number, count: number, value: number, more: Partial<RunRows> = {}): RunRows => ({
  fromTick,
  fromRow: fromTick,
  rows: count,
  columns: new Float64Array(WORLD_COLUMNS.length * count).fill(value),
  regionRows: new Int32Array(1),
  regionValues: new Float64Array(REGION_CELLS).fill(value),
  ...blocks(),
  events: [],
  shipments: [],
  ...more,
});

const first = rows(0, 6, 1, {
  ...blocks([100, 1], [1800, 2], [1800.5, 0]),
  events: [retarget(2), retarget(3)],
  shipments: [shipment(1, 0), shipment(2, 3)],
});

describe("rows from an earlier tick than the table has", () => {
  test("take the place of all that stood from that tick on; a block at its very first second came before it", () => {
    const table = createRunTable(scenario);
    applyRows(table, first);
    applyRows(table, rows(3, 2, 2, blocks([1900, 0])));
    expect(table.ready).toBe(5);
    expect([...worldColumn(table, "height").subarray(0, 5)]).toEqual([1, 1, 1, 2, 2]);
    expect(table.blockTimesS).toEqual([100, 1800, 1900]);
    expect(table.blockRegions).toEqual([1, 2, 0]);
    expect(table.events).toEqual([retarget(2)]);
    expect(table.shipments).toEqual([shipment(1, 0)]);
  });

  test("from tick 0 leave nothing of the run before, shipments under way at the start included", () => {
    const table = createRunTable(scenario);
    applyRows(table, first);
    table.hash = "0123456789abcdef";
    applyRows(table, rows(0, 1, 3, { shipments: [shipment(9, 0)] }));
    expect(table).toMatchObject({ ready: 1, blockTimesS: [], events: [], shipments: [shipment(9, 0)], hash: "" });
  });

  test("empty the hash, and rows that continue the table keep what is there", () => {
    const table = createRunTable(scenario);
    applyRows(table, first);
    table.hash = "0123456789abcdef";
    applyRows(table, rows(6, 4, 2));
    expect(table).toMatchObject({ ready: 10, hash: "0123456789abcdef", version: 2 });
    expect(retargetsOf(table)).toHaveLength(2);
    applyRows(table, rows(9, 1, 2));
    expect(table.hash).toBe("");
  });
});

describe("figures of regions", () => {
  test("stand from the row of their change on, and are 0 before there are rows", () => {
    const table = createRunTable(scenario);
    expect(regionFigure(table, 1, "machines", 0)).toBe(0);
    applyRows(table, {
      ...rows(0, 6, 1),
      regionRows: Int32Array.of(0, 4),
      regionValues: Float64Array.from({ length: 2 * REGION_CELLS }, (_, i) => (i < REGION_CELLS ? 1 : 2)),
    });
    expect(regionFigure(table, 1, "machines", 3)).toBe(1);
    expect(regionFigure(table, 1, "machines", 5)).toBe(2);
    expect(regionFigure(table, 1, "machines", 6)).toBe(0);
    expect([...regionColumn(table, 1, "machines")]).toEqual([1, 1, 1, 1, 2, 2, 0, 0, 0, 0]);
    applyRows(table, rows(2, 3, 3));
    expect([...regionColumn(table, 1, "machines")]).toEqual([1, 1, 3, 3, 3, 0, 0, 0, 0, 0]);
  });

  test("told again unchanged by the next slice are kept once", () => {
    const table = createRunTable(scenario);
    applyRows(table, rows(0, 6, 1));
    applyRows(table, rows(6, 4, 1));
    expect(table.regionRows).toEqual([0]);
    applyRows(table, rows(9, 1, 2));
    expect(table.regionRows).toEqual([0, 9]);
  });
});

test("columns come in the frame's order, and hundreds of thousands of rows go in", () => {
  const table = createRunTable(scenario);
  const numbered = rows(0, 1, 0);
  numbered.columns.forEach((_, c) => {
    numbered.columns[c] = c;
  });
  numbered.regionValues.forEach((_, cell) => {
    numbered.regionValues[cell] = cell;
  });
  applyRows(table, { ...numbered, shipments: Array.from({ length: 300_000 }, (_, i) => shipment(i, 0)) });
  expect(table.columns.map((column) => column[0])).toEqual([...numbered.columns]);
  expect(regionFigure(table, 2, REGION_COLUMNS.at(-1)!, 0)).toBe(REGION_CELLS - 1);
  expect(table.shipments).toHaveLength(300_000);
});
