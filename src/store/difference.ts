import { type RunTable, retargetsOf } from "../host/runTable.ts";
import { changedAssumptions, isChanged } from "./isChanged.ts";
import type { Choices } from "./state.ts";

/** What a person changed, in the terms of the sentence that says so. */
export interface Difference {
  readonly decisions: number;
  readonly assumptions: number;
  /**
   * First retarget that the change moves, or without any the first that could be: its height, and how many points its change
   * moved; null when one run does not reach it.
   */
  readonly height: number | null;
  readonly points: number | null;
  /** Which of the two runs does not reach it. */
  readonly unreached: "run" | "history" | null;
}

/** What is less is told as no difference, with one digit. */
const SMALLEST_TOLD_POINTS = 0.05;

/** Null while a run is still being built, or without changes. */
export function differenceOf(choices: Choices, run: RunTable, history: RunTable): Difference | null {
  if (!isChanged(choices) || run.hash === "" || history.hash === "") return null;
  const assumptions = changedAssumptions(choices);
  const counts = { decisions: choices.commands.length, assumptions };
  // A change of the whole run shows later than at its start, where an event that was taken out would have been.
  const firstTick = assumptions > 0 ? 0 : Math.min(...choices.commands.map((command) => command.tick));
  const ours = retargetsOf(run).filter((event) => event.tick >= firstTick);
  const theirs = retargetsOf(history).filter((event) => event.tick >= firstTick);
  const heights = [...new Set([...ours, ...theirs].map((event) => event.height))].sort((a, b) => a - b);
  const at = (height: number): Pick<Difference, "height" | "points" | "unreached"> => {
    const mine = ours.find((event) => event.height === height);
    const other = theirs.find((event) => event.height === height);
    if (mine !== undefined && other !== undefined)
      return { height, points: mine.changePercent - other.changePercent, unreached: null };
    return { height, points: null, unreached: mine === undefined ? "run" : "history" };
  };
  const all = heights.map(at);
  const told = all.find(({ points }) => points === null || Math.abs(points) >= SMALLEST_TOLD_POINTS) ?? all[0];
  return { ...counts, ...(told ?? { height: null, points: null, unreached: null }) };
}
