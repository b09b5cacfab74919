import type { AtlasStore } from "../store/atlas.ts";

/** Moves the cursor on with the display while playing. Nothing runs when nothing plays. */
export function startClock(store: AtlasStore): void {
  let lastMs: number | null = null;
  let request = 0;
  const frame = (nowMs: number) => {
    request = 0;
    const { playing, advance } = store.getState();
    if (!playing) {
      lastMs = null;
      return;
    }
    ask(); // first, so that in each frame time moves on before anything is drawn
    if (lastMs !== null) advance(nowMs - lastMs);
    lastMs = nowMs;
  };
  const ask = () => {
    if (request === 0) request = requestAnimationFrame(frame);
  };
  store.subscribe((state, before) => {
    if (state.playing && !before.playing) ask();
  });
}
