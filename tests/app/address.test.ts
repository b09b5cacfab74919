// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchAddress } from "../../src/app/address.ts";
import { ENTRIES } from "../../src/app/saves/entries.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { KAZAKHSTAN_2022_BET } from "../../src/scenario/presets/kazakhstan2022Bet.ts";
import { askBet, goToStage, pullPlug } from "../../src/store/betting.ts";
import { createTestAtlas } from "../store/testAtlas.ts";

const LATER = "#kazakhstan-2022~1@2022-01-20T12:00Z";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  history.replaceState(null, "", "/");
});
afterEach(() => void vi.useRealTimers());

test("the address follows the page", () => {
  const { store } = createTestAtlas();
  watchAddress(store);
  store.getState().seek(1000);
  vi.advanceTimersByTime(500);
  expect(location.hash).toBe("#kazakhstan-2022~1@2022-01-01T07:40Z");
});

test("a page that goes writes at once", () => {
  const { store } = createTestAtlas();
  watchAddress(store);
  store.getState().seek(1000);
  dispatchEvent(new Event("pagehide"));
  expect(location.hash).toBe("#kazakhstan-2022~1@2022-01-01T07:40Z");
});

test("what the page was about to write does not take the place of an address that a person has just gone to", () => {
  const { store } = createTestAtlas();
  watchAddress(store);
  store.getState().seek(1000);
  history.replaceState(null, "", LATER); // as after Back, of which the page hears a moment later
  vi.advanceTimersByTime(500);
  expect(location.hash).toBe(LATER);
  dispatchEvent(new Event("hashchange"));
  expect(store.getState().shownTick).toBeGreaterThan(3000);
});

/** What the browser does on Back or Forward, without its delay. */
function goTo({ state, hash }: { readonly state: unknown; readonly hash: string }): void {
  history.replaceState(structuredClone(state), "", hash);
  dispatchEvent(new Event("hashchange"));
}

const here = () => ({ state: history.state as unknown, hash: location.hash });

test("each entry of the browser's history keeps the steps and the story of its own scenario", async () => {
  const { store } = createTestAtlas();
  const now = store.getState;
  watchAddress(store)(ENTRIES);
  askBet(store, KAZAKHSTAN_2022_BET);
  pullPlug(store);
  now().decide({ kind: "cut", region: "CA", tick: 1600, ticks: 432 });
  now().decide({ kind: "cut", region: "US", tick: 1600, ticks: 432 });
  now().undo();
  goToStage(store, "doors"); // written at once: a reload may follow
  const doors = here();
  now().openScenario("steady-hash");
  await expect.poll(() => now().scenario.id).toBe("steady-hash");
  now().decide({ kind: "cut", region: "US", tick: 100, ticks: 6 });
  vi.advanceTimersByTime(500);
  const later = here();

  goTo(doors);
  await expect.poll(() => now().betting?.stage).toBe("doors");
  expect(now()).toMatchObject({ scenario: { id: "kazakhstan-2022" }, commands: [{ region: "CA" }], playing: false });
  expect([now().past.length, now().future.length]).toEqual([1, 1]);
  now().redo();
  expect(now().commands).toMatchObject([{ region: "CA" }, { region: "US" }]);

  goTo(later);
  await expect.poll(() => now().scenario.id).toBe("steady-hash");
  expect(now()).toMatchObject({ betting: null, past: [{ commands: [] }], commands: [{ region: "US" }] });
});

test("Back to a scenario from a file opens it with its steps", async () => {
  const { store } = createTestAtlas();
  const now = store.getState;
  watchAddress(store)(ENTRIES);
  now().openFile({ ...compiled({ ...OPENING, id: "my-own", title: "My own" }), rules: 1 }, "my own.json");
  now().decide({ kind: "cut", region: "CA", tick: 1600, ticks: 432 });
  now().seek(1700);
  vi.advanceTimersByTime(500);
  const mine = here();
  expect(mine.hash).toBe("#file");
  now().openScenario("steady-hash");
  await expect.poll(() => now().scenario.id).toBe("steady-hash");

  const pages = history.length;
  goTo(mine);
  await expect.poll(() => now().input.title).toBe("My own");
  expect(now()).toMatchObject({ file: { name: "my own.json" }, commands: [{ region: "CA" }], cursorTick: 1700 });
  expect(now()).toMatchObject({ past: [{ commands: [] }], arrival: null, problems: [] });
  expect([history.length, location.hash]).toEqual([pages, "#file"]);
});

test("an address that somebody wrote brings nothing beside its link", async () => {
  const { store } = createTestAtlas();
  watchAddress(store)(ENTRIES);
  askBet(store, KAZAKHSTAN_2022_BET);
  pullPlug(store);
  const { hash } = here();
  store.getState().openScenario("steady-hash");
  await expect.poll(() => store.getState().scenario.id).toBe("steady-hash");
  goTo({ state: null, hash });
  await expect.poll(() => store.getState().scenario.id).toBe("kazakhstan-2022");
  await Promise.resolve();
  expect(store.getState().betting).toBeNull();
});
