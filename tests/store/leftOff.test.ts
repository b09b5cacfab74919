/** Where a person left off: kept whole, brought back whole, and refused whole where it means nothing any more. */
import { describe, expect, test } from "vitest";
import { resume } from "../../src/app/saves/resume.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { leftOffOf, readLeftOff, restoreSteps, writeLeftOff } from "../../src/store/leftOff.ts";
import { type Shelf, writeSlots } from "../../src/store/slots.ts";
import { createShelf } from "./shelf.ts";
import { createTestAtlas } from "./testAtlas.ts";

const CUTS = ["US", "CA", "RU"].map((region): Command => ({ kind: "cut", region, tick: 1600, ticks: 432 }));
const FILE = { ...OPENING, id: "my-own", title: "My own" };

/** A page on which someone cut three regions, changed an assumption, took two steps back, and looked about. */
function busy(first = OPENING, link = "") {
  const atlas = createTestAtlas(link, { first });
  const { decide, assume, undo, seek, showMap, openPanel, select, setSeed } = atlas.store.getState();
  setSeed(7);
  for (const command of CUTS) decide(command);
  const [parameter] = first.parameters!;
  assume(parameter!.id, parameter!.high);
  undo();
  undo();
  seek(1700);
  showMap({ source: "both", line: 40 } as never);
  openPanel("charts");
  select("CA");
  return atlas.store;
}

async function openedAgain(shelf: Shelf, link = "", isOwn = false) {
  const visit = await resume(shelf, link, isOwn);
  const atlas = createTestAtlas(visit.link, visit.first === null ? {} : { first: visit.first.input });
  visit.begin(atlas.store);
  return { ...atlas, visit };
}

const savedFrom = (store: ReturnType<typeof busy>) => {
  const shelf = createShelf();
  expect(writeLeftOff(shelf, leftOffOf(store.getState()))).toBe("kept");
  return shelf;
};

describe("a built-in scenario", () => {
  const store = busy();

  test("comes back with its link, what can be undone and redone, and a line that says so", async () => {
    const { store: again, settle } = await openedAgain(savedFrom(store));
    const [was, is] = [store.getState(), again.getState()];
    expect(linkOf(is)).toBe(linkOf(was));
    expect([is.past, is.future]).toEqual([was.past, was.future]);
    expect(is.past).toHaveLength(2);
    expect(is.future).toHaveLength(2);
    expect(is.arrival).toEqual({ kind: "resumed", tick: 1700 });
    for (const step of ["undo", "undo", "redo", "redo", "redo", "redo"] as const) {
      store.getState()[step]();
      again.getState()[step]();
      expect(linkOf(again.getState())).toBe(linkOf(store.getState()));
    }
    settle();
    expect(again.getState().run.hash).not.toBe("");
  });

  test("starting over can be undone, ends the line, and leaves the steps", async () => {
    const { store: again } = await openedAgain(savedFrom(busy()));
    const { commands } = again.getState();
    again.getState().startOver();
    expect(again.getState()).toMatchObject({ commands: [], cursorTick: 0, arrival: null });
    again.getState().undo();
    expect(again.getState().commands).toEqual(commands);
  });

  test("a link in the address wins, and a stranger's brings no step of one's own", async () => {
    const link = "kazakhstan-2022~1@2022-01-06T18:00Z";
    for (const isOwn of [false, true]) {
      const { store: again } = await openedAgain(savedFrom(busy()), link, isOwn);
      expect(linkOf(again.getState())).toBe(link);
      expect(again.getState()).toMatchObject({ past: [], future: [], arrival: null });
    }
    const same = linkOf(busy().getState());
    const { store: strangers } = await openedAgain(savedFrom(busy()), same, false);
    expect([strangers.getState().past, strangers.getState().arrival?.kind]).toEqual([[], "link"]);
  });

  test("loaded again at its own link it can still undo, and it is still his own", async () => {
    const { store: again, visit } = await openedAgain(savedFrom(busy()), linkOf(busy().getState()), true);
    expect(visit.isOwn).toBe(true);
    expect(again.getState().past).toEqual(busy().getState().past);
  });

  test("who left off where everybody begins is told nothing", async () => {
    const { store: again } = await openedAgain(savedFrom(createTestAtlas().store));
    expect(again.getState().arrival).toBeNull();
  });
});

describe("a scenario from a file", () => {
  const opened = () => {
    const { store } = createTestAtlas();
    store.getState().openFile({ ...compiled(FILE), rules: 1 }, "my own.json");
    for (const command of CUTS) store.getState().decide(command);
    store.getState().undo();
    store.getState().seek(1700);
    return store;
  };

  test.each([
    ["", false, "resumed"],
    ["file", true, undefined],
  ])("comes back at the address %j with its decisions", async (link, isOwn, told) => {
    const { store: again, visit } = await openedAgain(savedFrom(opened()), link, isOwn);
    expect(visit.first!.input).toEqual(FILE);
    const { file, input, commands, past, future, cursorTick, arrival } = again.getState();
    expect([file, input.title]).toEqual([{ name: "my own.json", number: 1 }, "My own"]);
    expect([commands, past.length, future.length, cursorTick]).toEqual([CUTS.slice(0, 2), 2, 1, 1700]);
    expect(arrival?.kind).toBe(told);
  });

  test("a stranger's link to a file opens nothing of one's own", async () => {
    const { visit } = await openedAgain(savedFrom(opened()), "file", false);
    expect([visit.link, visit.first]).toEqual(["file", null]);
  });

  test("that is no scenario any more is left alone", async () => {
    const shelf = createShelf();
    writeLeftOff(shelf, { ...leftOffOf(opened().getState()), file: { name: "x", input: { ...FILE, regions: [] } } });
    const { visit } = await openedAgain(shelf);
    expect([visit.link, visit.first]).toEqual(["", null]);
  });
});

describe("a kept place that is not as the page made it", () => {
  const kept = leftOffOf(busy().getState());

  test.each([
    ["no link", { link: 3 }],
    ["the link of a file", { link: "file" }],
    ["a file without a name", { file: {} }],
  ])("%s: nothing comes back", (_, changes) => {
    const shelf = createShelf();
    writeSlots(shelf, "left", { ...kept, ...changes });
    expect(readLeftOff(shelf)).toBeNull();
  });

  test.each([
    ["a place outside", { at: 99 }],
    ["no place", { at: "2" }],
    ["no list of steps", { steps: {} }],
    ["steps that are none", { steps: [3] }],
    ["a decision that does not exist", { steps: [[[9], {}], ...kept.steps.slice(1)] }],
    ["a decision of nothing", { commands: [null, ...kept.commands.slice(1)] }],
    ["a kind from the prototype", { commands: [{ kind: "constructor" }, ...kept.commands.slice(1)] }],
    ["a decision outside the run", { commands: [{ ...CUTS[0], tick: 1e9 }, ...kept.commands.slice(1)] }],
    ["an unknown assumption", { steps: [[[], { nonsense: 1 }], ...kept.steps.slice(1)] }],
    ["a figure that is none", { steps: [[[], { linked: "much" }], ...kept.steps.slice(1)] }],
    ["another present", { at: 0 }],
  ])("%s: the link comes back, and no step", (_, changes) => {
    const shelf = createShelf();
    writeSlots(shelf, "left", { ...kept, ...changes });
    const { store } = createTestAtlas(kept.link);
    const found = readLeftOff(shelf)!;
    expect(found.link).toBe(kept.link);
    restoreSteps(store, found);
    expect(store.getState()).toMatchObject({ past: [], future: [] });
  });

  test("what a decision holds beside its own fields is left out", () => {
    const shelf = createShelf();
    writeSlots(shelf, "left", {
      ...kept,
      commands: kept.commands.map((command) => ({ ...(command as object), x: 1 })),
    });
    const { store } = createTestAtlas(kept.link);
    restoreSteps(store, readLeftOff(shelf)!);
    expect(store.getState().past).toEqual([
      { commands: [], assumptions: {} },
      { commands: [CUTS[0]], assumptions: {} },
    ]);
  });
});

describe("room", () => {
  test("where not all fits the steps go and the place stays", () => {
    const shelf = createShelf();
    const leftOff = leftOffOf(busy().getState());
    const most = JSON.stringify(leftOff).length;
    const setItem = (key: string, text: string) => {
      if (text.length > most) throw new DOMException("no room", "QuotaExceededError");
      shelf.setItem(key, text);
    };
    expect(writeLeftOff({ ...shelf, setItem }, leftOff)).toBe("kept");
    const found = readLeftOff(shelf)!;
    expect([found.link, found.steps.length, found.at]).toEqual([leftOff.link, 1, 0]);
  });

  test("a thousand steps are all kept in the page and undone one by one; on the device as many as fit, the newest", () => {
    const { store } = createTestAtlas();
    for (let step = 0; step < 1000; step += 1) {
      const tick = 1600 + step;
      store.getState().decide({ kind: "cut", region: "CA", tick, ticks: 6 });
      if (store.getState().commands.length === 150) store.getState().startOver();
    }
    expect(store.getState().past.length).toBeGreaterThan(1000);
    const leftOff = leftOffOf(store.getState());
    expect(JSON.stringify(leftOff.steps).length).toBeLessThan(201_000);
    expect(leftOff.steps.length).toBeGreaterThan(300);
    expect(leftOff.at).toBe(leftOff.steps.length - 1);
    while (store.getState().past.length > 0) store.getState().undo();
    expect(store.getState().commands).toEqual([]);
  });
});
