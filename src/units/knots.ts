export interface MwKnot {
  readonly tick: number;
  readonly mw: number;
}

/** MW: linear between knots, constant outside them. A schedule has a knot at least. */
export function mwAt(knots: readonly MwKnot[], tick: number): number {
  let before = knots[0]!;
  for (const after of knots) {
    if (after.tick > tick) {
      if (after === before) return before.mw;
      return before.mw + ((after.mw - before.mw) * (tick - before.tick)) / (after.tick - before.tick);
    }
    before = after;
  }
  return before.mw;
}

/** MW by which a schedule, linear between its knots, rises after one tick and until another; what it falls is not taken off. */
export function risesMw(knots: readonly MwKnot[], fromTick: number, toTick: number): number {
  let mw = 0;
  for (let i = 1; i < knots.length; i += 1) {
    const a = knots[i - 1]!;
    const b = knots[i]!;
    const within = Math.min(b.tick, toTick) - Math.max(a.tick, fromTick);
    if (within > 0 && b.mw > a.mw) mw += ((b.mw - a.mw) * within) / (b.tick - a.tick);
  }
  return mw;
}
