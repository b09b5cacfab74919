/** What lies under a point of the screen: the region of the nearest dot, else of the country. */

import type { DotField } from "./dotField.ts";
import { contains, countriesOf, type World } from "./geometry.ts";
import type { MapRegion } from "./mapTypes.ts";
import type { View } from "./viewport.ts";

const REACH_PX = 10;

/** Index of the region, or -1. `reach` is widened for fingers. */
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
