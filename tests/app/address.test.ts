// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchAddress } from "../../src/app/address.ts";
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

test("while time runs the address is written seldom, and soon after it rests", () => {
  const { store } = createTestAtlas();
  watchAddress(store);
  store.getState().seek(1000);
  store.getState().play(true);
  vi.advanceTimersByTime(500);
  const first = location.hash;
  for (let i = 0; i < 30; i += 1) {
    store.getState().advance(100);
    vi.advanceTimersByTime(100);
  }
  expect(location.hash).toBe(first);
  store.getState().play(false);
  vi.advanceTimersByTime(500);
  expect(location.hash).not.toBe(first);
});
