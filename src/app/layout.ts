import type { MapOptions } from "../view/map/mapTypes.ts";

/** Where things stand at a width. The same figures stand in app.css. */
export interface Layout {
  readonly kind: "desktop" | "phone";
  /** Hashrate of one dot, EH/s: fewer, coarser dots where there is less room. */
  readonly dotEhs: number;
}

const DESKTOP: Layout = { kind: "desktop", dotEhs: 0.25 };
const SMALL_DESKTOP: Layout = { kind: "desktop", dotEhs: 0.5 };
const PHONE: Layout = { kind: "phone", dotEhs: 0.5 };
const DESKTOP_FROM_PX = 900;
/** From here on a quarter of an EH/s a dot leaves every country room. */
const FINE_DOTS_FROM_PX = 1160;

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const PLATE = { top: 8, right: 248, bottom: 8, left: 352 };
const PLATE_WITH_SHEET = { top: 8, right: 640, bottom: 8, left: 352 };

export function layoutFor(widthPx: number): Layout {
  if (widthPx >= FINE_DOTS_FROM_PX) return DESKTOP;
  return widthPx >= DESKTOP_FROM_PX ? SMALL_DESKTOP : PHONE;
}

/** Pixels of the map's element that panels cover. */
export function insetsFor(layout: Layout, sheetOpen: boolean): MapOptions["insets"] {
  if (layout.kind === "phone") return NONE;
  return sheetOpen ? PLATE_WITH_SHEET : PLATE;
}
