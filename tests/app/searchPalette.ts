/**
 * `npx tsx tests/app/searchPalette.ts THEME`: six series as far apart as it finds; the first two are kept. What is nearly grey, nearly
 * ink or nearly a screen's bare primary would be further apart still, and is left out: it is no ink of this atlas.
 */
import { converter, formatHex, type Rgb, wcagContrast } from "culori";
import { colourOf, readThemes, SERIES, smallestDistance } from "./palette.ts";

const KEPT = 2;
const LEAST_CONTRAST = 3.1;
const MOST_CONTRAST = 11;
const LEAST_CHROMA = 0.05;
const MOST_CHROMA = 0.2;
const STARTS = 60;
const STEPS = 1500;

const name = process.argv[2] as keyof ReturnType<typeof readThemes>;
const tokens = readThemes()[name];
const grounds = [tokens.ground!, tokens.surface!];
const kept = SERIES.slice(0, KEPT).map((token) => colourOf(tokens[token]!));
const oklch = converter("oklch");

const channel = (): number => Math.random();
const near = (value: number, reach: number): number => Math.min(1, Math.max(0, value + (Math.random() - 0.5) * reach));

function isInk(colour: Rgb): boolean {
  const { c } = oklch(colour);
  const contrasts = grounds.map((ground) => wcagContrast(formatHex(colour), ground));
  return (
    c >= LEAST_CHROMA &&
    c <= MOST_CHROMA &&
    Math.min(...contrasts) >= LEAST_CONTRAST &&
    Math.max(...contrasts) <= MOST_CONTRAST
  );
}

function ink(make: () => Rgb): Rgb {
  for (;;) {
    const colour = make();
    if (isInk(colour)) return colour;
  }
}

let best: readonly Rgb[] = SERIES.map((token) => colourOf(tokens[token]!));
let most = 0;
for (let start = 0; start < STARTS; start++) {
  const others = Array.from({ length: SERIES.length - KEPT }, () =>
    ink(() => ({ mode: "rgb", r: channel(), g: channel(), b: channel() })),
  );
  let palette = [...kept, ...others];
  let apart = smallestDistance(palette);
  for (let step = 0; step < STEPS; step++) {
    const at = KEPT + Math.floor(Math.random() * (SERIES.length - KEPT));
    const reach = 0.8 * (1 - step / STEPS) + 0.02;
    const { r, g, b } = palette[at]!;
    const moved = ink(() => ({ mode: "rgb", r: near(r, reach), g: near(g, reach), b: near(b, reach) }));
    const next = palette.with(at, moved);
    const nextApart = smallestDistance(next);
    if (nextApart > apart) [palette, apart] = [next, nextApart];
  }
  if (apart > most) [best, most] = [palette, apart];
}
process.stdout.write(`${most.toFixed(1)} ${best.map(formatHex).join(" ")}\n`);
