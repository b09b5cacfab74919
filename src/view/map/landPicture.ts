/**
 * Land, seas, coast and borders as an SVG under Pixi's canvas. They change only with the view, so a frame of moving dots costs
 * nothing here (with WebGL in software the land was four fifths of a frame), and a lost WebGL context leaves them be.
 */

import type { FlatLine, World } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import { project } from "./projection.ts";
import type { View } from "./viewport.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Paths are in thousandths of a plate unit: short to write, fine enough for the closest view. */
const UNITS = 1000;
const COAST_PX = 0.9;
const BORDER_PX = 0.8;
const BORDER_ALPHA = 0.45;
const EQUATOR_ALPHA = 0.3;

export interface LandPicture {
  readonly element: SVGSVGElement;
  /** The colours have changed. */
  recolour(): void;
  /** `lineFactor` makes all lines finer. */
  place(view: View, lineFactor: number): void;
  /** The same picture in a canvas, without its ground. */
  paint(context: CanvasRenderingContext2D): void;
}

export function createLandPicture(world: World, colours: MapColours): LandPicture {
  const element = document.createElementNS(SVG, "svg");
  const plate = document.createElementNS(SVG, "g");
  set(element, { "aria-hidden": "true", focusable: "false", width: "100%", height: "100%" });
  Object.assign(element.style, { position: "absolute", inset: "0", pointerEvents: "none" });
  set(plate, { "stroke-linejoin": "round", fill: "none" });
  element.append(plate);
  let shown: View | undefined;
  let scale = 0;

  const add = (
    lines: readonly FlatLine[],
    isClosed: boolean,
    attributes: Readonly<Record<string, string>>,
  ): SVGElement => {
    const path = document.createElementNS(SVG, "path");
    set(path, { d: lines.map((line) => dataOf(line) + (isClosed ? "z" : "")).join(""), ...attributes });
    plate.append(path);
    return path;
  };

  const equator = [[...project(-168.99, 0), ...project(-169.01, 0)]];
  const lines = [add(equator, false, { "stroke-opacity": String(EQUATOR_ALPHA) })];
  const land = add(world.land, true, { stroke: "none" });
  const seas = add(world.seas, true, { stroke: "none" });
  lines.push(add(world.borders, false, { "stroke-opacity": String(BORDER_ALPHA) }));
  const coast = add(world.coast, false, {});
  recolour();

  function recolour(): void {
    element.style.background = colours.ground;
    set(plate, { stroke: colours.coast });
    set(land, { fill: colours.land });
    set(seas, { fill: colours.ground });
  }

  return {
    element,
    recolour,
    place(view, lineFactor) {
      if (view === shown) return;
      shown = view;
      set(plate, { transform: `translate(${view.x} ${view.y}) scale(${view.scale / UNITS})` });
      if (view.scale * lineFactor === scale) return;
      scale = view.scale * lineFactor;
      const px = (UNITS * lineFactor) / view.scale;
      for (const line of lines) set(line, { "stroke-width": String(BORDER_PX * px) });
      set(coast, { "stroke-width": String(COAST_PX * px) });
    },
    paint(context) {
      if (shown === undefined) return;
      context.save();
      context.translate(shown.x, shown.y);
      context.scale(shown.scale / UNITS, shown.scale / UNITS);
      context.lineJoin = "round";
      for (const path of plate.children) paintPath(context, path, colours.coast);
      context.restore();
    },
  };
}

/** Of the attributes that paths have here: `fill`, or a stroke in the plate's colour. */
function paintPath(context: CanvasRenderingContext2D, path: Element, coast: string): void {
  const shape = new Path2D(path.getAttribute("d") ?? "");
  const fill = path.getAttribute("fill");
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(shape);
    return;
  }
  context.strokeStyle = coast;
  context.globalAlpha = Number(path.getAttribute("stroke-opacity") ?? 1);
  context.lineWidth = Number(path.getAttribute("stroke-width"));
  context.stroke(shape);
  context.globalAlpha = 1;
}

function set(element: SVGElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function dataOf(line: FlatLine): string {
  return `M${line.map((value) => Math.round(value * UNITS * 10) / 10).join(" ")}`;
}
