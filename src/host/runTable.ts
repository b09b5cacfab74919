import {
  type RegionColumn,
  regionColumnIndex,
  WORLD_COLUMNS,
  type WorldColumn,
  worldColumnIndex,
} from "../engine/frameColumns.ts";
import type { RunEvent, ShipmentRow } from "../engine/outputs.ts";
import { type FrameGrid, frameGridOf } from "../scenario/frames.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import type { RunRows } from "./runBuilder.ts";

/**
 * The table of a run: frames in columns, blocks, events and shipments. Columns are filled in place; `version` tells that they
 * were. Rows from `ready` on are not there yet. A row is no tick: `scenario/frames.ts` tells one from the other.
 */
export interface RunTable extends FrameGrid {
  /** Of the world. */
  readonly columns: readonly Float64Array[];
  /** Rows from which new figures of the regions stand, and those figures: they change a few times a day at most. */
  regionRows: number[];
  regionValues: Float64Array[];
  ready: number;
  version: number;
  readonly anchorHeight: number;
  /** Blocks in the order found on what was then the main chain; `chainBlocks` gives those of the chain that holds in the end. */
  blockTimesS: number[];
  blockRegions: number[];
  events: RunEvent[];
  shipments: ShipmentRow[];
  /** 16 hex digits once the run is complete, else empty. */
  hash: string;
}

export function createRunTable(scenario: Pick<Scenario, "endTick" | "anchor">): RunTable {
  const grid = frameGridOf(scenario);
  const columns = WORLD_COLUMNS.map(() => new Float64Array(grid.frames));
  return {
    ...grid,
    columns,
    regionRows: [],
    regionValues: [],
    ready: 0,
    version: 0,
    anchorHeight: scenario.anchor.height,
    blockTimesS: [],
    blockRegions: [],
    events: [],
    shipments: [],
    hash: "",
  };
}

/** A table of its own with the same content. */
export function copyRunTable(table: RunTable): RunTable {
  const { columns, regionRows, regionValues, blockTimesS, blockRegions, events, shipments } = table;
  return {
    ...table,
    columns: columns.map((column) => column.slice()),
    regionRows: regionRows.slice(),
    regionValues: regionValues.slice(), // the figures of a change are never written again
    blockTimesS: blockTimesS.slice(),
    blockRegions: blockRegions.slice(),
    events: events.slice(),
    shipments: shipments.slice(),
  };
}

/** Puts new rows in place of all that stood from their first tick on. */
export function applyRows(table: RunTable, rows: RunRows): void {
  const { fromTick, fromRow } = rows;
  if (fromRow < table.ready) {
    let kept = table.blockTimesS.length;
    while (kept > 0 && table.blockTimesS[kept - 1]! > fromTick * TICK_S) kept -= 1;
    table.blockTimesS.length = kept;
    table.blockRegions.length = kept;
    table.events = table.events.filter((event) => event.tick < fromTick);
    table.shipments = fromTick === 0 ? [] : table.shipments.filter((shipment) => shipment.createdTick < fromTick);
    table.regionRows.length = changeOf(table, fromRow - 1) + 1;
    table.regionValues.length = table.regionRows.length;
    table.hash = "";
  }
  table.columns.forEach((column, c) => {
    column.set(rows.columns.subarray(c * rows.rows, (c + 1) * rows.rows), fromRow);
  });
  const cells = rows.regionValues.length / rows.regionRows.length;
  rows.regionRows.forEach((row, change) => {
    const values = rows.regionValues.subarray(change * cells, (change + 1) * cells);
    if (isSame(values, table.regionValues.at(-1))) return; // every slice tells its first row's, so that slices' size shows nowhere
    table.regionRows.push(fromRow + row);
    table.regionValues.push(values);
  });
  for (const timeS of rows.blockTimesS) table.blockTimesS.push(timeS);
  for (const region of rows.blockRegions) table.blockRegions.push(region);
  for (const event of rows.events) table.events.push(event);
  for (const shipment of rows.shipments) table.shipments.push(shipment);
  table.ready = fromRow + rows.rows;
  table.version += 1;
}

function isSame(values: Float64Array, before: Float64Array | undefined): boolean {
  return before?.every((value, cell) => Object.is(value, values[cell])) ?? false;
}

export function worldColumn(table: RunTable, column: WorldColumn): Float64Array {
  return table.columns[worldColumnIndex(column)]!;
}

/** Index of the change in force at a row; -1 before the first. */
function changeOf({ regionRows }: RunTable, row: number): number {
  let low = 0;
  for (let high = regionRows.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (regionRows[middle]! <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A figure of a region at a row; 0 at rows that are not there yet. */
export function regionFigure(table: RunTable, region: number, column: RegionColumn, row: number): number {
  if (!(row < table.ready)) return 0;
  return table.regionValues[changeOf(table, row)]?.[regionColumnIndex(region, column)] ?? 0;
}

/** All rows of a region's figure, in an array of their own. */
export function regionColumn(table: RunTable, region: number, column: RegionColumn): Float64Array {
  const values = new Float64Array(table.frames);
  const at = regionColumnIndex(region, column);
  table.regionRows.forEach((row, change) => {
    values.fill(table.regionValues[change]![at]!, row, table.regionRows[change + 1] ?? table.ready);
  });
  return values;
}

/** Retargets of a run, in order. */
export function retargetsOf(table: RunTable): Extract<RunEvent, { kind: "retarget" }>[] {
  return table.events.filter((event) => event.kind === "retarget");
}
