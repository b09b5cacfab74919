// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useChartScales } from "../../src/app/chartScales.ts";
import { chartSpecs } from "../../src/app/chartSpecs.ts";
import type { AtlasState } from "../../src/store/atlas.ts";
import { isApart } from "../../src/store/isChanged.ts";
import { createTestAtlas } from "../store/testAtlas.ts";

afterEach(cleanup);

let version = 0;

function specsOf(state: AtlasState) {
  version += 1;
  const { input, scenario, run, history } = state;
  return chartSpecs({ input, scenario, run, history, decided: isApart(state), held: false, version, spread: null });
}

test("axes stay as they were when B changes, and move only when a person has them fitted", () => {
  const { store, settle } = createTestAtlas();
  settle();
  const { result, rerender } = renderHook(({ specs }) => useChartScales(specs, store.getState()), {
    initialProps: { specs: specsOf(store.getState()) },
  });
  const heldNow = () => result.current.specs.map(({ held }) => held);
  const first = heldNow();
  expect(first.every((held) => held !== undefined && held[0] < held[1])).toBe(true);
  expect(result.current.isLeft).toBe(false);

  store.getState().decide({ kind: "cut", region: "US", tick: 1600, ticks: 4000 });
  settle();
  rerender({ specs: specsOf(store.getState()) });
  expect(heldNow()).toEqual(first);
  expect(result.current.isLeft).toBe(true);

  act(() => result.current.fit());
  expect(heldNow()).not.toEqual(first);
  expect([result.current.isLeft, result.current.isFitted]).toEqual([false, true]);
  const fitted = heldNow();

  store.getState().undo();
  settle();
  rerender({ specs: specsOf(store.getState()) });
  expect(heldNow()).toEqual(fitted);
  expect(result.current.isFitted).toBe(false);
});

test("axes of other luck are their own", () => {
  const { store, settle } = createTestAtlas();
  settle();
  const held = () => {
    const { result } = renderHook(() => useChartScales(specsOf(store.getState()), store.getState()));
    return result.current.specs[0]!.held;
  };
  const usual = held();
  store.getState().setSeed(5);
  settle();
  expect(held()).not.toEqual(usual);
});
