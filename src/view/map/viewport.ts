/** The piece of the plate that the element shows: fitting, zooming, panning. A point is drawn at plate * scale + (x, y). */

import type { MapOptions, MapRegion } from "./mapTypes.ts";
import { EARTH_RADIUS_KM, project } from "./projection.ts";

export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: MapOptions["insets"];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const MAX_ZOOM = 12;
/** The inhabited north and south, which the default view keeps on the plate when there is room. */
const NORTH_LAT = 73;
const SOUTH_LAT = -44;
/** A narrower area between panels is as good as none. */
const LEAST_FREE_PX = 100;
const LEAST_LAND_PX = 444;
/** Plate units, of a dot of 1 EH/s. */
const DOT_RADIUS = 0.014;
const LEAST_DOT_PX = 0.85;
/** Between dots that stand as close as can be, as a share of a dot: so a dot stands at the same place in every window. */
const DOT_GAP = 0.05;
/** What must stay in view: a point of this box is always in the middle of the free area. */
const LAND: Box = { left: -2.3, right: 2.0, top: -1.2, bottom: 0.85 };

/** Where mining is, plate units. */
export function regionsBox(regions: readonly MapRegion[]): Box {
  const box = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: project(0, NORTH_LAT)[1],
    bottom: project(0, SOUTH_LAT)[1],
  };
  for (const area of regions.flatMap((region) => region.areas)) {
    const [x, y] = project(area.lon, area.lat);
    const radius = area.radiusKm / EARTH_RADIUS_KM;
    box.left = Math.min(box.left, x - radius);
    box.right = Math.max(box.right, x + radius);
    box.top = Math.min(box.top, y - radius);
    box.bottom = Math.max(box.bottom, y + radius);
  }
  return box.left < box.right ? box : LAND;
}

/** The part of the element that no panel covers; all of it when the panels leave too little. */
export function freeBox({ width, height, insets }: Frame): Box {
  const wide = width - insets.left - insets.right >= Math.min(width, LEAST_FREE_PX);
  const high = height - insets.top - insets.bottom >= Math.min(height, 160);
  return {
    left: wide ? insets.left : 0,
    right: wide ? width - insets.right : width,
    top: high ? insets.top : 0,
    bottom: high ? height - insets.bottom : height,
  };
}

/** The free area or, where two panels leave a strip, more: land runs on under the wider one rather than be a stamp. */
function landBox(frame: Frame): Box {
  const free = freeBox(frame);
  const { left, right } = frame.insets;
  if (left === 0 || right === 0) return free;
  const missing = Math.max(0, Math.min(frame.width, LEAST_LAND_PX) - (free.right - free.left));
  if (right >= left) return { ...free, right: Math.min(frame.width, free.right + missing) };
  return { ...free, left: Math.max(0, free.left - missing) };
}

/** Every region in the free area; the rest of the world bleeds off under the panels. */
export function fitView(frame: Frame, box: Box): View {
  const free = landBox(frame);
  const pad = frame.width < 700 ? 5 : 12;
  const wide = Math.max(20, free.right - free.left - 2 * pad);
  const high = Math.max(20, free.bottom - free.top - 2 * pad);
  const scale = Math.min(wide / (box.right - box.left), high / (box.bottom - box.top));
  return {
    scale,
    x: (free.left + free.right) / 2 - ((box.left + box.right) / 2) * scale,
    y: (free.top + free.bottom) / 2 - ((box.top + box.bottom) / 2) * scale,
  };
}

/** Changes the scale and keeps the plate's point at (px, py) where it is. */
export function zoomAt(view: View, scale: number, px: number, py: number): View {
  const factor = scale / view.scale;
  return { scale, x: px - (px - view.x) * factor, y: py - (py - view.y) * factor };
}

/** Holds the scale within limits and land in the middle of the free area. */
export function clampView(view: View, fit: View, frame: Frame): View {
  const free = landBox(frame);
  const cx = (free.left + free.right) / 2;
  const cy = (free.top + free.bottom) / 2;
  const scale = Math.min(Math.max(view.scale, fit.scale), fit.scale * MAX_ZOOM);
  const held = scale === view.scale ? view : zoomAt(view, scale, cx, cy);
  const px = Math.min(Math.max((cx - held.x) / scale, LAND.left), LAND.right);
  const py = Math.min(Math.max((cy - held.y) / scale, LAND.top), LAND.bottom);
  return { scale, x: cx - px * scale, y: cy - py * scale };
}

/** Between two views; scales are mixed as powers so that zooming feels even, about the point that both share. */
export function mixView(from: View, to: View, t: number): View {
  if (t >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** t;
  const span = to.scale - from.scale;
  const part = Math.abs(span) < 1e-9 ? t : (scale - from.scale) / span;
  return { scale, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/**
 * Radius of a dot at the default view, px. Dots cover a share of the land that depends on the hashrate alone, not on the
 * viewport, and is such that the dots of 2022 find room in the areas where mining is.
 */
export function baseDotRadius(fit: View, dotEhs: number): number {
  return Math.min(4.5, Math.max(LEAST_DOT_PX, DOT_RADIUS * fit.scale * Math.sqrt(dotEhs)));
}

/** Of a ring, px. A small one keeps a dark edge of a whole pixel: thinner it would read as a pale dot; the hole never closes. */
export const ringStroke = (radius: number): number => Math.min(1.5, Math.max(0.44 * radius, Math.min(1, 0.6 * radius)));

/** How far apart dots stand at least, plate units. */
export function dotSpacing(fit: View, dotEhs: number): number {
  return (2 * (1 + DOT_GAP) * baseDotRadius(fit, dotEhs)) / fit.scale;
}

/** Dots grow more slowly than the map. */
export function dotGrowth(view: View, fit: View): number {
  return Math.min(2.4, Math.sqrt(view.scale / fit.scale));
}
