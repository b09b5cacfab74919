/** What goes between page and Worker: messages numbered from 1 on either side, so that a lost, late or doubled one is known. */
import type { Reply, Request } from "./messages.ts";

/** A ping tells how many requests were sent. */
export type ToWorker = { readonly n: number; readonly request: Request } | { readonly ping: number };

/** A pong gives the ping back, and tells how many requests were taken and how many replies were sent. */
export type FromWorker =
  | { readonly n: number; readonly reply: Reply }
  | { readonly pong: number; readonly taken: number; readonly sent: number };

export interface InOrder<T> {
  readonly put: (n: number, message: T) => void;
  /** How many were passed on. */
  readonly taken: () => number;
}

/** Passes every message on once and in order: a doubled one is dropped, an early one waits for those before it. */
export function createInOrder<T>(take: (message: T) => void): InOrder<T> {
  const early = new Map<number, T>();
  let taken = 0;
  return {
    put: (n, message) => {
      if (n > taken) early.set(n, message);
      for (let next = early.get(taken + 1); next !== undefined; next = early.get(taken + 1)) {
        taken += 1;
        early.delete(taken);
        take(next);
      }
    },
    taken: () => taken,
  };
}
