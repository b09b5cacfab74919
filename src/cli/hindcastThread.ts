import { workerData } from "node:worker_threads";
import type { HindcastRun } from "../host/hindcast.ts";
import { type HindcastTask, runTask } from "../host/hindcastTask.ts";
import type { ScenarioInput } from "../scenario/schema.ts";

/** What all runs of a hindcast have in common; a thread is given it once, when it starts. */
export interface HindcastJob {
  readonly input: ScenarioInput;
  readonly bounds: readonly number[];
}

const { input, bounds } = workerData as HindcastJob;

/** One run. */
export default function doTask(task: HindcastTask): HindcastRun {
  return runTask(input, bounds, task);
}
