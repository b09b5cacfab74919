/** Arcs under the dots that are on their way: a strip that widens towards its end, with one arrowhead. */

import { ARROW_AT, arrow, convoyPoints, slightness, strip, widthOf } from "./arcShapes.ts";
import type { FieldStrip } from "./dotLayer.ts";
import type { TransitRoute } from "./dots.ts";
import type { MapColours, MapRegion } from "./mapTypes.ts";
import type { Point } from "./projection.ts";
import { alongPath, piecesWithin, routePath } from "./routes.ts";
import { PLATE_UNITS, pathData, setAttributes, svgElement } from "./svg.ts";
import type { View } from "./viewport.ts";

const STRIP_ALPHA = 0.34;
const ARROW_ALPHA = 0.75;

export interface ArcLayer {
  /** The routes of each field where it is seen. One with less than half a dot has none. */
  draw(fields: readonly FieldStrip[], view: View): void;
  /** The colours have changed. */
  recolour(): void;
  /** Dots under way as x, y pairs in px, each where its field is seen. */
  dots(fields: readonly FieldStrip[], view: View, radius: number): number[];
}

export function createArcLayer(plate: SVGGElement, regions: readonly MapRegion[], colours: MapColours): ArcLayer {
  // Two paths whose shapes all run the same way round, so that none takes away from another where they cross.
  const strips = svgElement("path", { d: "", stroke: "none", "fill-opacity": STRIP_ALPHA });
  const arrows = svgElement("path", { d: "", stroke: "none", "fill-opacity": ARROW_ALPHA });
  plate.append(strips, arrows);
  const paths = new Map<string, readonly Point[]>();
  let drawn = "";
  recolour();

  function recolour(): void {
    for (const path of [strips, arrows]) setAttributes(path, { fill: colours.cobalt });
  }

  function pathOf(route: TransitRoute): readonly Point[] | undefined {
    const [from, to] = [regions[route.from], regions[route.to]];
    if (!from || !to) return undefined;
    const key = `${from.id}>${to.id}`;
    const path = paths.get(key) ?? routePath(from, to);
    paths.set(key, path);
    return path;
  }

  return {
    draw(fields, { scale, x }) {
      const ways = fields.flatMap(({ field, fromPx, toPx }) =>
        field
          .layout()
          .routes.filter((route) => route.progress.length > 0)
          .map((route) => ({ route, fromX: (fromPx - x) / scale, toX: (toPx - x) / scale })),
      );
      const told = ways.map(({ route, fromX, toX }) => `${route.from}>${route.to} ${widthOf(route)} ${fromX} ${toX}`);
      const key = `${scale} ${told.join()}`;
      if (key === drawn) return;
      drawn = key;
      const shapes = { strips: [] as number[][], arrows: [] as number[][] };
      for (const { route, fromX, toX } of ways) {
        const path = pathOf(route) ?? [];
        if (path.length < 2) continue;
        const px = slightness(path, scale) * (PLATE_UNITS / scale);
        const pieces = piecesWithin(path, fromX, toX);
        shapes.strips.push(...pieces.map((piece) => strip(path, piece, px * widthOf(route))));
        const [arrowX] = alongPath(path, ARROW_AT).point;
        if (arrowX >= fromX && arrowX <= toX) shapes.arrows.push(arrow(path, px));
      }
      setAttributes(strips, { d: pathData(shapes.strips, true, PLATE_UNITS) });
      setAttributes(arrows, { d: pathData(shapes.arrows, true, PLATE_UNITS) });
    },
    recolour,
    dots(fields, view, radius) {
      const places: number[] = [];
      for (const { field, fromPx, toPx } of fields) {
        for (const route of field.layout().routes) {
          for (const [px, py] of convoyPoints(pathOf(route) ?? [], route, view.scale, radius)) {
            const x = px * view.scale + view.x;
            if (x >= fromPx && x < toPx) places.push(x, py * view.scale + view.y);
          }
        }
      }
      return places;
    },
  };
}
