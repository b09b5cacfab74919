/** A and B at the moment that panels show, figure by figure. */
import type { WorldColumn } from "../engine/frameColumns.ts";
import { regionFigure, worldColumn } from "../host/runTable.ts";
import { rowOfTick } from "../scenario/frames.ts";
import { TICK_S } from "../units/constants.ts";
import type { AtlasState } from "./state.ts";

export interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface Compared {
  readonly hashrateEhs: Pair;
  readonly intervalS: Pair;
  readonly difficulty: Pair;
  /** Unix seconds; NaN where the run ends before. */
  readonly nextRetargetS: Pair;
  /** Found since the start. */
  readonly blocks: Pair;
  readonly priceUsd: Pair;
  /** Those that differ most, the most different first, EH/s that hash. */
  readonly regions: readonly (Pair & { readonly name: string })[];
}

const MOST_REGIONS = 3;
/** What is less is told as no difference, with one digit. */
const LEAST_EHS = 0.05;

/** Null while one of both is not simulated so far. */
export function comparedNow(state: AtlasState): Compared | null {
  const { run, history, scenario, input, shownTick } = state;
  const row = rowOfTick(run, shownTick);
  if (row >= run.ready || row >= history.ready) return null;
  const pair = (column: WorldColumn, scale = 1, from = 0): Pair => ({
    a: scale * worldColumn(history, column)[row]! + from,
    b: scale * worldColumn(run, column)[row]! + from,
  });
  const reached = (tick: number) => (tick > scenario.endTick ? Number.NaN : scenario.startS + tick * TICK_S);
  const retarget = pair("nextRetargetTick");
  const regions = input.regions.map(({ name }, r) => ({
    name,
    a: regionFigure(history, r, "onEhs", row),
    b: regionFigure(run, r, "onEhs", row),
  }));
  return {
    hashrateEhs: pair("hashrateEhs"),
    intervalS: pair("blockIntervalS"),
    difficulty: pair("difficulty"),
    nextRetargetS: { a: reached(retarget.a), b: reached(retarget.b) },
    blocks: pair("height", 1, -run.anchorHeight),
    priceUsd: pair("priceUsd"),
    regions: regions
      .filter((each) => gap(each) >= LEAST_EHS)
      .sort((one, other) => gap(other) - gap(one))
      .slice(0, MOST_REGIONS),
  };
}

function gap({ a, b }: Pair): number {
  return Math.abs(b - a);
}
