import type { Reply, Request } from "./messages.ts";
import { createInOrder, type FromWorker, type ToWorker } from "./wire.ts";

/** What is used of a Worker; a MessagePort of tests has it too. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: never) => void) | null;
  onmessageerror: ((event: never) => void) | null;
}

export interface WatchedWorker {
  readonly send: (request: Request) => void;
  readonly stop: () => void;
}

export interface WatchOptions {
  readonly onReply: (reply: Reply) => void;
  /** It ended, hangs or lost a message: told once, and the Worker is ended. */
  readonly onLost: () => void;
  /** What the Worker still owes: nothing, a run, or a job, whose slices may take long. */
  readonly owes: () => "nothing" | "run" | "job";
}

const BEAT_MS = 500;
/**
 * Beats without a full answer until a Worker is given up: 2 s for runs. Only beats of a page that is itself awake count, so a
 * laptop that slept gives nothing up. A Worker that was never heard may still be on its way here.
 */
const PATIENCE_BEATS = { nothing: 4, run: 4, job: 60, arrival: 60 };

/** The page's end of the wire: numbers requests, takes replies in order, and asks for a sign of life while something is owed. */
export function watchWorker(worker: WorkerLike, { onReply, onLost, owes }: WatchOptions): WatchedWorker {
  const replies = createInOrder(onReply);
  let sent = 0;
  let silentBeats = 0;
  let isHeard = false;
  let isSettled = true;
  let timer: ReturnType<typeof setInterval> | undefined;

  function beat(): void {
    const owed = owes();
    if (owed === "nothing" && isSettled) {
      rest();
      return;
    }
    silentBeats += 1;
    if (silentBeats > PATIENCE_BEATS[isHeard ? owed : "arrival"]) lose();
    else worker.postMessage({ ping: sent });
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  function stop(): void {
    rest();
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  }

  function lose(): void {
    stop();
    onLost();
  }

  worker.onmessage = ({ data }) => {
    isHeard = true;
    if ("reply" in data) {
      replies.put(data.n, data.reply);
      return;
    }
    // Only with nothing missing on the way there and back is it a sign of life.
    const isWhole = data.taken >= data.pong && data.sent <= replies.taken();
    if (isWhole) silentBeats = 0;
    isSettled = isWhole && data.pong === sent;
  };
  worker.onerror = lose;
  worker.onmessageerror = lose;

  return {
    send: (request) => {
      sent += 1;
      isSettled = false;
      worker.postMessage({ n: sent, request });
      if (timer === undefined) {
        silentBeats = 0;
        timer = setInterval(beat, BEAT_MS);
      }
    },
    stop,
  };
}
