/** Arcs under the dots that are on their way: a strip that widens towards its end, with one arrowhead. */

import { Graphics } from "pixi.js";
import { ARC_UNITS, ARROW_AT, arrow, convoyPoints, slightness, strip, widthOf } from "./arcShapes.ts";
import type { TransitRoute } from "./dots.ts";
import type { MapColours, MapRegion } from "./mapTypes.ts";
import type { Point } from "./projection.ts";
import { alongPath, piecesUntil, routePath } from "./routes.ts";
import type { View } from "./viewport.ts";

const STRIP_ALPHA = 0.34;
const ARROW_ALPHA = 0.75;

export interface ArcLayer {
  readonly graphics: Graphics;
  /** Strips up to an upright line on the screen, px. A route with less than half a dot has none. */
  draw(routes: readonly TransitRoute[], view: View, untilPx: number): void;
  place(view: View): void;
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
        const px = slightness(path, scale) * (ARC_UNITS / scale);
        for (const piece of piecesUntil(path, untilX)) {
          graphics.poly(strip(path, piece, px * widthOf(route))).fill({ color: colours.cobalt, alpha: STRIP_ALPHA });
        }
        if (alongPath(path, ARROW_AT).point[0] > untilX) continue;
        graphics.poly(arrow(path, px)).fill({ color: colours.cobalt, alpha: ARROW_ALPHA });
      }
    },
    place(view) {
      graphics.position.set(view.x, view.y);
      graphics.scale.set(view.scale / ARC_UNITS);
    },
    dots(routes, view, radius, untilPx) {
      const places: number[] = [];
      for (const route of routes) {
        for (const [px, py] of convoyPoints(pathOf(route) ?? [], route, view.scale, radius)) {
          const x = px * view.scale + view.x;
          if (x < untilPx) places.push(x, py * view.scale + view.y);
        }
      }
      return places;
    },
  };
}
