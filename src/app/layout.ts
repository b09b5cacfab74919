import { labelSize } from "../view/map/labelSize.ts";
import type { MapOptions } from "../view/map/mapTypes.ts";

type Insets = MapOptions["insets"];

/** Where things stand in a window. The same figures stand in app.css. */
export interface Layout {
  readonly kind: "desktop" | "tablet" | "phone" | "low" | "flow";
  /** Hashrate of one dot, EH/s: fewer, coarser dots where there is less room. A sheet does not change it. */
  readonly dotEhs: number;
  /** Pixels of the map's element that panels cover, and with a sheet open. */
  readonly plate: Insets;
  readonly plateWithSheet: Insets;
}

/** How far a phone's drawer is pulled up. */
export type DrawerStop = "peek" | "half" | "full";

const DESKTOP_FROM_PX = 900;
const HEADER_PX = 56;
const TIMELINE_PX = 160;
const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const PLATE: Insets = { top: 8, right: 248, bottom: 8, left: 352 };
const SHEET_PX = 640;
/** Of the plate, beside a sheet; in a narrower window that covers it all. */
const LEAST_SEEN_PX = 108;
/** A low, wide window has the map at the left of the words. */
const LOW_UP_TO_PX = 500;
const LOW_FROM_WIDTH_PX = 600;
const LOW_MAP_SHARE = 0.55;
const LOW_BARS_PX = 147;
/** A phone's window lower than this, or a page enlarged until it is: all of it scrolls, and nothing is docked. */
const FLOW_UP_TO_PX = 480;
const FLOW_MAP_PX = 220;
const PHONE_BELOW_PX = 600;
const PHONE_MAP_PX = 340;
const PHONE_MAP_SHARE = 0.4;
/** Bars, drawer and the question with its slider and verb; the map has the rest, but never less than that. */
const PHONE_REST_PX = 443;
const PHONE_LEAST_MAP_PX = 160;
const TABLET_MAP_PX = 520;
const TABLET_MAP_SHARE = 0.44;

/** From the finest on. */
const UNITS_EHS = [0.25, 0.5, 1, 2] as const;
/** Size of the map's default view, its own units (viewport.ts), and what it keeps free at the edges. */
const VIEW_WIDE = 3.31;
const VIEW_HIGH = 2.08;
/** A dot's area is in proportion to its hashrate; a unit that would make dots smaller than this is too fine. */
const LEAST_RADIUS_PX = 1;
const RADIUS = 0.014;

/** Hashrate of one dot for a map with so much room that no panel covers: the finest that can be told apart. */
export function dotUnitFor(freeWidthPx: number, freeHeightPx: number): number {
  const pad = freeWidthPx < 700 ? 5 : 12;
  const scale = Math.min((freeWidthPx - 2 * pad) / VIEW_WIDE, (freeHeightPx - 2 * pad) / VIEW_HIGH);
  return UNITS_EHS.find((ehs) => RADIUS * scale * Math.sqrt(ehs) >= LEAST_RADIUS_PX) ?? 2;
}

/** For a window of so many px at 16 px a rem. */
export function layoutFor(widthPx: number, heightPx = innerHeight): Layout {
  const isLow = heightPx <= LOW_UP_TO_PX && widthPx >= LOW_FROM_WIDTH_PX;
  if (isLow) return stacked("low", LOW_MAP_SHARE * widthPx, heightPx - LOW_BARS_PX);
  if (widthPx < PHONE_BELOW_PX) {
    if (heightPx <= FLOW_UP_TO_PX) return stacked("flow", widthPx, FLOW_MAP_PX);
    return stacked("phone", widthPx, phoneMapPx(heightPx));
  }
  if (widthPx < DESKTOP_FROM_PX)
    return stacked("tablet", widthPx, Math.min(TABLET_MAP_PX, TABLET_MAP_SHARE * heightPx));
  const wide = widthPx - PLATE.left - PLATE.right;
  const high = heightPx - HEADER_PX - TIMELINE_PX - PLATE.top - PLATE.bottom;
  const right = Math.max(PLATE.right, Math.min(SHEET_PX, widthPx - PLATE.left - LEAST_SEEN_PX));
  const plateWithSheet = { ...PLATE, right };
  return { kind: "desktop", dotEhs: dotUnitFor(wide, high), plate: PLATE, plateWithSheet };
}

function phoneMapPx(heightPx: number): number {
  const left = Math.max(PHONE_LEAST_MAP_PX, heightPx - PHONE_REST_PX);
  return Math.min(PHONE_MAP_PX, PHONE_MAP_SHARE * heightPx, left);
}

/** Pixels of the map's element that panels cover; where words run from right to left the panels have changed sides. */
export function insetsFor(layout: Layout, sheetOpen: boolean, isRightToLeft = false): Insets {
  const insets = sheetOpen ? layout.plateWithSheet : layout.plate;
  return isRightToLeft ? { ...insets, left: insets.right, right: insets.left } : insets;
}

/** No panel stands on the map. */
function stacked(kind: Layout["kind"], mapWidthPx: number, mapHeightPx: number): Layout {
  return { kind, dotEhs: dotUnitFor(mapWidthPx, mapHeightPx), plate: NONE, plateWithSheet: NONE };
}

/** Size of names on the map where the reader's text is larger than usual, px; usual ones are as large as the map's room decides. */
export function labelPxFor({ kind }: Layout, widthPx: number, enlarged: number): number | undefined {
  if (enlarged < 1.1) return undefined;
  const mapPx = kind === "low" ? LOW_MAP_SHARE * widthPx : widthPx;
  return Math.min(2, enlarged) * labelSize({ width: mapPx });
}

/** In a hall: names and dots that the last row sees, of about 5 px in radius where 1280 × 720 are thrown at a wall. */
export const PRESENT_LABEL_PX = 26;
export const PRESENT_LAYOUT: Layout = { kind: "desktop", dotEhs: 3, plate: NONE, plateWithSheet: NONE };
