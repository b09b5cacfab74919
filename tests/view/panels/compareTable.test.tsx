// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { CompareTable } from "../../../src/view/panels/CompareTable.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

function shown(link: string) {
  const atlas = createTestAtlas(link);
  atlas.settle();
  render(
    <AtlasContext value={atlas.store}>
      <CompareTable />
    </AtlasContext>,
  );
  return atlas;
}

const cellsOf = (name: RegExp) =>
  within(screen.getByRole("row", { name }))
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("tells every figure of A, of B, and what B has more", () => {
  shown("kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1500.432");
  expect(screen.getByText("the scenario as it is")).toBeTruthy();
  expect(screen.getByText(/^United States cut off for 3 days, /)).toBeTruthy();
  const [a, b, change] = cellsOf(/^true hashrate/);
  expect(Number.parseFloat(a!) - Number.parseFloat(b!)).toBeGreaterThan(50);
  expect(change).toMatch(/^\u2212\d\d\.\d$/);
  expect(cellsOf(/^minutes per block/)[2]).toMatch(/^\+\d+:\d\d$/);
  expect(cellsOf(/^difficulty/)[2]).toBe("0.00");
  expect(cellsOf(/^next retarget/)[2]).toMatch(/^\+[\d.]+\u2009[hd]$/);
  expect(cellsOf(/^blocks so far/)[2]).toMatch(/^\u2212\d+$/);
  expect(cellsOf(/^price/)).toEqual(["recorded 44,720", "recorded 44,720", "0"]);
  expect(cellsOf(/^United States/).slice(1)).toEqual([
    "0\u2009EH/s",
    `\u2212${cellsOf(/^United States/)[0]!.slice(0, 4)}`,
  ]);
});

test("says that nothing is changed yet, and leads to what changes it", () => {
  const { store } = shown("kazakhstan-2022~1@2022-01-05T12:00Z");
  expect(screen.getByText(/^Nothing is changed yet\./)).toBeTruthy();
  act(() => screen.getByRole("button", { name: "Change anything" }).click());
  expect(store.getState().selected).toBe("KZ");
});

test("holds a run, says so, and lets it go", () => {
  const { store, settle } = shown("kazakhstan-2022~1@2022-01-05T12:00Z&do=c.US.1500.432");
  expect(screen.queryByRole("button", { name: "Let A go" })).toBeNull();
  act(() => screen.getByRole("button", { name: "Hold this run as A" }).click());
  expect(store.getState().pinned.commands).toHaveLength(1);
  expect(screen.getByRole("status").textContent).toBe("This run is A now. What you change from here on makes B.");
  expect(screen.queryByRole("table")).toBeNull();
  act(() => screen.getByRole("button", { name: "Let A go" }).click());
  settle();
  expect(store.getState().pinned.commands).toEqual([]);
});
