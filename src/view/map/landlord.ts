/** Whose land a point of the plate is. */

import { contains, countriesOf, type Shape, shapeOf, type World } from "./geometry.ts";
import type { MapRegion } from "./mapTypes.ts";

/** Land that is no region. */
export const NEUTRAL = -1;
export const SEA = -2;

/** Index of the region on whose land a point is, NEUTRAL or SEA. Plate units; answers are those of a fine grid, and kept. */
export function createLandlord(world: World, regions: readonly Pick<MapRegion, "countries">[]): OwnerAt {
  const land = shapeOf(world.land);
  const shapes = regions.map((region) => countriesOf(world, region));
  const known = new Map<number, number>();
  return (x, y) => {
    const [column, row] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    const key = row * COLUMNS + column;
    let owner = known.get(key);
    if (owner !== undefined) return owner;
    const [px, py] = [column / STEPS, row / STEPS];
    const isIn = (shape: Shape) => contains(shape, px, py);
    owner = isIn(land) ? shapes.findIndex((parts) => parts.some(isIn)) : SEA;
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, owner);
    return owner;
  };
}

export type OwnerAt = (x: number, y: number) => number;

/** Steps to a plate unit (a seventh of a pixel where the whole plate fills a desktop), and more of them than any row has. */
const STEPS = 2000;
const COLUMNS = 1 << 16;
/** Names of some seven views. */
const MOST_KNOWN = 50_000;
