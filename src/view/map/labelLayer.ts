/** Names of regions on the map, with a halo in the colour of the ground. */

import { Container, Text } from "pixi.js";
import type { DotField } from "./dotField.ts";
import type { World } from "./geometry.ts";
import { labelPlaces } from "./labelPlaces.ts";
import { labelSize } from "./labelSize.ts";
import { createLandlord } from "./landlord.ts";
import type { MapOptions } from "./mapTypes.ts";
import { type Point, project } from "./projection.ts";
import type { Frame, View } from "./viewport.ts";

const HALO_PX = 3.5;

/** The centre next to this one whose edges lie between pixels: elsewhere letters would be blurred. */
const onPixels = (centre: number, length: number): number => Math.round(centre - length / 2) + length / 2;

export interface LabelLayer {
  readonly container: Container;
  /** Chooses places anew; costs about a millisecond. `notes` stand after the names. */
  arrange(
    field: DotField,
    view: View,
    frame: Frame,
    dotRadius: number,
    asked: readonly number[],
    notes?: readonly string[],
  ): void;
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
  const ownerAt = createLandlord(world, regions);
  const anchors = regions.map((region): Point => project(region.labelLon, region.labelLat));
  const texts = new Map<number, Text>();
  let shown: { readonly text: Text; readonly anchor: Point; readonly dx: number; readonly dy: number }[] = [];
  let resolution = firstResolution;

  function textOf(index: number, size: number, note = ""): Text {
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
    const said = note === "" ? regions[index]!.name : `${regions[index]!.name} ${note}`;
    if (text.text !== said) text.text = said;
    if (text.style.fontSize !== size) text.style.fontSize = size;
    return text;
  }

  return {
    container,
    arrange(field, view, frame, dotRadius, asked, notes) {
      const size = labelPx ?? labelSize(frame);
      const widthOf = (index: number) => textOf(index, size, notes?.[index]).width - 2;
      const placed = labelPlaces({ ownerAt, regions, widthOf, labelPx }, field, view, frame, dotRadius, asked);
      for (const text of texts.values()) text.visible = false;
      shown = placed.map(({ index, x, y }) => {
        const text = textOf(index, size, notes?.[index]);
        text.visible = true;
        const anchor = anchors[index]!;
        return { text, anchor, dx: x - anchor[0] * view.scale - view.x, dy: y - anchor[1] * view.scale - view.y };
      });
    },
    place(view) {
      for (const { text, anchor, dx, dy } of shown) {
        text.position.set(
          onPixels(anchor[0] * view.scale + view.x + dx, text.width),
          onPixels(anchor[1] * view.scale + view.y + dy, text.height),
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
