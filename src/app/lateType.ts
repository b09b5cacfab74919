/**
 * Type that comes after the first picture: that picture keeps its stand-in, for a change under a reader's eyes would shift it. The live page
 * takes the type as it comes in, when all its words are new and nothing shifts.
 */
const NAMES = ["Geologica Late", "Literata Late"];

let isHere = false;

/** How long the live page waits at most: what has been fetched beforehand only has to be read. */
const READING_MS = 30;

export function readType(): Promise<unknown> {
  const read = Promise.all(NAMES.map((name) => document.fonts.load(`1em "${name}"`))).then(
    (faces) => {
      isHere = faces.every(({ length }) => length > 0);
    },
    () => {}, // without it the stand-in stays
  );
  return Promise.race([read, new Promise((done) => setTimeout(done, READING_MS))]);
}

export function takeType(): void {
  document.documentElement.classList.toggle("late-type", isHere);
}
