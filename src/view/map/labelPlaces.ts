/** The names of regions that a view shows, and where: what the map's layer of names draws. Knows no renderer. */

import type { DotField } from "./dotField.ts";
import { labelSize } from "./labelSize.ts";
import { namedRegions, type Placed, placeLabels } from "./labels.ts";
import { NEUTRAL, type OwnerAt, SEA } from "./landlord.ts";
import type { MapRegion } from "./mapTypes.ts";
import { project } from "./projection.ts";
import { type Frame, freeBox, type View } from "./viewport.ts";

const MOST = 8;
/** For a point of a name on land that is no region, and on another region. */
const NEUTRAL_COST = 1.2;
const FOREIGN_COST = 4;
/** Of a dot beside names of the usual size. */
const USUAL_RADIUS_PX = 2;

export interface LabelWorld {
  readonly ownerAt: OwnerAt;
  readonly regions: readonly MapRegion[];
  /** Width of a region's name at the size of the frame, px. */
  readonly widthOf: (index: number) => number;
  /** Their size where the frame does not decide it. */
  readonly labelPx?: number | undefined;
}

/** Centres and sizes of the names, px of the frame. */
export function labelPlaces(
  { ownerAt, regions, widthOf, labelPx }: LabelWorld,
  field: DotField,
  view: View,
  frame: Frame,
  dotRadius: number,
  asked: readonly number[],
): Placed[] {
  const totals = field.regions.map((dots) => dots.total);
  const named = namedRegions(totals, asked, frame.width < 700 || labelPx !== undefined ? 5 : MOST);
  const margin = 2 * dotRadius;
  const onScreen = (x: number, y: number) => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });
  const wanted = named.map((index): Placed => {
    const { labelLon, labelLat } = regions[index]!;
    const at = onScreen(...project(labelLon, labelLat));
    return { index, ...at, width: widthOf(index) + margin, height: (labelPx ?? labelSize(frame)) * 0.9 + margin };
  });
  const dots = field.regions.flatMap(({ x, y, total }, owner) =>
    Array.from({ length: total }, (_, i) => ({ ...onScreen(x[i]!, y[i]!), owner })),
  );
  const free = freeBox(frame);
  // What lies under a panel is not named beside it, far from its dots.
  const visible = wanted.filter(({ x, y }) => x > free.left && x < free.right && y > 0 && y < frame.height);
  const screen = { left: free.left + 2, right: free.right - 2, top: free.top + 2, bottom: free.bottom - 2 };
  const abroad = (index: number, x: number, y: number): number => {
    const owner = ownerAt((x - view.x) / view.scale, (y - view.y) / view.scale);
    return owner === index || owner === SEA ? 0 : owner === NEUTRAL ? NEUTRAL_COST : FOREIGN_COST;
  };
  const dotWeight = labelPx === undefined ? 1 : Math.max(1, dotRadius / USUAL_RADIUS_PX);
  return placeLabels(visible, (index) => asked.includes(index), abroad, dots, screen, dotWeight);
}
