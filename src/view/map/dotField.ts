/** The state of all dots: where each stands and how far it has turned from dot to ring. Knows no renderer. */

import { type DotLayout, darkOrder, layoutDots } from "./dots.ts";
import type { SitesOf } from "./knownSites.ts";
import type { MapFrame, MapOptions } from "./mapTypes.ts";

/** A change of many dots takes this long, a single dot's own turn is a part of it. */
const SPREAD_MS = 350;
const TURN_MS = 250;

export interface RegionDots {
  x: readonly number[];
  y: readonly number[];
  total: number;
  dark: number;
  /** By site: 0 dot, 1 ring, between while turning. */
  readonly ring: number[];
  readonly target: number[];
  /** By site: when it starts to turn, ms, and what it was then. */
  readonly startAt: number[];
  readonly startRing: number[];
}

export interface DotField {
  readonly regions: readonly RegionDots[];
  layout(): DotLayout;
  /** Whether anything has to be drawn anew. */
  setFrame(frame: MapFrame, now: number, animate: boolean): boolean;
  /** Lays all dots anew so that dots of this diameter (plate units) do not touch. */
  setDiameter(diameter: number): void;
  /** Finds places of so many dots of a region, which stay where they are. */
  layAhead(index: number, total: number): void;
  /** Turns dots; whether some are still turning. */
  step(now: number): boolean;
}

const NO_DOTS: DotLayout = { on: [], dark: [], routes: [], inTransit: 0 };

export function createDotField(
  { regions: areas, dotEhs }: Pick<MapOptions, "regions" | "dotEhs">,
  sitesOf: SitesOf,
): DotField {
  const regions = areas.map(
    (): RegionDots => ({ x: [], y: [], total: 0, dark: 0, ring: [], target: [], startAt: [], startRing: [] }),
  );
  let sites: ReturnType<SitesOf> = [];
  let layout = NO_DOTS;
  let turning = false;
  let drawnKey = "";
  let isFirst = true;

  function place(index: number): void {
    const dots = regions[index]!;
    const given = sites[index]?.(dots.total);
    if (given) Object.assign(dots, { x: given.x, y: given.y });
  }

  /** Gives every site its aim; those that change start one after another, from west to east. New dots are there at once. */
  function aim(index: number, now: number, animate: boolean): void {
    const dots = regions[index]!;
    dots.target.length = Math.min(dots.target.length, dots.total);
    const changed: number[] = [];
    for (const [rank, site] of darkOrder(dots.x, dots.total).entries()) {
      const next = rank < dots.dark ? 1 : 0;
      if (dots.target[site] === next) continue;
      if (animate && dots.target[site] !== undefined) changed.push(site);
      else dots.ring[site] = next;
      dots.target[site] = next;
    }
    for (const [i, site] of changed.entries()) {
      dots.startAt[site] = now + (SPREAD_MS * i) / changed.length;
      dots.startRing[site] = dots.ring[site]!;
    }
    turning ||= changed.length > 0;
  }

  return {
    regions,
    layout: () => layout,
    setFrame(frame, now, animate) {
      layout = layoutDots(frame, dotEhs);
      const key = JSON.stringify([layout.on, layout.dark, layout.routes]);
      if (key === drawnKey) return false;
      drawnKey = key;
      for (const [index, dots] of regions.entries()) {
        const dark = layout.dark[index] ?? 0;
        const total = (layout.on[index] ?? 0) + dark;
        if (dots.total === total && dots.dark === dark) continue;
        Object.assign(dots, { total, dark });
        place(index);
        aim(index, now, animate && !isFirst);
      }
      isFirst = false;
      return true;
    },
    setDiameter(diameter) {
      sites = sitesOf(diameter);
      for (const index of regions.keys()) {
        place(index);
        aim(index, 0, false);
      }
    },
    layAhead(index, total) {
      sites[index]?.(total);
    },
    step(now) {
      if (!turning) return false;
      turning = false;
      for (const dots of regions) {
        for (let site = 0; site < dots.total; site++) {
          const target = dots.target[site] ?? 0;
          if (dots.ring[site] === target) continue;
          const part = Math.max(0, Math.min(1, (now - dots.startAt[site]!) / TURN_MS));
          const start = dots.startRing[site]!;
          dots.ring[site] = start + (target - start) * part;
          turning ||= part < 1;
        }
      }
      return turning;
    },
  };
}
