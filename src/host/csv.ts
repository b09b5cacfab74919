/** Tables as CSV (RFC 4180) that a spreadsheet opens without running anything. */
import { REGION_COLUMNS, WORLD_COLUMNS } from "../engine/frameColumns.ts";
import { tickOfRow } from "../scenario/frames.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc } from "../units/time.ts";
import { type RunTable, regionFigure } from "./runTable.ts";

/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number;

/** A number as it stands; a text defused by an apostrophe where it would be run, and quoted where it must be. */
export function csvCell(value: Cell): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(",");
}

/** A whole table, its lines ended as the standard says. */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [csvLine(header)];
  for (const row of rows) lines.push(csvLine(row));
  return `${lines.join("\r\n")}\r\n`;
}

/** Every frame of a run: its time, the world's columns, and every region's. */
export function framesAsCsv(scenario: Scenario, table: RunTable): string {
  const names = scenario.regions.flatMap(({ id }) => REGION_COLUMNS.map((column) => `${id}.${column}`));
  const lines = [csvLine(["utc", ...WORLD_COLUMNS, ...names])];
  for (let row = 0; row < table.frames; row += 1) {
    const cells: Cell[] = [formatUtc(scenario.startS + tickOfRow(table, row) * TICK_S)];
    for (const column of table.columns) cells.push(column[row]!);
    for (const region of scenario.regions.keys()) {
      for (const column of REGION_COLUMNS) cells.push(regionFigure(table, region, column, row));
    }
    lines.push(csvLine(cells));
  }
  return lines.join("\n");
}
