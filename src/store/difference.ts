import { type RunTable, retargetsOf } from "../host/runTable.ts";
import { sameAssumptions } from "../scenario/assumptions.ts";
import { type Compared, changedAssumptions, isApart } from "./isChanged.ts";

/** What a person changed, and what it moved beside A, in the terms of the sentence that says so. */
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

/** The first tick of a decision that only one of both has. */
function firstOther({ commands, pinned }: Compared): number {
  const [ours, theirs] = [commands, pinned.commands].map(
    (log) => new Set(log.map((command) => JSON.stringify(command))),
  );
  const other = [
    ...commands.filter((command) => !theirs!.has(JSON.stringify(command))),
    ...pinned.commands.filter((command) => !ours!.has(JSON.stringify(command))),
  ];
  return Math.min(...other.map((command) => command.tick));
}

/** Null while a run is still being built, or without changes. */
export function differenceOf(choices: Compared, run: RunTable, history: RunTable): Difference | null {
  if (!isApart(choices) || run.hash === "" || history.hash === "") return null;
  const assumptions = changedAssumptions(choices);
  const counts = { decisions: choices.commands.length, assumptions };
  // A change of the whole run shows later than at its start, where an event that was taken out would have been.
  const firstTick = sameAssumptions(choices.assumptions, choices.pinned.assumptions) ? firstOther(choices) : 0;
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
