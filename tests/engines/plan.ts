/** Which replays an engine is asked for. */
import { DECIDED } from "../replays/cases.ts";
import { type Golden, type GoldenRun, jobOf } from "../replays/golden.ts";
import type { Job, Way } from "../replays/replay.ts";
import type { Depth } from "./list.ts";

/** A replay and what it must give. */
export interface Task {
  readonly golden: Golden;
  readonly run: GoldenRun;
  readonly job: Job;
}

/** A way to draw the same ticks again: 0 to 1, from one number to the next. @source Numerical Recipes, "quick" generator */
export function drawer(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const RESUMED_TICKS = 6;

const WHOLE: Way = { kind: "whole" };

/** Every other way to the same run. */
function otherWays(endTick: number, draw: () => number): readonly Way[] {
  const ticks = Array.from({ length: RESUMED_TICKS }, () => Math.floor(draw() * endTick));
  return [
    ...[1, 7, 1000].map((frames) => ({ kind: "slices", frames }) as const),
    { kind: "decided late" },
    { kind: "resumed", ticks },
  ];
}

export function wayText(way: Way): string {
  if (way.kind === "slices") return `slices of ${way.frames}`;
  return way.kind === "resumed" ? `saved and resumed at ticks ${way.ticks.join(", ")}` : way.kind;
}

export function planOf(depth: Depth, goldens: readonly Golden[], draw: () => number): readonly Task[] {
  const shortest = goldens.reduce((least, next) => (next.endTick < least.endTick ? next : least));
  return goldens.flatMap((golden) => {
    const all = depth === "all" || golden === shortest;
    if (depth === "short" && !all) return [];
    return golden.runs.flatMap((run) => {
      const decided = run.name === DECIDED;
      const ways = [...(all || decided ? [WHOLE] : []), ...(all && decided ? otherWays(golden.endTick, draw) : [])];
      return ways.map((way) => ({ golden, run, job: jobOf(golden, run, way) }));
    });
  });
}
