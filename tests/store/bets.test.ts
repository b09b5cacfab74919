import { describe, expect, test } from "vitest";
import type { RunTable } from "../../src/host/runTable.ts";
import { worldColumn } from "../../src/host/runTable.ts";
import { checkCommand } from "../../src/scenario/link.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { loadBet } from "../../src/scenario/presets/bets.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import { answerOf, saysNothingChanges } from "../../src/store/answers.ts";
import { tickAt } from "../../src/store/betting.ts";
import { recordedAnswer } from "../../src/store/recordedAnswer.ts";
import { TICK_S } from "../../src/units/constants.ts";
import { parseUtc } from "../../src/units/time.ts";
import { KAZAKHSTAN, runWhole } from "../host/run.ts";

const SEEDS = [1, 2, 3];
const rows = await Promise.all(
  PRESET_IDS.map(async (id) => ({ id, ...compiled((await loadPreset(id))!), bet: (await loadBet(id))! })),
);

test("every built-in scenario has a bet, and no other has", () => {
  expect(rows.filter(({ bet }) => bet === undefined)).toEqual([]);
  for (const id of ["atlantis-1999", "constructor", "__proto__", ""]) expect(loadBet(id)).toBeUndefined();
});

describe.each(rows)("the bet on $id", ({ id, input, scenario, bet }) => {
  test("asks for something finite inside its slider, under three seeds", () => {
    for (const seed of SEEDS) {
      const answer = answerOf(bet, scenario, runWhole(scenario, seed, [], 5000))!;
      const { truth, band, run, naive } = answer;
      for (const value of [truth, naive, ...(band ?? []), ...(run === null ? [] : [run])])
        expect(Number.isFinite(value)).toBe(true);
      expect(truth).toBeGreaterThan(bet.low);
      expect(truth).toBeLessThan(bet.high);
      expect(naive).toBeGreaterThanOrEqual(bet.low);
      expect(naive).toBeLessThanOrEqual(bet.high);
      if (band !== null) {
        expect(band[0]).toBeLessThan(truth);
        expect(band[1]).toBeGreaterThan(truth);
      }
    }
  });

  test("has words, a thumb on its slider, moments inside the run, and a record or a reason for none", () => {
    expect(bet.question).toMatch(/\?$/);
    expect(bet.plug.length).toBeGreaterThan(3);
    expect(bet.why).toMatch(/^[A-Z].*[a-z]\.$/);
    expect(bet.why.match(/[.!?](?= |$)/g)).toHaveLength(1);
    const steps = (bet.startAt - bet.low) / bet.step;
    expect(steps).toBeCloseTo(Math.round(steps), 9);
    expect(bet.startAt).toBeGreaterThanOrEqual(bet.low);
    expect(bet.startAt).toBeLessThanOrEqual(bet.high);
    const inRun = (utc: string) => {
      const tick = (parseUtc(utc)! - scenario.startS) / TICK_S;
      return tick > 0 && tick <= scenario.endTick;
    };
    expect([inRun(bet.atUtc), inRun(bet.untilUtc)]).toEqual([true, true]);
    expect(tickAt(scenario, bet.untilUtc)).toBeGreaterThan(tickAt(scenario, bet.atUtc));
    const recorded = recordedAnswer(bet, input);
    if (bet.record.kind === "none") expect([recorded, bet.record.why.length > 10]).toEqual([null, true]);
    else expect(recorded).toMatchObject({ value: expect.any(Number), source: expect.stringMatching(/\w{3}/) });
  });

  test("begins at “nothing changes”, as near as the slider's steps come to it, and is told so", () => {
    const answer = answerOf(bet, scenario, runWhole(scenario, 1, [], 5000))!;
    expect(saysNothingChanges(bet, bet.startAt, answer)).toBe(true);
    expect(saysNothingChanges(bet, bet.startAt + bet.step, answer)).toBe(false);
  });

  test("says no figure in words, and nothing of what moved the price", () => {
    const answers = bet.doors.map((door) => ("outcome" in door ? door.outcome : ""));
    const words = [bet.question, bet.why, ...bet.doors.map(({ text }) => text), ...answers].join(" ");
    expect(words.replace(/\b20\d\d\b/g, "")).not.toMatch(/\d|percent/);
    expect(words).not.toMatch(/\b(price|bitcoin)\b.*\b(rose|fell|falls|rises|because)\b/i);
  });

  test("has two or three doors, each to a scenario that exists or a decision that can be taken", () => {
    expect(bet.doors.length).toBeGreaterThanOrEqual(2);
    expect(bet.doors.length).toBeLessThanOrEqual(3);
    for (const door of bet.doors)
      if ("scenario" in door) expect([PRESET_IDS.includes(door.scenario), door.scenario === id]).toEqual([true, false]);
      else {
        if ("decide" in door) for (const command of door.decide) expect(checkCommand(scenario, command)).toBe(true);
        else expect(bet.quantity.kind).toBe("interval"); // what is tried under other rules is counted in blocks
        if (door.more !== undefined) expect(PRESET_IDS).toContain(door.more.scenario);
      }
  });
});

describe("an answer", () => {
  const day = { quantity: { kind: "interval", fromUtc: "2021-12-27T00:00Z", hours: 24 } } as const;
  const steady = (intervalS: number): RunTable => {
    const run = runWhole({ ...KAZAKHSTAN, endTick: 900 }, 1, []);
    worldColumn(run, "blockIntervalS").fill(intervalS);
    return run;
  };

  test("of a steady day is the interval itself, and the band that of its count", () => {
    const answer = answerOf(day, KAZAKHSTAN, steady(600))!;
    expect(answer.truth).toBeCloseTo(600, 6);
    expect(answer.naive).toBeCloseTo(600, 6);
    // Of 144 blocks expected, 125 and 164 are the 5th and the 95th in a hundred.
    expect(answer.band).toEqual([86_400 / 164, 86_400 / 125]);
  });

  test("waits until the run is there", () => {
    const run = steady(600);
    run.ready = 300;
    expect(answerOf(day, KAZAKHSTAN, run)).toBeNull();
    expect(answerOf({ quantity: { kind: "retarget", afterUtc: "2022-01-20T00:00Z" } }, KAZAKHSTAN, run)).toBeNull();
  });

  test("of a longer cut is slower than that of the scenario", () => {
    const { bet } = rows[0]!;
    const door = bet.doors[0]!;
    if (!("decide" in door)) throw new Error("the first door is no decision");
    const changed = answerOf(bet, KAZAKHSTAN, runWhole(KAZAKHSTAN, 1, door.decide))!;
    const before = answerOf(bet, KAZAKHSTAN, runWhole(KAZAKHSTAN, 1, []))!;
    expect(changed.truth).toBeGreaterThan(before.truth + 10);
    expect(changed.naive).toBe(before.naive);
  });
});
