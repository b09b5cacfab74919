/** Lines for the geometry tool: simplification, area, and text for numbers. */

export type Line = [number, number][];

/** Signed area of a closed ring (shoelace). */
export function ringArea(ring: Line): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/**
 * Visvalingam and Whyatt: takes away, smallest first, the corners whose triangle is smaller than `detail`.
 * The ends stay, so neighbours that share the arc still meet. A closed line keeps at least four points.
 */
export function simplify(line: Line, detail: number): Line {
  const kept = line.map(([x, y]): [number, number] => [x, y]);
  const closed = kept.length > 2 && samePoint(kept[0]!, kept[kept.length - 1]!);
  const fewest = closed ? 4 : 2;
  const areas = kept.map((_, i) => cornerArea(kept, i));
  let floor = 0;
  while (kept.length > fewest) {
    let smallest = -1;
    for (let i = 1; i < kept.length - 1; i++) if (smallest < 0 || areas[i]! < areas[smallest]!) smallest = i;
    if (smallest < 0 || Math.max(areas[smallest]!, floor) >= detail) break;
    floor = Math.max(areas[smallest]!, floor);
    kept.splice(smallest, 1);
    areas.splice(smallest, 1);
    for (const i of [smallest - 1, smallest]) areas[i] = cornerArea(kept, i);
  }
  return kept;
}

function cornerArea(line: Line, i: number): number {
  if (i <= 0 || i >= line.length - 1) return Number.POSITIVE_INFINITY;
  return Math.abs(ringArea([line[i - 1]!, line[i]!, line[i + 1]!]));
}

function samePoint(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** 88 printable characters that need no escape in a string; the first 44 end a number, the others go on. */
const FIRST = 35;
const SKIP = 92;
const BASE = 44;

/** Whole numbers as text, small ones in one character: zigzag, base 44, least digit first. */
export function encodeNumbers(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    while (rest >= BASE) {
      text += digit(BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    text += digit(rest);
  }
  return text;
}

function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= SKIP ? code + 1 : code);
}
