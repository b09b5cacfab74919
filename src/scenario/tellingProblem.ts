import { TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { type Problem, refusal } from "./refusal.ts";
import type { ScenarioInput } from "./schema.ts";

/** What is told of a run and moves nothing in it: lines of the narrative, windows, rows of the map, and the record. */

const SUM_TOLERANCE = 1e-6;
/** Published shares are rounded to a tenth of a percent a row. */
const MOST_PERCENT_OF_A_MONTH = 101;

export function findTellingProblem(input: ScenarioInput): Problem | null {
  return findTimeProblem(input) ?? findRowProblem(input) ?? findMonthProblem(input);
}

/** A run begins with the ten minutes that its first block falls into. */
function findTimeProblem({ startUtc, endUtc, narrative, windows }: ScenarioInput): Problem | null {
  const startS = Math.floor(parseUtc(startUtc)! / TICK_S) * TICK_S;
  const endS = parseUtc(endUtc)!;
  const outside = (utc: string) => parseUtc(utc)! < startS || parseUtc(utc)! > endS;
  for (const [i, { utc }] of narrative.entries())
    if (outside(utc)) return refusal(`narrative.${i}.utc`, "lineOutside", { utc, startUtc, endUtc });
  for (const [i, { fromUtc, toUtc }] of windows.entries()) {
    for (const [field, utc] of Object.entries({ fromUtc, toUtc }))
      if (outside(utc)) return refusal(`windows.${i}.${field}`, "windowOutside", { utc, startUtc, endUtc });
  }
  return null;
}

/** The rows of the map share out each region at most once, or more than the world would be seen. */
function findRowProblem({ observation }: ScenarioInput): Problem | null {
  for (const field of ["parts", "hiddenParts"] as const) {
    const sums = new Map<string, number>();
    for (const [i, row] of observation.rows.entries()) {
      for (const [region, share] of Object.entries(row[field] ?? {})) {
        const sum = (sums.get(region) ?? 0) + share;
        sums.set(region, sum);
        if (sum > 1 + SUM_TOLERANCE) return refusal(`observation.rows.${i}.${field}`, "rowSum", { region, sum });
      }
    }
  }
  return null;
}

function findMonthProblem({ recorded }: ScenarioInput): Problem | null {
  for (const [i, { month, publishedMonth, sharePercent }] of recorded.months.entries()) {
    const sum = Object.values(sharePercent).reduce((all, percent) => all + percent, 0);
    if (sum > MOST_PERCENT_OF_A_MONTH) return refusal(`recorded.months.${i}.sharePercent`, "monthSum", { sum });
    if (publishedMonth < month)
      return refusal(`recorded.months.${i}.publishedMonth`, "publishedBefore", { publishedMonth, month });
  }
  return null;
}
