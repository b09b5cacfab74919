/**
 * Land, seas, coast and borders, on a plain 2D canvas under Pixi's. They change only with the view, so a frame of moving dots
 * costs nothing here (with WebGL in software the land was four fifths of a frame), and a lost WebGL context leaves them be.
 */

import type { FlatLine, World } from "./geometry.ts";
import type { MapColours } from "./mapTypes.ts";
import { project } from "./projection.ts";
import type { View } from "./viewport.ts";

const COAST_PX = 0.9;
const BORDER_PX = 0.8;
const BORDER_ALPHA = 0.45;
const EQUATOR_ALPHA = 0.3;

export interface LandCanvas {
  readonly canvas: HTMLCanvasElement;
  resize(width: number, height: number, resolution: number): void;
  /** Draws nothing when it shows this view already. `lineFactor` makes all lines finer. */
  draw(view: View, lineFactor: number): void;
}

/** Throws where there is no 2D canvas. */
export function createLandCanvas(world: World, colours: MapColours): LandCanvas {
  const canvas = document.createElement("canvas");
  const found = canvas.getContext("2d", { alpha: false });
  if (!found) throw new Error("a 2D canvas cannot be had");
  const context = found;
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.position = "absolute";
  canvas.style.inset = "0";
  const land = pathOf(world.land, true);
  const seas = pathOf(world.seas, true);
  const coast = pathOf(world.coast, false);
  const borders = pathOf(world.borders, false);
  const equator = pathOf([[...project(-168.99, 0), ...project(-169.01, 0)]], false);
  let resolution = 1;
  let shown: View | undefined;

  function line(path: Path2D, px: number, alpha: number): void {
    context.lineWidth = px;
    context.globalAlpha = alpha;
    context.stroke(path);
    context.globalAlpha = 1;
  }

  return {
    canvas,
    resize(width, height, newResolution) {
      resolution = newResolution;
      canvas.width = Math.max(1, Math.round(width * resolution));
      canvas.height = Math.max(1, Math.round(height * resolution));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      shown = undefined;
    },
    draw(view, lineFactor) {
      if (view === shown) return;
      shown = view;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = colours.ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.setTransform(resolution, 0, 0, resolution, view.x * resolution, view.y * resolution);
      context.scale(view.scale, view.scale);
      const px = lineFactor / view.scale;
      context.lineJoin = "round";
      context.strokeStyle = colours.coast;
      line(equator, BORDER_PX * px, EQUATOR_ALPHA);
      context.fillStyle = colours.land;
      context.fill(land);
      context.fillStyle = colours.ground;
      context.fill(seas);
      line(borders, BORDER_PX * px, BORDER_ALPHA);
      line(coast, COAST_PX * px, 1);
    },
  };
}

function pathOf(lines: readonly FlatLine[], isClosed: boolean): Path2D {
  const path = new Path2D();
  for (const points of lines) {
    path.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) path.lineTo(points[i]!, points[i + 1]!);
    if (isClosed) path.closePath();
  }
  return path;
}
