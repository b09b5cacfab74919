import { appendFileSync, closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync } from "node:fs";
import { constants } from "node:os";
import { differenceOf, type EnsembleHeader, seedsOf } from "./ensembleJob.ts";
import { lineOf, readLine, readLines } from "./ensembleLines.ts";
import type { ThreadJob } from "./ensembleThread.ts";
import { measureSeeds } from "./measureSeeds.ts";
import { createProgress } from "./progress.ts";
import { type UsageProblem, usage } from "./scenarios.ts";

/** Told to stop from outside: what was kept, and the status that says by which signal. */
export interface Interruption {
  readonly interrupted: string;
  readonly status: number;
}

export interface EnsembleTask {
  readonly job: ThreadJob;
  readonly header: EnsembleHeader;
  readonly threads: number;
  readonly quiet: boolean;
  readonly resume: boolean;
}

/** How much of a file stands: the seed to go on with, and where its line begins; 0 is a file without even a header. */
interface Kept {
  readonly seed: number;
  readonly bytes: number;
}

/**
 * Writes an ensemble, or a shard of it, as lines in the order of seeds. Lines are only ever added at the end, so a process that
 * dies at any moment leaves whole lines and at most one that is torn.
 */
export async function writeEnsemble(path: string, task: EnsembleTask): Promise<string | UsageProblem | Interruption> {
  const there = existsSync(path);
  if (there && !task.resume)
    return usage(`--out ${path}: is there already; add --resume to go on with it, or name another file`);
  try {
    const kept = there ? await readKept(path, task.header) : { seed: seedsOf(task.header).first, bytes: 0 };
    if ("usage" in kept) return kept;
    const file = openSync(path, there ? "a" : "ax");
    try {
      return await append(file, path, task, kept);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!(code in constants.errno)) throw error;
    return usage(`--out ${path}: cannot be written (${code}); name a file in a folder that is there and has room`);
  }
}

/** Reads what an earlier start left. A torn last line is not kept; whatever else is not this ensemble's is refused. */
async function readKept(path: string, header: EnsembleHeader): Promise<Kept | UsageProblem> {
  const refuse = (line: number, what: string) =>
    usage(`--resume ${path}: line ${line}: ${what}; name another file for --out`);
  const { first, last } = seedsOf(header);
  let seed = first;
  let bytes = 0;
  for await (const { text, number, whole, endByte } of readLines(path)) {
    if (number === 1) {
      if (!whole && lineOf(header).startsWith(text)) break;
      const line = readLine(text);
      if (line === null || !("header" in line)) return refuse(1, "is not the header of an ensemble");
      const difference = differenceOf(line.header, header);
      if (difference !== null) return refuse(1, `belongs to another ensemble: ${difference}`);
      if (line.header.shard !== header.shard) return refuse(1, `is shard ${line.header.shard}, not ${header.shard}`);
    } else if (whole) {
      const line = readLine(text);
      if (line === null || !("run" in line) || line.run.seed !== seed)
        return refuse(number, `is not the run of seed ${seed}`);
      if (seed > last) return refuse(number, `comes after the last seed, ${last}`);
      seed += 1;
    }
    if (whole) bytes = endByte;
  }
  return { seed, bytes };
}

async function append(
  file: number,
  path: string,
  task: EnsembleTask,
  kept: Kept,
): Promise<string | UsageProblem | Interruption> {
  const { job, header, threads, quiet } = task;
  const { first, last } = seedsOf(header);
  const total = last - first + 1;
  let bytes = kept.bytes;
  const add = (line: string) => {
    appendFileSync(file, line);
    bytes += Buffer.byteLength(line);
  };
  ftruncateSync(file, bytes);
  if (bytes === 0) add(lineOf(header));
  let done = kept.seed - first;
  const label = header.shard === "1/1" ? header.scenario : `${header.scenario}, shard ${header.shard}`;
  const progress = createProgress(label, done, total, quiet);
  const stopped = new AbortController();
  const stop = (signal: NodeJS.Signals) => stopped.abort(signal);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    for await (const run of measureSeeds(job, { first: kept.seed, last }, threads, stopped.signal)) {
      // A process thought dead, or a second one started by mistake, would mix its lines with ours.
      if (fstatSync(file).size !== bytes)
        return usage(`--out ${path}: another process writes to it; stop one of the two`);
      add(lineOf(run));
      done += 1;
      progress.tell(done);
    }
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    progress.end();
    fsyncSync(file);
  }
  const told = `${path}: ${done} of ${total} runs, ${header.scenario}, seeds ${first} to ${last}`;
  if (done === total) return told;
  const signal = stopped.signal.reason as NodeJS.Signals;
  return {
    interrupted: `stopped. ${told}; the same command with --resume goes on`,
    status: 128 + constants.signals[signal],
  };
}
