import { workerData } from "node:worker_threads";
import { type CountWindow, type Measures, measureRun } from "../host/measures.ts";
import type { Command } from "../scenario/command.ts";
import type { Scenario } from "../scenario/types.ts";

/** What every seed of an ensemble has in common; a thread is given it once, when it starts. */
export interface ThreadJob {
  readonly scenario: Scenario;
  readonly commands: readonly Command[];
  readonly windows: readonly CountWindow[];
}

const { scenario, commands, windows } = workerData as ThreadJob;

/** One run. */
export default function measureSeed(seed: number): Measures {
  return measureRun(scenario, seed, commands, windows);
}
