import { RULES } from "../scenario/linkState.ts";
import type { EnsembleRun, SeedBlock } from "./ensembleJob.ts";
import type { ThreadJob } from "./ensembleThread.ts";

/** Runs given out ahead of the one that is waited for, a thread: enough that none stands idle, few enough to hold. */
const AHEAD = 4;

/**
 * Runs a block of seeds on a pool of threads and answers in the order of seeds, each as soon as those before it are known.
 *
 * @param stop ends the threads at once; what is waited for is then rejected
 */
export async function* measureSeeds(
  job: ThreadJob,
  { first, last }: SeedBlock,
  threads: number,
  stop?: AbortSignal,
): AsyncGenerator<EnsembleRun> {
  if (first > last) return;
  const { Piscina } = await import("piscina"); // only here: it would slow the start of every other command
  const maxThreads = Math.min(threads, last - first + 1);
  const filename = new URL("./ensembleThread.ts", import.meta.url).href;
  const pool = new Piscina({ filename, workerData: job, minThreads: maxThreads, maxThreads });
  const end = () => void pool.destroy();
  stop?.addEventListener("abort", end);
  const ahead: Promise<EnsembleRun["measures"]>[] = [];
  try {
    for (let seed = first, next = first; seed <= last; seed += 1) {
      while (next <= last && ahead.length < maxThreads * AHEAD) {
        const run = pool.run(next++) as Promise<EnsembleRun["measures"]>;
        run.catch(() => undefined); // it is told when its turn comes
        ahead.push(run);
      }
      stop?.throwIfAborted();
      yield { scenario: job.scenario.id, rules: RULES, seed, measures: await ahead.shift()! };
    }
  } finally {
    stop?.removeEventListener("abort", end);
    await pool.destroy();
  }
}
