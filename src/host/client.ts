import type { Reply, Request } from "./messages.ts";
import { createRunner } from "./runner.ts";

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
  let page: ((request: Request) => void) | null = null;

  function startPage(): void {
    worker?.terminate();
    worker = null;
    page = createRunner(onReply, (callback) => setTimeout(callback, 0));
    for (const request of asked) page(request);
  }

  function remember(request: Request): void {
    if (request.type === "run") asked = asked.filter((old) => !("run" in old && old.run === request.run));
    asked.push(request);
  }

  if (usePage || typeof Worker === "undefined") startPage();
  else {
    try {
      worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = (event: MessageEvent<Reply>) => onReply(event.data);
      worker.onerror = startPage;
      worker.onmessageerror = startPage;
    } catch {
      startPage();
    }
  }

  return {
    send: (request) => {
      remember(request);
      if (page !== null) page(request);
      else worker?.postMessage(request);
    },
    mode: () => (page === null ? "worker" : "page"),
    stop: () => worker?.terminate(),
  };
}
