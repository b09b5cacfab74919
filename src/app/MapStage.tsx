/** The Pixi map, mounted outside React: it follows the store by itself and is told where panels cover it. */
import { type ComponentProps, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { t } from "../i18n/t.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { AtlasStore } from "../store/atlas.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import type { MapCompare } from "./MapCompare.tsx";
import type { Tip } from "./MapTip.tsx";
import { mapFrameOf } from "./mapFrame.ts";
import { coloursOf, mountMap } from "./mountMap.ts";
import { dropPosterMap, fadeIn, showPosterMap } from "./poster.ts";
import type { MapSenses } from "./senses/MapSenses.tsx";

const MAP_COMPARE = onDemand(() => import("./MapCompare.tsx").then((module) => module.MapCompare));
const MAP_SENSES = onDemand(() => import("./senses/MapSenses.tsx").then((module) => module.MapSenses));

interface MapStageProps {
  readonly dotEhs: number;
  readonly insets: MapOptions["insets"];
}

export function MapStage({ dotEhs, insets }: MapStageProps) {
  const store = useAtlasStore();
  const input = useAtlas((state) => state.input);
  const element = useRef<HTMLDivElement>(null);
  const scene = useRef<MapScene | null>(null);
  const latestInsets = useRef(insets);
  const [mounted, setMounted] = useState<MapScene | null>(null);
  const [failed, setFailed] = useState(false);
  const [tip, setTip] = useState<Tip | null>(null);
  const [halved, setHalved] = useState(false);
  const { top, right, bottom, left } = insets;
  /** Half of what no panel covers is another map's. */
  const own = useMemo(() => ({ top, right, bottom, left: halved ? 0 : left }), [halved, top, right, bottom, left]);

  useLayoutEffect(() => {
    if (element.current !== null) showPosterMap(element.current);
  }, []);

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let gone = false;
    let stop = () => {};
    const options: Omit<MapOptions, "regions"> = {
      colours: coloursOf(host),
      dotEhs,
      insets: latestInsets.current,
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      onSelect: (region) => store.getState().select(region),
      onHover: (region, x, y) => setTip(region === null ? null : { region, x, y }),
    };
    mountMap(host, input, options).then(
      (made) => {
        if (gone) return made.destroy();
        made.setInsets(latestInsets.current);
        scene.current = made;
        setMounted(made);
        stop = follow(store, input, made);
        fadeIn(host, made);
      },
      () => {
        if (gone) return;
        dropPosterMap();
        setFailed(true);
      },
    );
    return () => {
      gone = true;
      stop();
      scene.current?.destroy();
      scene.current = null;
      setMounted(null);
      setTip(null);
    };
  }, [store, input, dotEhs]);

  useEffect(() => {
    latestInsets.current = own;
    scene.current?.setInsets(own);
  }, [own]);

  useEffect(() => bindMapKeys(store, () => scene.current), [store]);

  return (
    <section className="map-stage" aria-label={t("map.label")}>
      <Senses scene={mounted} insets={insets} />
      <div
        className="map-canvas"
        ref={element}
        style={halved ? { left: `calc((100% + ${left}px - ${right}px) / 2)` } : undefined}
      />
      {failed && (
        <p className="map-failed" role="status">
          {t("map.failed")}
        </p>
      )}
      {mounted !== null && <Compare scene={mounted} insets={insets} tip={tip} onHalve={setHalved} />}
      <div className="map-buttons">
        <button type="button" aria-label={t("map.zoomIn")} onClick={() => scene.current?.zoomBy(1.5)}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={t("map.zoomOut")} onClick={() => scene.current?.zoomBy(1 / 1.5)}>
          <span aria-hidden="true">−</span>
        </button>
        <button type="button" aria-label={t("map.reset")} onClick={() => scene.current?.resetView()}>
          <span aria-hidden="true">○</span>
        </button>
      </div>
    </section>
  );
}

/** The map is whole without its comparison and the pointer's words: if they do not arrive, the next map asks again. */
function Compare(props: ComponentProps<typeof MapCompare>) {
  const part = usePart(MAP_COMPARE);
  return part.status === "here" ? <part.Content {...props} /> : null;
}

/** The map in words and sounds. */
function Senses(props: ComponentProps<typeof MapSenses>) {
  const part = usePart(MAP_SENSES);
  return part.status === "here" ? <part.Content {...props} /> : null;
}

/** Gives the scene every new moment and selection of its scenario; returns how to stop. */
function follow(store: AtlasStore, input: ScenarioInput, scene: MapScene): () => void {
  const draw = () => scene.setFrame(mapFrameOf(store.getState()));
  draw();
  scene.setSelected(store.getState().selected);
  if (window.hashrateAtlas !== undefined) window.hashrateAtlas.dots = scene.counts;
  return store.subscribe((state, before) => {
    if (state.input !== input) return; // this scene is about to go
    if (state.cursorTick !== before.cursorTick || state.runVersion !== before.runVersion) draw();
    if (state.selected !== before.selected) scene.setSelected(state.selected);
  });
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

function bindMapKeys(store: AtlasStore, scene: () => MapScene | null): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement | null)?.closest("input:not([type=range]), select, textarea") != null) return;
    const pan = event.altKey ? PANS[event.key] : undefined;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && store.getState().kept.singleKeys;
    const zoom = isPlain ? ZOOMS[event.key] : undefined;
    const map = scene();
    if (map === null || (pan === undefined && zoom === undefined)) return;
    if (pan !== undefined) map.panBy(pan[0], pan[1]);
    zoom?.(map);
    event.preventDefault();
  };
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}
