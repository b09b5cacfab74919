/** Equal Earth (Šavrič, Patterson and Jenny 2018), centred on 11° E: longitude and latitude to plate units, y downwards. */

import { GEOMETRY } from "./geometry.generated.ts";

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;
export const EARTH_RADIUS_KM = 6371;

export type Point = readonly [x: number, y: number];

/** Longitudes turn round the plate's centre, so the result is always on the plate: |x| <= 2.71, |y| <= 1.32. */
export function project(lon: number, lat: number): Point {
  const lambda = turned(lon) * RADIANS;
  const theta = Math.asin(M * Math.sin(lat * RADIANS));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
  return [(lambda * Math.cos(theta)) / (M * slope), -theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}

/** Degrees east of the plate's centre, -180 up to 180. */
export function turned(lon: number): number {
  return ((((lon - GEOMETRY.centreLon + 180) % 360) + 360) % 360) - 180;
}

/** Points of the shortest way over the globe, ends included, as longitude and latitude. */
export function greatCircle(from: Point, to: Point, steps: number): Point[] {
  const a = onSphere(from);
  const b = onSphere(to);
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const points: Point[] = [];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const [p, q] = angle < 1e-9 ? [1 - t, t] : [Math.sin((1 - t) * angle), Math.sin(t * angle)];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    points.push([Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  }
  return points;
}

function onSphere([lon, lat]: Point): readonly [number, number, number] {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}
