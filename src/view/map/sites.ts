/**
 * Where a region's dots stand. Sites are jittered points of a hexagonal lattice, so they never touch; they are taken in an
 * order in which every prefix fills the region's mining areas evenly and by weight. A place on the map reads as a statement,
 * so sites keep to the areas and a narrow belt about them. A region with more dots than that holds is laid anew, closer, down
 * to dots that touch; only what finds no room even then spills over, never is a dot dropped. No chance, no clock.
 */

import { contains, type Shape } from "./geometry.ts";
import type { MapRegion } from "./mapTypes.ts";
import { EARTH_RADIUS_KM, project } from "./projection.ts";

/** Sites keep within this multiple of an area's radius, unless the region is overfull. */
export const BELT = 1.25;
/** Pitch of the lattice in diameters, from roomy to touching. What is over the diameter leaves play to stand off the lattice. */
const SPACINGS = [1.4, 1.2, 1.1, 1] as const;
/** Gaps are filled from a lattice this much finer. */
const FINER = 5;
const FAR = 40;
const PLATE = { left: -2.7, right: 2.7, top: -1.3, bottom: 1.3 };

/** A ring about every area, in multiples of its radius: from over `from` up to `to`. */
interface Stage {
  readonly from: number;
  readonly to: number;
  readonly isFine: boolean;
  readonly isOutside: boolean;
}

const rings = (ends: readonly number[], isOutside: boolean): Stage[] =>
  ends.map((to, i) => ({ from: i === 0 ? -1 : ends[i - 1]!, to, isFine: false, isOutside }));
/** The areas with their belt; the rest of the countries, ring by ring; then over the border, ring by ring. */
const BELT_STAGES = [...rings([1, BELT], false), { from: -1, to: BELT, isFine: true, isOutside: false }];
const SPILL_STAGES = [
  ...rings([BELT, 1.6, 2, 2.8, 4, 5.6, 8, FAR], false).slice(1),
  { from: -1, to: FAR, isFine: true, isOutside: false },
  ...rings([1, 1.25, 1.6, 2, 2.8, 4, 5.6, 8, 11, 16, 22, FAR], true),
];
const STAGES: readonly Stage[] = [...BELT_STAGES, ...SPILL_STAGES];

export interface Sites {
  /** Plate units. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** How many of the sites, from the first on, lie in the region's countries; and in its areas with their belt. */
  readonly inside: number;
  readonly belted: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly radius: number;
  /** Distance from the centre over the radius. */
  readonly reach: (x: number, y: number) => number;
  taken: number;
  stage: number;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** Distance to the nearest site taken. */
  room: number;
}

/** Whole number from whole numbers, evenly spread over 0..1 (two rounds of a multiply-xorshift mix). */
export function hash01(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** A function that gives the first `count` sites or more for dots of a diameter (plate units). The same count, the same sites. */
export function createSites(region: MapRegion, shapes: readonly Shape[], diameter: number): (count: number) => Sites {
  const layings: ReturnType<typeof createLaying>[] = [];
  return (count) => {
    for (let i = 0; ; i++) {
      layings[i] ??= createLaying(region, shapes, diameter, SPACINGS[i]!);
      const sites = layings[i]!(count, i === SPACINGS.length - 1);
      if (i === SPACINGS.length - 1 || sites.belted >= count) return sites;
    }
  };
}

/** The same for one spacing. Goes on where the last call stopped; sites already given stay where they are. */
function createLaying(
  region: MapRegion,
  shapes: readonly Shape[],
  diameter: number,
  spacing: number,
): (count: number, spills: boolean) => Sites {
  const areas = region.areas.map(areaOf);
  const seed = [...region.id].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  const isInside = (x: number, y: number): boolean => shapes.some((shape) => contains(shape, x, y));
  const pitch = diameter * spacing;
  const jitter = (1 - 1 / spacing) / 2;
  const clearance = diameter * (1 - 1e-9);
  /** By stage, by area. */
  const stages: Candidate[][][] = [];
  const x: number[] = [];
  const y: number[] = [];
  let inside = 0;
  let belted = 0;

  function stageAt(stage: number): Candidate[][] {
    while (stages.length <= stage) stages.push(scan(stages.length));
    return stages[stage]!;
  }

  /** Lattice points of one stage, by the area they are nearest to. */
  function scan(stage: number): Candidate[][] {
    const found: Candidate[][] = areas.map(() => []);
    const { from, to, isFine, isOutside } = STAGES[stage]!;
    for (const [px, py] of lattice(bounds(to, isOutside), isFine ? pitch / FINER : pitch, jitter, seed)) {
      let reach = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let i = 0; i < areas.length; i++) {
        const areaReach = areas[i]!.reach(px, py);
        if (areaReach >= reach) continue;
        reach = areaReach;
        nearest = i;
      }
      if (reach <= from || reach > to || isInside(px, py) === isOutside) continue;
      found[nearest]!.push({ x: px, y: py, reach, room: Number.POSITIVE_INFINITY });
    }
    if (stage > 0) for (const list of found) list.sort((a, b) => b.reach - a.reach);
    return found;
  }

  function bounds(growth: number, isOutside: boolean): typeof PLATE {
    const boxes = isOutside ? [PLATE] : shapes;
    const reach = (area: Area): number => area.radius * growth * 1.6;
    return {
      left: Math.max(Math.min(...boxes.map((box) => box.left)), Math.min(...areas.map((a) => a.x - reach(a)))),
      right: Math.min(Math.max(...boxes.map((box) => box.right)), Math.max(...areas.map((a) => a.x + reach(a)))),
      top: Math.max(Math.min(...boxes.map((box) => box.top)), Math.min(...areas.map((a) => a.y - reach(a)))),
      bottom: Math.min(Math.max(...boxes.map((box) => box.bottom)), Math.max(...areas.map((a) => a.y + reach(a)))),
    };
  }

  function roomAt(px: number, py: number): number {
    let room = Number.POSITIVE_INFINITY;
    for (let i = 0; i < x.length; i++) room = Math.min(room, distance(x[i]! - px, y[i]! - py));
    return room;
  }

  /** The free place an area likes best in its present stage; an area without one moves on, up to `lastStage`. */
  function take(area: Area, index: number, lastStage: number): Candidate | undefined {
    for (; area.stage <= lastStage; area.stage++) {
      const list = stageAt(area.stage)[index]!;
      if (area.stage > 0) {
        for (let next = list.pop(); next; next = list.pop()) if (roomAt(next.x, next.y) >= clearance) return next;
      } else if (list.length > 0) {
        let best = 0;
        for (let i = 1; i < list.length; i++) if (roominess(list[i]!, area) > roominess(list[best]!, area)) best = i;
        return list.splice(best, 1)[0];
      }
    }
    return undefined;
  }

  /** Areas go up to each stage in turn, so that one full area does not run far off while others have room. */
  function addOne(spills: boolean): boolean {
    for (let lastStage = 1; lastStage < (spills ? STAGES : BELT_STAGES).length; lastStage++) {
      const byNeed = areas
        .map((area, index) => ({ area, index }))
        .sort((a, b) => need(a.area) - need(b.area) || a.index - b.index);
      for (const { area, index } of byNeed) {
        const site = take(area, index, lastStage);
        if (!site) continue;
        area.taken++;
        if (!STAGES[area.stage]!.isOutside) inside++;
        if (area.stage < BELT_STAGES.length) belted++;
        for (const list of stages[0]!) {
          for (const other of list) other.room = Math.min(other.room, distance(other.x - site.x, other.y - site.y));
        }
        x.push(site.x);
        y.push(site.y);
        return true;
      }
    }
    if (!spills) return false;
    // The whole plate is full, or the region has no area: one dot upon another.
    const label = project(region.labelLon, region.labelLat);
    x.push(x[x.length >> 1] ?? label[0]);
    y.push(y[y.length >> 1] ?? label[1]);
    return true;
  }

  return (count, spills) => {
    while (x.length < count && addOne(spills));
    return { x, y, inside, belted };
  };
}

/** Much quicker than Math.hypot, and this is called often. */
function distance(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** Areas take turns so that every prefix is shared by weight (Sainte-Laguë). */
function need(area: Area): number {
  return (area.taken + 0.5) / area.weight;
}

/** Far from all sites, and from the area's edge as if sites lay mirrored beyond it: so edges do not crowd. */
function roominess(candidate: Candidate, area: Area): number {
  return Math.min(candidate.room, 2 * (1 - candidate.reach) * area.radius + area.radius * 0.1);
}

function areaOf(area: MapRegion["areas"][number]): Area {
  const [x, y] = project(area.lon, area.lat);
  const step = 0.5;
  const kmPerDegree = (Math.PI / 180) * EARTH_RADIUS_KM;
  const [ex, ey] = project(area.lon + step, area.lat);
  const [nx, ny] = project(area.lon, area.lat + step);
  const eastKm = step * kmPerDegree * Math.cos((area.lat * Math.PI) / 180);
  const northKm = step * kmPerDegree;
  // The plate near the centre, as units per km to the east and to the north, and its inverse.
  const [a, b, c, d] = [(ex - x) / eastKm, (nx - x) / northKm, (ey - y) / eastKm, (ny - y) / northKm];
  const determinant = a * d - b * c;
  const reach = (px: number, py: number): number => {
    const east = (d * (px - x) - b * (py - y)) / determinant;
    const north = (a * (py - y) - c * (px - x)) / determinant;
    return distance(east, north) / area.radiusKm;
  };
  return {
    x,
    y,
    weight: Math.max(area.weight, 1e-9),
    radius: area.radiusKm / EARTH_RADIUS_KM,
    reach,
    taken: 0,
    stage: 0,
  };
}

/** Jittered points of a hexagonal lattice in a box; turned by an angle of the region's own, so that regions differ. */
function* lattice(
  box: typeof PLATE,
  pitch: number,
  jitter: number,
  seed: number,
): Generator<readonly [number, number]> {
  if (!(box.right > box.left && box.bottom > box.top)) return;
  const angle = (hash01(seed, 1, 2) * Math.PI) / 3;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rise = (pitch * Math.sqrt(3)) / 2;
  const corners = [box.left, box.right].flatMap((px) => [box.top, box.bottom].map((py) => [px, py] as const));
  const us = corners.map(([px, py]) => px * cos + py * sin);
  const vs = corners.map(([px, py]) => py * cos - px * sin);
  for (let row = Math.floor(Math.min(...vs) / rise) - 1; row <= Math.max(...vs) / rise + 1; row++) {
    const shift = row & 1 ? 0.5 : 0;
    for (let column = Math.floor(Math.min(...us) / pitch) - 1; column <= Math.max(...us) / pitch + 1; column++) {
      const turn = hash01(seed, row, column) * 2 * Math.PI;
      const off = Math.sqrt(hash01(seed ^ 0x55, row, column)) * jitter * pitch;
      const u = (column + shift) * pitch + off * Math.cos(turn);
      const v = row * rise + off * Math.sin(turn);
      const [px, py] = [u * cos - v * sin, u * sin + v * cos];
      if (px >= box.left && px <= box.right && py >= box.top && py <= box.bottom) yield [px, py];
    }
  }
}
