import { normal, STREAMS, uniform } from "../engine/random.ts";

export interface Range {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

export type Values = Readonly<Record<string, number>>;

export interface Climb {
  readonly ranges: readonly Range[];
  readonly start: Values;
  /** How much each candidate misses; all of a round at once, so that they can be tried side by side. */
  readonly missesOf: (candidates: readonly Values[]) => Promise<readonly number[]>;
  /** Candidates to try, the start included. */
  readonly evaluations: number;
  readonly seed: number;
}

export interface Found {
  readonly values: Values;
  readonly miss: number;
  readonly startMiss: number;
}

/** Candidates of a round: a part of the method, not of the machine, so that more threads find the same. */
const ROUND = 4;
const MOST_MOVED = 3;
const FIRST_STEP = 0.25;
const WIDEST_STEP = 0.3;
const SMALLEST_STEP = 0.02;
const WIDER = 1.2;
const NARROWER = 0.94;

/** Looks for values that miss less: moves up to three of them at random, keeps what is better, and steps less far where nothing is. */
export async function climb({ ranges, start, missesOf, evaluations, seed }: Climb): Promise<Found> {
  const [startMiss] = await missesOf([start]);
  let best = { values: start, miss: startMiss! };
  let step = FIRST_STEP;
  for (let tried = 1; tried < evaluations && ranges.length > 0; tried += ROUND) {
    const candidates = Array.from({ length: Math.min(ROUND, evaluations - tried) }, (_, i) =>
      moved(best.values, ranges, step, seed, tried + i),
    );
    const misses = await missesOf(candidates);
    const miss = Math.min(...misses);
    const better = miss < best.miss;
    if (better) best = { values: candidates[misses.indexOf(miss)]!, miss };
    step = better ? Math.min(WIDEST_STEP, step * WIDER) : Math.max(SMALLEST_STEP, step * NARROWER);
  }
  return { ...best, startMiss: startMiss! };
}

function moved(from: Values, ranges: readonly Range[], step: number, seed: number, index: number): Values {
  const values: Record<string, number> = { ...from };
  const moves = 1 + Math.floor(uniform(seed, STREAMS.search, index, 0) * MOST_MOVED);
  for (let move = 1; move <= moves; move += 1) {
    const { id, low, high } = ranges[Math.floor(uniform(seed, STREAMS.search, index, 2 * move - 1) * ranges.length)]!;
    const to = values[id]! + step * (high - low) * normal(seed, STREAMS.search, index, 2 * move);
    values[id] = Math.min(high, Math.max(low, to));
  }
  return values;
}
