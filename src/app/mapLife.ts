/** All that a map's life on the page takes, beside its canvas: it follows the store, its theme and the keys. Comes with the map's own code. */

import { mostEhs } from "../store/apart.ts";
import type { AtlasState, AtlasStore } from "../store/atlas.ts";
import { mainEvent } from "../store/mainEvent.ts";
import type { RunSide } from "../store/sides.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { whenIdle } from "./afterPaint.ts";
import { onForced } from "./forcedColours.ts";
import { mapFrameOf } from "./mapFrame.ts";
import { coloursOf, mountMap } from "./mountMap.ts";
import { exposeProbe } from "./probe.ts";

export interface MapLife {
  readonly scene: MapScene;
  readonly end: () => void;
}

type SceneOptions = Pick<MapOptions, "dotEhs" | "insets" | "labelPx" | "onHover">;

/** Whose moment a map shows: the state as that run has it, and what tells that its table has grown. */
export interface Side {
  readonly of: (state: AtlasState) => RunSide;
  readonly version: (state: AtlasState) => number;
}

const OWN: Side = { of: (state) => state, version: ({ runVersion }) => runVersion };

/** Whether the page's words have more to do than to name another moment, or do it again and again while playing. A leap in time is one picture. */
function isAnswered(state: AtlasState, before: AtlasState): boolean {
  if (state.playing && state.shownTick !== before.shownTick) return true;
  return (["panel", "betting", "past", "compare", "map"] as const).some((part) => state[part] !== before[part]);
}

/** A map that follows moment, selection and theme. */
export async function followStore(
  host: HTMLElement,
  store: AtlasStore,
  options: SceneOptions,
  { of, version }: Side,
): Promise<MapLife> {
  const { input } = store.getState();
  const scene = await mountMap(host, input, {
    ...options,
    colours: coloursOf(host),
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    onSelect: (region) => store.getState().select(region),
  });
  const draw = () => scene.setFrame(() => mapFrameOf(of(store.getState())));
  let isRehearsed = false;
  const rehearse = () => {
    const state = store.getState();
    const cursorTick = mainEvent(state)?.onsetTick ?? state.scenario.endTick;
    if (!state.playing) scene.rehearse(mapFrameOf({ ...of(state), cursorTick }));
  };
  // A region at a time, so that no press waits for all.
  const layAhead = () => {
    const { run, scenario } = of(store.getState());
    if (run.hash === "") return;
    for (const r of scenario.regions.keys()) whenIdle(() => scene.layAhead(r, mostEhs(run, r)));
    if (!isRehearsed) whenIdle(rehearse);
    isRehearsed = true;
  };
  draw();
  layAhead();
  scene.setSelected(store.getState().selected);
  const recolour = () => scene.setColours(coloursOf(host));
  const stopForced = onForced(recolour);
  const stop = store.subscribe((state, before) => {
    if (state.input !== input) return; // this scene is about to go
    if (state.cursorTick !== before.cursorTick || version(state) !== version(before)) draw();
    if (version(state) !== version(before)) layAhead();
    if (isAnswered(state, before)) scene.giveWay();
    if (state.selected !== before.selected) scene.setSelected(state.selected);
    if (state.shownTheme !== before.shownTheme) recolour();
  });
  return {
    scene,
    end() {
      stop();
      stopForced();
      scene.destroy();
    },
  };
}

/** The map of the page: it has the keys, and tests count its dots. */
export async function startMap(host: HTMLElement, store: AtlasStore, options: SceneOptions): Promise<MapLife> {
  const { scene, end } = await followStore(host, store, options, OWN);
  exposeProbe(store).dots = scene.counts;
  const stopKeys = bindMapKeys(store, scene);
  return {
    scene,
    end() {
      stopKeys();
      end();
    },
  };
}

const PAN_PX = 80;
const PANS: Record<string, readonly [number, number]> = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};

const ZOOMS: Readonly<Record<string, (scene: MapScene) => void>> = {
  "+": (scene) => scene.zoomBy(1.5),
  "=": (scene) => scene.zoomBy(1.5),
  "-": (scene) => scene.zoomBy(1 / 1.5),
  "0": (scene) => scene.resetView(),
};

export const MAP_KEYS = [...Object.keys(PANS).map((key) => `Alt+${key}`), ...Object.keys(ZOOMS)];

function bindMapKeys(store: AtlasStore, scene: MapScene): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement | null)?.closest("input:not([type=range]), select, textarea") != null) return;
    const pan = event.altKey ? PANS[event.key] : undefined;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && store.getState().kept.singleKeys;
    const zoom = isPlain ? ZOOMS[event.key] : undefined;
    if (pan === undefined && zoom === undefined) return;
    if (pan !== undefined) scene.panBy(pan[0], pan[1]);
    zoom?.(scene);
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
