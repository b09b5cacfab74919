/** Reads geometry.generated.ts: flat rings and lines in plate units ([x0, y0, x1, y1, ...], y downwards). */

import { GEOMETRY } from "./geometry.generated.ts";

export type FlatLine = readonly number[];

export interface Shape {
  readonly rings: readonly FlatLine[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface World {
  /** Outer rings of all land. */
  readonly land: readonly FlatLine[];
  /** Seas inside land (the Caspian). */
  readonly seas: readonly FlatLine[];
  readonly coast: readonly FlatLine[];
  readonly borders: readonly FlatLine[];
  /** By ISO 3166-1 numeric code. */
  readonly countries: ReadonlyMap<string, Shape>;
}

const FIRST = 35;
const SKIP = 92;
const BASE = 44;

/** The reverse of the geometry tool's `encodeNumbers`. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = (code > SKIP ? code - 1 : code) - FIRST;
    value += (digit % BASE) * unit;
    if (digit >= BASE) {
      unit *= BASE;
      continue;
    }
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    value = 0;
    unit = 1;
  }
  return numbers;
}

export function decodeWorld(): World {
  const arcs = decodeArcs();
  const loops = arcs.slice(0, GEOMETRY.loopCount);
  const rings = [...loops, ...decodeRings(GEOMETRY.land, arcs)];
  // Seen with y downwards, the source winds land clockwise (positive area) and inner seas the other way.
  return {
    land: rings.filter((ring) => flatArea(ring) > 0),
    seas: rings.filter((ring) => flatArea(ring) < 0),
    coast: arcs.slice(0, GEOMETRY.coastCount),
    borders: arcs.slice(GEOMETRY.coastCount),
    countries: new Map(Object.entries(GEOMETRY.countries).map(([id, text]) => [id, shapeOf(decodeRings(text, arcs))])),
  };
}

function decodeArcs(): FlatLine[] {
  const numbers = decodeNumbers(GEOMETRY.arcs);
  const points = (numbers.length - GEOMETRY.arcCount) / 2;
  const dx = GEOMETRY.arcCount;
  const dy = dx + points;
  const arcs: FlatLine[] = [];
  let x = 0;
  let y = 0;
  let next = 0;
  for (let arc = 0; arc < GEOMETRY.arcCount; arc++) {
    const line: number[] = [];
    for (const end = next + numbers[arc]!; next < end; next++) {
      x += numbers[dx + next]!;
      y += numbers[dy + next]!;
      line.push(x / GEOMETRY.grid, -y / GEOMETRY.grid);
    }
    arcs.push(line);
  }
  return arcs;
}

/** Rings are counted lists of arcs; `~arc` is the arc walked backwards. */
function decodeRings(text: string, arcs: readonly FlatLine[]): FlatLine[] {
  const numbers = decodeNumbers(text);
  const rings: FlatLine[] = [];
  for (let i = 0; i < numbers.length; ) {
    const ring: number[] = [];
    for (const end = i + numbers[i]!; i < end; i++) {
      const reference = numbers[i + 1]!;
      const arc = arcs[reference < 0 ? ~reference : reference]!;
      // The last point of an arc is the first of the next.
      for (let p = 0; p + 2 < arc.length; p += 2) {
        const at = reference < 0 ? arc.length - 2 - p : p;
        ring.push(arc[at]!, arc[at + 1]!);
      }
    }
    i++;
    rings.push(ring);
  }
  return rings;
}

export function flatArea(ring: FlatLine): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    twice += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!;
  }
  return twice / 2;
}

export function shapeOf(rings: readonly FlatLine[]): Shape {
  const xs = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 0));
  const ys = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 1));
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return { rings, left, top, right, bottom };
}

/** So many strips that few edges of the largest country lie in one. */
const STRIPS = 96;

const stripOf = (y: number, top: number, bottom: number): number =>
  Math.min(STRIPS - 1, Math.max(0, Math.floor(((y - top) / (bottom - top)) * STRIPS)));

const known = new WeakMap<Shape, readonly (readonly number[])[]>();

/** Edges by the strips that they reach into, from top to bottom, as x, y of end and beginning: who asks for a point reads one strip. */
function stripsOf(shape: Shape): readonly (readonly number[])[] {
  return known.get(shape) ?? layStrips(shape);
}

function layStrips(shape: Shape): readonly (readonly number[])[] {
  const { rings, top, bottom } = shape;
  const strips: number[][] = Array.from({ length: STRIPS }, () => []);
  known.set(shape, strips);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [xi, yi, xj, yj] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      const last = stripOf(Math.max(yi, yj), top, bottom);
      for (let strip = stripOf(Math.min(yi, yj), top, bottom); strip <= last; strip++)
        strips[strip]!.push(xi, yi, xj, yj);
    }
  }
  return strips;
}

/** Whether a point lies in a shape (even-odd rule). */
export function contains(shape: Shape, x: number, y: number): boolean {
  if (x < shape.left || x > shape.right || y < shape.top || y > shape.bottom) return false;
  const edges = stripsOf(shape)[stripOf(y, shape.top, shape.bottom)]!;
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const yi = edges[i + 1]!;
    const yj = edges[i + 3]!;
    if (yi > y !== yj > y && x < ((edges[i + 2]! - edges[i]!) * (y - yi)) / (yj - yi) + edges[i]!) inside = !inside;
  }
  return inside;
}

/** The countries of a region; those that the plate lacks are left out. */
export function countriesOf({ countries }: World, region: { readonly countries: readonly string[] }): Shape[] {
  return region.countries.flatMap((id) => countries.get(id) ?? []);
}
