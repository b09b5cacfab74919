import type { Kept, Reply, Request } from "./messages.ts";
import { type WatchedWorker, type WorkerLike, watchWorker } from "./watchWorker.ts";

export interface HostClient {
  readonly send: (request: Request) => void;
  readonly mode: () => "worker" | "page";
  readonly stop: () => void;
}

/** So many new Workers take the place of lost ones, then the page does the work itself. */
const MOST_NEW_WORKERS = 2;

const NOTHING_KEPT: Kept = { revision: 0, rows: 0 };

/**
 * Talks to the engine in a Worker. When that ends, hangs or loses a message, a new one is asked everything again, and gives the
 * same run; where there is none, or the third is lost too, the same code runs on the page in slices.
 *
 * @param start gives a new Worker; null, or what it throws, keeps to the page
 */
export function createClient(onReply: (reply: Reply) => void, start: () => WorkerLike | null): HostClient {
  let asked: Request[] = [];
  /** Runs that are not done, and the revisions that are awaited. */
  const open = new Map<string, number>();
  let worker: WatchedWorker | null = null;
  let newWorkers = 0;
  let onPage = false;
  let page: ((request: Request) => void) | null = null;

  function startWorker(): void {
    let started: WorkerLike | null = null;
    try {
      started = start();
    } catch {
      // no Worker is allowed here
    }
    if (started === null) {
      startPage();
      return;
    }
    worker = watchWorker(started, { onReply: answer, onLost, owes });
    for (const request of asked) worker.send(request);
  }

  function onLost(): void {
    worker = null;
    newWorkers += 1;
    if (newWorkers <= MOST_NEW_WORKERS) startWorker();
    else startPage();
  }

  async function startPage(): Promise<void> {
    onPage = true;
    const { createRunner } = await import("./runner.ts");
    page = createRunner(answer, (callback) => setTimeout(callback, 0));
    for (const request of asked) page(request);
  }

  function owes(): "nothing" | "run" | "job" {
    if (asked.some((request) => "job" in request)) return "job";
    return open.size > 0 ? "run" : "nothing";
  }

  /** Keeps what a new engine would have to be asked: of a run its start and newest log, of jobs the open ones. */
  function remember(request: Request): void {
    if ("run" in request) open.set(request.run, request.revision);
    if (request.type === "run") asked = asked.filter((old) => !("run" in old && old.run === request.run));
    if (request.type === "decide") {
      asked = asked.filter((old) => !(old.type === "decide" && old.run === request.run));
    }
    if (request.type === "cancel") forgetJob(request.job);
    else if (request.type === "decide")
      asked.push({ ...request, kept: NOTHING_KEPT }); // a new engine sends every row
    else asked.push(request);
  }

  function forgetJob(job: number): void {
    asked = asked.filter((old) => !("job" in old && old.job === job));
  }

  function answer(message: Reply): void {
    if ("job" in message && !message.type.endsWith("-progress")) forgetJob(message.job);
    const isEnd = message.type === "done" || message.type === "failed";
    if (isEnd && open.get(message.run) === message.revision) open.delete(message.run);
    onReply(message);
  }

  startWorker();

  return {
    send: (request) => {
      remember(request);
      if (page !== null) page(request);
      else worker?.send(request);
    },
    mode: () => (onPage ? "page" : "worker"),
    stop: () => worker?.stop(),
  };
}
