/** All that a map's life on the page takes, beside its canvas: it follows the store, its theme and the keys. Comes with the map's own code. */
import type { AtlasStore } from "../store/atlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { mapFrameOf } from "./mapFrame.ts";
import { coloursOf, mountMap } from "./mountMap.ts";
import { exposeProbe } from "./probe.ts";

export interface MapLife {
  readonly scene: MapScene;
  readonly end: () => void;
}

export async function startMap(
  host: HTMLElement,
  store: AtlasStore,
  options: Pick<MapOptions, "dotEhs" | "insets" | "labelPx" | "onHover">,
): Promise<MapLife> {
  const { input } = store.getState();
  const scene = await mountMap(host, input, {
    ...options,
    colours: coloursOf(host),
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    onSelect: (region) => store.getState().select(region),
  });
  const draw = () => scene.setFrame(mapFrameOf(store.getState()));
  draw();
  scene.setSelected(store.getState().selected);
  exposeProbe(store).dots = scene.counts;
  const stopFollowing = store.subscribe((state, before) => {
    if (state.input !== input) return; // this scene is about to go
    if (state.cursorTick !== before.cursorTick || state.runVersion !== before.runVersion) draw();
    if (state.selected !== before.selected) scene.setSelected(state.selected);
    if (state.shownTheme !== before.shownTheme) scene.setColours(coloursOf(host));
  });
  const stopKeys = bindMapKeys(scene);
  return {
    scene,
    end() {
      stopFollowing();
      stopKeys();
      scene.destroy();
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

function bindMapKeys(scene: MapScene): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement | null)?.closest("input:not([type=range]), select, textarea") != null) return;
    const pan = event.altKey ? PANS[event.key] : undefined;
    if (pan !== undefined) scene.panBy(pan[0], pan[1]);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "+" || event.key === "=") scene.zoomBy(1.5);
    else if (event.key === "-") scene.zoomBy(1 / 1.5);
    else if (event.key === "0") scene.resetView();
    else return;
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
