import { compileScenario } from "../scenario/compile.ts";
import { problemText } from "../scenario/problemText.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import { TICK_S } from "../units/constants.ts";
import { monthsBetween } from "../units/time.ts";
import type { Values } from "./climb.ts";
import { type HindcastRun, runHindcast } from "./hindcast.ts";

/** One run of a hindcast: what differs from run to run. */
export interface HindcastTask {
  /** Of its free parameters; those left out have the file's. */
  readonly values: Values;
  readonly seed: number;
  /** The run ends with this month, `YYYY-MM`. */
  readonly lastMonth: string;
}

/** Does tasks, on this thread or on many, and answers in their order. */
export type RunHindcasts = (tasks: readonly HindcastTask[]) => Promise<readonly HindcastRun[]>;

/** @throws RangeError if the scenario does not compile with these values */
export function runTask(input: ScenarioInput, bounds: readonly number[], task: HindcastTask): HindcastRun {
  const compiled = compileScenario(input, task.values);
  if (!compiled.ok) throw new RangeError(problemText(compiled.problem));
  const { startS, endTick } = compiled.value;
  const months = monthsBetween(startS, startS + endTick * TICK_S);
  const last = months.find(({ month }) => month === task.lastMonth);
  const end = last === undefined ? endTick : Math.min(endTick, (last.toS - startS) / TICK_S);
  return runHindcast({ ...compiled.value, endTick: end }, task.seed, bounds);
}
