/** The Worker's own end of the wire on the real runner, in this thread, with a wire that can be told to misbehave. */
import { serveRunner } from "../../src/host/serveRunner.ts";
import type { WorkerLike } from "../../src/host/watchWorker.ts";
import type { FromWorker, ToWorker } from "../../src/host/wire.ts";

/** What becomes of a message: when it arrives, ms, once for every time; never for an empty list. */
export type Fate = (message: ToWorker | FromWorker, index: number) => readonly number[];

export interface FaultyWorker extends WorkerLike {
  /** It does nothing more and says nothing, as when it loops for ever or the system ended it. */
  readonly hang: () => void;
  readonly isEnded: () => boolean;
}

const PROMPT: Fate = () => [1];

export function createFaultyWorker(toWorker: Fate = PROMPT, fromWorker: Fate = PROMPT): FaultyWorker {
  let alive = true;
  let ended = false;
  let received = 0;
  let sent = 0;
  const ifAlive = (act: () => void) => () => {
    if (alive) act();
  };
  const receive = serveRunner(
    (message) => {
      const copy = structuredClone(message);
      sent += 1;
      for (const ms of fromWorker(copy, sent))
        setTimeout(() => !ended && worker.onmessage?.({ data: structuredClone(copy) } as MessageEvent<FromWorker>), ms);
    },
    (callback) => void setTimeout(ifAlive(callback), 0),
  );
  const worker: FaultyWorker = {
    postMessage: (message) => {
      const copy = structuredClone(message);
      received += 1;
      for (const ms of toWorker(copy, received))
        setTimeout(
          ifAlive(() => receive(structuredClone(copy))),
          ms,
        );
    },
    terminate: () => {
      alive = false;
      ended = true;
    },
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    hang: () => {
      alive = false;
    },
    isEnded: () => ended,
  };
  return worker;
}
