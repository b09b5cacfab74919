import { describe, expect, test } from "vitest";
import { regionColumn, worldColumn } from "../../src/host/runTable.ts";
import { NO_CHOICES } from "../../src/scenario/linkState.ts";
import { chinaBan2021 } from "../../src/scenario/presets/chinaBan2021.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { differenceOf } from "../../src/store/difference.ts";
import { cancelEnsemble, runEnsemble } from "../../src/store/jobs.ts";
import { narrativeAt, narrativeTicks, stepFrom } from "../../src/store/moments.ts";
import { worldBefore, worldNow } from "../../src/store/now.ts";
import { createTestAtlas } from "./testAtlas.ts";

const CUT = { kind: "cut", region: "US", tick: 1600, ticks: 432 } as const;

describe("a run in the store", () => {
  test("streams in and ends with one hash for the run and its history", () => {
    const { store, settle } = createTestAtlas();
    settle(3);
    const early = store.getState();
    expect(early.run.ready).toBeGreaterThan(0);
    expect(early.run.ready).toBeLessThan(early.run.frames);
    expect(early.run.hash).toBe("");
    settle();
    const { run, history } = store.getState();
    expect(run.ready).toBe(run.frames);
    expect(run.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(history.hash).toBe(run.hash);
  });

  test("and its history are one table until the first decision, and then the history stays what it was", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const whole = store.getState().run;
    expect(store.getState().history).toBe(whole);
    const height = worldColumn(whole, "height").slice();
    const { hash, blockTimesS } = whole;
    const blocks = blockTimesS.slice();
    store.getState().decide(CUT);
    expect(store.getState().run).not.toBe(whole);
    expect(worldNow(store.getState(), "height")).toBe(height[0]);
    settle();
    const { run, history } = store.getState();
    expect(history).toBe(whole);
    expect(history.hash).toBe(hash);
    expect(worldColumn(history, "height")).toEqual(height);
    expect(history.blockTimesS).toEqual(blocks);
    expect(run.hash).not.toBe(hash);
    expect(run.blockTimesS).not.toEqual(blocks);
  });

  test("a decision before the run is whole has the history simulated beside it", () => {
    const { store, settle } = createTestAtlas();
    settle(3);
    store.getState().decide(CUT);
    expect(store.getState().history.ready).toBe(0);
    settle();
    const patient = createTestAtlas();
    patient.settle();
    expect(store.getState().history.hash).toBe(patient.store.getState().run.hash);
    expect(worldColumn(store.getState().history, "height")).toEqual(
      worldColumn(patient.store.getState().run, "height"),
    );
  });

  test("another seed and a decision at once: both are of that seed, whatever was still being built", () => {
    const there = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z&seed=9&do=c.US.1600.432");
    there.settle();
    for (const [pieces, before] of [
      [Number.POSITIVE_INFINITY, false],
      [Number.POSITIVE_INFINITY, true],
      [4, true],
    ] as const) {
      const { store, settle } = createTestAtlas();
      settle(pieces);
      if (before) store.getState().decide(CUT);
      settle(before ? 3 : 0);
      if (before) store.getState().startOver();
      store.getState().setSeed(9);
      expect(store.getState().run.hash).toBe("");
      store.getState().decide(CUT);
      settle();
      const { run, history } = store.getState();
      expect(run.hash).toBe(there.store.getState().run.hash);
      expect(history.hash).toBe(there.store.getState().history.hash);
      expect(worldColumn(history, "height")).toEqual(worldColumn(there.store.getState().history, "height"));
      expect(worldColumn(run, "height")).toEqual(worldColumn(there.store.getState().run, "height"));
    }
  });

  test("a decision changes the frames from its tick on, and not one before", () => {
    const { store, settle } = createTestAtlas();
    settle();
    expect(store.getState().decide(CUT)).toBe(true);
    settle();
    const { run, history, scenario } = store.getState();
    const us = scenario.regions.findIndex((region) => region.id === "US");
    const ours = regionColumn(run, us, "onEhs");
    const theirs = regionColumn(history, us, "onEhs");
    expect(ours.subarray(0, 1600)).toEqual(theirs.subarray(0, 1600));
    expect(ours[1600]).toBe(0);
    expect(ours[1600 + 432]).toBeGreaterThan(60);
    expect(run.hash).not.toBe(history.hash);
  });

  test("undo, redo, take back and start over lead to the runs they name", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const untouched = store.getState().run.hash;
    store.getState().decide(CUT);
    settle();
    const cut = store.getState().run.hash;
    store.getState().decide({ kind: "relocate", from: "CN-XJ", to: "CA", percent: 50, meanTravelDays: 10, tick: 1700 });
    settle();
    const both = store.getState().run.hash;
    expect(new Set([untouched, cut, both]).size).toBe(3);
    store.getState().undo();
    settle();
    expect(store.getState().run.hash).toBe(cut);
    store.getState().redo();
    settle();
    expect(store.getState().run.hash).toBe(both);
    store.getState().takeBack(1);
    settle();
    expect(store.getState().run.hash).toBe(cut);
    store.getState().startOver();
    settle();
    expect(store.getState().run.hash).toBe(untouched);
    store.getState().undo(); // starting over can be undone too
    settle();
    expect(store.getState().run.hash).toBe(cut);
  });

  test("decisions that come before the first future is built end in the same run", () => {
    const hasty = createTestAtlas();
    hasty.settle(4);
    hasty.store.getState().decide(CUT);
    hasty.settle(2);
    hasty.store.getState().undo();
    hasty.store.getState().redo();
    hasty.settle();
    const patient = createTestAtlas(`kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1600.432`);
    patient.settle();
    expect(hasty.store.getState().run.hash).toBe(patient.store.getState().run.hash);
  });

  test("a decision that means nothing here is refused and changes nothing", () => {
    const { store, settle } = createTestAtlas();
    settle();
    expect(store.getState().decide({ ...CUT, region: "XX" })).toBe(false);
    expect(store.getState().decide({ ...CUT, tick: 7002 })).toBe(false);
    expect(store.getState().commands).toEqual([]);
  });

  test("the same decision again, and a move of no machines, change nothing and are refused", () => {
    const { store, settle } = createTestAtlas();
    settle();
    expect(store.getState().decide(CUT)).toBe(true);
    expect(store.getState().decide({ ...CUT })).toBe(false);
    const move = { kind: "relocate", from: "KZ", to: "RU", percent: 100, meanTravelDays: 10, tick: 2000 } as const;
    expect(store.getState().decide(move)).toBe(true);
    settle();
    expect(store.getState().decide({ ...move, to: "CA" })).toBe(false);
    expect(store.getState().commands).toHaveLength(2);
  });

  test("removing an event twice is one decision", () => {
    const { store } = createTestAtlas();
    const without = { kind: "remove-event", event: "kz-power-cut", tick: 0 } as const;
    expect(store.getState().decide(without)).toBe(true);
    expect(store.getState().decide(without)).toBe(false);
    store.getState().decide({ kind: "set-geopolitical-sensitivity", permille: 200, tick: 0 });
    store.getState().decide({ kind: "set-geopolitical-sensitivity", permille: 850, tick: 0 });
    expect(store.getState().commands).toHaveLength(2);
  });

  test("another seed is another luck for both runs, in the same world", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const first = store.getState().run.hash;
    store.getState().setSeed(2);
    settle();
    const { run, history } = store.getState();
    expect(run.hash).not.toBe(first);
    expect(history.hash).toBe(run.hash);
  });
});

describe("the link", () => {
  test("holds scenario, seed, decisions and cursor, and opens the same moment of the same run", () => {
    const here = createTestAtlas("kazakhstan-2022~1@2022-01-06T02:00Z&seed=5");
    here.store.getState().decide(CUT);
    here.store.getState().decide({ kind: "remove-event", event: "kz-internet-shutdown", tick: 0 });
    here.settle();
    const link = linkOf(here.store.getState());
    expect(link).toMatch(/^1[\w-]{10,40}$/);
    const there = createTestAtlas(link);
    there.settle();
    expect(there.store.getState().run.hash).toBe(here.store.getState().run.hash);
    expect(there.store.getState().cursorTick).toBe(here.store.getState().cursorTick);
  });

  test("holds which map is seen, whose, and where the line stands; the true one takes no room", () => {
    const link = "kazakhstan-2022~1@2022-01-06T02:00Z";
    const { store } = createTestAtlas(`${link}&map=both.38.simulated`);
    expect(store.getState().map).toEqual({ shown: "both", percent: 38, source: "simulated" });
    store.getState().showMap({ percent: 61.3 });
    expect(linkOf(store.getState())).toBe(`${link}&map=both.61.simulated`);
    store.getState().showMap({ shown: "true" });
    expect(linkOf(store.getState())).toBe(link);
    store.getState().open(`${link}&map=published`);
    expect(store.getState().map).toEqual({ shown: "published", percent: 50, source: null });
    store.getState().open(link);
    expect(store.getState().map.shown).toBe("true");
  });

  test("following another link keeps what can be undone", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const untouched = store.getState().run.hash;
    store.getState().open("kazakhstan-2022~1@2022-01-06T02:00Z&do=c.US.1600.432");
    settle();
    expect(store.getState().run.hash).not.toBe(untouched);
    store.getState().undo();
    settle();
    expect(store.getState().run.hash).toBe(untouched);
  });
});

describe("the cursor", () => {
  test("plays an hour a second at 1x and stops at the end", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const { seek, play, setSpeed, advance } = store.getState();
    setSpeed(1);
    play(true);
    for (let i = 0; i < 10; i += 1) advance(100);
    expect(store.getState().cursorTick).toBeCloseTo(6, 9);
    seek(7001);
    for (let i = 0; i < 10; i += 1) advance(100);
    expect(store.getState().cursorTick).toBe(7002);
    expect(store.getState().playing).toBe(false);
    play(true);
    expect(store.getState().cursorTick).toBe(0);
  });

  test("says what speed is reached where the chosen one is not, and nothing of a page that was hidden", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const { play, setSpeed, advance } = store.getState();
    setSpeed(64);
    play(true);
    for (let i = 0; i < 60; i += 1) advance(20);
    expect(store.getState().realSpeed).toBeNull();
    advance(3_600_000);
    for (let i = 0; i < 4; i += 1) advance(500); // of each half second a quarter counts
    expect(store.getState().realSpeed).toBeCloseTo(32, 6);
    setSpeed(1);
    expect(store.getState().realSpeed).toBeNull();
  });

  test.each([Number.NaN, -50, 0, Number.POSITIVE_INFINITY])(
    "an elapsed time of %s does not move it far",
    (elapsedMs) => {
      const { store, settle } = createTestAtlas();
      settle();
      store.getState().setSpeed(64);
      store.getState().play(true);
      store.getState().advance(elapsedMs);
      expect(store.getState().cursorTick).toBeLessThanOrEqual(0.25 * 64 * 6);
    },
  );

  test("waits at the edge of what is simulated", () => {
    const { store, settle } = createTestAtlas();
    settle(3);
    const { run, play, seek, advance } = store.getState();
    seek(run.ready - 2);
    store.getState().setSpeed(64);
    play(true);
    advance(250);
    expect(store.getState().cursorTick).toBe(run.ready - 1);
    expect(store.getState().playing).toBe(true);
  });

  test("steps by block, hour, day and event, back as freely as forward", () => {
    const { store, settle } = createTestAtlas();
    settle();
    const { run, input, scenario } = store.getState();
    const events = narrativeTicks(input, scenario);
    expect(stepFrom("hour", 1, 100.7, run, events)).toBe(106);
    expect(stepFrom("day", -1, 1000, run, events)).toBe(856);
    const cut = events[input.narrative.findIndex((line) => line.id === "cut")]!;
    expect(stepFrom("event", -1, cut + 5, run, events)).toBe(cut);
    expect(narrativeAt(input, scenario, cut)?.id).toBe("cut");
    const next = stepFrom("block", 1, 1000, run, events);
    const height = worldColumn(run, "height");
    expect(height[next]).toBeGreaterThan(height[1000]!);
    expect(stepFrom("block", -1, next, run, events)).toBeLessThan(next);
  });
});

describe("the difference", () => {
  test("says by how many points the first retarget after the decision moved", () => {
    const { store, settle } = createTestAtlas();
    settle();
    expect(
      differenceOf({ ...NO_CHOICES, pinned: NO_CHOICES }, store.getState().run, store.getState().history),
    ).toBeNull();
    store.getState().decide(CUT);
    expect(differenceOf(store.getState(), store.getState().run, store.getState().history)).not.toBeUndefined();
    settle();
    const { run, history } = store.getState();
    const difference = differenceOf(store.getState(), run, history);
    expect(difference?.decisions).toBe(1);
    expect(difference?.height).toBe(717_696);
    expect(difference?.points).toBeLessThan(-3);
  });

  test("of an event taken out is told at the first retarget that it moves, not at the first of the run", () => {
    const { store, settle } = createTestAtlas("", { first: chinaBan2021 });
    settle();
    store.getState().decide({ tick: 0, kind: "remove-event", event: "ban-CN-XJ" });
    settle();
    const { run, history } = store.getState();
    const difference = differenceOf(store.getState(), run, history);
    expect(difference?.height).toBe(687_456);
    expect(Math.abs(difference?.points ?? 0)).toBeGreaterThanOrEqual(0.05);
  });

  test("a retarget that the decisions keep from coming is said to be not reached", () => {
    const all = createTestAtlas()
      .store.getState()
      .scenario.regions.map((region) => `c.${region.id}.100.57000`);
    const { store, settle } = createTestAtlas(`kazakhstan-2022~1@2022-01-06T02:00Z&do=${all.join(";")}`);
    settle();
    const { run, history } = store.getState();
    expect(differenceOf(store.getState(), run, history)).toEqual({
      decisions: 19,
      assumptions: 0,
      height: 717_696,
      points: null,
      unreached: "run",
    });
    store.getState().seek(3000);
    expect(worldNow(store.getState(), "hashrateEhs")).toBe(0);
    expect(worldNow(store.getState(), "blockIntervalS")).toBe(0);
    expect(worldBefore(store.getState(), "hashrateEhs")).toBeGreaterThan(100);
  });
});

describe("the ensemble", () => {
  test("runs with progress, ends in bands, and can be cancelled", () => {
    const { store, settle } = createTestAtlas();
    settle();
    runEnsemble(store, 6);
    settle(2);
    expect(store.getState().ensemble).toMatchObject({ status: "running", done: 2, total: 6 });
    cancelEnsemble(store);
    settle();
    expect(store.getState().ensemble).toEqual({ status: "idle" });
    runEnsemble(store, 6);
    settle();
    const { ensemble } = store.getState();
    if (ensemble.status !== "done") throw new Error(ensemble.status);
    expect(ensemble.bands["retarget:717696"]?.runs).toBe(6);
  });
});
