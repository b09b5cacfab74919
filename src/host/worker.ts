/** The Worker's entry: the runner, joined to messages. */
import type { Reply, Request } from "./messages.ts";
import { createRunner } from "./runner.ts";

/** What this file needs of a Worker's global scope; the DOM and Worker type libraries cannot be used together. */
interface Scope {
  postMessage(message: Reply, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = globalThis as unknown as Scope;
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const receive = createRunner(
  (message, transfer) => scope.postMessage(message, transfer),
  (callback) => {
    waiting.push(callback);
    channel.port2.postMessage(0);
  },
);
scope.onmessage = (event) => receive(event.data);
