/** Every theme can be read and told apart, by any eye: from theme.css itself. */
import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { colourOf, readThemes, SERIES, smallestDistance } from "./palette.ts";

const THEMES = readThemes();
const names = ["paper", "night", "projector"] as const;
const GROUNDS = ["ground", "surface"];
/** Words, on both grounds. */
const TEXTS = ["ink", "ink-quiet", "ember-ink", "cobalt", "oxblood", "spruce"];
/** What carries meaning without being words, on both grounds. */
const GRAPHICS = ["coast", "ember", "cobalt", "oxblood", "spruce", ...SERIES];
/** What stands on land too: dots, rings, arcs and convoys, outlines. */
const ON_LAND = ["ember", "oxblood", "cobalt"];

function below(theme: (typeof names)[number], tokens: readonly string[], grounds: readonly string[], least: number) {
  const contrast = (a: string, b: string) => wcagContrast(THEMES[theme][a]!, THEMES[theme][b]!);
  return tokens.flatMap((token) =>
    grounds
      .filter((ground) => contrast(token, ground) < least)
      .map((ground) => `${token} on ${ground}: ${contrast(token, ground)}`),
  );
}

describe.each(names)("%s", (theme) => {
  test(`words stand out by ${theme === "projector" ? 7 : 4.5} to 1`, () => {
    expect(below(theme, TEXTS, GROUNDS, theme === "projector" ? 7 : 4.5)).toEqual([]);
    expect(below(theme, ["ink"], ["land"], 7)).toEqual([]);
    expect(below(theme, ["on-ember"], ["ember"], 4.5)).toEqual([]);
    expect(below(theme, ["surface"], ["ink"], 7)).toEqual([]); // pressed buttons
  });

  test("lines and marks stand out by 3 to 1", () => {
    expect(below(theme, GRAPHICS, GROUNDS, 3)).toEqual([]);
    expect(below(theme, ON_LAND, ["land"], 3)).toEqual([]);
  });

  test("six series are told apart, with any cones", () => {
    expect(smallestDistance(SERIES.map((token) => colourOf(THEMES[theme][token]!)))).toBeGreaterThanOrEqual(17);
  });

  test("no token is left to another theme by mistake", () => {
    const colours = Object.keys(THEMES.paper).filter((token) => THEMES.paper[token]!.startsWith("#"));
    const same = colours.filter((token) => THEMES[theme][token] === THEMES.paper[token]);
    expect(same).toEqual(theme === "paper" ? colours : []);
  });
});

test("a palette chosen by eye would not pass", () => {
  const okabeIto = ["#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00"];
  expect(smallestDistance(okabeIto.map(colourOf))).toBeLessThan(17);
});
