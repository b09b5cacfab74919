import {
  columnCount,
  type RegionColumn,
  regionColumnIndex,
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
  readonly columns: readonly Float64Array[];
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

export function createRunTable(scenario: Scenario): RunTable {
  const grid = frameGridOf(scenario);
  const count = columnCount(scenario.regions.length);
  const columns = Array.from({ length: count }, () => new Float64Array(grid.frames));
  return {
    ...grid,
    columns,
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
  const { columns, blockTimesS, blockRegions, events, shipments } = table;
  return {
    ...table,
    columns: columns.map((column) => column.slice()),
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
    table.hash = "";
  }
  table.columns.forEach((column, c) => {
    column.set(rows.columns.subarray(c * rows.rows, (c + 1) * rows.rows), fromRow);
  });
  for (const timeS of rows.blockTimesS) table.blockTimesS.push(timeS);
  for (const region of rows.blockRegions) table.blockRegions.push(region);
  for (const event of rows.events) table.events.push(event);
  for (const shipment of rows.shipments) table.shipments.push(shipment);
  table.ready = fromRow + rows.rows;
  table.version += 1;
}

export function worldColumn(table: RunTable, column: WorldColumn): Float64Array {
  return table.columns[worldColumnIndex(column)]!;
}

export function regionColumn(table: RunTable, region: number, column: RegionColumn): Float64Array {
  return table.columns[regionColumnIndex(region, column)]!;
}

/** Retargets of a run, in order. */
export function retargetsOf(table: RunTable): Extract<RunEvent, { kind: "retarget" }>[] {
  return table.events.filter((event) => event.kind === "retarget");
}
