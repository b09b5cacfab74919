/** An explanation of a figure at a moment: the formula with its numbers, where each of them comes from, and what an observer could know. */
import type { MachineCount } from "../../host/machineRows.ts";
import type { AtlasState } from "../atlas.ts";

/** `interval`, `region/KZ/power`, `metric/rentUsd`: what a figure is asked for by. */
export type FigureRef = string;

/** How a figure came about; the same five as everywhere on the page. */
export type WhyMark = "simulated" | "estimated" | "recorded" | "claim" | "guess";

/** Values are in the unit's base, so that a formula's values multiply: hashes a second, watts, USD, BTC, seconds. */
export type WhyUnit =
  | "plain"
  | "percent"
  | "seconds"
  | "hours"
  | "ehs"
  | "phs"
  | "ths"
  | "difficulty"
  | "blocks"
  | "machines"
  | "gw"
  | "mw"
  | "kw"
  | "jPerTh"
  | "usd"
  | "usdPerKwh"
  | "usdPerTh"
  | "btc"
  | "sats"
  | "gPerKwh"
  | "twh"
  | "mt"
  | "tonnes"
  | "kg";

/** A base's size of one shown unit. */
export const UNIT_SCALE: Readonly<Record<WhyUnit, number>> = {
  plain: 1,
  percent: 0.01,
  seconds: 1,
  hours: 1,
  ehs: 1e18,
  phs: 1e15,
  ths: 1e12,
  difficulty: 1e12,
  blocks: 1,
  machines: 1,
  gw: 1e9,
  mw: 1e6,
  kw: 1e3,
  jPerTh: 1e-12,
  usd: 1,
  usdPerKwh: 1,
  usdPerTh: 1,
  btc: 1,
  sats: 1e-8,
  gPerKwh: 1,
  twh: 1e12,
  mt: 1e12,
  tonnes: 1e6,
  kg: 1e3,
};

/** What a number is called: words of the catalogue, or a name of the scenario's own. */
export type WhyName =
  | { readonly id: string; readonly values?: Readonly<Record<string, string | number>> }
  | { readonly said: string };

export interface Term {
  readonly name: WhyName;
  readonly value: number;
  readonly unit: WhyUnit;
  /** Constants have no mark. */
  readonly mark?: WhyMark;
  readonly follow?: FigureRef;
}

export type Operator = "×" | "÷" | "+" | "−";

export interface Factor {
  readonly operator: "×" | "÷";
  readonly term: Term;
}

/** A product, added or taken off. Its first factor is always multiplied. */
export interface FormulaRow {
  /** Named where there are several alike: a region, a machine. */
  readonly name?: WhyName;
  readonly sign: "+" | "−";
  readonly factors: readonly Factor[];
  readonly follow?: FigureRef;
}

/** The sum of the rows, then the factors after it, from left to right. */
export interface Formula {
  readonly rows: readonly FormulaRow[];
  readonly after: readonly Factor[];
}

export interface Seen {
  readonly name: WhyName;
  readonly unit: WhyUnit;
  readonly mark: WhyMark;
  readonly low: number;
  readonly high: number;
  readonly follow?: FigureRef;
}

export interface Explanation {
  readonly figure: FigureRef;
  readonly name: WhyName;
  /** Null where the moment has none. */
  readonly value: number | null;
  readonly unit: WhyUnit;
  readonly mark: WhyMark;
  /** Its number in the model's text. */
  readonly rule: string;
  readonly formula: Formula | null;
  /** Words on what the formula cannot say. */
  readonly notes: readonly WhyName[];
  /** Figures that tell more. */
  readonly beside: readonly Term[];
  /** What an observer could know: words, and figures with their bands. */
  readonly seen: { readonly say: string; readonly figures: readonly Seen[] };
  /** The formula waits for the count of machines. */
  readonly waits: boolean;
}

export interface WhyMoment extends Pick<AtlasState, "input" | "scenario" | "run" | "commands"> {
  readonly row: number;
  /** Of that row. */
  readonly tick: number;
  /** Null until they were counted for this very tick. */
  readonly machines: MachineCount | null;
}

/** The formula's value, in the unit's base. */
export function evaluate({ rows, after }: Formula): number {
  const sum = rows.reduce((all, row) => all + (row.sign === "+" ? 1 : -1) * productOf(row.factors), 0);
  return after.reduce((now, { operator, term }) => (operator === "×" ? now * term.value : now / term.value), sum);
}

export function productOf(factors: readonly Factor[]): number {
  return factors.reduce((now, { operator, term }) => (operator === "×" ? now * term.value : now / term.value), 1);
}
