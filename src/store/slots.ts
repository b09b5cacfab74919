/**
 * Keeps a value in two places that are written in turn, so that a failure in the middle of writing leaves the older one whole. Each
 * place holds the checksum and the JSON of a version, a number that counts the writings, and the value.
 */
/** The part of a browser's `Storage` that is needed. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Names of all that is kept, each in two places: where the person left off, and his settings and bets. */
export const LEFT = "left";
export const KEPT = "kept";

/** How an attempt to keep something ended; a refused one leaves what was there. */
export type Writing = "kept" | "full" | "refused";

/** Of all names in the device's storage that are ours. */
export const SHELF_PREFIX = "hashrate-atlas.";

const VERSION = 1;
const PLACES = [0, 1] as const;

interface Slip {
  readonly count: number;
  readonly value: unknown;
}

const keptKeys = (): readonly string[] => [LEFT, KEPT].flatMap((name) => PLACES.map((place) => placeName(name, place)));

export const isKeptKey = (key: string): boolean => keptKeys().includes(key);

/** Deletes all that is kept; false where something is still there. */
export function wipe(shelf: Shelf): boolean {
  try {
    for (const key of keptKeys()) shelf.removeItem(key);
    return keptKeys().every((key) => shelf.getItem(key) === null);
  } catch {
    return false;
  }
}

export const placeName = (name: string, place: 0 | 1): string => `${SHELF_PREFIX}${name}.${place}`;

/** The newest whole value of that name; null when there is none. Whoever reads it still has to look at what it is. */
export function readSlots(shelf: Shelf, name: string): unknown {
  const slips = PLACES.map((place) => slipAt(shelf, name, place));
  return slips[newest(slips)]?.value ?? null;
}

/** Whether something stands there and nothing of it can be read. */
export function isHarmed(shelf: Shelf, name: string): boolean {
  try {
    const isEmpty = PLACES.every((place) => shelf.getItem(placeName(name, place)) === null);
    return !isEmpty && PLACES.every((place) => slipAt(shelf, name, place) === null);
  } catch {
    return false; // refused
  }
}

/** Writes over the older place and reads it back. */
export function writeSlots(shelf: Shelf, name: string, value: unknown): Writing {
  const slips = PLACES.map((place) => slipAt(shelf, name, place));
  const last = newest(slips);
  const place = last === 0 ? 1 : 0;
  const body = JSON.stringify([VERSION, (slips[last]?.count ?? 0) + 1, value]);
  const text = checksumOf(body) + body;
  try {
    shelf.setItem(placeName(name, place), text);
    return shelf.getItem(placeName(name, place)) === text ? "kept" : "refused";
  } catch (error) {
    return isFull(error) ? "full" : "refused";
  }
}

function newest([first, second]: readonly (Slip | null)[]): 0 | 1 {
  return (second?.count ?? 0) > (first?.count ?? 0) ? 1 : 0;
}

function slipAt(shelf: Shelf, name: string, place: 0 | 1): Slip | null {
  try {
    const text = shelf.getItem(placeName(name, place)) ?? "";
    const body = text.slice(CHECKSUM_DIGITS);
    if (text.slice(0, CHECKSUM_DIGITS) !== checksumOf(body)) return null;
    const [version, count, value] = JSON.parse(body) as readonly unknown[];
    return version === VERSION && Number.isSafeInteger(count) && (count as number) > 0
      ? { count: count as number, value }
      : null;
  } catch {
    return null; // no text of ours, or storage that is refused
  }
}

const CHECKSUM_DIGITS = 8;

/** FNV-1a over the text's units: every change of a single one shows. */
function checksumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(CHECKSUM_DIGITS, "0");
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
