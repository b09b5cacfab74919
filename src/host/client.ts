import type { Reply, Request } from "./messages.ts";

export interface HostClient {
  readonly send: (request: Request) => void;
  readonly mode: () => "worker" | "page";
  readonly stop: () => void;
}

/**
 * Talks to the engine in a Worker; where there is none, or it fails, the same code runs on the page in slices and everything
 * asked so far is asked again.
 *
 * @param usePage true keeps to the page from the start
 */
export function createClient(onReply: (reply: Reply) => void, usePage = false): HostClient {
  let asked: Request[] = [];
  let worker: Worker | null = null;
  let onPage = false;
  let page: ((request: Request) => void) | null = null;

  async function startPage(): Promise<void> {
    if (onPage) return;
    onPage = true;
    worker?.terminate();
    worker = null;
    const { createRunner } = await import("./runner.ts");
    const ask = createRunner(answer, (callback) => setTimeout(callback, 0));
    page = ask;
    for (const request of asked) ask(request);
  }

  /** Keeps what a new engine would have to be asked: of a run its start and newest log, of jobs the open ones. */
  function remember(request: Request): void {
    if (request.type === "run") asked = asked.filter((old) => !("run" in old && old.run === request.run));
    if (request.type === "decide") {
      asked = asked.filter((old) => !(old.type === "decide" && old.run === request.run));
    }
    if (request.type === "cancel") forgetJob(request.job);
    else asked.push(request);
  }

  function forgetJob(job: number): void {
    asked = asked.filter((old) => !("job" in old && old.job === job));
  }

  function answer(message: Reply): void {
    if ("job" in message && !message.type.endsWith("-progress")) forgetJob(message.job);
    onReply(message);
  }

  if (usePage || typeof Worker === "undefined") startPage();
  else {
    try {
      worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = (event: MessageEvent<Reply>) => answer(event.data);
      worker.onerror = startPage;
      worker.onmessageerror = startPage;
    } catch {
      startPage(); // no Worker is allowed here
    }
  }

  return {
    send: (request) => {
      remember(request);
      if (page !== null) page(request);
      else worker?.postMessage(request);
    },
    mode: () => (onPage ? "page" : "worker"),
    stop: () => worker?.terminate(),
  };
}
