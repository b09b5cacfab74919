import { type RunTable, retargetsOf } from "../host/runTable.ts";
import { changedAssumptions, isChanged } from "./isChanged.ts";
import type { Choices } from "./state.ts";

/** What a person changed, in the terms of the sentence that says so. */
export interface Difference {
  readonly decisions: number;
  readonly assumptions: number;
  /** First retarget after the first change: its height, and how many points its change moved; null when one run does not reach it. */
  readonly height: number | null;
  readonly points: number | null;
  /** Which of the two runs does not reach it. */
  readonly unreached: "run" | "history" | null;
}

/** Null while a run is still being built, or without changes. */
export function differenceOf(choices: Choices, run: RunTable, history: RunTable): Difference | null {
  if (!isChanged(choices) || run.hash === "" || history.hash === "") return null;
  const assumptions = changedAssumptions(choices);
  const counts = { decisions: choices.commands.length, assumptions };
  const firstTick = assumptions > 0 ? 0 : Math.min(...choices.commands.map((command) => command.tick));
  const ours = retargetsOf(run).filter((event) => event.tick >= firstTick);
  const theirs = retargetsOf(history).filter((event) => event.tick >= firstTick);
  const heights = [...ours, ...theirs].map((event) => event.height);
  if (heights.length === 0) return { ...counts, height: null, points: null, unreached: null };
  const height = Math.min(...heights);
  const mine = ours.find((event) => event.height === height);
  const theirsAt = theirs.find((event) => event.height === height);
  if (mine === undefined || theirsAt === undefined) {
    return { ...counts, height, points: null, unreached: mine === undefined ? "run" : "history" };
  }
  return { ...counts, height, points: mine.changePercent - theirsAt.changePercent, unreached: null };
}
