/** Where an arrow key leads from one place on the plate to another. */
import type { Point } from "./projection.ts";

export type Direction = "left" | "right" | "up" | "down";

const WAYS: Readonly<Record<Direction, Point>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** A place straight ahead is preferred to one as near that lies aside. */
const ASIDE = 2;
/** How far aside of where a key points a place may lie to be in its way, as a share of how far ahead it is. */
const WIDE = 2;
/** Plate units: places closer than this along a direction are beside one another, not before. */
const LEAST = 1e-6;

/**
 * Index of the nearest place in a direction: of those that lie in its way, or where none does, of all ahead;
 * null at the rim. `places` are points of the plate, y downwards.
 */
export function neighbour(places: readonly Point[], from: number, direction: Direction): number | null {
  const [dx, dy] = WAYS[direction];
  const [x0, y0] = places[from]!;
  let best: { readonly index: number; readonly cost: number; readonly isAside: boolean } | null = null;
  places.forEach(([x, y], index) => {
    const ahead = (x - x0) * dx + (y - y0) * dy;
    const aside = Math.abs((x - x0) * dy) + Math.abs((y - y0) * dx);
    if (index === from || ahead <= LEAST) return;
    const candidate = { index, cost: Math.hypot(ahead, ASIDE * aside), isAside: aside > WIDE * ahead };
    const isBetter = best === null || (candidate.isAside === best.isAside ? candidate.cost < best.cost : best.isAside);
    if (isBetter) best = candidate;
  });
  return (best as { index: number } | null)?.index ?? null;
}
