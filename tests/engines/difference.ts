/** Where two engines part: the first checkpoint that differs, then the first tick, then every field of the world and its frame. */
import type { Answer, Checkpoint, Job } from "../replays/replay.ts";

/** Runs one replay. */
export type Ask = (job: Job) => Promise<Answer>;

/** What an answer is held to; a way that makes no table is not asked for one. */
export type Expected = Pick<Answer, "hash" | "table" | "checkpoints">;

export const isSame = (expected: Expected, actual: Expected): boolean =>
  expected.hash === actual.hash &&
  (actual.table === null || actual.table === expected.table) &&
  firstDifferent(expected.checkpoints, actual.checkpoints) < 0;

/** Index of the first checkpoint whose hash is not the same, or -1. */
function firstDifferent(expected: readonly Checkpoint[], actual: readonly Checkpoint[]): number {
  for (let i = 0; i < Math.max(expected.length, actual.length); i += 1)
    if (JSON.stringify(expected[i]) !== JSON.stringify(actual[i])) return i;
  return -1;
}

/** How an answer differs from a golden file, of which no world is left to look into: as lines to read. */
export function tellGolden(expected: Expected, actual: Expected): string {
  const at = firstDifferent(expected.checkpoints, actual.checkpoints);
  if (at < 0)
    return expected.hash === actual.hash
      ? "every checkpoint is the same, but frames, blocks, events or shipments between them are not"
      : `every checkpoint is the same, but the run's hash is ${actual.hash}, not ${expected.hash}`;
  const [wanted, got] = [expected.checkpoints[at], actual.checkpoints[at]];
  const before = expected.checkpoints[at - 1];
  const from = before === undefined ? "" : `, while tick ${before.tick} is the same`;
  return [`tick ${wanted?.tick ?? got?.tick} differs${from}:`, ...fieldLines(wanted ?? {}, got ?? {})].join("\n");
}

/** How many ticks are looked at in one run; a run costs the same whether one or many are. */
const TICKS_AT_ONCE = 64;
const MOST_FIELDS = 12;

/**
 * Halves the run (in sixty-fourths) down to the first tick at which two engines' worlds or frames are not the same, and tells
 * every field that differs there.
 *
 * @param job as the second engine was asked it
 * @param reference the same replay, whole, in the engine that counts as right
 */
export async function tellFirstTick(job: Job, endTick: number, reference: Ask, other: Ask): Promise<string> {
  const whole: Job = { ...job, way: { kind: "whole" } };
  const differs = async (ticks: readonly number[]): Promise<number> => {
    const [right, wrong] = await Promise.all([reference({ ...whole, ticks }), other({ ...job, ticks })]);
    return firstDifferent(right.checkpoints, wrong.checkpoints);
  };
  let [same, different] = [-1, endTick];
  if ((await differs([endTick])) < 0) {
    // What differs heals before the end, as a frame's figure can: every tick is looked at.
    const all = Array.from({ length: endTick + 1 }, (_, tick) => tick);
    const first = await differs(all);
    if (first < 0)
      return "no tick's world or frame differs: blocks, events or shipments, or how the table is put together";
    [same, different] = [first - 1, first];
  }
  while (different - same > 1) {
    const apart = Math.ceil((different - same) / TICKS_AT_ONCE);
    const ticks: number[] = [];
    for (let tick = same + apart; tick < different; tick += apart) ticks.push(tick);
    ticks.push(different);
    const first = await differs(ticks);
    if (first < 0) return `tick ${different} differs in one run and not in the next: the engine does not repeat itself`;
    same = ticks[first - 1] ?? same;
    different = ticks[first]!;
  }
  const wanted = { ticks: [], savedTick: different };
  const [right, wrong] = await Promise.all([reference({ ...whole, ...wanted }), other({ ...job, ...wanted })]);
  const lines = fieldLines(JSON.parse(right.saved!), JSON.parse(wrong.saved!));
  const more = lines.length > MOST_FIELDS ? [`  and ${lines.length - MOST_FIELDS} fields more`] : [];
  return [`first differing tick ${different}:`, ...lines.slice(0, MOST_FIELDS), ...more].join("\n");
}

/** A line for every field, however deep, that is not the same; the path leads to it. */
function fieldLines(expected: unknown, actual: unknown, path = ""): readonly string[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;
  if (!isTree(expected) || !isTree(actual))
    return [`  ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const field = (tree: object, name: string) => (tree as Record<string, unknown>)[name];
  return names.flatMap((name) =>
    fieldLines(field(expected, name), field(actual, name), path === "" ? name : `${path}.${name}`),
  );
}
