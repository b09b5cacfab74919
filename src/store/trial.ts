/**
 * What would be expected under other rules of the chain. Over many runs: such rules answer the luck of blocks too, so a single run
 * would tell of its own luck first. On an engine of its own; it comes with the doors of a bet.
 */
import type { Quantity, RuledDoor } from "../scenario/bets.ts";
import { scenarioWith } from "../scenario/loaded.ts";
import { SECONDS_PER_DAY, TICKS_PER_HOUR } from "../units/constants.ts";
import { tickAt } from "./betting.ts";
import type { AtlasActions, AtlasState } from "./state.ts";

export const TRIAL_RUNS = 200;
const JOB = 1;

export type Trial =
  | { readonly status: "running"; readonly done: number }
  /** Mean seconds between blocks, in the order of the quantities, and what luck leaves open of the first: nine times in ten so many at most. */
  | { readonly status: "done"; readonly intervalsS: readonly number[]; readonly errorS: number }
  | { readonly status: "failed" };

export type Interval = Quantity & { readonly kind: "interval" };

/** @returns how to end it */
export function runTrial(
  { input, startEngine }: Pick<AtlasState & AtlasActions, "input" | "startEngine">,
  { rules }: Pick<RuledDoor, "rules">,
  intervals: readonly Interval[],
  tell: (trial: Trial) => void,
): () => void {
  const scenario = scenarioWith({ ...input, rules: { ...input.rules, ...rules } }, {});
  const windows = intervals.map(({ fromUtc, hours }, i) => {
    const fromTick = tickAt(scenario, fromUtc);
    return { id: String(i), fromTick, toTick: fromTick + hours * TICKS_PER_HOUR };
  });
  const endTick = Math.min(scenario.endTick, Math.max(...windows.map(({ toTick }) => toTick)));
  const client = startEngine((reply) => {
    if (reply.type === "ensemble-progress") tell({ status: "running", done: reply.done });
    else if (reply.type === "ensemble-failed") tell({ status: "failed" });
    else if (reply.type === "ensemble") {
      const bands = windows.map(({ id }) => reply.bands[`blocksPerDay:${id}`]!);
      const intervalsS = bands.map(({ mean }) => SECONDS_PER_DAY / mean);
      const { p5, p95, mean, runs } = bands[0]!;
      tell({ status: "done", intervalsS, errorS: (intervalsS[0]! * (p95 - p5)) / (2 * Math.sqrt(runs) * mean) });
    }
  });
  client.send({
    type: "ensemble",
    job: JOB,
    scenario: { ...scenario, endTick },
    vary: null,
    commands: [],
    windows,
    runs: TRIAL_RUNS,
  });
  return () => {
    client.send({ type: "cancel", job: JOB });
    client.stop();
  };
}
