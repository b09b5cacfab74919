import type { ScenarioInput } from "../schema.ts";

type Lines = ScenarioInput["narrative"];

const SERIES = /^(Block header|Blocks by day|Daily closes|CBECI mining map)/;

/** Marks the lines with figures whose source is one of the recorded series. */
export function withRecordedMarks(lines: Lines): Lines {
  return lines.map((line) => (SERIES.test(line.source) && /\d/.test(line.text) ? { ...line, recorded: true } : line));
}
