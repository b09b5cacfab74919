import { TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { ScenarioInput } from "./schema.ts";

/** What is told of a run and moves nothing in it: lines of the narrative, windows, rows of the map, and the record. */

const SUM_TOLERANCE = 1e-6;
/** Published shares are rounded to a tenth of a percent a row. */
const MOST_PERCENT_OF_A_MONTH = 101;

export function findTellingProblem(input: ScenarioInput): string | null {
  return findTimeProblem(input) ?? findRowProblem(input) ?? findMonthProblem(input);
}

/** A run begins with the ten minutes that its first block falls into. */
function findTimeProblem({ startUtc, endUtc, narrative, windows }: ScenarioInput): string | null {
  const startS = Math.floor(parseUtc(startUtc)! / TICK_S) * TICK_S;
  const endS = parseUtc(endUtc)!;
  const outside = (utc: string) => parseUtc(utc)! < startS || parseUtc(utc)! > endS;
  const problem = (path: string, utc: string, what: string) =>
    `${path}: ${utc} is outside the run; take a time from ${startUtc} to ${endUtc} or leave the ${what} out`;
  for (const [i, { utc }] of narrative.entries()) if (outside(utc)) return problem(`narrative.${i}.utc`, utc, "line");
  for (const [i, { fromUtc, toUtc }] of windows.entries()) {
    if (outside(fromUtc)) return problem(`windows.${i}.fromUtc`, fromUtc, "window");
    if (outside(toUtc)) return problem(`windows.${i}.toUtc`, toUtc, "window");
  }
  return null;
}

/** The rows of the map share out each region at most once, or more than the world would be seen. */
function findRowProblem({ observation }: ScenarioInput): string | null {
  for (const field of ["parts", "hiddenParts"] as const) {
    const sums = new Map<string, number>();
    for (const [i, row] of observation.rows.entries()) {
      for (const [region, share] of Object.entries(row[field] ?? {})) {
        const sum = (sums.get(region) ?? 0) + share;
        sums.set(region, sum);
        if (sum > 1 + SUM_TOLERANCE)
          return `observation.rows.${i}.${field}: with it the rows' shares of "${region}" sum to ${sum}; at most 1`;
      }
    }
  }
  return null;
}

function findMonthProblem({ recorded }: ScenarioInput): string | null {
  for (const [i, { month, publishedMonth, sharePercent }] of recorded.months.entries()) {
    const sum = Object.values(sharePercent).reduce((all, percent) => all + percent, 0);
    if (sum > MOST_PERCENT_OF_A_MONTH)
      return `recorded.months.${i}.sharePercent: the shares sum to ${sum}; at most 100 and what rounding adds`;
    if (publishedMonth < month) return `recorded.months.${i}.publishedMonth: ${publishedMonth} is before ${month}`;
  }
  return null;
}
