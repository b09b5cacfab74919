/** Reading what is kept of a person: apart from its type, since a page where nothing is kept needs no reader. */
import { type Bet, type Kept, NOTHING_KEPT, THEMES } from "./kept.ts";
import { KEPT, readSlots, type Shelf, type Writing, writeSlots } from "./slots.ts";

export const MOST_BETS = 500;
const LONGEST_WORD = 60;

/** What is kept on this device. Whatever is missing or makes no sense is as if it had never been kept; never throws. */
export function readKept(shelf: Shelf): Kept {
  return keptIn(readSlots(shelf, KEPT));
}

export function writeKept(shelf: Shelf, kept: Kept): Writing {
  return writeSlots(shelf, KEPT, keptIn(kept));
}

/** What another page stored, with what this one changed since both were the same: settings one by one, and bets added. */
export function mergedKept(stored: Kept, before: Kept, mine: Kept): Kept {
  const names = Object.keys(NOTHING_KEPT) as (keyof Kept)[];
  const changed = Object.fromEntries(
    names.filter((name) => mine[name] !== before[name]).map((name) => [name, mine[name]]),
  );
  const added = mine.bets.filter((bet) => !before.bets.includes(bet));
  return keptIn({ ...stored, ...changed, bets: [...stored.bets, ...added] });
}

/** What of a value can be kept, or was: the same for writing and for reading. */
export function keptIn(value: unknown): Kept {
  const found = recordOf(value);
  const flag = (name: "quiet" | "singleKeys" | "sound" | "coldOpenSeen") => {
    const here = found[name];
    return typeof here === "boolean" ? here : NOTHING_KEPT[name];
  };
  return {
    theme: THEMES.find((theme) => theme === found.theme) ?? null,
    language: isWord(found.language) && /^[A-Za-z0-9-]+$/.test(found.language) ? found.language : null,
    quiet: flag("quiet"),
    singleKeys: flag("singleKeys"),
    sound: flag("sound"),
    coldOpenSeen: flag("coldOpenSeen"),
    bets: Array.isArray(found.bets) ? found.bets.slice(-MOST_BETS).flatMap(betIn) : [],
  };
}

function betIn(value: unknown): Bet[] {
  const { scenarioId, betId, guess, truth, unit, naive, span, band } = recordOf(value);
  if (!isWord(scenarioId) || !isWord(betId) || !isWord(unit)) return [];
  if (!isFigure(guess) || !isFigure(truth) || !isFigure(naive) || !isFigure(span) || span <= 0) return [];
  const [low, high] = Array.isArray(band) ? (band as readonly unknown[]) : [];
  return [
    { scenarioId, betId, guess, truth, unit, naive, span, band: isFigure(low) && isFigure(high) ? [low, high] : null },
  ];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

const isWord = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_WORD;
const isFigure = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
