import type { Reply, Request } from "./messages.ts";
import { createRunner } from "./runner.ts";
import { createInOrder, type FromWorker, type ToWorker } from "./wire.ts";

/**
 * The Worker's end of the wire: takes requests in order, numbers replies, answers pings.
 *
 * @param post sends a message to the page; `transfer` lists buffers that may be handed over
 * @param later runs a callback after pending messages had their turn
 * @returns what takes a message of the page
 */
export function serveRunner(
  post: (message: FromWorker, transfer: Transferable[]) => void,
  later: (callback: () => void) => void,
): (message: ToWorker) => void {
  let sent = 0;
  const reply = (message: Reply, transfer: Transferable[]) => {
    sent += 1;
    post({ n: sent, reply: message }, transfer);
  };
  const requests = createInOrder<Request>(createRunner(reply, later));
  return (message) => {
    if ("ping" in message) post({ pong: message.ping, taken: requests.taken(), sent }, []);
    else requests.put(message.n, message.request);
  };
}
