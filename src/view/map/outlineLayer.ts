/** Outlines of the countries selected and under the pointer. */

import { Graphics } from "pixi.js";
import type { Shape } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import type { View } from "./viewport.ts";

/** Pixi drops points nearer than 1e-4, so shapes are kept in thousandths of a plate unit. */
const UNITS = 1000;
const SELECTED_PX = 2;
const HOVERED_PX = 1.1;

export interface OutlineLayer {
  readonly graphics: Graphics;
  place(view: View): void;
  /** What is drawn is out of date. */
  redraw(): void;
  /** Lines keep their width on screen: they are laid anew for another scale. */
  draw(selected: readonly Shape[], hovered: readonly Shape[], scale: number): void;
}

export function createOutlineLayer(colours: MapColours): OutlineLayer {
  const graphics = new Graphics();
  let drawn: { selected: readonly Shape[]; hovered: readonly Shape[]; scale: number } | undefined;

  function outline(shapes: readonly Shape[], px: number, scale: number): void {
    if (shapes.length === 0) return;
    for (const ring of shapes.flatMap((shape) => shape.rings)) graphics.poly(ring.map((value) => value * UNITS));
    graphics.stroke({ width: (px * UNITS) / scale, color: colours.cobalt, join: "round" });
  }

  return {
    graphics,
    place(view) {
      graphics.position.set(view.x, view.y);
      graphics.scale.set(view.scale / UNITS);
    },
    redraw() {
      drawn = undefined;
    },
    draw(selected, hovered, scale) {
      if (drawn?.scale === scale && isSame(drawn.selected, selected) && isSame(drawn.hovered, hovered)) return;
      drawn = { selected, hovered, scale };
      graphics.clear();
      outline(hovered, HOVERED_PX, scale);
      outline(selected, SELECTED_PX, scale);
    },
  };
}

function isSame(a: readonly Shape[], b: readonly Shape[]): boolean {
  return a.length === b.length && a.every((shape, i) => shape === b[i]);
}
