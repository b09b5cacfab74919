/** Small parts that explanations are put together from. */
import type { RegionColumn, WorldColumn } from "../../engine/frameColumns.ts";
import { regionFigure, worldColumn } from "../../host/runTable.ts";
import { SECONDS_PER_DAY, TICK_S, TICKS_PER_DAY } from "../../units/constants.ts";
import type { Explanation, Factor, FormulaRow, Seen, Term, WhyMoment, WhyName, WhyUnit } from "./types.ts";

export const EH = 1e18;
export const MW = 1e6;
export const GW = 1e9;

/** Hashes that a block takes on average at difficulty 1: 2^256 over the target of difficulty 1. */
export const HASHES_AT_ONE = 2 ** 48 / 65_535;

/** Share of the luck that a band holds: 90 %. */
export const Z90 = 1.645;

export const word = (id: string, values?: Readonly<Record<string, string | number>>): WhyName =>
  values === undefined ? { id: `why.name.${id}` } : { id: `why.name.${id}`, values };

export const said = (text: string): WhyName => ({ said: text });

export function worldAtRow({ run, row }: WhyMoment, column: WorldColumn): number {
  return worldColumn(run, column)[row] ?? 0;
}

export function regionAtRow({ run, row }: WhyMoment, region: number, column: RegionColumn): number {
  return regionFigure(run, region, column, row);
}

export const times = (term: Term): Factor => ({ operator: "×", term });
export const over = (term: Term): Factor => ({ operator: "÷", term });
export const plus = (...factors: readonly Factor[]): FormulaRow => ({ sign: "+", factors });
export const minus = (...factors: readonly Factor[]): FormulaRow => ({ sign: "−", factors });

export function constant(name: string, value: number, unit: WhyUnit = "plain"): Term {
  return { name: word(name), value, unit };
}

export const hashesAtOne = (): Term => constant("hashesAtOne", HASHES_AT_ONE);
export const dayLong = (): Term => constant("day", SECONDS_PER_DAY, "seconds");

export const difficultyTerm = (moment: WhyMoment): Term => ({
  name: word("difficulty"),
  value: worldAtRow(moment, "difficulty"),
  unit: "difficulty",
  mark: "simulated",
  follow: "difficulty",
});

export const hashrateTerm = (moment: WhyMoment): Term => ({
  name: word("hashrate"),
  value: worldAtRow(moment, "hashrateEhs") * EH,
  unit: "ehs",
  mark: "simulated",
  follow: "hashrate",
});

/** An explanation with nothing said of what most have nothing to say of. */
export function explanation(
  given: Pick<Explanation, "figure" | "name" | "value" | "unit" | "rule" | "seen"> & Partial<Explanation>,
): Explanation {
  return { mark: "simulated", formula: null, notes: [], beside: [], waits: false, ...given };
}

export const seen = (say: string, ...figures: readonly Seen[]): Explanation["seen"] => ({ say, figures });

/** A figure from counted blocks with its band. */
export function counted(name: WhyName, value: number, blocks: number, unit: WhyUnit, follow?: string): Seen {
  const band = (Z90 * value) / Math.sqrt(blocks);
  return { name, unit, mark: "estimated", low: value - band, high: value + band, ...(follow ? { follow } : {}) };
}

/** Whether the main chain at the moment is the one whose block rows the run has: no branch has won. */
export function isChainTold({ run, tick }: WhyMoment): boolean {
  return !run.events.some((event) => event.kind === "reorg" && event.tick <= tick && event.winner === "branch");
}

/** True time of a block of the main chain, seconds after tick 0. */
export function blockTimeS({ run, scenario }: WhyMoment, height: number): number {
  const { anchor } = scenario;
  return height === anchor.height ? anchor.timeS : (run.blockTimesS[height - anchor.height - 1] ?? Number.NaN);
}

/** Header times are whole seconds. */
export const headerTimeS = (moment: WhyMoment, height: number): number => Math.floor(blockTimeS(moment, height));

/** Retargets so far: a period's last block sets the next one's target. */
export function retargetsSoFar(moment: WhyMoment): number {
  const { anchor, rules } = moment.scenario;
  return Math.floor((worldAtRow(moment, "height") + 1 - anchor.height) / rules.retargetIntervalBlocks);
}

/** Difficulty after so many retargets of the run; NaN where the run does not tell it. */
export function difficultyAfter(moment: WhyMoment, retargets: number): number {
  if (retargets === retargetsSoFar(moment)) return worldAtRow(moment, "difficulty");
  if (retargets === 0) return worldColumn(moment.run, "difficulty")[0] ?? Number.NaN;
  const events = moment.run.events.filter((event) => event.kind === "retarget");
  return events[retargets - 1]?.difficulty ?? Number.NaN;
}

export function midnightBefore({ scenario, tick }: WhyMoment): number {
  return tick - ((scenario.startS / TICK_S + tick) % TICKS_PER_DAY);
}
