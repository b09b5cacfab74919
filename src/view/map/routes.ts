/** The ways that shipments take over the plate. */

import type { MapRegion } from "./mapTypes.ts";
import { greatCircle, type Point, project, turned } from "./projection.ts";

const STEPS = 48;
/** Beyond this a great circle runs along the plate's upper edge. */
const HIGHEST_LAT = 66;
/** How far an arc that cannot follow the globe bends north, as a share of its length. */
const BEND = 0.17;

/** Plate points at even steps of progress. */
export function routePath(from: MapRegion, to: MapRegion): readonly Point[] {
  const a: Point = [from.labelLon, from.labelLat];
  const b: Point = [to.labelLon, to.labelLat];
  const circle = greatCircle(a, b, STEPS);
  const jumps = circle.some((point, i) => i > 0 && Math.abs(turned(point[0]) - turned(circle[i - 1]![0])) > 180);
  // Over the pole or over the plate's edge a great circle cannot be read on this plate: there a plain arc stands for it.
  if (jumps || circle.some((point) => point[1] > HIGHEST_LAT)) return plainArc(project(...a), project(...b));
  return circle.map((point) => project(point[0], point[1]));
}

function plainArc(a: Point, b: Point): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 2 * BEND * length];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [p * a[0] + q * middle[0] + r * b[0], p * a[1] + q * middle[1] + r * b[1]];
  });
}

const lengths = new WeakMap<readonly Point[], number>();

/** Plate units. A path is measured once. */
export function pathLength(path: readonly Point[]): number {
  const known = lengths.get(path);
  if (known !== undefined) return known;
  let length = 0;
  for (let i = 1; i < path.length; i++)
    length += Math.hypot(path[i]![0] - path[i - 1]![0], path[i]![1] - path[i - 1]![1]);
  lengths.set(path, length);
  return length;
}

/** The plate's point at a progress, and the way's direction there (not of unit length). */
export function alongPath(path: readonly Point[], progress: number): { point: Point; direction: Point } {
  const last = path.length - 1;
  const at = Math.min(1, Math.max(0, progress)) * last;
  const i = Math.min(last - 1, Math.floor(at));
  const [a, b] = [path[i]!, path[i + 1]!];
  const t = at - i;
  return { point: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], direction: [b[0] - a[0], b[1] - a[1]] };
}

/** First and last index of the pieces of a path that lie between two upright lines, of two points or more. */
export function piecesWithin(path: readonly Point[], fromX: number, toX: number): [first: number, last: number][] {
  const pieces: [number, number][] = [];
  let first = -1;
  for (let i = 0; i <= path.length; i++) {
    const inside = i < path.length && path[i]![0] >= fromX && path[i]![0] < toX;
    if (inside && first < 0) first = i;
    if (inside || first < 0) continue;
    if (i - first > 1) pieces.push([first, i - 1]);
    first = -1;
  }
  return pieces;
}
