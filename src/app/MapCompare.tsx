/** What is seen beside the true map: the published one or another run, with a switch on the plate, a line to wipe by and a sentence on what differs. */
import { type CSSProperties, useEffect, useEffectEvent, useState } from "react";
import { formatDay, formatEhs, formatMonth, formatPercent } from "../i18n/format.ts";
import { type MessageId, t } from "../i18n/tSheets.ts";
import type { MapSource, MapView } from "../scenario/mapView.ts";
import type { AtlasState } from "../store/atlas.ts";
import {
  largestDifference,
  type ObservedMap,
  observedEhs,
  observedMapAt,
  rowTruths,
  SIMULATED_LAG_DAYS,
  sourcesAt,
} from "../store/observedMap.ts";
import { useAtlas, useAtlasStore, useMoment } from "../store/useAtlas.ts";
import type { MapComparison, MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { remPx, useWidth } from "../view/panels/useWidth.ts";
import { CompareCaption, CompareSwitch, RunLetters } from "./CompareRuns.tsx";
import { MapTip, type Side, type Tip } from "./MapTip.tsx";
import { mapComparison, onlyA } from "./mapComparison.ts";
import { SideMap } from "./SideMap.tsx";
import { WipeLine } from "./WipeLine.tsx";
import "./mapCompare.css";

const VIEWS: readonly MapView["shown"][] = ["true", "published", "both"];
/** Two maps side by side have at least so much room together; with less, one of both is seen. */
const LEAST_FOR_TWO_PX = 640;
/** Further right than this part of the plate the pointer's words stand at its left. */
const TIP_LEFT_FROM = 0.6;

interface MapCompareProps {
  readonly scene: MapScene;
  readonly insets: MapOptions["insets"];
  readonly labelPx?: number | undefined;
  /** Where the pointer is over a region. */
  readonly tip: Tip | null;
  /** Leaves the left half of the free plate to another map, or takes it back. */
  readonly onHalve: (isHalved: boolean) => void;
}

export function MapCompare({ scene, insets, labelPx, tip, onHalve }: MapCompareProps) {
  const { showCompare, showMap } = useAtlasStore().getState();
  const view = useAtlas(({ map }) => map);
  const compare = useAtlas((now) => now.compare);
  const [run, setRun] = useState<"a" | "b">("b");
  const [element, widthRem] = useWidth<HTMLDivElement>();
  const width = widthRem * remPx();
  const isWipe = compare.shown === "wipe";
  const hasRoom = width >= LEAST_FOR_TWO_PX;
  const isSide = compare.shown === "side" && hasRoom;
  const isFlip = compare.shown === "side" && !hasRoom;
  const share = (isWipe ? compare.percent : view.percent) / 100;
  const linePx = insets.left + share * width;
  useHalf(onHalve, isSide);
  useComparison(
    scene,
    (now) => (isFlip && run === "a" ? onlyA(now) : mapComparison(now, linePx)),
    `${compare.shown} ${isFlip && run} ${view.shown} ${view.source} ${linePx}`,
  );
  const place = tip === null || !isSide ? tip : { ...tip, x: tip.x + insets.left + width / 2 };
  const free = { "--free-left": `${insets.left}px`, "--free-right": `${insets.right}px` } as CSSProperties;
  return (
    <div className={`map-compare map-compare-${compare.shown}`} style={free}>
      {isSide && <SideMap beside={scene} insets={insets} labelPx={labelPx} />}
      <div ref={element} className="map-compare-plate">
        <div className="map-compare-switches">
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box on the plate */}
          <div role="group" aria-label={t("compare.label")} className="map-compare-switch">
            {VIEWS.map((id) => (
              <button
                key={id}
                type="button"
                aria-pressed={compare.shown === "off" && view.shown === id}
                onClick={() => showMap({ shown: id })}
              >
                {t(`compare.${id}` as MessageId)}
              </button>
            ))}
            <button
              type="button"
              aria-pressed={compare.shown !== "off"}
              onClick={() => showCompare({ shown: compare.shown === "off" ? "wipe" : "off" })}
            >
              {t("ab.name")}
            </button>
          </div>
          {compare.shown !== "off" && hasRoom && <CompareSwitch />}
        </div>
        {view.shown === "both" && (
          <WipeLine
            share={share}
            width={width}
            words={publishedLine()}
            onMove={(to) => showMap({ percent: to * 100 })}
          />
        )}
        {isWipe && (
          <WipeLine share={share} width={width} words={abLine()} onMove={(to) => showCompare({ percent: to * 100 })} />
        )}
        {isSide && <SideLetters />}
      </div>
      {place !== null && (
        <MapTip
          tip={place}
          side={sideAt(place, compare, view, linePx, isFlip ? run : "b")}
          isLeft={place.x > insets.left + TIP_LEFT_FROM * width}
        />
      )}
      {compare.shown !== "off" && (
        <CompareCaption dotEhs={scene.counts().dotEhs}>
          {!hasRoom && (
            <div className="map-compare-close">
              <CompareSwitch isFlip />
              {isFlip && <RunLetters shown={run} onChoose={setRun} />}
            </div>
          )}
        </CompareCaption>
      )}
      {view.shown !== "true" && <PublishedCaption />}
    </div>
  );
}

const publishedLine = () => ({
  name: t("compare.line"),
  value: (percent: number) => t("compare.lineValue", { percent }),
  left: t("compare.sideTrue"),
  right: t("compare.sidePublished"),
});

const abLine = () => ({
  name: t("ab.line"),
  value: (percent: number) => t("ab.lineValue", { percent }),
  left: t("ab.a"),
  right: t("ab.b"),
});

function SideLetters() {
  return (
    <div className="map-compare-halves" aria-hidden="true">
      <span>{t("ab.a")}</span>
      <span>{t("ab.b")}</span>
    </div>
  );
}

function sideAt(
  { x }: Tip,
  compare: AtlasState["compare"],
  map: AtlasState["map"],
  linePx: number,
  run: "a" | "b",
): Side {
  if (compare.shown === "difference") return "difference";
  if (compare.shown === "wipe") return x < linePx ? "a" : "b";
  if (compare.shown === "side") return run;
  if (map.shown === "true") return "alone";
  return map.shown === "published" || x >= linePx ? "published" : "true";
}

function useHalf(onHalve: (isHalved: boolean) => void, isHalved: boolean): void {
  useEffect(() => {
    if (!isHalved) return;
    onHalve(true);
    return () => onHalve(false);
  }, [onHalve, isHalved]);
}

/** Tells the scene what to draw beside the run and where, at every moment; takes it back when this goes. */
function useComparison(scene: MapScene, compare: (state: AtlasState) => MapComparison | null, key: string): void {
  const store = useAtlasStore();
  const comparisonNow = useEffectEvent(() => compare(store.getState()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells what the comparison hangs on
  useEffect(() => {
    const draw = () => scene.setComparison(comparisonNow());
    draw();
    return store.subscribe((state, before) => {
      // A published map changes with the months, two runs with every tick.
      const moves =
        state.compare.shown === "off" ? state.shownTick !== before.shownTick : state.cursorTick !== before.cursorTick;
      if (moves || state.runVersion !== before.runVersion || state.historyVersion !== before.historyVersion) draw();
    });
  }, [scene, store, key]);
  useEffect(() => () => scene.setComparison(null), [scene]);
}

function PublishedCaption() {
  const state = useMoment();
  const map = observedMapAt(state, state.shownTick, state.map.source);
  const totalEhs = map === null ? 0 : observedEhs(state, map).reduce((sum, value) => sum + value, 0);
  return (
    <div className="map-compare-caption">
      <Caption state={state} map={map} totalEhs={totalEhs} />
      <SourceChoice
        sources={sourcesAt(state, state.shownTick)}
        shown={map?.source ?? null}
        onChoose={(source) => state.showMap({ source })}
      />
    </div>
  );
}

interface CaptionProps {
  readonly state: AtlasState;
  readonly map: ObservedMap | null;
  readonly totalEhs: number;
}

/** Which map is seen, and where it is furthest from the truth. */
function Caption({ state, map, totalEhs }: CaptionProps) {
  if (map === null) return <p>{t("compare.none")}</p>;
  const worst = largestDifference(rowTruths(state, map, state.shownTick));
  const unseen = worst !== null && worst.publishedShare === 0;
  return (
    <p>
      {worst !== null && (
        <strong>
          {t(unseen ? "compare.unseen" : "compare.differs", {
            row: worst.name,
            published: formatPercent(worst.publishedShare, 0),
            share: formatPercent(worst.trueShare, 0),
          })}
        </strong>
      )}{" "}
      {t(map.source === "record" ? "compare.record" : "compare.simulated", {
        month: formatMonth(map.monthStartS),
        date: formatDay(map.publishedS),
        days: SIMULATED_LAG_DAYS,
        total: formatEhs(totalEhs),
      })}
    </p>
  );
}

interface SourceChoiceProps {
  readonly sources: readonly MapSource[];
  readonly shown: MapSource | null;
  readonly onChoose: (source: MapSource) => void;
}

function SourceChoice({ sources, shown, onChoose }: SourceChoiceProps) {
  if (shown === null || sources.length < 2) return null;
  return (
    <select
      aria-label={t("compare.source")}
      value={shown}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as MapSource)}
    >
      {sources.map((source) => (
        <option key={source} value={source}>
          {t(`compare.source.${source}` as MessageId)}
        </option>
      ))}
    </select>
  );
}
