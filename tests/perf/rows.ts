/** A budget, what was measured, and whether it is met. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
  /**
   * The same of an empty page in the same run, where a machine's speed or other work on it would decide: what the page takes beyond
   * it is held against the limit.
   */
  readonly emptyPage?: number;
  /** A busy or slow machine decides: a miss is told and fails nothing. */
  readonly isOfMachine?: true;
  readonly note?: string;
}

/** Budgets whose proof is a test and not a measure. */
export interface Proof {
  readonly name: string;
  readonly limit: string;
  readonly test: string;
}

export type Verdict = "met" | "missed" | "FAILED";

export function verdictOf({ figure, emptyPage = 0, limit, isOfMachine }: Row): Verdict {
  const judged = figure - emptyPage;
  const isMet = "atMost" in limit ? judged <= limit.atMost : judged >= limit.atLeast;
  if (isMet) return "met";
  return isOfMachine ? "missed" : "FAILED";
}

const short = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

const withUnit = (value: string, unit: string): string => (unit === "" ? value : `${value} ${unit}`);

export function tellRow(row: Row): string {
  const { name, figure, unit, limit, emptyPage, note } = row;
  const bound = "atMost" in limit ? `at most ${short(limit.atMost)}` : `at least ${short(limit.atLeast)}`;
  const beyond = emptyPage === undefined ? "" : ` beyond an empty page, which takes ${short(emptyPage)}`;
  const more = note === undefined ? "" : `; ${note}`;
  return `${verdictOf(row).padEnd(6)}  ${name}: ${withUnit(short(figure), unit)} (${withUnit(bound, unit)}${beyond}${more})`;
}
