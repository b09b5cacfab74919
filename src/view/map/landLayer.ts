/** Land, seas, coast and borders, and the outlines of the countries under the pointer and selected. */

import { Container, Graphics } from "pixi.js";
import type { FlatLine, Shape, World } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import { project } from "./projection.ts";
import type { View } from "./viewport.ts";

/** Pixi drops points nearer than 1e-4, so shapes are kept in thousandths of a plate unit. */
export const UNITS = 1000;
const COAST_PX = 0.9;
const BORDER_PX = 0.8;
const BORDER_ALPHA = 0.42;
const EQUATOR_ALPHA = 0.3;
const SELECTED_PX = 2;
const HOVERED_PX = 1.1;

export interface LandLayer {
  readonly container: Container;
  place(view: View): void;
  /** Lines keep their width on screen: they are laid anew for this scale. */
  setScale(scale: number, lineFactor: number): void;
  outline(selected: readonly Shape[], hovered: readonly Shape[]): void;
}

export function createLandLayer(world: World, colours: MapColours): LandLayer {
  const [equator, fill, borders, coast, hoveredLine, selectedLine] = Array.from({ length: 6 }, () => new Graphics());
  const container = new Container({
    children: [equator!, fill!, borders!, coast!, hoveredLine!, selectedLine!],
  });
  let scale = 0;
  let lineFactor = 1;
  let shapes: { selected: readonly Shape[]; hovered: readonly Shape[] } = { selected: [], hovered: [] };

  for (const ring of world.land) fill!.poly(enlarged(ring)).fill(colours.land);
  for (const ring of world.seas) fill!.poly(enlarged(ring)).fill(colours.ground);

  const width = (px: number): number => (px * lineFactor * UNITS) / scale;
  const equatorEnds = [...project(-168.99, 0), ...project(-169.01, 0)];

  function drawOutlines(): void {
    for (const [graphics, list, px] of [
      [hoveredLine!, shapes.hovered, HOVERED_PX],
      [selectedLine!, shapes.selected, SELECTED_PX],
    ] as const) {
      graphics.clear();
      for (const ring of list.flatMap((shape) => shape.rings)) graphics.poly(enlarged(ring));
      if (list.length > 0) graphics.stroke({ width: width(px), color: colours.cobalt, join: "round" });
    }
  }

  return {
    container,
    place(view) {
      container.position.set(view.x, view.y);
      container.scale.set(view.scale / UNITS);
    },
    setScale(newScale, newFactor) {
      if (newScale === scale && newFactor === lineFactor) return;
      scale = newScale;
      lineFactor = newFactor;
      stroke(equator!, [equatorEnds], { width: width(BORDER_PX), color: colours.coast, alpha: EQUATOR_ALPHA });
      stroke(borders!, world.borders, { width: width(BORDER_PX), color: colours.coast, alpha: BORDER_ALPHA });
      stroke(coast!, world.coast, { width: width(COAST_PX), color: colours.coast });
      drawOutlines();
    },
    outline(selected, hovered) {
      if (sameShapes(shapes.selected, selected) && sameShapes(shapes.hovered, hovered)) return;
      shapes = { selected, hovered };
      if (scale > 0) drawOutlines();
    },
  };
}

function sameShapes(a: readonly Shape[], b: readonly Shape[]): boolean {
  return a.length === b.length && a.every((shape, i) => shape === b[i]);
}

function enlarged(line: FlatLine): number[] {
  return line.map((value) => value * UNITS);
}

function stroke(
  graphics: Graphics,
  lines: readonly FlatLine[],
  style: { width: number; color: string; alpha?: number },
): void {
  graphics.clear();
  for (const line of lines) graphics.poly(enlarged(line), false);
  graphics.stroke({ ...style, join: "bevel" });
}
