import { formatChange, withUnit } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import type { AtlasState } from "../store/atlas.ts";
import { observedEhs, observedMapAt } from "../store/observedMap.ts";
import { sideA } from "../store/sides.ts";
import type { MapComparison, MapFrame } from "../view/map/mapTypes.ts";
import { differenceFrame, mapFrameOf } from "./mapFrame.ts";

const FROM_EDGE = Number.NEGATIVE_INFINITY;
const TO_EDGE = Number.POSITIVE_INFINITY;
const WHOLE = { fromPx: FROM_EDGE, toPx: TO_EDGE };
/** Less is told as nothing, with one digit. */
const LEAST_EHS = 0.05;

/** What is drawn beside the run, where a line between both would stand: the published map right of it, A left of it. Null for the run alone. */
export function mapComparison(state: AtlasState, linePx: number): MapComparison | null {
  const { compare, map, shownTick } = state;
  if (compare.shown === "wipe") return { frame: mapFrameOf(sideA(state)), fromPx: FROM_EDGE, toPx: linePx };
  if (compare.shown === "difference") return difference(state);
  if (compare.shown === "side" || map.shown === "true") return null;
  const published = observedMapAt(state, shownTick, map.source);
  const onEhs = published === null ? [] : observedEhs(state, published);
  const frame: MapFrame = { onEhs, darkEhs: [], shipments: [] };
  return { frame, fromPx: map.shown === "both" ? linePx : FROM_EDGE, toPx: TO_EDGE };
}

/** A alone. */
export function onlyA(state: AtlasState): MapComparison {
  return { frame: mapFrameOf(sideA(state)), ...WHOLE };
}

function difference(state: AtlasState): MapComparison {
  const frame = differenceFrame(mapFrameOf(sideA(state)), mapFrameOf(state));
  const notes = Array.from(frame.onEhs, (more, r) => {
    const ehs = more - (frame.darkEhs[r] ?? 0);
    return Math.abs(ehs) < LEAST_EHS ? "" : withUnit(formatChange(ehs), t("charts.unit.ehs"));
  });
  return { frame, ...WHOLE, notes };
}
