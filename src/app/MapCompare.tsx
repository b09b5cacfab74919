/** The true map against the published one: a switch on the plate, a line to wipe between both, and a sentence on what differs. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
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
import { useAtlas, useMoment } from "../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { remPx, useWidth } from "../view/panels/useWidth.ts";
import { MapTip, type Tip } from "./MapTip.tsx";
import "./mapCompare.css";

const VIEWS: readonly MapView["shown"][] = ["true", "published", "both"];

interface MapCompareProps {
  readonly scene: MapScene;
  readonly insets: MapOptions["insets"];
  /** Where the pointer is over a region. */
  readonly tip: Tip | null;
}

export function MapCompare({ scene, insets, tip }: MapCompareProps) {
  const state = useMoment();
  const { shown: view, percent, source } = useAtlas(({ map }) => map);
  const share = percent / 100;
  const [element, widthRem] = useWidth<HTMLDivElement>();
  const width = widthRem * remPx();
  const map = view === "true" ? null : observedMapAt(state, state.shownTick, source);
  const ehs = map === null ? null : observedEhs(state, map);
  const linePx = insets.left + share * width;
  useComparison(scene, view, ehs, linePx);
  const free = { "--free-left": `${insets.left}px`, "--free-right": `${insets.right}px` } as CSSProperties;
  return (
    <div className="map-compare" style={free}>
      <div ref={element} className="map-compare-plate">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box on the plate */}
        <div role="group" aria-label={t("compare.label")} className="map-compare-switch">
          {VIEWS.map((id) => (
            <button key={id} type="button" aria-pressed={view === id} onClick={() => state.showMap({ shown: id })}>
              {t(`compare.${id}` as MessageId)}
            </button>
          ))}
        </div>
        {view === "both" && (
          <WipeLine share={share} width={width} onMove={(to) => state.showMap({ percent: to * 100 })} />
        )}
      </div>
      {tip !== null && <MapTip tip={tip} state={state} side={sideAt(tip, view, linePx)} map={map} />}
      {view !== "true" && (
        <div className="map-compare-caption">
          <Caption state={state} map={map} totalEhs={ehs?.reduce((sum, value) => sum + value, 0) ?? 0} />
          <SourceChoice
            sources={sourcesAt(state, state.shownTick)}
            shown={map?.source ?? null}
            onChoose={(source) => state.showMap({ source })}
          />
        </div>
      )}
    </div>
  );
}

function sideAt({ x }: Tip, view: MapView["shown"], linePx: number) {
  if (view === "true") return "alone";
  return view === "published" || x >= linePx ? "published" : "true";
}

/** Tells the scene what to draw and from where on; takes it back when this goes. */
function useComparison(scene: MapScene, view: MapView["shown"], ehs: readonly number[] | null, linePx: number): void {
  const key = ehs === null ? "" : ehs.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shares are made anew every time, their text tells whether they differ
  useEffect(() => {
    if (view === "true") scene.setComparison(null);
    else scene.setComparison({ onEhs: ehs ?? [], fromPx: view === "both" ? linePx : Number.NEGATIVE_INFINITY });
  }, [scene, view, key, linePx]);
  useEffect(() => () => scene.setComparison(null), [scene]);
}

interface WipeLineProps {
  readonly share: number;
  /** Of the plate that it moves over, px. */
  readonly width: number;
  readonly onMove: (share: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

/** A slider that is a line: left of it the true map, right of it the published one. */
function WipeLine({ share, width, onMove }: WipeLineProps) {
  const grip = useRef<{ x: number; share: number } | null>(null);
  const move = (to: number) => onMove(Math.min(1, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // these keys move the date elsewhere on the page
    move(share + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, share };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip.current !== null && width > 0) move(grip.current.share + (clientX - grip.current.x) / width);
  };
  const percent = Math.round(share * 100);
  return (
    <div
      role="slider"
      tabIndex={0}
      className="map-compare-line"
      style={{ left: `${share * 100}%` }}
      aria-label={t("compare.line")}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={t("compare.lineValue", { percent })}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <span aria-hidden="true">{t("compare.sideTrue")}</span>
      <span aria-hidden="true">{t("compare.sidePublished")}</span>
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
