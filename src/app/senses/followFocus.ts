import type { AtlasStore } from "../../store/atlas.ts";

const MOST_FRAMES = 90;
/** What there is to do next, the nearest first. */
const COMPARING = [".map-compare-line", ".map-compare-switch:last-child [aria-pressed=true]"];
const ALONE = [".bet-door", ".story h1"];

/** Where comparing A and B puts other things in the place of what had the focus, or ends and takes them away, the focus goes to what comes next. */
export function followFocus(store: AtlasStore): () => void {
  return store.subscribe(({ compare }, before) => {
    const focused = document.activeElement;
    if (compare.shown === before.compare.shown || focused === null || focused === document.body) return;
    void move(focused, compare.shown === "off" ? ALONE : COMPARING);
  });
}

async function move(from: Element, to: readonly string[]): Promise<void> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (document.activeElement !== document.body && document.activeElement !== null) continue;
    if (from.isConnected) return;
    const next = to.flatMap((name) => document.querySelector<HTMLElement>(name) ?? [])[0];
    if (next !== undefined) return next.focus({ preventScroll: true });
  }
}
