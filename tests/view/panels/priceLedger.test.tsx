// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { PriceLedger } from "../../../src/view/panels/PriceLedger.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

function show(link: string) {
  const atlas = createTestAtlas(link);
  atlas.settle();
  render(
    <AtlasContext value={atlas.store}>
      <PriceLedger />
    </AtlasContext>,
  );
  const settle = () => act(() => atlas.settle());
  const rowOf = (name: RegExp) =>
    within(screen.getByRole("row", { name }))
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  return { ...atlas, settle, rowOf };
}

const LINK = "kazakhstan-2022~1@2022-01-08T00:00Z";

test("the channels multiply from the price at the start to the price now", () => {
  const { rowOf } = show(`${LINK}&do=g.850;p.supply.1`);
  const number = (text: string | undefined | null) =>
    Number((text ?? "").replace("\u2212", "-").replace(/[^\d.-]/g, ""));
  const factors = [/recorded price/, /shocks and drift/, /lost hashrate/, /beyond or short/, /forced/].map(
    (name) => 1 + number(rowOf(name)[0]) / 100,
  );
  const [from, to] = [/Price at the start/, /Price now/].map((name) => number(rowOf(name)[0]));
  expect(factors[2]).toBeLessThan(0.99);
  expect(factors[3]).not.toBe(1);
  expect(factors.reduce((product, factor) => product * factor, from!) / to!).toBeCloseTo(1, 3);
});

test("a switch is a decision, and switching it back takes the decision back", () => {
  const { store, settle, rowOf } = show(LINK);
  expect(rowOf(/recorded price/)[0]).toMatch(/recorded \u2212\d/);
  const box = screen.getByRole("checkbox", { name: "the recorded price" });
  fireEvent.click(box);
  expect(store.getState().commands).toEqual([{ kind: "switch-channel", channel: "residual", on: false, tick: 0 }]);
  settle();
  expect(rowOf(/recorded price/)[0]).toMatch(/0\.00/);
  expect(rowOf(/Price now/)[0]).toBe(rowOf(/Price at the start/)[0]);
  fireEvent.click(box);
  expect(store.getState().commands).toEqual([]);
});

test("runs without each channel are made when asked for, and count only for their moment", () => {
  const { store, settle, rowOf } = show(`${LINK}&do=g.850`);
  const isTold = () => screen.queryByRole("columnheader", { name: "in all" }) !== null;
  expect(isTold()).toBe(false); // a column with nothing in it says nothing
  fireEvent.click(screen.getByRole("button", { name: "Run again without each" }));
  expect(screen.getByRole("status").textContent).toBe("Running without each channel…");
  settle();
  expect(isTold()).toBe(true);
  expect(rowOf(/lost hashrate/)[1]).toMatch(/^\u2212\d/);
  expect(rowOf(/forced/)[1]).toBe(""); // it is off
  act(() => store.getState().seek(10));
  expect(isTold()).toBe(false);
  act(() => store.getState().setSeed(5));
  settle();
  expect(store.getState().effects).toEqual({ status: "idle" });
});
