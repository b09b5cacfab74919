/** Arcs under the dots that are on their way: a strip that widens towards its end, with one arrowhead. */

import { Graphics } from "pixi.js";
import { convoy } from "./convoy.ts";
import type { TransitRoute } from "./dots.ts";
import type { MapColours, MapRegion } from "./mapTypes.ts";
import { UNITS } from "./outlineLayer.ts";
import type { Point } from "./projection.ts";
import { alongPath, pathLength, piecesUntil, routePath } from "./routes.ts";
import type { View } from "./viewport.ts";

const FROM_PX = 2.5;
const TO_PX = 6;
const STRIP_ALPHA = 0.34;
const ARROW_AT = 0.6;
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
const ARROW_ALPHA = 0.75;

export interface ArcLayer {
  readonly graphics: Graphics;
  /** Strips up to an upright line on the screen, px. A route with less than half a dot has none. */
  draw(routes: readonly TransitRoute[], view: View, untilPx: number): void;
  place(view: View): void;
  /** What is drawn is out of date. */
  redraw(): void;
  /** Dots under way as x, y pairs in px, those beyond the line left out. */
  dots(routes: readonly TransitRoute[], view: View, radius: number, untilPx: number): number[];
}

export function createArcLayer(regions: readonly MapRegion[], colours: MapColours): ArcLayer {
  const graphics = new Graphics();
  const paths = new Map<string, readonly Point[]>();
  let drawn = "";

  function pathOf(route: TransitRoute): readonly Point[] | undefined {
    const [from, to] = [regions[route.from], regions[route.to]];
    if (!from || !to) return undefined;
    const key = `${from.id}>${to.id}`;
    const path = paths.get(key) ?? routePath(from, to);
    paths.set(key, path);
    return path;
  }

  return {
    graphics,
    draw(routes, { scale, x }, untilPx) {
      const strips = routes.filter((route) => route.progress.length > 0);
      const untilX = untilPx === Number.POSITIVE_INFINITY ? untilPx : (untilPx - x) / scale;
      const key = `${scale} ${untilX} ${strips.map((route) => `${route.from}>${route.to} ${widthOf(route)}`).join()}`;
      if (key === drawn) return;
      drawn = key;
      graphics.clear();
      for (const route of strips) {
        const path = pathOf(route) ?? [];
        if (path.length < 2) continue;
        const length = Math.hypot(path[0]![0] - path.at(-1)![0], path[0]![1] - path.at(-1)![1]) * scale;
        const px = (UNITS / scale) * Math.min(1, Math.max(SLIGHTEST, length / FULL_LENGTH_PX));
        for (const piece of piecesUntil(path, untilX)) {
          graphics.poly(strip(path, piece, px * widthOf(route))).fill({ color: colours.cobalt, alpha: STRIP_ALPHA });
        }
        if (alongPath(path, ARROW_AT).point[0] > untilX) continue;
        graphics.poly(arrow(path, px)).fill({ color: colours.cobalt, alpha: ARROW_ALPHA });
      }
    },
    redraw() {
      drawn = "";
    },
    place(view) {
      graphics.position.set(view.x, view.y);
      graphics.scale.set(view.scale / UNITS);
    },
    dots(routes, view, radius, untilPx) {
      const places: number[] = [];
      for (const route of routes) {
        const path = pathOf(route);
        if (!path) continue;
        const gap = 2 * radius + GAP_PX;
        for (const { at, aside } of convoy(route.progress, pathLength(path) * view.scale, gap)) {
          const { point, direction } = alongPath(path, at);
          const length = Math.hypot(...direction) || 1;
          const x = point[0] * view.scale + view.x - (direction[1] / length) * aside;
          if (x >= untilPx) continue;
          places.push(x);
          places.push(point[1] * view.scale + view.y + (direction[0] / length) * aside);
        }
      }
      return places;
    },
  };
}

/** In steps, so that a shipment more is no reason to draw anew. */
function widthOf({ ehs }: TransitRoute): number {
  return Math.round(10 * Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.sqrt(ehs / USUAL_EHS)))) / 10;
}

function strip(path: readonly Point[], [first, last]: [number, number], px: number): number[] {
  const near: number[] = [];
  const far: number[] = [];
  for (let i = first; i <= last; i++) {
    const progress = i / (path.length - 1);
    const { direction } = alongPath(path, progress);
    const length = Math.hypot(...direction) || 1;
    const half = ((FROM_PX + (TO_PX - FROM_PX) * progress) / 2) * px;
    const [nx, ny] = [(-direction[1] / length) * half, (direction[0] / length) * half];
    const [x, y] = [path[i]![0] * UNITS, path[i]![1] * UNITS];
    near.push(x + nx, y + ny);
    far.unshift(x - nx, y - ny);
  }
  return [...near, ...far];
}

function arrow(path: readonly Point[], px: number): number[] {
  const { point, direction } = alongPath(path, ARROW_AT);
  const length = Math.hypot(...direction) || 1;
  const [ux, uy] = [direction[0] / length, direction[1] / length];
  const size = ARROW_PX * px;
  const at = (along: number, aside: number): number[] => [
    point[0] * UNITS + (ux * along - uy * aside) * size,
    point[1] * UNITS + (uy * along + ux * aside) * size,
  ];
  return [...at(0.9, 0), ...at(-0.5, 0.62), ...at(-0.15, 0), ...at(-0.5, -0.62)];
}
