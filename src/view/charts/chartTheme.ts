/** The colours and type of the page, read once so that the canvas can use them. */
import { readTokens } from "../tokens.ts";
import type { ChartLine } from "./chartTypes.ts";

export interface ChartTheme {
  readonly ground: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly hairline: string;
  readonly ember: string;
  readonly cobalt: string;
  readonly oxblood: string;
  readonly series: readonly string[];
  readonly font: string;
}

export function readTheme(element: Element): ChartTheme {
  const { text, colour } = readTokens(element);
  return {
    ground: colour("ground"),
    ink: colour("ink"),
    inkQuiet: colour("ink-quiet"),
    hairline: colour("hairline"),
    ember: colour("ember"),
    cobalt: colour("cobalt"),
    oxblood: colour("oxblood"),
    series: [1, 2, 3, 4, 5, 6].map((n) => colour(`series-${n}`)),
    font: `13px ${text("font-ui") || "sans-serif"}`,
  };
}

/** The same choice as in charts.css, where the legend takes it from. */
export function lineColor(line: Pick<ChartLine, "kind" | "series">, theme: ChartTheme): string {
  const own = line.series === undefined ? undefined : theme.series[line.series - 1];
  if (own) return own;
  switch (line.kind) {
    case "recorded":
      return theme.ink;
    case "claimed":
      return theme.oxblood;
    case "estimated":
      return theme.cobalt;
    default:
      return theme.ember;
  }
}
