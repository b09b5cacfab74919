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

export interface LabelDot {
  readonly x: number;
  readonly y: number;
  /** Index of its region. */
  readonly owner: number;
}

const STEP_PX = 11;
const RINGS = 8;
/** How far from its anchor a name may stand, across and down. */
const REACH_PX = STEP_PX * RINGS;
const DOT_COST = 2.2;
const LABEL_COST = 60;
const MISLEADING_COST = 8;
const OUTSIDE_COST = 200;
/** A name that costs more than this (much of it abroad, many dots hidden) is better left off, unless it is asked for. */
const WORST_COST = 22;

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
 * `abroad` is the cost of a point on the land of others. `screen` is the area that names must stay in.
 * `dotWeight` is how much more than usual a hidden dot costs: few and large ones are all counted.
 */
export function placeLabels(
  wanted: readonly Placed[],
  isAsked: (index: number) => boolean,
  abroad: (index: number, x: number, y: number) => number,
  dots: readonly LabelDot[],
  screen: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  dotWeight = 1,
): Placed[] {
  const placed: Placed[] = [];
  for (const label of wanted) {
    let best: Placed | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    const near = dotsAbout(label, dots);
    for (const { dx, dy, farCost } of OFFSETS) {
      if (farCost >= bestCost) break;
      const box = { ...label, x: label.x + dx, y: label.y + dy };
      let cost = farCost;
      if (box.x - box.width / 2 < screen.left || box.x + box.width / 2 > screen.right) cost += OUTSIDE_COST;
      if (box.y - box.height / 2 < screen.top || box.y + box.height / 2 > screen.bottom) cost += OUTSIDE_COST;
      for (const other of placed) if (overlaps(box, other)) cost += LABEL_COST;
      if (cost < bestCost) cost += dotCost(box, near, DOT_COST * dotWeight, bestCost - cost);
      if (cost < bestCost) {
        for (const part of [-0.4, 0, 0.4]) cost += abroad(box.index, box.x + part * box.width, box.y);
      }
      if (cost < bestCost) [best, bestCost] = [box, cost];
    }
    if (best && (bestCost < WORST_COST || isAsked(label.index))) placed.push(best);
  }
  return placed;
}

/** Places about an anchor, px, and what it costs to stand there; the cheapest first. Up and down costs more than aside. */
const OFFSETS = Array.from({ length: (2 * RINGS + 1) ** 2 }, (_, i) => {
  const side = 2 * RINGS + 1;
  const [column, row] = [(i % side) - RINGS, Math.floor(i / side) - RINGS];
  const far = Math.hypot(column * 0.85, row * 1.15);
  return { dx: column * STEP_PX, dy: row * STEP_PX, farCost: far + (far * far) / 6 };
}).sort((a, b) => a.farCost - b.farCost || a.dy - b.dy || a.dx - b.dx);

function overlaps(a: LabelBox, b: LabelBox): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/** The dots that decide on any of a name's places: those within reach, and as far as its own nearest one may be. */
function dotsAbout(label: Placed, dots: readonly LabelDot[]): LabelDot[] {
  let own = Number.POSITIVE_INFINITY;
  for (const { x, y, owner } of dots)
    if (owner === label.index) own = Math.min(own, (x - label.x) ** 2 + (y - label.y) ** 2);
  const reach = Math.sqrt(own) + REACH_PX * 3; // to a place, from there back to that dot, and as far again to another's
  return dots.filter(
    ({ x, y }) => Math.abs(x - label.x) < label.width / 2 + reach && Math.abs(y - label.y) < label.height / 2 + reach,
  );
}

/** The cost of dots hidden, and of standing nearer to another region's dots than to its own. From `most` on it is no longer exact. */
function dotCost(box: Placed, dots: readonly LabelDot[], each: number, most: number): number {
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  let hidden = 0;
  let own = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (const { x, y, owner } of dots) {
    const dx = Math.max(0, Math.abs(x - box.x) - halfWidth);
    const dy = Math.max(0, Math.abs(y - box.y) - halfHeight);
    const away = dx * dx + dy * dy;
    if (away === 0) {
      hidden += 1;
      if (each * hidden >= most) return most;
    }
    if (owner === box.index) own = Math.min(own, away);
    else other = Math.min(other, away);
  }
  return each * hidden + (other < own ? MISLEADING_COST : 0);
}
