/** The Pixi map, mounted outside React: it follows the store by itself and is told where panels cover it. */
import { type ComponentProps, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { t } from "../i18n/t.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import { afterPaint } from "./afterPaint.ts";
import type { MapCompare } from "./MapCompare.tsx";
import type { Tip } from "./MapTip.tsx";
import type { MapLife } from "./mapLife.ts";
import { dropPosterMap, fadeIn, showPosterMap } from "./poster.ts";
import type { Spotlight } from "./present/Spotlight.tsx";
import type { MapSenses } from "./senses/MapSenses.tsx";

const MAP_COMPARE = onDemand(() => import("./MapCompare.tsx").then((module) => module.MapCompare));
const MAP_SENSES = onDemand(() => import("./senses/MapSenses.tsx").then((module) => module.MapSenses));
const SPOTLIGHT = onDemand(() => import("./present/Spotlight.tsx").then((module) => module.Spotlight));

interface MapStageProps {
  readonly dotEhs: number;
  readonly insets: MapOptions["insets"];
  /** Of the present view. */
  readonly labelPx?: number | undefined;
}

export function MapStage({ dotEhs, insets, labelPx }: MapStageProps) {
  const store = useAtlasStore();
  const input = useAtlas((state) => state.input);
  const presenting = useAtlas((state) => state.presenting);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario has a map of its own
  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let gone = false;
    let life: MapLife | undefined;
    import("./mapLife.ts")
      .then(({ startMap }) =>
        startMap(host, store, {
          dotEhs,
          labelPx,
          insets: latestInsets.current,
          onHover: (region, x, y) => setTip(region === null ? null : { region, x, y }),
        }),
      )
      .then(
        (made) => {
          if (gone) return made.end();
          life = made;
          made.scene.setInsets(latestInsets.current);
          scene.current = made.scene;
          setMounted(made.scene);
          fadeIn(host, made.scene);
        },
        () => {
          if (gone) return;
          dropPosterMap();
          setFailed(true);
        },
      );
    return () => {
      gone = true;
      life?.end();
      scene.current = null;
      setMounted(null);
      setTip(null);
    };
  }, [store, input, dotEhs, labelPx]);

  useEffect(() => {
    latestInsets.current = own;
    return afterPaint(() => scene.current?.setInsets(own));
  }, [own]);

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
      {mounted !== null && !presenting && (
        <Compare scene={mounted} insets={insets} labelPx={labelPx} tip={tip} onHalve={setHalved} />
      )}
      {mounted !== null && presenting && <Light scene={mounted} region={tip?.region ?? null} />}
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

function Light(props: ComponentProps<typeof Spotlight>) {
  const part = usePart(SPOTLIGHT);
  return part.status === "here" ? <part.Content {...props} /> : null;
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
