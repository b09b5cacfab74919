import { tinykeys } from "tinykeys";
import type { AtlasStore } from "../../store/atlas.ts";
import { isAsking } from "../../store/betting.ts";
import { replayLastChange } from "../../store/replay.ts";
import { onAnyLayout } from "../anyLayout.ts";
import { outside, single, WRITTEN } from "../keys.ts";

/** What keys do here: `R` replays the last change, `M` turns the sound on and off, `.` reads a summary. */
export function senseActs(store: AtlasStore, onReplayNothing: () => void, readSummary: () => void) {
  return {
    r: () => {
      if (!isAsking(store.getState()) && !replayLastChange(store)) onReplayNothing();
    },
    m: () => {
      const { kept, keep } = store.getState();
      keep({ sound: !kept.sound });
    },
    ".": readSummary,
  };
}

/** Returns how to stop. */
export function bindSenseKeys(store: AtlasStore, acts: ReturnType<typeof senseActs>): () => void {
  return tinykeys(
    window,
    onAnyLayout(
      Object.fromEntries(Object.entries(acts).map(([key, act]) => [key, single(store, outside(WRITTEN, act))])),
    ),
  );
}
