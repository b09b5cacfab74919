/** Whether a person's system replaces the page's colours by their own, now and when that changes. What reads colours once has to hear of it. */

const query = () => globalThis.matchMedia?.("(forced-colors: active)");

export const areForced = (): boolean => query()?.matches ?? false;

/** @returns what ends the listening */
export function onForced(change: () => void): () => void {
  const list = query();
  list?.addEventListener("change", change);
  return () => list?.removeEventListener("change", change);
}
