import {
  columnCount,
  type RegionColumn,
  regionColumnIndex,
  type WorldColumn,
  worldColumnIndex,
} from "../engine/frameColumns.ts";
import type { RunEvent, ShipmentRow } from "../engine/outputs.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import type { RunRows } from "./runBuilder.ts";

/**
 * The table of a run: frames in columns, blocks, events and shipments. Columns are filled in place; `version` tells that they
 * were. Frames from `ready` on are not there yet.
 */
export interface RunTable {
  readonly frames: number;
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
  const frames = scenario.endTick + 1;
  const count = columnCount(scenario.regions.length);
  const columns = Array.from({ length: count }, () => new Float64Array(frames));
  return {
    frames,
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

/** Puts new rows in place of all that stood from their first tick on. */
export function applyRows(table: RunTable, rows: RunRows): void {
  const { fromTick } = rows;
  if (fromTick < table.ready) {
    let kept = table.blockTimesS.length;
    while (kept > 0 && table.blockTimesS[kept - 1]! > fromTick * TICK_S) kept -= 1;
    table.blockTimesS.length = kept;
    table.blockRegions.length = kept;
    table.events = table.events.filter((event) => event.tick < fromTick);
    table.shipments = fromTick === 0 ? [] : table.shipments.filter((shipment) => shipment.createdTick < fromTick);
    table.hash = "";
  }
  table.columns.forEach((column, c) => {
    column.set(rows.columns.subarray(c * rows.rows, (c + 1) * rows.rows), fromTick);
  });
  for (const block of rows.blocks) {
    table.blockTimesS.push(block.timeS);
    table.blockRegions.push(block.region);
  }
  for (const event of rows.events) table.events.push(event);
  for (const shipment of rows.shipments) table.shipments.push(shipment);
  table.ready = fromTick + rows.rows;
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
