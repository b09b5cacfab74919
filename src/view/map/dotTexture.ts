/** One small picture with all a dot can be: full, ring, steps between, and a dot under way. Kept on a 2D canvas, so that it
 * outlives a lost WebGL context. */

import { ImageSource, Rectangle, Texture } from "pixi.js";
import type { MapColours } from "./mapTypes.ts";
import { ringStroke } from "./viewport.ts";

const STEPS = 9;

/** Room for the largest dot there is (4.5 px at the default view, 2.4 times that when zoomed in). */
const LARGEST_PX = 10.8;
const MARGIN_PX = 1.5;
const CELLS = STEPS + 1;

export interface DotTextures {
  readonly source: ImageSource;
  /** Radius that the pictures were drawn for, px. */
  radius(): number;
  /** From full dot to ring. */
  states(): readonly Texture[];
  transit(): Texture;
  /** Draws everything for another size. The source stays, so nothing that is bound to it is lost. */
  redraw(radius: number, resolution: number): void;
  destroy(): void;
}

export function createDotTextures(firstRadius: number, firstResolution: number, colours: MapColours): DotTextures {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("a 2D canvas cannot be had, so no dots can be drawn");
  const width = Math.ceil((LARGEST_PX + MARGIN_PX) * 2) * CELLS;
  const height = Math.ceil((LARGEST_PX + MARGIN_PX) * 2);
  canvas.width = width * firstResolution;
  canvas.height = height * firstResolution;
  const source = new ImageSource({ resource: canvas, resolution: firstResolution });
  let radius = firstRadius;
  let textures: Texture[] = [];

  function redraw(newRadius: number, resolution: number): void {
    radius = newRadius;
    // Setting the size also wipes the canvas.
    canvas.width = Math.round(width * resolution);
    canvas.height = Math.round(height * resolution);
    context!.scale(resolution, resolution);
    const cell = Math.ceil((radius + MARGIN_PX) * 2);
    for (let step = 0; step < STEPS; step++) {
      drawDot(context!, (step + 0.5) * cell, cell / 2, radius, step / (STEPS - 1), colours);
    }
    disc(context!, (STEPS + 0.5) * cell, cell / 2, radius + 0.8, colours.ground);
    disc(context!, (STEPS + 0.5) * cell, cell / 2, radius + 0.1, colours.cobalt);
    if (source.resolution !== resolution) source.resize(width, height, resolution);
    source.update();
    const old = textures;
    textures = Array.from({ length: CELLS }, (_, column) => {
      return new Texture({ source, frame: new Rectangle(column * cell, 0, cell, cell) });
    });
    for (const texture of old) texture.destroy(false);
  }

  redraw(firstRadius, firstResolution);
  return {
    source,
    radius: () => radius,
    states: () => textures.slice(0, STEPS),
    transit: () => textures[STEPS]!,
    redraw,
    destroy() {
      for (const texture of textures) texture.destroy(false);
      source.destroy();
    },
  };
}

/** `turn` 0 is a full dot, 1 a ring of the same outer size with the ground showing through. */
function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  turn: number,
  colours: MapColours,
): void {
  if (turn < 1) disc(context, x, y, radius, colours.ember);
  context.globalAlpha = turn;
  disc(context, x, y, radius, colours.oxblood);
  context.globalAlpha = 1;
  if (turn > 0) disc(context, x, y, Math.max(0, radius - ringStroke(radius)) * turn, colours.ground);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
