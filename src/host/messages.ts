import type { Assumptions } from "../scenario/assumptions.ts";
import type { Command } from "../scenario/command.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import type { ChannelEffect } from "./channelEffects.ts";
import type { Band } from "./ensemble.ts";
import type { MachineCount } from "./machineRows.ts";
import type { CountWindow } from "./measures.ts";
import type { RunRows } from "./runBuilder.ts";
import type { SpreadBands, SpreadJob } from "./spread.ts";

/** The revision of the newest rows that were taken, and how many rows stand. */
export interface Kept {
  readonly revision: number;
  readonly rows: number;
}

/** What the page asks of the engine's host. A run is named by the page; `revision` numbers its logs of decisions. */
export type Request =
  | {
      readonly type: "run";
      readonly run: string;
      readonly revision: number;
      readonly scenario: Scenario;
      readonly seed: number;
      readonly commands: readonly Command[];
      /** Left out where the run is under the rules of this code; else these rules take the file itself, and not `scenario`. */
      readonly frozen?: { readonly rules: number; readonly input: ScenarioInput; readonly assumptions: Assumptions };
    }
  | {
      readonly type: "decide";
      readonly run: string;
      readonly revision: number;
      readonly commands: readonly Command[];
      /** What the page has; rows of a revision that was over when they came it dropped. Left out when it took all. */
      readonly kept?: Kept;
    }
  | {
      readonly type: "ensemble";
      readonly job: number;
      readonly scenario: Scenario;
      readonly vary: ScenarioInput | null;
      readonly commands: readonly Command[];
      readonly windows: readonly CountWindow[];
      readonly runs: number;
    }
  /** Samples of some runs over time, and then the quantiles of what several engines sampled. */
  | ({ readonly type: "spread"; readonly job: number } & SpreadJob)
  | ({ readonly type: "quantiles"; readonly job: number; readonly parts: readonly Float32Array[] } & Pick<
      SpreadJob,
      "scenario" | "regions"
    >)
  /** What each channel of the price does at a tick. */
  | {
      readonly type: "effects";
      readonly job: number;
      readonly scenario: Scenario;
      readonly seed: number;
      readonly commands: readonly Command[];
      readonly tick: number;
    }
  /** Which machines stand where, and why, at a tick. */
  | {
      readonly type: "machines";
      readonly job: number;
      readonly scenario: Scenario;
      readonly seed: number;
      readonly commands: readonly Command[];
      readonly tick: number;
    }
  | { readonly type: "cancel"; readonly job: number };

/** What it answers of a run. Rows of a revision come in order; rows of an older revision are to be dropped. */
export type RunReply =
  | { readonly type: "rows"; readonly run: string; readonly revision: number; readonly rows: RunRows }
  | {
      readonly type: "done";
      readonly run: string;
      readonly revision: number;
      readonly hash: string;
      readonly wallMs: number;
    }
  | {
      readonly type: "failed";
      readonly run: string;
      readonly revision: number;
      readonly tick: number;
      /** Of the world as the exception left it. */
      readonly hash: string;
      readonly message: string;
    };

/** What it answers of a job. */
export type JobReply =
  | { readonly type: "ensemble-progress"; readonly job: number; readonly done: number; readonly total: number }
  | { readonly type: "ensemble-failed"; readonly job: number; readonly message: string }
  | { readonly type: "ensemble"; readonly job: number; readonly bands: Readonly<Record<string, Band>> }
  | { readonly type: "spread-progress"; readonly job: number; readonly done: number }
  | { readonly type: "spread-failed"; readonly job: number; readonly message: string }
  | { readonly type: "spread-samples"; readonly job: number; readonly samples: Float32Array }
  | { readonly type: "spread"; readonly job: number; readonly bands: SpreadBands }
  | { readonly type: "effects"; readonly job: number; readonly effects: readonly ChannelEffect[] }
  | { readonly type: "effects-failed"; readonly job: number; readonly message: string }
  | { readonly type: "machines"; readonly job: number; readonly machines: MachineCount }
  | { readonly type: "machines-failed"; readonly job: number; readonly message: string };

export type Reply = RunReply | JobReply;
