/** Names of regions on the map, with a halo in the colour of the ground. */

import { Container, Text } from "pixi.js";
import type { DotField } from "./dotField.ts";
import { contains, type Shape, shapeOf, type World } from "./geometry.ts";
import { namedRegions, type Placed, placeLabels } from "./labels.ts";
import type { MapOptions } from "./mapTypes.ts";
import { type Point, project } from "./projection.ts";
import { type Frame, freeBox, type View } from "./viewport.ts";

const MOST = 8;
const HALO_PX = 3.5;
/** For a point of a name on land that is no region, and on another region. */
const NEUTRAL_COST = 1.2;
const FOREIGN_COST = 4;

export interface LabelLayer {
  readonly container: Container;
  /** Chooses places anew; costs about a millisecond. */
  arrange(field: DotField, view: View, frame: Frame, dotRadius: number, asked: readonly number[]): void;
  /** Moves names along with the map. */
  place(view: View): void;
  /** Makes the names anew, for another resolution or once the font has come. */
  remake(resolution: number): void;
  destroy(): void;
}

export function createLabelLayer(
  world: World,
  { regions, colours, labelPx }: Pick<MapOptions, "regions" | "colours" | "labelPx">,
  firstResolution: number,
): LabelLayer {
  const container = new Container();
  const land = shapeOf(world.land);
  const anchors = regions.map((region): Point => project(region.labelLon, region.labelLat));
  const texts = new Map<number, Text>();
  let shown: { readonly text: Text; readonly anchor: Point; readonly dx: number; readonly dy: number }[] = [];
  let resolution = firstResolution;

  function textOf(index: number, size: number): Text {
    let text = texts.get(index);
    if (!text) {
      text = new Text({
        text: regions[index]!.name,
        resolution,
        anchor: 0.5,
        style: {
          fontFamily: colours.fontUi,
          fontSize: size,
          fontWeight: "600",
          fill: colours.ink,
          padding: 2,
          stroke: { color: colours.ground, width: HALO_PX, join: "round" },
        },
      });
      texts.set(index, text);
      container.addChild(text);
    }
    if (text.style.fontSize !== size) text.style.fontSize = size;
    return text;
  }

  return {
    container,
    arrange(field, view, frame, dotRadius, asked) {
      const size = labelPx ?? (frame.width < 700 ? 11.5 : 13.5);
      const totals = field.regions.map((dots) => dots.total);
      const named = namedRegions(totals, asked, frame.width < 700 || labelPx !== undefined ? 5 : MOST);
      const margin = 2 * dotRadius;
      const wanted = named.map((index): Placed => {
        const text = textOf(index, size);
        const [x, y] = anchors[index]!;
        const [px, py] = [x * view.scale + view.x, y * view.scale + view.y];
        return { index, x: px, y: py, width: text.width - 2 + margin, height: size * 0.9 + margin };
      });
      const dots = field.regions.flatMap(({ x, y, total }, owner) =>
        Array.from({ length: total }, (_, i) => ({
          x: x[i]! * view.scale + view.x,
          y: y[i]! * view.scale + view.y,
          owner,
        })),
      );
      const visible = wanted.filter(({ x, y }) => x > 0 && x < frame.width && y > 0 && y < frame.height);
      const free = freeBox(frame);
      const screen = { left: free.left + 2, right: free.right - 2, top: free.top + 2, bottom: free.bottom - 2 };
      const abroad = (index: number, x: number, y: number): number => {
        const [px, py] = [(x - view.x) / view.scale, (y - view.y) / view.scale];
        if (!contains(land, px, py)) return 0;
        const owner = regions.findIndex(({ countries }) =>
          countries.some((id) => isIn(world.countries.get(id), px, py)),
        );
        return owner === index ? 0 : owner < 0 ? NEUTRAL_COST : FOREIGN_COST;
      };
      const placed = placeLabels(visible, (index) => asked.includes(index), abroad, dots, screen);
      for (const text of texts.values()) text.visible = false;
      shown = placed.map(({ index, x, y }) => {
        const text = textOf(index, size);
        text.visible = true;
        const anchor = anchors[index]!;
        return { text, anchor, dx: x - anchor[0] * view.scale - view.x, dy: y - anchor[1] * view.scale - view.y };
      });
    },
    place(view) {
      for (const { text, anchor, dx, dy } of shown) {
        text.position.set(
          Math.round(anchor[0] * view.scale + view.x + dx),
          Math.round(anchor[1] * view.scale + view.y + dy),
        );
      }
    },
    remake(newResolution) {
      resolution = newResolution;
      for (const text of texts.values()) text.destroy();
      texts.clear();
      shown = [];
    },
    destroy() {
      container.destroy({ children: true });
    },
  };
}

function isIn(shape: Shape | undefined, x: number, y: number): boolean {
  return shape !== undefined && contains(shape, x, y);
}
