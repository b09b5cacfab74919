import type { HindcastRun } from "../host/hindcast.ts";
import type { RunHindcasts } from "../host/hindcastTask.ts";
import type { HindcastJob } from "./hindcastThread.ts";

export interface HindcastPool {
  readonly run: RunHindcasts;
  readonly close: () => Promise<void>;
}

/** Threads that do a hindcast's runs. @param onRun told after every run how many are done */
export async function createHindcastPool(
  job: HindcastJob,
  threads: number,
  onRun: (done: number) => void,
): Promise<HindcastPool> {
  const { Piscina } = await import("piscina"); // only here: it would slow the start of every other command
  const filename = new URL("./hindcastThread.ts", import.meta.url).href;
  const pool = new Piscina({ filename, workerData: job, minThreads: threads, maxThreads: threads });
  let done = 0;
  return {
    run: (tasks) =>
      Promise.all(
        tasks.map(async (task) => {
          const run = (await pool.run(task)) as HindcastRun;
          done += 1;
          onRun(done);
          return run;
        }),
      ),
    close: () => pool.destroy(),
  };
}
