/** Outlines of the countries selected and under the pointer. */

import type { Shape } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import { PLATE_UNITS, pathData, setAttributes, svgElement } from "./svg.ts";

const SELECTED_PX = 2;
const HOVERED_PX = 1.1;

export interface OutlineLayer {
  draw(selected: readonly Shape[], hovered: readonly Shape[]): void;
  /** Lines keep their width on the screen. */
  place(scale: number): void;
  /** The colours have changed. */
  recolour(): void;
}

export function createOutlineLayer(plate: SVGGElement, colours: MapColours): OutlineLayer {
  const outlines = [SELECTED_PX, HOVERED_PX].map((px) => {
    const path = svgElement("path", { d: "" });
    plate.append(path);
    return { path, px, shapes: [] as readonly Shape[] };
  });
  let placed = 0;
  recolour();

  function recolour(): void {
    for (const { path } of outlines) setAttributes(path, { stroke: colours.cobalt });
  }

  return {
    recolour,
    draw(...asked) {
      for (const [i, outline] of outlines.entries()) {
        const shapes = asked[i]!;
        if (isSame(outline.shapes, shapes)) continue;
        outline.shapes = shapes;
        const rings = shapes.flatMap((shape) => shape.rings);
        setAttributes(outline.path, { d: pathData(rings, true) });
      }
    },
    place(scale) {
      if (scale === placed) return;
      placed = scale;
      for (const { path, px } of outlines) setAttributes(path, { "stroke-width": (px * PLATE_UNITS) / scale });
    },
  };
}

function isSame(a: readonly Shape[], b: readonly Shape[]): boolean {
  return a.length === b.length && a.every((shape, i) => shape === b[i]);
}
