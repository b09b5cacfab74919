/** The Worker's entry: the runner, joined to messages. */
import { serveRunner } from "./serveRunner.ts";
import type { FromWorker, ToWorker } from "./wire.ts";

/** What this file needs of a Worker's global scope; the DOM and Worker type libraries cannot be used together. */
interface Scope {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

const scope = globalThis as unknown as Scope;
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const receive = serveRunner(
  (message, transfer) => scope.postMessage(message, transfer),
  (callback) => {
    waiting.push(callback);
    channel.port2.postMessage(0);
  },
);
scope.onmessage = (event) => receive(event.data);
