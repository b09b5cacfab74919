import type { Shelf } from "../../src/store/slots.ts";

/** The device's storage as a map that a test can look into and harm. */
export interface TestShelf extends Shelf {
  readonly texts: Map<string, string>;
}

export function createShelf(texts: Iterable<readonly [string, string]> = []): TestShelf {
  const held = new Map(texts);
  return {
    texts: held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
}
