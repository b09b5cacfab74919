/**
 * Land, seas, coast and borders as an SVG under Pixi's canvas; outlines and arcs lie on them in the same SVG. They change with the
 * view or seldom, so a frame of moving dots costs nothing here (with WebGL in software the land was four fifths of a frame), and a
 * lost WebGL context leaves them be.
 */

import type { FlatLine, World } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import { project } from "./projection.ts";
import { PLATE_UNITS, paintPath, pathData, setAttributes, svgElement } from "./svg.ts";
import type { View } from "./viewport.ts";

const COAST_PX = 0.9;
const BORDER_PX = 0.8;
const BORDER_ALPHA = 0.45;
const EQUATOR_ALPHA = 0.3;

export interface LandPicture {
  readonly element: SVGSVGElement;
  /** What else lies on the land, in the plate's units. */
  readonly plate: SVGGElement;
  /** The colours have changed. */
  recolour(): void;
  /** `lineFactor` makes all lines finer. */
  place(view: View, lineFactor: number): void;
  /** The same picture in a canvas, without its ground. */
  paint(context: CanvasRenderingContext2D): void;
}

export function createLandPicture(world: World, colours: MapColours): LandPicture {
  const element = svgElement("svg", { "aria-hidden": "true", focusable: "false", width: "100%", height: "100%" });
  const plate = svgElement("g", { "stroke-linejoin": "round", fill: "none" });
  Object.assign(element.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  element.append(plate);
  let shown: View | undefined;
  let scale = 0;

  const add = (
    lines: readonly FlatLine[],
    isClosed: boolean,
    attributes: Readonly<Record<string, string | number>>,
  ) => {
    const path = svgElement("path", { d: pathData(lines, isClosed), ...attributes });
    plate.append(path);
    return path;
  };

  const equator = [[...project(-168.99, 0), ...project(-169.01, 0)]];
  const lines = [add(equator, false, { "stroke-opacity": EQUATOR_ALPHA })];
  const land = add(world.land, true, { stroke: "none" });
  const seas = add(world.seas, true, { stroke: "none" });
  lines.push(add(world.borders, false, { "stroke-opacity": BORDER_ALPHA }));
  const coast = add(world.coast, false, {});
  recolour();

  function recolour(): void {
    element.style.background = colours.ground;
    setAttributes(plate, { stroke: colours.coast });
    setAttributes(land, { fill: colours.land });
    setAttributes(seas, { fill: colours.ground });
  }

  return {
    element,
    plate,
    recolour,
    place(view, lineFactor) {
      if (view === shown) return;
      shown = view;
      setAttributes(plate, { transform: `translate(${view.x} ${view.y}) scale(${view.scale / PLATE_UNITS})` });
      if (view.scale * lineFactor === scale) return;
      scale = view.scale * lineFactor;
      const px = (PLATE_UNITS * lineFactor) / view.scale;
      for (const line of lines) setAttributes(line, { "stroke-width": BORDER_PX * px });
      setAttributes(coast, { "stroke-width": COAST_PX * px });
    },
    paint(context) {
      if (shown === undefined) return;
      context.save();
      context.translate(shown.x, shown.y);
      context.scale(shown.scale / PLATE_UNITS, shown.scale / PLATE_UNITS);
      context.lineJoin = "round";
      for (const path of plate.children) paintPath(context, path);
      context.restore();
    },
  };
}
