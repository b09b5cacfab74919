/** Assumptions that a person changes: the run is another, history is not, and it can be undone and sent. */
import { describe, expect, test } from "vitest";
import { linkOf } from "../../src/store/atlas.ts";
import { differenceOf } from "../../src/store/difference.ts";
import { endSpread, runSpread } from "../../src/store/spread.ts";
import { createTestAtlas } from "./testAtlas.ts";

const LINK = "kazakhstan-2022~1@2022-01-15T12:00Z";

function settled(link = LINK) {
  const atlas = createTestAtlas(link);
  atlas.settle();
  return { ...atlas, state: atlas.store.getState };
}

describe("an assumption that is changed", () => {
  test("makes the run another, while history stays under the file's own; undo and redo go back and forth", () => {
    const { state, settle } = settled();
    const own = state().run.hash;
    state().assume("linked", 0.2);
    settle();
    expect([state().history.hash, state().base.pue]).toEqual([own, 1.1]);
    const changed = state().run.hash;
    expect(changed).not.toBe(own);
    expect(state().scenario.events[0]!.schedule[1]!.value).toBe(0.2);
    state().undo();
    settle();
    expect([state().run.hash, state().assumptions, state().scenario]).toEqual([own, {}, state().base]);
    state().redo();
    settle();
    expect([state().run.hash, state().assumptions]).toEqual([changed, { linked: 0.2 }]);
  });

  test("while the first run is being built, and with a decision: history is the file's own run all the same", () => {
    const own = settled().state().run.hash;
    const { store, settle } = createTestAtlas(LINK);
    settle(2);
    store.getState().assume("pue", 1.2);
    settle(1);
    store.getState().decide({ tick: 2000, kind: "cut", region: "US", ticks: 300 });
    settle();
    const { run, history } = store.getState();
    expect(history.hash).toBe(own);
    const direct = settled(`${LINK}&as=pue:1.2&do=c.US.2000.300`).state();
    expect([direct.run.hash, direct.history.hash]).toEqual([run.hash, own]);
  });

  test("stays in its range, is left out at the file's own value, and an unknown one changes nothing", () => {
    const { state } = settled();
    state().assume("pue", 7);
    expect(state().assumptions).toEqual({ pue: 1.2 });
    state().assume("pue", 1.1);
    expect(state().assumptions).toEqual({});
    const { past } = state();
    state().assume("mood", 1);
    expect(state().past).toBe(past);
  });

  test("is in the link, which opens it again, alone and from another state of the same scenario", () => {
    const { state, settle } = settled();
    state().assume("stored-parts", 5);
    state().assume("pue", 1.15);
    settle();
    const link = linkOf(state());
    expect(link).toMatch(/^1[\w-]{10,40}$/);
    expect(settled(`${LINK}&as=stored-parts:5;pue:1.15`).state().run.hash).toBe(state().run.hash);
    const opened = settled(link).state();
    expect([opened.run.hash, opened.problems]).toEqual([state().run.hash, []]);
    state().open(LINK);
    settle();
    expect([state().assumptions, state().run.hash]).toEqual([{}, state().history.hash]);
    state().undo();
    settle();
    expect(linkOf(state())).toBe(link);
  });

  test("counts in the difference, and Start over and Reset take it back", () => {
    const { state, settle } = settled();
    state().assume("linked", 0.2);
    settle();
    expect(differenceOf(state(), state().run, state().history)).toMatchObject({ decisions: 0, assumptions: 1 });
    state().decide({ tick: 2000, kind: "cut", region: "US", ticks: 300 });
    state().resetAssumptions();
    expect([state().assumptions, state().commands.length]).toEqual([{}, 1]);
    state().undo();
    state().startOver();
    settle();
    expect([state().assumptions, state().commands]).toEqual([{}, []]);
    expect(state().run.hash).toBe(state().history.hash);
  });
});

describe("the spread", () => {
  test("counts its runs, ends in bands of the choices of the moment, and other choices drop it", () => {
    const { store, state, settle } = settled(`${LINK}&as=pue:1.2`);
    expect(state().vary).toBe(true);
    runSpread(store, 4);
    expect(state().spread).toMatchObject({ status: "running", done: 0, total: 4 });
    settle();
    const { spread } = state();
    if (spread.status !== "done") throw new Error(spread.status);
    expect([spread.runs, spread.varied, spread.bands.ticks.at(-1)]).toEqual([4, true, state().scenario.endTick]);
    state().setSeed(9);
    expect(state().spread).toBe(spread); // its seeds are its own
    state().decide({ tick: 2000, kind: "cut", region: "US", ticks: 300 });
    expect(state().spread).toEqual({ status: "idle", dropped: true });
    endSpread(store);
    runSpread(store, 4);
    settle(3);
    state().assume("pue", 1.15);
    settle();
    expect(state().spread).toEqual({ status: "idle", dropped: true });
  });

  test("is the same whether or not assumptions vary only in what varies, and can be cancelled", () => {
    const { store, state, settle } = settled();
    state().setVary(false);
    runSpread(store, 2);
    settle();
    expect(state().spread).toMatchObject({ status: "done", varied: false });
    state().setVary(true);
    expect(state().spread).toEqual({ status: "idle", dropped: true });
    runSpread(store, 40);
    settle(4);
    expect(state().spread).toMatchObject({ status: "running" });
    endSpread(store);
    settle();
    expect(state().spread).toEqual({ status: "idle", dropped: false });
  });
});
