/** Parts of the page that come in chunks of their own: there at once when they were fetched before, and fetched again when that failed. */
import { type ComponentType, useEffect, useReducer, useState } from "react";

export interface Part<Props> {
  /** Null until it was fetched. */
  readonly now: () => ComponentType<Props> | null;
  /** Rejects when the chunk does not arrive; a later call asks again. */
  readonly fetch: () => Promise<void>;
}

export function onDemand<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let part: ComponentType<Props> | null = null;
  return {
    now: () => part,
    fetch: async () => {
      part ??= await load();
    },
  };
}

export type PartState<Props> =
  | { readonly status: "here"; readonly Content: ComponentType<Props> }
  | { readonly status: "coming" }
  | { readonly status: "lost"; readonly asking: boolean; readonly retry: () => void };

/** The part, fetched if it is not here yet. */
export function usePart<Props>(part: Part<Props>): PartState<Props> {
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [settled, setSettled] = useState(-1);
  const Content = part.now();
  const isHere = Content !== null;
  useEffect(() => {
    if (isHere) return; // and if it came since this was drawn, it has to be drawn again
    let gone = false;
    const settle = () => !gone && setSettled(attempt);
    part.fetch().then(settle, settle);
    return () => {
      gone = true;
    };
  }, [part, attempt, isHere]);
  if (Content !== null) return { status: "here", Content };
  return attempt === 0 && settled < 0 ? { status: "coming" } : { status: "lost", asking: settled < attempt, retry };
}
