/** One small picture with all a dot can be: full, ring, steps between, and a dot under way. Kept on a 2D canvas, so that it
 * outlives a lost WebGL context. */

import { ImageSource, Rectangle, Texture } from "pixi.js";
import type { MapColours } from "./mapTypes.ts";

const STEPS = 9;
/** Never so thick that the hole closes. */
const ringStroke = (radius: number): number => Math.min(1.5, 0.52 * radius);

export interface DotTextures {
  /** Radius that the pictures were drawn for, px. */
  readonly radius: number;
  readonly source: ImageSource;
  /** From full dot to ring. */
  readonly states: readonly Texture[];
  readonly transit: Texture;
  destroy(): void;
}

export function createDotTextures(radius: number, resolution: number, colours: MapColours): DotTextures {
  const cell = Math.ceil((radius + 1.5) * 2);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(cell * (STEPS + 1) * resolution);
  canvas.height = Math.ceil(cell * resolution);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("a 2D canvas cannot be had, so no dots can be drawn");
  context.scale(resolution, resolution);
  for (let step = 0; step < STEPS; step++)
    drawDot(context, (step + 0.5) * cell, cell / 2, radius, step / (STEPS - 1), colours);
  disc(context, (STEPS + 0.5) * cell, cell / 2, radius + 0.6, colours.ground);
  disc(context, (STEPS + 0.5) * cell, cell / 2, radius - 0.2, colours.cobalt);
  const source = new ImageSource({ resource: canvas, resolution });
  const texture = (column: number): Texture =>
    new Texture({ source, frame: new Rectangle(column * cell, 0, cell, cell) });
  const states = Array.from({ length: STEPS }, (_, step) => texture(step));
  const transit = texture(STEPS);
  return {
    radius,
    source,
    states,
    transit,
    destroy() {
      for (const each of [...states, transit]) each.destroy(false);
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
  const outer = radius + 0.25 * turn;
  disc(context, x, y, outer, colours.ember);
  context.globalAlpha = turn;
  disc(context, x, y, outer, colours.oxblood);
  context.globalAlpha = 1;
  if (turn > 0) disc(context, x, y, Math.max(0, outer - ringStroke(radius)) * turn, colours.ground);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
