/** What of the map is where on the screen. */

import type { DotField, RegionDots } from "./dotField.ts";
import { contains, countriesOf, type World } from "./geometry.ts";
import type { MapRegion } from "./mapTypes.ts";
import { project } from "./projection.ts";
import type { View } from "./viewport.ts";

const REACH_PX = 10;
const CIRCLE_MARGIN_PX = 28;

/** Index of the region of the nearest dot, else of the country, or -1. `reach` is widened for fingers. */
export function regionAt(
  x: number,
  y: number,
  view: View,
  field: DotField,
  regions: readonly MapRegion[],
  world: World,
  reach = REACH_PX,
): number {
  const [px, py] = [(x - view.x) / view.scale, (y - view.y) / view.scale];
  let found = -1;
  let nearest = (reach / view.scale) ** 2;
  for (const [index, dots] of field.regions.entries()) {
    for (let site = 0; site < dots.total; site++) {
      const distance = (dots.x[site]! - px) ** 2 + (dots.y[site]! - py) ** 2;
      if (distance < nearest) [nearest, found] = [distance, index];
    }
  }
  const country = regions.findIndex((region) => countriesOf(world, region).some((shape) => contains(shape, px, py)));
  // A dot right under the pointer says more than the border it may have grown over.
  return found >= 0 && (country < 0 || nearest < (reach / 2 / view.scale) ** 2) ? found : country;
}

/** About a region's dots or, where it has none, its name; px of the element. */
export function circleAbout(
  { labelLon, labelLat }: MapRegion,
  { x, y, total }: RegionDots,
  view: View,
): { readonly x: number; readonly y: number; readonly radius: number } {
  const [nameX, nameY] = project(labelLon, labelLat);
  const [xs, ys] = total > 0 ? [x.slice(0, total), y.slice(0, total)] : [[nameX], [nameY]];
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [cx, cy] = [middle(xs), middle(ys)];
  const reach = Math.max(...xs.map((px, i) => Math.hypot(px - cx, ys[i]! - cy)));
  return { x: cx * view.scale + view.x, y: cy * view.scale + view.y, radius: reach * view.scale + CIRCLE_MARGIN_PX };
}
