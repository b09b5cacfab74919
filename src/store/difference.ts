import { type RunTable, retargetsOf } from "../host/runTable.ts";
import type { Command } from "../scenario/command.ts";

/** What decisions changed, in the terms of the sentence that says so. */
export interface Difference {
  readonly decisions: number;
  /** First retarget after the first decision: its height, and how many points its change moved; null when one run does not reach it. */
  readonly height: number | null;
  readonly points: number | null;
  /** Which of the two runs does not reach it. */
  readonly unreached: "run" | "history" | null;
}

/** Null while a run is still being built, or without decisions. */
export function differenceOf(commands: readonly Command[], run: RunTable, history: RunTable): Difference | null {
  if (commands.length === 0 || run.hash === "" || history.hash === "") return null;
  const firstTick = Math.min(...commands.map((command) => command.tick));
  const ours = retargetsOf(run).filter((event) => event.tick >= firstTick);
  const theirs = retargetsOf(history).filter((event) => event.tick >= firstTick);
  const heights = [...ours, ...theirs].map((event) => event.height);
  if (heights.length === 0) return { decisions: commands.length, height: null, points: null, unreached: null };
  const height = Math.min(...heights);
  const mine = ours.find((event) => event.height === height);
  const theirsAt = theirs.find((event) => event.height === height);
  if (mine === undefined || theirsAt === undefined) {
    return { decisions: commands.length, height, points: null, unreached: mine === undefined ? "run" : "history" };
  }
  return { decisions: commands.length, height, points: mine.changePercent - theirsAt.changePercent, unreached: null };
}
