import { workerData } from "node:worker_threads";
import { type CountWindow, type Measures, measureRun } from "../host/measures.ts";
import { scenarioOfSeed } from "../host/scenarioOfSeed.ts";
import type { Command } from "../scenario/command.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";

/** What every seed of an ensemble has in common; a thread is given it once, when it starts. */
export interface ThreadJob {
  readonly scenario: Scenario;
  /** The file whose parameters are drawn for each seed; null when luck alone differs. */
  readonly vary: ScenarioInput | null;
  readonly commands: readonly Command[];
  readonly windows: readonly CountWindow[];
}

const { scenario, vary, commands, windows } = workerData as ThreadJob;

/** One run. */
export default function measureSeed(seed: number): Measures {
  return measureRun(scenarioOfSeed(scenario, vary, seed), seed, commands, windows);
}
