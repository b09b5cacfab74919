/** The themes as the page has them, and how far apart colours are to any eye. */
import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Rgb,
} from "culori";

export type Tokens = Readonly<Record<string, string>>;

/** Tokens of each theme, those of the root with the theme's own over them. */
export function readThemes(): Readonly<Record<"paper" | "night" | "projector", Tokens>> {
  const css = readFileSync(new URL("../../src/app/theme.css", import.meta.url), "utf8").replace(/\/\*.*?\*\//gs, "");
  const block = (selector: string): Tokens => {
    const start = css.indexOf(`${selector} {`);
    if (start < 0) throw new Error(`theme.css has no block ${selector}`);
    const text = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
    return Object.fromEntries([...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
  };
  const paper = block(":root");
  const over = (name: string) => ({ ...paper, ...block(`:root[data-theme="${name}"]`) });
  return { paper, night: over("night"), projector: over("projector") };
}

export const SERIES = [1, 2, 3, 4, 5, 6].map((n) => `series-${n}`);

const distance = differenceCiede2000();
const SIGHTS: readonly ((colour: Rgb) => Rgb)[] = [
  (colour) => colour,
  filterDeficiencyDeuter(1),
  filterDeficiencyProt(1),
  filterDeficiencyTrit(1),
];

export function colourOf(text: string): Rgb {
  const colour = parse(text);
  if (colour === undefined) throw new Error(`${text} is no colour`);
  return colour;
}

/** Smallest CIEDE2000 distance of two of these, over normal sight and that without one kind of cone. */
export function smallestDistance(colours: readonly Rgb[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const sight of SIGHTS) {
    const seen = colours.map(sight);
    seen.forEach((a, i) => {
      for (const b of seen.slice(i + 1)) least = Math.min(least, distance(a, b));
    });
  }
  return least;
}
