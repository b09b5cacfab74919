/** Holds what an engine answered to what it must answer. */
import type { Answer } from "../replays/replay.ts";
import { type Expected, isSame } from "./difference.ts";
import type { Listed } from "./list.ts";
import { type Task, wayText } from "./plan.ts";
import type { Cell } from "./table.ts";

/** Differences of one engine that are looked into: the first tells most, and each takes some runs. */
const MOST_TOLD = 2;

export interface Judged {
  /** By scenario. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What to read about whatever differs. */
  readonly faults: readonly string[];
}

/** @param tell looks into a replay that differs */
export async function judge(
  { name }: Listed,
  tasks: readonly Task[],
  answers: readonly Answer[],
  expected: (task: Task) => Expected,
  tell: (task: Task, answer: Answer) => Promise<string>,
): Promise<Judged> {
  const cells = new Map<string, Cell>();
  const faults: string[] = [];
  let different = 0;
  for (const [i, task] of tasks.entries()) {
    const { scenario } = task.golden;
    const answer = answers[i]!;
    const same = isSame(expected(task), answer);
    const before = cells.get(scenario) ?? { equal: 0, different: 0 };
    cells.set(scenario, same ? { ...before, equal: before.equal + 1 } : { ...before, different: before.different + 1 });
    if (same) continue;
    different += 1;
    if (different > MOST_TOLD) continue;
    faults.push(`${name}, ${scenario}, ${task.run.name}, ${wayText(task.job.way)}: ${await tell(task, answer)}`);
  }
  if (different > MOST_TOLD) faults.push(`${name}: ${different - MOST_TOLD} replays more differ`);
  return { cells, faults };
}
