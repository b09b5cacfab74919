/** Shapes of arcs, in thousandths of a plate unit, and of the convoys on them. Knows no renderer. */

import { convoy } from "./convoy.ts";
import type { TransitRoute } from "./dots.ts";
import type { Point } from "./projection.ts";
import { alongPath, pathLength } from "./routes.ts";
import { PLATE_UNITS } from "./svg.ts";

const FROM_PX = 2.5;
const TO_PX = 6;
export const ARROW_AT = 0.6;
const ARROW_PX = 8;
/** On short ways and small maps strips and arrows are thinner, down to this share. */
const SLIGHTEST = 0.35;
const FULL_LENGTH_PX = 560;
/** A strip is as wide as told above for this much hashrate under way; its width goes with the root of it, between the two limits. */
const USUAL_EHS = 2;
const LEAST_WIDTH = 0.4;
const MOST_WIDTH = 1.8;
/** Between dots of a convoy. */
const GAP_PX = 1.4;

/** How thin the strip of a way is in a view of this scale, 1 for a long one. */
export function slightness(path: readonly Point[], scale: number): number {
  const [a, b] = [path[0]!, path.at(-1)!];
  return Math.min(1, Math.max(SLIGHTEST, (Math.hypot(a[0] - b[0], a[1] - b[1]) * scale) / FULL_LENGTH_PX));
}

/** Where the dots of a route stand at a scale, plate units. */
export function convoyPoints(
  path: readonly Point[],
  { progress }: TransitRoute,
  scale: number,
  radiusPx: number,
): Point[] {
  if (path.length < 2) return [];
  const places = convoy(progress, pathLength(path) * scale, 2 * radiusPx + GAP_PX);
  return places.map(({ at, aside }) => {
    const { point, direction } = alongPath(path, at);
    const off = aside / scale / (Math.hypot(...direction) || 1);
    return [point[0] - direction[1] * off, point[1] + direction[0] * off];
  });
}

/** In steps, so that a shipment more is no reason to draw anew. */
export function widthOf({ ehs }: TransitRoute): number {
  return Math.round(10 * Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.sqrt(ehs / USUAL_EHS)))) / 10;
}

export function strip(path: readonly Point[], [first, last]: [number, number], px: number): number[] {
  const near: number[] = [];
  const far: number[] = [];
  for (let i = first; i <= last; i++) {
    const progress = i / (path.length - 1);
    const { direction } = alongPath(path, progress);
    const length = Math.hypot(...direction) || 1;
    const half = ((FROM_PX + (TO_PX - FROM_PX) * progress) / 2) * px;
    const [nx, ny] = [(-direction[1] / length) * half, (direction[0] / length) * half];
    const [x, y] = [path[i]![0] * PLATE_UNITS, path[i]![1] * PLATE_UNITS];
    near.push(x + nx, y + ny);
    far.unshift(x - nx, y - ny);
  }
  return [...near, ...far];
}

export function arrow(path: readonly Point[], px: number): number[] {
  const { point, direction } = alongPath(path, ARROW_AT);
  const length = Math.hypot(...direction) || 1;
  const [ux, uy] = [direction[0] / length, direction[1] / length];
  const size = ARROW_PX * px;
  const at = (along: number, aside: number): number[] => [
    point[0] * PLATE_UNITS + (ux * along - uy * aside) * size,
    point[1] * PLATE_UNITS + (uy * along + ux * aside) * size,
  ];
  return [...at(0.9, 0), ...at(-0.5, 0.62), ...at(-0.15, 0), ...at(-0.5, -0.62)];
}
