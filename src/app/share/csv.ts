/** Tables as CSV (RFC 4180) that a spreadsheet opens without running anything in it. */

export type Cell = string | number;

export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [lineOf(header)];
  for (const row of rows) lines.push(lineOf(row));
  return `${lines.join("\r\n")}\r\n`;
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(cellText).join(",");
}

/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
