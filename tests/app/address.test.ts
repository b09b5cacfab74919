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
