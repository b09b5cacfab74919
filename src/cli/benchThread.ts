/** One cold run in a fresh thread, as the page's Worker does it: the runner, joined to messages. Built by bench.ts. */
import { parentPort } from "node:worker_threads";
import { createRunner } from "../host/runner.ts";

const loadedMs = performance.timeOrigin + performance.now();

/** Moments on the clock that all threads share, ms since 1970. */
export interface ColdTimes {
  readonly type: "cold";
  readonly loadedMs: number;
  readonly askedMs: number;
  readonly firstRowsMs: number;
  readonly lastRowsMs: number;
}

const now = () => performance.timeOrigin + performance.now();
const port = parentPort!; // only ever started as a thread
const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => waiting.shift()?.();
let askedMs = 0;
let firstRowsMs = 0;
let lastRowsMs = 0;

const receive = createRunner(
  (message, transfer) => {
    port.postMessage(message, transfer as ArrayBuffer[]);
    if (message.type === "rows") {
      lastRowsMs = now();
      firstRowsMs ||= lastRowsMs;
    }
    if (message.type !== "done") return;
    const times: ColdTimes = { type: "cold", loadedMs, askedMs, firstRowsMs, lastRowsMs };
    port.postMessage(times);
  },
  (callback) => {
    waiting.push(callback);
    channel.port2.postMessage(0);
  },
);
port.on("message", (request: Parameters<typeof receive>[0]) => {
  askedMs = now();
  receive(request);
});
