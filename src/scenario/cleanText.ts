/** Texts from others, made fit to stand between our own: nothing in them can hide, turn the direction of writing or grow over other lines. */

const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Zero-width, bidi overrides and isolates, tags, soft hyphens, half surrogates, private use; and letters that are drawn as nothing. */
const UNSEEN = /[\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]/gu;
/** No script piles more on a letter; what does climbs over its neighbours. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;
const LONGEST_FILE_TEXT = 10_000;
/** A scenario file is six deep; what is deeper no validator of ours looks at. */
const DEEPEST = 12;

/**
 * One line in Unicode's composed form, without control, bidi and invisible characters.
 *
 * @param most characters; a longer text is cut, and ends in … then
 */
export function cleanText(text: string, most: number): string {
  // Cut first too, so that a text of a hundred megabytes costs no time.
  const whole = text
    .slice(0, most * 8 + 64)
    .replace(BREAKS, " ")
    .replace(UNSEEN, "")
    .normalize("NFC")
    .replace(PILED_MARKS, "$1")
    .replace(/ {2,}/g, " ")
    .trim();
  const letters = [...whole];
  return letters.length <= most ? whole : `${letters.slice(0, most - 1).join("")}…`;
}

/** Every text of a file as read from JSON, at any depth, cleaned; the file itself is not changed. */
export function cleanTexts(file: unknown, depth = 0): unknown {
  if (typeof file === "string") return cleanText(file, LONGEST_FILE_TEXT);
  if (typeof file !== "object" || file === null) return file;
  if (depth === DEEPEST) return null;
  if (Array.isArray(file)) return file.map((item) => cleanTexts(item, depth + 1));
  return Object.fromEntries(Object.entries(file).map(([key, value]) => [key, cleanTexts(value, depth + 1)]));
}
