/** One renderer with its canvas and layers. A scene may go through several: when WebGL is lost for good, another follows. */

import "pixi.js/unsafe-eval";
import { autoDetectRenderer, Container, type Renderer, RendererType, Ticker } from "pixi.js";
import { createDotLayer, type DotLayer } from "./dotLayer.ts";
import type { World } from "./geometry.ts";
import { createLabelLayer, type LabelLayer } from "./labelLayer.ts";
import type { MapOptions } from "./mapTypes.ts";

export interface Stage {
  readonly renderer: "webgl" | "canvas";
  readonly canvas: HTMLCanvasElement;
  readonly dots: DotLayer;
  readonly labels: LabelLayer;
  resize(width: number, height: number, resolution: number): void;
  /** The colours have changed. */
  recolour(resolution: number): void;
  render(): void;
  destroy(): void;
}

export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
}

/** Tries the kinds of renderer in turn, each on a canvas of its own. Throws when none can start. */
export async function openStage(
  kinds: readonly Stage["renderer"][],
  options: MapOptions,
  world: World,
  size: StageSize,
  dotRadius: number,
): Promise<Stage> {
  const causes: unknown[] = [];
  for (const kind of kinds) {
    try {
      return createStage(await startRenderer(kind, size), kind, options, world, size, dotRadius);
    } catch (cause) {
      causes.push(cause);
    }
  }
  throw new Error(`no renderer for the map could start (tried ${kinds.join(", ")})`, { cause: causes });
}

async function startRenderer(kind: Stage["renderer"], size: StageSize): Promise<Renderer> {
  const canvas = document.createElement("canvas");
  if (kind === "canvas" && !canvas.getContext("2d")) throw new Error("a 2D canvas cannot be had");
  const renderer = await autoDetectRenderer({
    canvas,
    preference: [kind],
    width: Math.max(1, size.width),
    height: Math.max(1, size.height),
    resolution: size.resolution,
    autoDensity: true,
    // Dots and names have soft edges of their own; with WebGL in software smoothing was half of a frame.
    antialias: false,
    // The land shows through.
    backgroundAlpha: 0,
    // The scene has no Pixi events, filters or accessibility tree, so their systems need not be loaded.
    skipExtensionImports: true,
    gcActive: false,
  });
  // Pixi's own clock would run for ever; nothing of ours needs it.
  Ticker.system.stop();
  return renderer;
}

function createStage(
  renderer: Renderer,
  kind: Stage["renderer"],
  options: MapOptions,
  world: World,
  size: StageSize,
  dotRadius: number,
): Stage {
  const canvas = renderer.canvas as HTMLCanvasElement;
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.touchAction = "none";
  canvas.style.position = "absolute";
  canvas.style.inset = "0";
  const dots = createDotLayer(dotRadius, size.resolution, options.colours);
  const labels = createLabelLayer(world, options, size.resolution);
  const root = new Container({ children: [dots.container, labels.container] });
  return {
    renderer: renderer.type === RendererType.CANVAS ? "canvas" : kind,
    canvas,
    dots,
    labels,
    resize: (width, height, resolution) => renderer.resize(Math.max(1, width), Math.max(1, height), resolution),
    recolour(resolution) {
      dots.recolour();
      labels.remake(resolution);
    },
    render: () => renderer.render(root),
    destroy() {
      canvas.remove();
      // The renderer first: it lets go of the textures that its shaders hold.
      renderer.destroy();
      labels.destroy();
      dots.destroy();
      root.destroy({ children: true });
    },
  };
}
