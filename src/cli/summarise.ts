import type { Measures } from "../host/measures.ts";
import { showBands } from "./bands.ts";
import { differenceOf, type EnsembleHeader, seedsOf } from "./ensembleJob.ts";
import { readLine, readLines } from "./ensembleLines.ts";
import type { CliOptions } from "./options.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

const MOST_GAPS_NAMED = 5;

/** The runs found so far, and the headers they stand under. */
interface Found {
  readonly headers: EnsembleHeader[];
  /** By seed. */
  readonly runs: Map<number, { readonly measures: Measures; readonly at: string }>;
}

/** The bands of an ensemble from its files: one, all its shards, or shards put one after another. */
export async function summariseFiles(paths: readonly string[], options: CliOptions): Promise<string | UsageProblem> {
  const found: Found = { headers: [], runs: new Map() };
  for (const path of paths) {
    try {
      const problem = await readFile(path, found);
      if (problem !== null) return usage(problem);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === undefined) throw error;
      return usage(`${path}: cannot be read (${code}); give files that sim ensemble --out wrote`);
    }
  }
  const gaps = findGaps(found);
  if (gaps.length > 0) {
    const more = gaps.length > MOST_GAPS_NAMED ? ` and ${gaps.length - MOST_GAPS_NAMED} gaps more` : "";
    return usage(
      `missing of seeds 1 to ${found.headers[0]!.runs}: ${gaps.slice(0, MOST_GAPS_NAMED).join(", ")}${more}; ` +
        "give all shards, and end those that were interrupted with --resume",
    );
  }
  const measures = [...found.runs.values()].map((run) => run.measures);
  return showBands(found.headers[0]!, measures, options.json === true);
}

/** Adds a file's runs to what was found; answers what is wrong with it, or null. */
async function readFile(path: string, { headers, runs }: Found): Promise<string | null> {
  let header: EnsembleHeader | undefined;
  for await (const { text, number, whole } of readLines(path)) {
    const at = `${path}: line ${number}`;
    if (!whole) return `${at}: is cut off; end the run with the same command and --resume`;
    const line = readLine(text);
    if (line === null) return `${at}: is neither a header nor a run of sim ensemble --out`;
    if ("header" in line) {
      header = line.header;
      const difference = headers[0] === undefined ? null : differenceOf(header, headers[0]);
      if (difference !== null) return `${at}: belongs to another ensemble than the first file: ${difference}`;
      headers.push(header);
      continue;
    }
    const { scenario, rules, seed, measures } = line.run;
    if (header === undefined) return `${at}: a run without a header; the file must begin with its header`;
    const { first, last } = seedsOf(header);
    if (scenario !== header.scenario || rules !== header.rules || seed < first || seed > last)
      return `${at}: does not belong to its header: ${header.scenario}, rules ${header.rules}, seeds ${first} to ${last}`;
    const other = runs.get(seed);
    if (other !== undefined) return `${at}: seed ${seed} again, it is in ${other.at}; give every run once`;
    runs.set(seed, { measures, at });
  }
  return header === undefined ? `${path}: is empty; give files that sim ensemble --out wrote` : null;
}

/** Spans of seeds that are not there, with the shard they belong to when all headers count the same number of shards. */
function findGaps({ headers, runs }: Found): string[] {
  const total = headers[0]!.runs;
  const counts = new Set(headers.map(({ shard }) => shard.split("/")[1]!));
  const of = counts.size === 1 ? Number([...counts][0]) : 1;
  const gaps: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = `${index}/${of}`;
    const { first, last } = seedsOf({ shard, runs: total });
    for (let seed = first; seed <= last; seed += 1) {
      if (runs.has(seed)) continue;
      const from = seed;
      while (seed < last && !runs.has(seed + 1)) seed += 1;
      gaps.push(`${from === seed ? from : `${from} to ${seed}`}${of > 1 ? ` (shard ${shard})` : ""}`);
    }
  }
  return gaps;
}
