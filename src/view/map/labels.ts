/** Which regions are named on the map and where their names stand: near their place, off the dots, off one another. */

export interface LabelBox {
  /** Centre and size, px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed extends LabelBox {
  readonly index: number;
}

const STEP_PX = 11;
const RINGS = 8;
const DOT_COST = 2.2;
const LABEL_COST = 60;
const OUTSIDE_COST = 200;
/** A name that costs more than this (7 dots hidden, or far off) is better left off, unless it is asked for. */
const WORST_COST = 16;

/** Indices of the regions to name, the asked-for first, then the biggest. */
export function namedRegions(totals: readonly number[], asked: readonly number[], most: number): number[] {
  const biggest = totals
    .map((total, index) => ({ total, index }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
  return [...new Set([...asked, ...biggest])];
}

/**
 * Puts names down one after another at the best of a set of places about each anchor.
 * `dots` holds x, y pairs; `screen` is the area that names must stay in.
 */
export function placeLabels(
  wanted: readonly Placed[],
  isAsked: (index: number) => boolean,
  dots: readonly number[],
  screen: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Placed[] {
  const placed: Placed[] = [];
  for (const label of wanted) {
    let best: Placed | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [dx, dy] of OFFSETS) {
      const box = { ...label, x: label.x + dx * STEP_PX, y: label.y + dy * STEP_PX };
      let cost = Math.abs(dx) * 0.6 + Math.abs(dy) * 1.1;
      if (cost >= bestCost) continue;
      if (box.x - box.width / 2 < screen.left || box.x + box.width / 2 > screen.right) cost += OUTSIDE_COST;
      if (box.y - box.height / 2 < screen.top || box.y + box.height / 2 > screen.bottom) cost += OUTSIDE_COST;
      for (const other of placed) if (overlaps(box, other)) cost += LABEL_COST;
      if (cost < bestCost) cost += DOT_COST * dotsUnder(box, dots);
      if (cost < bestCost) [best, bestCost] = [box, cost];
    }
    if (best && (bestCost < WORST_COST || isAsked(label.index))) placed.push(best);
  }
  return placed;
}

/** Nearest first. */
const OFFSETS: readonly (readonly [number, number])[] = Array.from({ length: (2 * RINGS + 1) ** 2 }, (_, i) => {
  const side = 2 * RINGS + 1;
  return [(i % side) - RINGS, Math.floor(i / side) - RINGS] as const;
}).sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || a[1] - b[1] || a[0] - b[0]);

function overlaps(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function dotsUnder(box: LabelBox, dots: readonly number[]): number {
  let count = 0;
  for (let i = 0; i < dots.length; i += 2) {
    if (Math.abs(dots[i]! - box.x) < box.width / 2 && Math.abs(dots[i + 1]! - box.y) < box.height / 2) count++;
  }
  return count;
}
