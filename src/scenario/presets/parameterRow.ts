import type { Parameter } from "../assumptions.ts";

/** What a reader may move, in a line: what it is, its value and its range. */
export type ShortParameter = readonly [
  id: string,
  name: string,
  unit: string,
  value: number,
  low: number,
  high: number,
];

/** @param paths places in the file that take the value */
export function parameterRow(
  [id, name, unit, value, low, high]: ShortParameter,
  paths: readonly string[],
  source: string,
  mark: Parameter["mark"] = "P",
): Parameter {
  return { id, name, unit, value, low, high, paths: [...paths], source, mark };
}
