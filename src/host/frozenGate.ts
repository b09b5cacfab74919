import type { FrozenRules } from "./frozenRules.ts";
import type { Reply, Request } from "./messages.ts";

/** Undefined where there are no rules of that number. */
export type LoadFrozen = (rules: number) => Promise<FrozenRules | undefined>;

/**
 * Passes requests on in order. A run under frozen rules waits until these are loaded, and all that is asked after it waits too;
 * where they do not come, the run has failed.
 */
export function createFrozenGate(
  take: (request: Request, frozen: FrozenRules | null) => void,
  reply: (message: Reply, transfer: Transferable[]) => void,
  load: LoadFrozen,
): (request: Request) => void {
  const loaded = new Map<number, FrozenRules>();
  let held: Request[] | null = null;

  function receive(request: Request): void {
    if (held !== null) held.push(request);
    else if (request.type !== "run" || request.frozen === undefined) take(request, null);
    else {
      const frozen = loaded.get(request.frozen.rules);
      if (frozen === undefined) fetchFor(request, request.frozen.rules);
      else take(request, frozen);
    }
  }

  function fetchFor(request: Extract<Request, { type: "run" }>, rules: number): void {
    const { run, revision } = request;
    const waiting: Request[] = [];
    held = waiting;
    load(rules)
      .then((frozen) => {
        if (frozen === undefined) throw new RangeError(`no rules ${rules} here`);
        loaded.set(rules, frozen);
        waiting.unshift(request);
      })
      .catch((error: unknown) =>
        reply({ type: "failed", run, revision, tick: 0, hash: "", message: String(error) }, []),
      )
      .then(() => {
        held = null;
        for (const next of waiting) receive(next);
      });
  }

  return receive;
}
