/** Where a person left off: kept whole, brought back whole, and refused whole where it means nothing any more. */
import { describe, expect, test } from "vitest";
import { ENTRIES } from "../../src/app/saves/entries.ts";
import { resume } from "../../src/app/saves/resume.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { KAZAKHSTAN_2022_BET } from "../../src/scenario/presets/kazakhstan2022Bet.ts";
import { type AtlasStore, linkOf } from "../../src/store/atlas.ts";
import { askBet, goToStage, guess, pullPlug } from "../../src/store/betting.ts";
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

async function openedAgain(shelf: Shelf, link = "", isOwn = false, left?: unknown) {
  const visit = await resume(shelf, link, isOwn, left);
  const atlas = createTestAtlas(visit.link, visit.first === null ? {} : { first: visit.first.input });
  visit.begin(atlas.store);
  await Promise.resolve(); // the opening scenario's bet is here already
  await Promise.resolve();
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

  test("starting over, undone after a reload, brings back the moment that was left", async () => {
    const store = busy();
    store.getState().startOver();
    store.getState().decide(CUTS[0]!);
    const { store: again } = await openedAgain(savedFrom(store));
    again.getState().undo();
    expect(again.getState().cursorTick).toBe(0);
    again.getState().undo();
    expect(again.getState().cursorTick).toBe(1700);
    again.getState().redo();
    expect(again.getState().cursorTick).toBe(0);
  });

  test("who started over is at the start, is told nothing, and can undo it", async () => {
    const { store } = createTestAtlas();
    store.getState().decide(CUTS[0]!);
    store.getState().seek(1700);
    store.getState().startOver();
    const { store: again } = await openedAgain(savedFrom(store));
    expect(again.getState()).toMatchObject({ cursorTick: 0, arrival: null });
    again.getState().undo();
    expect(again.getState().cursorTick).toBe(1700);
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

/** A page in the story of the opening bet. */
function inStory(stage: "asked" | "revealed" | "running" | "doors", isCold = true) {
  const { store } = createTestAtlas();
  askBet(store, KAZAKHSTAN_2022_BET, isCold);
  guess(store, 690);
  if (stage !== "asked") {
    pullPlug(store);
    goToStage(store, stage);
  }
  return store;
}

/** A page at the doors, where rules are tried beside a run that was changed before. */
function atDoor() {
  const store = inStory("doors");
  const { decide } = store.getState();
  decide(CUTS[0]!);
  const { betting, commands } = store.getState();
  const cameFrom = { to: "kazakhstan-2022", title: "A laboratory", kind: "interval", truth: 600 } as const;
  store.setState({ betting: { ...betting!, tried: { at: 1, beside: commands } }, cameFrom });
  return store;
}

const storyIn = (store: AtlasStore) => {
  const { betting, cameFrom, playing } = store.getState();
  return { betting, cameFrom, playing };
};

describe("the story of a bet", () => {
  test.each(["asked", "revealed", "running", "doors"] as const)(
    "comes back as it was, %s, and stands still",
    async (stage) => {
      const { store } = await openedAgain(savedFrom(inStory(stage)));
      expect(storyIn(store)).toMatchObject({ betting: { stage, guess: 690, isCold: true }, playing: false });
      expect(store.getState().betting!.bet).toBe(KAZAKHSTAN_2022_BET);
    },
  );

  test("with the door that was tried, and where it was come from", async () => {
    const { store } = await openedAgain(savedFrom(atDoor()));
    expect(storyIn(store)).toEqual(storyIn(atDoor()));
    expect(store.getState().past).toHaveLength(1);
  });

  test("a door that was tried beside another run is shut", async () => {
    const was = atDoor();
    was.getState().undo();
    const { store } = await openedAgain(savedFrom(was));
    expect(store.getState().betting).toMatchObject({ stage: "doors", tried: null });
  });

  test("a page loaded again has its own, where the device keeps what another page did since", async () => {
    const was = inStory("revealed");
    const link = linkOf(was.getState());
    const shelf = savedFrom(inStory("doors"));
    const { store } = await openedAgain(shelf, link, true, structuredClone(ENTRIES.leftOf(was.getState())));
    expect(store.getState().betting).toMatchObject({ stage: "revealed" });
    const { store: other } = await openedAgain(shelf, link, true);
    expect(other.getState().betting).toMatchObject({ stage: "doors" });
  });

  test("a link from somebody else brings none, nor does one to another moment", async () => {
    const was = inStory("doors");
    const shelf = savedFrom(was);
    const link = linkOf(was.getState());
    const moved = "kazakhstan-2022~1@2022-01-06T18:00Z";
    const left = ENTRIES.leftOf(was.getState());
    for (const visit of [
      openedAgain(shelf, link),
      openedAgain(shelf, moved, true),
      openedAgain(shelf, moved, true, left),
    ])
      expect((await visit).store.getState().betting).toBeNull();
  });

  test("a cold open that was answered or put away is not repeated", async () => {
    const shelf = savedFrom(inStory("asked"));
    const visit = await resume(shelf, "", false);
    const { store } = createTestAtlas(visit.link);
    store.getState().keep({ coldOpenSeen: true });
    visit.begin(store);
    await Promise.resolve();
    expect(store.getState().betting).toBeNull();
    const { store: asked } = await openedAgain(savedFrom(inStory("asked", false)));
    asked.getState().keep({ coldOpenSeen: true });
    expect(asked.getState().betting).toMatchObject({ stage: "asked" });
  });

  test("nothing is kept beside an entry once it is to be forgotten", () => {
    const store = inStory("doors");
    store.setState({ saving: { status: "forgotten" } as never });
    expect(ENTRIES.leftOf(store.getState())).toBeUndefined();
  });

  const kept = leftOffOf(atDoor().getState());

  test.each([
    ["that is none", 3],
    ["at a stage that does not exist", { ...kept.story, stage: "over" }],
    ["without a guess", { ...kept.story, guess: "690" }],
    ["with a guess beyond the slider", { ...kept.story, guess: 6900 }],
    ["that does not know whether it was cold", { ...kept.story, isCold: 1 }],
  ])("one %s is left out, and the moment and its steps are back", async (_, story) => {
    const shelf = createShelf();
    writeSlots(shelf, "left", { ...kept, story });
    const { store } = await openedAgain(shelf);
    expect(linkOf(store.getState())).toBe(kept.link);
    expect(store.getState()).toMatchObject({ betting: null, past: [{}] });
  });

  test.each([
    ["a door that does not exist", { tried: 99 }],
    ["a door that tries no rules", { tried: 0 }],
    ["half a door", { tried: 0.5 }],
    ["a scenario of no name that it came from", { cameFrom: { kind: "interval", truth: 1 } }],
    ["an answer of no kind that it came from", { cameFrom: { kind: "luck", title: "A", truth: 1 } }],
  ])("%s is left out, and the story is back", async (_, changes) => {
    const shelf = createShelf();
    writeSlots(shelf, "left", { ...kept, story: { ...kept.story, ...changes } });
    const { store } = await openedAgain(shelf);
    const { betting, cameFrom } = store.getState();
    expect(betting).toMatchObject({ stage: "doors", guess: 690 });
    expect("tried" in changes ? betting!.tried : cameFrom).toBeNull();
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

  test("loaded again it is as the device heard it last, and without that as its entry has it", async () => {
    const was = opened();
    const left = ENTRIES.leftOf(was.getState());
    was.getState().seek(1800);
    const { store: again } = await openedAgain(savedFrom(was), "file", true, left);
    expect(again.getState()).toMatchObject({ file: { name: "my own.json" }, cursorTick: 1800 });
    const { store: other } = await openedAgain(savedFrom(busy()), "file", true, left);
    expect(other.getState()).toMatchObject({ file: { name: "my own.json" }, cursorTick: 1700 });
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
    ["steps of starting over, and no steps", { restarts: [{ place: 0, tick: 5 }], steps: {} }],
  ])("%s: the link comes back, and no step", (_, changes) => {
    const shelf = createShelf();
    writeSlots(shelf, "left", { ...kept, ...changes });
    const { store } = createTestAtlas(kept.link);
    const found = readLeftOff(shelf)!;
    expect(found.link).toBe(kept.link);
    restoreSteps(store, found);
    expect(store.getState()).toMatchObject({ past: [], future: [], restarts: [] });
  });

  test("of steps of starting over those are back that are among the steps", () => {
    const shelf = createShelf();
    const restarts = [{ place: 1, tick: 5 }, { place: -1, tick: 5 }, { place: 4, tick: 5 }, { place: 1 }, null];
    writeSlots(shelf, "left", { ...kept, restarts });
    const { store } = createTestAtlas(kept.link);
    restoreSteps(store, readLeftOff(shelf)!);
    expect(store.getState().restarts).toEqual([{ place: 1, tick: 5 }]);
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
