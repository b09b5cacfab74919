import type { AtlasStore } from "../store/atlas.ts";
import { linkOf } from "../store/atlas.ts";
import type { DotCounts } from "../view/map/mapTypes.ts";
import { mapFrameOf } from "./mapFrame.ts";

/** What a test, a lesson or a curious person may read of the page: the same numbers that are on screen, and nothing to change them. */
export interface Probe {
  readonly hash: () => string;
  readonly historyHash: () => string;
  readonly link: () => string;
  readonly cursorTick: () => number;
  /** Both runs are whole, and the page takes keys. */
  readonly ready: () => boolean;
  takesKeys: boolean;
  readonly regionEhs: () => readonly { id: string; on: number; dark: number }[];
  dots: (() => DotCounts) | null;
  /** Of the map of A, while it stands beside that of B. */
  dotsOfA: (() => DotCounts) | null;
}

declare global {
  interface Window {
    hashrateAtlas?: Probe;
  }
}

/** Once a page: whoever comes first, the page itself or its map, exposes it. */
export function exposeProbe(store: AtlasStore): Probe {
  window.hashrateAtlas ??= probeOf(store);
  return window.hashrateAtlas;
}

function probeOf(store: AtlasStore): Probe {
  const probe: Probe = {
    hash: () => store.getState().run.hash,
    historyHash: () => store.getState().history.hash,
    link: () => linkOf(store.getState()),
    cursorTick: () => store.getState().cursorTick,
    ready: () => probe.takesKeys && store.getState().run.hash !== "" && store.getState().history.hash !== "",
    takesKeys: false,
    regionEhs: () => {
      const frame = mapFrameOf(store.getState());
      return store
        .getState()
        .input.regions.map((region, r) => ({ id: region.id, on: frame.onEhs[r] ?? 0, dark: frame.darkEhs[r] ?? 0 }));
    },
    dots: null,
    dotsOfA: null,
  };
  return probe;
}
