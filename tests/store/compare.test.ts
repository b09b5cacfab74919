/** Two runs of one scenario, A and B: what is held stays, what is undone is B, and both are always of one seed. */
import { describe, expect, test } from "vitest";
import { differenceFrame, mapFrameOf } from "../../src/app/mapFrame.ts";
import { worldColumn } from "../../src/host/runTable.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { comparedNow } from "../../src/store/compared.ts";
import { differenceOf } from "../../src/store/difference.ts";
import { isApart, sameCommands } from "../../src/store/isChanged.ts";
import { sideA } from "../../src/store/sides.ts";
import { layoutDots } from "../../src/view/map/dots.ts";
import { createTestAtlas, type TestAtlas } from "./testAtlas.ts";

const CUT = { kind: "cut", region: "US", tick: 1600, ticks: 432 } as const;
const MOVE = { kind: "relocate", from: "CN-XJ", to: "CA", percent: 50, meanTravelDays: 10, tick: 1700 } as const;

/** Hash of a run that was simulated with these choices alone. */
function freshHash(link: string): string {
  const { store, settle } = createTestAtlas(link);
  settle();
  return store.getState().run.hash;
}

/** One with a decision, held as A, and one decision more. */
function held(): TestAtlas {
  const atlas = createTestAtlas();
  atlas.settle();
  atlas.store.getState().decide(CUT);
  atlas.settle();
  atlas.store.getState().pin();
  atlas.store.getState().decide(MOVE);
  atlas.settle();
  return atlas;
}

describe("a run that is held as A", () => {
  test("is one table with the run until the next choice, and then stays what it was", () => {
    const { store, settle } = createTestAtlas();
    settle();
    store.getState().decide(CUT);
    settle();
    const cut = store.getState().run.hash;
    expect(isApart(store.getState())).toBe(true);
    store.getState().pin();
    expect(isApart(store.getState())).toBe(false);
    expect(store.getState().history).toBe(store.getState().run);
    store.getState().decide(MOVE);
    settle();
    const { run, history, pinned } = store.getState();
    expect(history.hash).toBe(cut);
    expect(run.hash).not.toBe(cut);
    expect(pinned.commands).toEqual([CUT]);
    expect(run.hash).toBe(freshHash(`kazakhstan-2022~1&do=c.US.1600.432;m.CN-XJ.CA.1700.50.10`));
  });

  test("while it is still simulated, becomes A all the same", () => {
    const { store, settle } = createTestAtlas();
    settle(3);
    store.getState().decide(CUT);
    settle(2);
    store.getState().pin();
    settle(1);
    store.getState().decide(MOVE);
    settle();
    const whole = held().store.getState();
    expect(store.getState().history.hash).toBe(whole.history.hash);
    expect(store.getState().run.hash).toBe(whole.run.hash);
    expect(worldColumn(store.getState().history, "height")).toEqual(worldColumn(whole.history, "height"));
  });

  test("stays while B is undone and done again, and is let go to history", () => {
    const { store, settle } = held();
    const { run, history } = store.getState();
    const [ours, theirs] = [run.hash, history.hash];
    store.getState().undo();
    settle();
    expect(store.getState().history.hash).toBe(theirs);
    expect(store.getState().run.hash).toBe(theirs);
    expect(isApart(store.getState())).toBe(false);
    store.getState().undo();
    settle();
    expect(isApart(store.getState())).toBe(true);
    expect(store.getState().run.hash).toBe(freshHash(""));
    for (let times = 0; times < 2; times += 1) store.getState().redo();
    settle();
    expect(store.getState().run.hash).toBe(ours);
    store.getState().unpin();
    settle();
    expect(store.getState().history.hash).toBe(freshHash(""));
    expect(store.getState().run.hash).toBe(ours);
  });

  test("is simulated anew with other luck, and both are of it", () => {
    const { store, settle } = held();
    store.getState().setSeed(9);
    settle();
    const { run, history } = store.getState();
    expect(history.hash).toBe(freshHash("kazakhstan-2022~1&seed=9&do=c.US.1600.432"));
    expect(run.hash).toBe(freshHash("kazakhstan-2022~1&seed=9&do=c.US.1600.432;m.CN-XJ.CA.1700.50.10"));
  });

  test("keeps its own assumptions, under its own scenario", () => {
    const { store, settle } = createTestAtlas();
    settle();
    store.getState().assume("pue", 1.15);
    settle();
    const assumed = store.getState().run.hash;
    store.getState().pin();
    store.getState().resetAssumptions();
    settle();
    const { history, run, pinnedScenario, scenario, base } = store.getState();
    expect([history.hash, run.hash]).toEqual([assumed, freshHash("")]);
    expect(scenario).toBe(base);
    expect(pinnedScenario).not.toBe(base);
  });

  test("goes with a fresh start", () => {
    const { store, settle } = held();
    store.getState().startOver();
    settle();
    const { pinned, run, history } = store.getState();
    expect(pinned.commands).toEqual([]);
    expect(run.hash).toBe(history.hash);
  });

  test("comes with a link, to another page and to this one", () => {
    const { store } = held();
    store.getState().showCompare({ shown: "wipe", percent: 30 });
    const link = linkOf(store.getState());
    const there = createTestAtlas(link);
    there.settle();
    const here = createTestAtlas();
    here.settle();
    here.store.getState().open(link);
    here.settle();
    for (const { store: theirs } of [there, here]) {
      const { run, history, compare, pinned } = theirs.getState();
      expect([run.hash, history.hash]).toEqual([store.getState().run.hash, store.getState().history.hash]);
      expect(compare).toEqual({ shown: "wipe", percent: 30 });
      expect(pinned.commands).toEqual([CUT]);
      expect(linkOf(theirs.getState())).toBe(link);
    }
    expect(there.store.getState().arrival).toEqual({ kind: "link", hindrance: null });
    here.store.getState().open("kazakhstan-2022~1");
    here.settle();
    expect(here.store.getState().history.hash).toBe(freshHash(""));
    expect(here.store.getState().run.hash).toBe(freshHash(""));
  });
});

test("a retarget is compared from the first decision on that only one of both has", () => {
  const { store } = held();
  const { run, history } = store.getState();
  const difference = differenceOf(store.getState(), run, history)!;
  const first = run.events.find((event) => event.kind === "retarget" && event.tick >= MOVE.tick);
  expect(difference.height).toBeGreaterThanOrEqual(
    first?.kind === "retarget" ? first.height : Number.POSITIVE_INFINITY,
  );
});

test("the published map and the comparison of two runs put each other away", () => {
  const { store } = createTestAtlas();
  store.getState().showMap({ shown: "both" });
  store.getState().showCompare({ shown: "difference" });
  expect([store.getState().map.shown, store.getState().compare.shown]).toEqual(["true", "difference"]);
  store.getState().showMap({ shown: "published" });
  expect([store.getState().map.shown, store.getState().compare.shown]).toEqual(["published", "off"]);
  const both = createTestAtlas("kazakhstan-2022~1&map=published&ab=side");
  expect([both.store.getState().map.shown, both.store.getState().compare.shown]).toEqual(["true", "side"]);
});

describe("A and B at a moment", () => {
  const { store } = held();
  store.getState().seek(1650);

  test("are told figure by figure, the most different regions first", () => {
    const compared = comparedNow(store.getState())!;
    expect(compared.hashrateEhs.a).toBe(compared.hashrateEhs.b); // B's own decision is still to come
    store.getState().seek(1800);
    const later = comparedNow(store.getState())!;
    expect(later.hashrateEhs.b).toBeLessThan(later.hashrateEhs.a);
    expect(later.regions[0]?.name).toBe("Xinjiang");
    const gaps = later.regions.map(({ a, b }) => Math.abs(b - a));
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
    expect(later.blocks.a).toBeGreaterThan(1600);
  });

  test("have as many dots and rings in the difference as one of both has beyond the other", () => {
    for (let tick = 0; tick <= store.getState().scenario.endTick; tick += 97) {
      store.getState().seek(tick);
      const [a, b] = [mapFrameOf(sideA(store.getState())), mapFrameOf(store.getState())];
      const { on, dark } = layoutDots(differenceFrame(a, b), 0.25);
      on.forEach((dots, r) => {
        const more = b.onEhs[r]! - a.onEhs[r]!;
        expect(Math.abs(dots * 0.25 - Math.max(0, more))).toBeLessThanOrEqual(0.125);
        expect(Math.abs(dark[r]! * 0.25 - Math.max(0, -more))).toBeLessThanOrEqual(0.125);
      });
    }
  });

  test("are nothing while one of both is not simulated so far", () => {
    const { store: early, settle } = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1600.432");
    expect(comparedNow(early.getState())).toBeNull();
    settle();
    expect(comparedNow(early.getState())).not.toBeNull();
  });
});

test("a decision is the same in whatever order its fields stand", () => {
  const made = { kind: "cut", region: "US", tick: 1600, ticks: 432 } as const;
  const read = { tick: 1600, kind: "cut", region: "US", ticks: 432 } as const;
  expect(sameCommands([made], [read])).toBe(true);
  expect(sameCommands([made], [{ ...read, ticks: 433 }])).toBe(false);
  expect(sameCommands([made], [read, made])).toBe(false);
});
