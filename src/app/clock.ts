import type { AtlasStore } from "../store/atlas.ts";

/** Moves the cursor on with the display while playing. Nothing runs when nothing plays. */
export function startClock(store: AtlasStore): void {
  let lastMs: number | null = null;
  const frame = (nowMs: number) => {
    const { playing, advance } = store.getState();
    if (!playing) {
      lastMs = null;
      return;
    }
    if (lastMs !== null) advance(nowMs - lastMs);
    lastMs = nowMs;
    requestAnimationFrame(frame);
  };
  store.subscribe((state, before) => {
    if (state.playing && !before.playing) requestAnimationFrame(frame);
  });
}
