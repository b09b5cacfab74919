/** Where things lie on the timeline: shares of its length, and labels that never cover one another. */

export type FlagKind = "event" | "retarget" | "report" | "decision";
export type StepUnit = "block" | "hour" | "day" | "event";
export type StepDirection = -1 | 1;

export interface TimelineFlag {
  readonly id: string;
  readonly timeS: number;
  readonly label: string;
  /** Says more; it stands in the label's place where it covers nothing. */
  readonly longLabel?: string;
  readonly kind: FlagKind;
  /** Its date in words, shown when it is hovered or focused. */
  readonly when?: string;
}

export interface PlacedFlag {
  readonly flag: TimelineFlag;
  /** 0..1 along the timeline. */
  readonly share: number;
  /** Row of its glyph and label; 0 lies nearest to the track. */
  readonly row: number;
  /** False where the label would cover something; it then shows on hover and focus only. */
  readonly labelled: boolean;
  /** The label that has room. */
  readonly text: string;
  /** Glyph and label stand before the pole because there is no room after it. */
  readonly before: boolean;
}

export interface FlagSpace {
  readonly startS: number;
  readonly endS: number;
  readonly widthPx: number;
  /** Rows for labels; with none, only glyphs are shown. */
  readonly rows: number;
  readonly labelWidthPx: (label: string) => number;
}

/** Unix second as a share of the timeline, 0..1. */
export function shareOf(timeS: number, startS: number, endS: number): number {
  if (endS <= startS) return 0;
  return Math.min(1, Math.max(0, (timeS - startS) / (endS - startS)));
}

const FIRST_SERVED: Readonly<Record<FlagKind, number>> = { retarget: 0, decision: 1, event: 2, report: 3 };
const GLYPH_PX = 14;
/** How far a flag's button reaches to the side of its pole, label or not: it is made for fingers. */
const BUTTON_PX = 38;
const APART_PX = 10;

/**
 * Places flags in time order. Retargets get their labels first, then the player's decisions, events and reports.
 *
 * A label in row 0 may not cover any other flag, because every pole passes through that row; a label in a higher row only
 * must keep clear of what stands in that row or above.
 */
export function placeFlags(flags: readonly TimelineFlag[], space: FlagSpace): PlacedFlag[] {
  const inTime = flags
    .filter((flag) => flag.timeS >= space.startS && flag.timeS <= space.endS)
    .sort((a, b) => a.timeS - b.timeS);
  const places = inTime.map((flag) => shareOf(flag.timeS, space.startS, space.endS) * space.widthPx);
  const rowOf = inTime.map(() => 0);
  const taken: { index: number; from: number; to: number; row: number }[] = [];
  const labels = new Map<number, boolean>();

  const isFree = (index: number, from: number, to: number, row: number) => {
    const pole = places[index]!;
    return (
      from >= 0 &&
      to <= space.widthPx + APART_PX &&
      taken.every((label) =>
        label.index === index
          ? true
          : label.row === row
            ? to + APART_PX < label.from || from - APART_PX > label.to
            : label.row > row || pole < label.from || pole > label.to,
      ) &&
      places.every((x, i) => i === index || rowOf[i]! < row || x + GLYPH_PX < from || x > to + APART_PX / 2)
    );
  };

  const byWorth = inTime
    .map((_, index) => index)
    .sort((a, b) => FIRST_SERVED[inTime[a]!.kind] - FIRST_SERVED[inTime[b]!.kind] || a - b);
  for (const index of byWorth) {
    const x = places[index]!;
    const width = GLYPH_PX + space.labelWidthPx(inTime[index]!.label);
    for (let attempt = 0; attempt < 2 * space.rows; attempt++) {
      const row = attempt >> 1;
      const before = attempt % 2 === 1;
      const [from, to] = before ? [x - width, x] : [x, x + width];
      if (!isFree(index, from, to, row)) continue;
      taken.push({ index, from, to, row });
      rowOf[index] = row;
      labels.set(index, before);
      break;
    }
  }
  // What room is left goes to longer words, where the short ones stand.
  const texts = inTime.map(({ label }) => label);
  for (const place of taken) {
    const { longLabel } = inTime[place.index]!;
    if (longLabel === undefined) continue;
    const width = GLYPH_PX + space.labelWidthPx(longLabel);
    const x = places[place.index]!;
    const [from, to] = labels.get(place.index) ? [x - width, x] : [x, x + width];
    if (!isFree(place.index, from, to, place.row)) continue;
    Object.assign(place, { from, to });
    texts[place.index] = longLabel;
  }
  return inTime.map((flag, i) => ({
    flag,
    text: texts[i]!,
    share: shareOf(flag.timeS, space.startS, space.endS),
    row: rowOf[i]!,
    labelled: labels.has(i),
    before: labels.get(i) ?? places[i]! > space.widthPx - BUTTON_PX,
  }));
}

/** Index of the flag nearest to the cursor: the one that takes the Tab key. */
export function nearestFlag(flags: readonly PlacedFlag[], cursorS: number): number {
  let nearest = -1;
  let leastS = Infinity;
  flags.forEach(({ flag }, i) => {
    const awayS = Math.abs(flag.timeS - cursorS);
    if (awayS < leastS) {
      leastS = awayS;
      nearest = i;
    }
  });
  return nearest;
}

/** The next speed up or down the ladder; the same one at its ends. */
export function neighbourSpeed(speeds: readonly number[], speed: number, direction: StepDirection): number {
  const further = direction === 1 ? speeds.filter((s) => s > speed) : speeds.filter((s) => s < speed);
  if (further.length === 0) return speed;
  return direction === 1 ? Math.min(...further) : Math.max(...further);
}
