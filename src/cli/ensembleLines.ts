import { createReadStream } from "node:fs";
import { type EnsembleHeader, type EnsembleRun, isShard } from "./ensembleJob.ts";

/** Lines of an ensemble's file, as text and back. */

/** Far longer than any line of ours: what is longer is another kind of file. */
const LONGEST_LINE_BYTES = 4_000_000;
const NEWLINE = 10;

export interface FileLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Where the next line begins. */
  readonly endByte: number;
  /** False for a last line that has no end: it was cut off in the writing. */
  readonly whole: boolean;
}

/** @throws an error of the file system; whoever reads tells which file it was */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let endByte = 0;
  let number = 0;
  const take = (bytes: Buffer, whole: boolean): FileLine => {
    endByte += bytes.length + (whole ? 1 : 0);
    number += 1;
    return { text: bytes.toString("utf8"), number, endByte, whole };
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      yield take(bytes.subarray(from, end), true);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > LONGEST_LINE_BYTES) break;
  }
  if (rest.length > 0) yield take(rest, false);
}

export function lineOf(value: EnsembleHeader | EnsembleRun): string {
  return `${JSON.stringify(value)}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown, holds: (row: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((row) => isObject(row) && holds(row));
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const areTexts = (...values: readonly unknown[]): boolean => values.every((value) => typeof value === "string");

function isHeader(value: Fields): value is Fields & EnsembleHeader {
  const { ensemble, scenario, rules, endUtc, commands, content, runs, shard, vary, retargets, windows } = value;
  return (
    ensemble === 1 &&
    areTexts(scenario, endUtc, content, shard) &&
    isWhole(rules) &&
    isWhole(runs) &&
    isShard(String(shard), runs) &&
    (vary === undefined || vary === true) &&
    isList(commands, () => true) &&
    isList(
      retargets,
      ({ height, recordedPercent }) =>
        isWhole(height) && (recordedPercent === null || typeof recordedPercent === "number"),
    ) &&
    isList(windows, ({ id, fromUtc, toUtc, recorded }) => areTexts(id, fromUtc, toUtc) && typeof recorded === "number")
  );
}

function isRun(value: Fields): value is Fields & EnsembleRun {
  const { scenario, rules, seed, measures } = value;
  return (
    areTexts(scenario) &&
    isWhole(rules) &&
    isWhole(seed) &&
    isObject(measures) &&
    Object.values(measures).every((value) => typeof value === "number")
  );
}

/** What a line says, or null when it is neither a header nor a run. */
export function readLine(text: string): { header: EnsembleHeader } | { run: EnsembleRun } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  if (isHeader(value)) return { header: value };
  return isRun(value) ? { run: value } : null;
}
