// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lastChange, replayLastChange } from "../../src/store/replay.ts";
import { createTestAtlas } from "./testAtlas.ts";

const CUT = { kind: "cut", region: "US", tick: 1600, ticks: 432 } as const;

let isReduced = false;
beforeEach(() => {
  vi.useFakeTimers();
  isReduced = false;
  vi.stubGlobal("matchMedia", () => ({ matches: isReduced }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function atlas() {
  const made = createTestAtlas();
  made.settle();
  return { ...made, now: made.store.getState };
}

test("without a decision it goes to shortly before the shutdown, plays some hours slowly, stops, and gives the speed back", () => {
  const { store, now } = atlas();
  const onset = lastChange(now())!.tick;
  expect(replayLastChange(store)).toBe(true);
  expect(now()).toMatchObject({ cursorTick: onset - 6, playing: true, speed: 0.5, slowMotion: { command: null } });
  for (let frames = 0; frames < 200 && now().playing; frames += 1) now().advance(100);
  expect(now()).toMatchObject({ cursorTick: onset + 24, playing: false, speed: 16, slowMotion: null });
});

test("it is the decision made last, wherever in the list it stands", () => {
  const { store, now, settle } = atlas();
  now().decide(CUT);
  now().decide({ ...CUT, region: "CA", tick: 900 });
  settle();
  replayLastChange(store);
  expect(now().slowMotion).toMatchObject({ tick: 900, command: { region: "CA" } });
  expect(now().cursorTick).toBe(894);
});

test("whoever pauses, goes elsewhere or takes another speed ends it, and has his own speed", () => {
  const { store, now } = atlas();
  replayLastChange(store);
  now().play(false);
  expect(now()).toMatchObject({ slowMotion: null, speed: 16, playing: false });
  replayLastChange(store);
  now().seek(3000);
  expect(now()).toMatchObject({ slowMotion: null, speed: 16, cursorTick: 3000 });
  replayLastChange(store);
  now().setSpeed(4);
  expect(now()).toMatchObject({ slowMotion: null, speed: 4, playing: true });
});

test("asked for twice it begins anew and still gives back the first speed", () => {
  const { store, now } = atlas();
  replayLastChange(store);
  now().advance(200);
  replayLastChange(store);
  expect(now()).toMatchObject({ speed: 0.5, playing: true });
  now().play(false);
  expect(now().speed).toBe(16);
});

test("with reduced motion time goes by whole hours, and its timer ends with it", () => {
  isReduced = true;
  const { store, now } = atlas();
  const onset = lastChange(now())!.tick;
  replayLastChange(store);
  expect(now()).toMatchObject({ playing: false, speed: 16 });
  vi.advanceTimersByTime(2000);
  expect(now().cursorTick).toBe(onset + 6);
  vi.advanceTimersByTime(20_000);
  expect(now()).toMatchObject({ cursorTick: onset + 24, slowMotion: null });
  expect(vi.getTimerCount()).toBe(0);
});
