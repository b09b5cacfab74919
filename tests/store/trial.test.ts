import { expect, test } from "vitest";
import { createRunner } from "../../src/host/runner.ts";
import { worldColumn } from "../../src/host/runTable.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { KAZAKHSTAN_2022_BET } from "../../src/scenario/presets/kazakhstan2022Bet.ts";
import { answerOf, measuredBy } from "../../src/store/answers.ts";
import { type Interval, runTrial, type Trial } from "../../src/store/trial.ts";
import { runWhole } from "../host/run.ts";

const intervals = measuredBy(KAZAKHSTAN_2022_BET) as readonly Interval[];

/** The real engine, until it has no more to do. */
function tryRules(rules: { readonly retargetIntervalBlocks?: number }): readonly Trial[] {
  const told: Trial[] = [];
  const queue: (() => void)[] = [];
  const startEngine: Parameters<typeof runTrial>[0]["startEngine"] = (onReply) => {
    const receive = createRunner(onReply, (callback) => queue.push(callback));
    return { send: receive, mode: () => "page", stop: () => {} };
  };
  runTrial({ input: OPENING, startEngine }, { rules }, intervals, (trial) => told.push(trial));
  while (queue.length > 0) queue.shift()!();
  return told;
}

/** A mean of 200 counts of 130 blocks is uncertain by seconds. */
function intervalsOf(told: readonly Trial[]): readonly number[] {
  const last = told.at(-1)!;
  if (last.status !== "done") throw new Error(last.status);
  expect(last.errorS).toBeGreaterThan(5);
  expect(last.errorS).toBeLessThan(20);
  return last.intervalsS;
}

test("an interval is measured over its own hours and as many after them", () => {
  expect(intervals).toMatchObject([
    { fromUtc: "2022-01-05T10:50Z", hours: 24 },
    { fromUtc: "2022-01-06T10:50Z", hours: 24 },
  ]);
  expect(measuredBy({ quantity: { kind: "retarget", afterUtc: "2022-01-08" } })).toHaveLength(1);
});

test("the scenario's own rules give what one run of it expects, luck of starts aside, and a daily retarget helps on the second day only", () => {
  const { scenario } = compiled(OPENING);
  const run = runWhole(scenario, 1, []);
  const expected = intervals.map((quantity) => answerOf({ quantity }, scenario, run)!.truth);
  const told = tryRules({});
  expect(told[0]).toMatchObject({ status: "running" });
  const [own, daily] = [intervalsOf(told), intervalsOf(tryRules({ retargetIntervalBlocks: 144 }))];
  for (const [i, seconds] of own.entries()) expect(Math.abs(seconds / expected[i]! - 1)).toBeLessThan(0.02);
  expect(daily[0]).toBeGreaterThan(own[0]!);
  expect(daily[1]).toBeLessThan(own[1]! - 10);
});

test("by the cut a daily retarget has made it harder, as the door's words say", () => {
  const RUNS = 40;
  const cutTick = 1594;
  const meanAtCut = (rules: { readonly retargetIntervalBlocks?: number }) => {
    const scenario = { ...scenarioWith({ ...OPENING, rules: { ...OPENING.rules, ...rules } }, {}), endTick: cutTick };
    const runs = Array.from({ length: RUNS }, (_, seed) => runWhole(scenario, seed + 1, []));
    const mean = (column: "difficulty" | "hashrateEhs", tick: number) =>
      runs.reduce((sum, run) => sum + worldColumn(run, column)[tick]! / RUNS, 0);
    return { difficulty: mean("difficulty", cutTick), growth: mean("hashrateEhs", cutTick) / mean("hashrateEhs", 0) };
  };
  const [own, daily] = [meanAtCut({}), meanAtCut({ retargetIntervalBlocks: 144 })];
  expect(own.growth).toBeGreaterThan(1.02);
  expect(daily.difficulty / own.difficulty).toBeGreaterThan(1.02);
});
