import { createHash } from "node:crypto";
import type { Measures } from "../host/measures.ts";
import type { Command } from "../scenario/command.ts";
import { RULES } from "../scenario/linkState.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { windowsOf } from "../scenario/windows.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import type { PreparedScenario } from "./options.ts";

/** An ensemble as its file tells it: one header, then one line a run in the order of seeds. All is JSON, a line each. */

/** The first line. Files whose headers differ in nothing but `shard` belong together. */
export interface EnsembleHeader {
  /** Version of this form. */
  readonly ensemble: 1;
  readonly scenario: string;
  readonly rules: number;
  readonly endUtc: string;
  readonly commands: readonly Command[];
  /** Hash of all that the engine is told and asked: 16 hex digits. */
  readonly content: string;
  /** Runs of the whole ensemble: seeds 1 to this. */
  readonly runs: number;
  /** `2/4`: the second of four blocks of seeds. */
  readonly shard: string;
  /** There when each seed draws its own assumptions; else luck alone differs. */
  readonly vary?: true;
  /** What a summary sets beside the runs. */
  readonly retargets: readonly { readonly height: number; readonly recordedPercent: number | null }[];
  readonly windows: readonly {
    readonly id: string;
    readonly fromUtc: string;
    readonly toUtc: string;
    readonly recorded: number;
  }[];
}

/** Every other line. */
export interface EnsembleRun {
  readonly scenario: string;
  readonly rules: number;
  readonly seed: number;
  readonly measures: Measures;
}

export interface SeedBlock {
  readonly first: number;
  readonly last: number;
}

/** Whether it is `INDEX/OF`, counted from 1. An ensemble has at most as many shards as runs, so that none is empty. */
export function isShard(text: string, runs: number): boolean {
  const [index, of] = /^[1-9]\d*\/[1-9]\d*$/.test(text) ? text.split("/").map(Number) : [];
  return index !== undefined && of !== undefined && index <= of && of <= runs;
}

/** Blocks without gaps, as equal as whole numbers are: one after another they are seeds 1 to `runs`. */
export function seedsOf({ shard, runs }: Pick<EnsembleHeader, "shard" | "runs">): SeedBlock {
  const [index, of] = shard.split("/").map(Number) as [number, number]; // checked by whoever made or read the header
  return { first: Math.floor(((index - 1) * runs) / of) + 1, last: Math.floor((index * runs) / of) };
}

export function headerOf(prepared: PreparedScenario, runs: number, shard: string, varies = false): EnsembleHeader {
  const { scenario, input } = prepared;
  const commands = [...prepared.commands].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const told = JSON.stringify([scenario, windowsOf(input, scenario), ...(varies ? [input.parameters] : [])]);
  return {
    ensemble: 1,
    scenario: scenario.id,
    rules: RULES,
    endUtc: formatUtc(scenario.startS + scenario.endTick * TICK_S),
    commands,
    content: createHash("sha256").update(told).digest("hex").slice(0, 16),
    runs,
    shard,
    ...(varies ? { vary: true } : {}),
    retargets: retargetHeights(prepared).map((height) => ({
      height,
      recordedPercent: input.recorded.retargets.find((row) => row.height === height)?.changePercent ?? null,
    })),
    windows: input.windows.map(({ id, fromUtc, toUtc, recordedBlocksPerDay }) => ({
      id,
      fromUtc,
      toUtc,
      recorded: recordedBlocksPerDay,
    })),
  };
}

/** First blocks of the difficulty periods that the run may reach, the anchor's own left out. */
function retargetHeights({ input, scenario }: LoadedScenario): number[] {
  const endS = scenario.startS + scenario.endTick * TICK_S;
  const recorded = input.recorded.retargets
    .filter((row) => row.height > scenario.anchor.height && parseUtc(row.utc)! <= endS)
    .map((row) => row.height);
  return recorded.length > 0 ? recorded : [scenario.anchor.height + scenario.rules.retargetIntervalBlocks];
}

/** In what two jobs differ, the shard left out; null when they belong together. */
export function differenceOf(theirs: EnsembleHeader, ours: EnsembleHeader): string | null {
  for (const field of Object.keys({ ...ours, ...theirs }) as (keyof EnsembleHeader)[]) {
    const [a, b] = [JSON.stringify(theirs[field]), JSON.stringify(ours[field])];
    if (field !== "shard" && a !== b) return `its "${field}" is ${a}, not ${b}`;
  }
  return null;
}
