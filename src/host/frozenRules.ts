import type { Assumptions } from "../scenario/assumptions.ts";
import type { Command } from "../scenario/command.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { RunBuilder } from "./runBuilder.ts";

/** What the page and the CLI ask of a run under any rules. */
export type FrozenRun = Pick<RunBuilder, "nextTick" | "done" | "advance" | "rebuild" | "hash" | "stateHash">;

/**
 * What released rules are once they are frozen, for good: model, scenarios and their tables in one file that imports nothing.
 * Later code must take what they answer: rows on the grid of `scenario/frames.ts`, with columns of these names, and scenario files
 * of their time. What is new since then stands in none of them.
 */
export interface FrozenRules {
  readonly rules: number;
  readonly worldColumns: readonly string[];
  readonly regionColumns: readonly string[];
  /** The file of a built-in scenario; undefined when these rules have none of that id. */
  readonly scenario: (id: string) => Promise<ScenarioInput> | undefined;
  /** A run of such a file. Nothing is checked. */
  readonly run: (
    input: ScenarioInput,
    assumptions: Assumptions,
    seed: number,
    commands: readonly Command[],
  ) => FrozenRun;
}
