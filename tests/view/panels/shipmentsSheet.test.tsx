// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { hindcast2019 } from "../../../src/scenario/presets/hindcast2019.ts";
import { OPENING } from "../../../src/scenario/presets/index.ts";
import { worldNow } from "../../../src/store/now.ts";
import { ordersOf } from "../../../src/store/orders.ts";
import { shipmentsOf } from "../../../src/store/shipments.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { dueText } from "../../../src/view/panels/dueText.ts";
import { ShipmentsSheet } from "../../../src/view/panels/ShipmentsSheet.tsx";
import { createTestAtlas, type TestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

function show(link: string, first = OPENING): TestAtlas {
  const atlas = createTestAtlas(link, { first });
  atlas.settle();
  render(
    <AtlasContext value={atlas.store}>
      <ShipmentsSheet />
    </AtlasContext>,
  );
  return atlas;
}

const table = () => screen.getByRole("region", { name: "Shipments, one by one" });
const cellsOf = (column: number) =>
  within(table())
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.children[column]!.textContent ?? "");
const routes = () => cellsOf(0);
const [SIZE, LOST] = [2, 5];

const JANUARY = "kazakhstan-2022~1@2022-01-15T12:00Z";

test("lists what is under way with model, day and due day, and sums it up", () => {
  const { store } = show(JANUARY);
  const { run, shownTick } = store.getState();
  const underWay = run.shipments.filter((s) => s.createdTick <= shownTick && s.arriveTick > shownTick);
  expect(screen.getByText(new RegExp(`^${underWay.length} shipments: `))).toBeTruthy();
  const first = within(table()).getAllByRole("row")[1]!;
  expect(first.textContent).toMatch(/ to .* [A-Z].*\d+.*Jan 2022 (today|in \d+ days?).*not known yet/);
});

test("sorts by day and by size, and says which", () => {
  show(JANUARY);
  const head = (name: string) => within(table()).getByRole("columnheader", { name: new RegExp(`^${name}`) });
  expect(head("Due").getAttribute("aria-sort")).toBe("ascending");
  fireEvent.click(within(table()).getByRole("button", { name: "EH/s" }));
  expect(head("EH/s").getAttribute("aria-sort")).toBe("descending");
  const sizes = cellsOf(SIZE).map(Number);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test("a region chosen on the map is shown alone, until another is chosen here or there", () => {
  const { store } = show(JANUARY);
  act(() => store.getState().select("RU"));
  expect(routes().every((route) => route.includes("Russia"))).toBe(true);
  fireEvent.change(screen.getByRole("combobox", { name: "Region" }), { target: { value: "CA" } });
  expect(routes().every((route) => route.includes("Canada"))).toBe(true);
  expect(store.getState().selected).toBe("RU");
  act(() => store.getState().select(null));
  expect(new Set(routes()).size).toBeGreaterThan(2);
});

test("with the arrived ones there are more, and what they lost is told", () => {
  show(JANUARY);
  const before = Number(/^\d+/.exec(screen.getByText(/shipments: /).textContent!)![0]);
  fireEvent.click(screen.getByRole("checkbox", { name: "Arrived ones too" }));
  expect(Number(/^\d+/.exec(screen.getByText(/shipments: /).textContent!)![0])).toBeGreaterThan(before);
  expect(cellsOf(LOST)[0]).toMatch(/^\d+$/);
});

const HINDCAST = "hindcast-2019-2022~1@2021-08-16T12:00Z";
const orders = () => screen.getByRole("region", { name: "Ordered from makers" });
const orderRows = () => within(orders()).getAllByRole("row").slice(1);

test("what is on order with makers is listed, the soonest first, and sums to what the run has on order", () => {
  const { store } = show(HINDCAST, hindcast2019);
  expect(orderRows()).toHaveLength(6);
  fireEvent.click(screen.getByRole("button", { name: /^Show all \d+ orders$/ }));
  const sizes = orderRows().map((row) => Number(row.children[2]!.textContent));
  const sum = sizes.reduce((all, ehs) => all + ehs, 0);
  expect(Math.abs(sum - worldNow(store.getState(), "onOrderEhs"))).toBeLessThan(0.0005 * sizes.length);
  expect(orderRows()[0]!.textContent).toMatch(/ 2021 (?:today|in \d days?)\d+ [A-Z].* 20\d\d$/);
  expect(screen.getByText(/^\d+ orders, one a week: [\d,]+ machines, /)).toBeTruthy();
  const before = orderRows().length;
  fireEvent.click(screen.getByRole("checkbox", { name: "Arrived ones too" }));
  fireEvent.click(screen.getByRole("button", { name: /^Show all \d+ orders$/ }));
  expect(orderRows().length).toBeGreaterThan(before);
  expect(orderRows()[0]!.textContent).toMatch(/arrived\d.* 20\d\d[A-Z][^%]+ \d+\s%/);
  expect(orderRows().at(-1)!.textContent).toMatch(/in \d+ days.*no place yet$/);
});

test("days until something is due are whole ones, rounded to the nearest, for shipments and orders alike", () => {
  const texts = [0, 1, 71, 72, 215, 216, 6 * 144, 6 * 144 + 71].map((ticks) => dueText(1000 + ticks, 1000));
  expect(texts).toEqual(["arrived", "today", "today", "in 1 day", "in 1 day", "in 2 days", "in 6 days", "in 6 days"]);
  const { store } = show("hindcast-2019-2022~1@2021-09-05T00:00Z", hindcast2019);
  const { run, shownTick } = store.getState();
  const due = shipmentsOf(run.shipments, { tick: shownTick, arrivedToo: false, region: null, order: "due" });
  expect(cellsOf(3).slice(0, 40)).toEqual(
    due.slice(0, 40).map(({ arriveTick }) => expect.stringMatching(new RegExp(` ${dueText(arriveTick, shownTick)}$`))),
  );
  expect(due.some(({ arriveTick }) => arriveTick - shownTick < 60)).toBe(true);
  const owed = ordersOf(run.events, { tick: shownTick, arrivedToo: false });
  for (const [i, row] of orderRows().entries())
    expect(row.children[3]!.textContent).toContain(dueText(owed[i]!.arriveTick, shownTick));
});

test("without a market for machines, and with nothing on order, the sheet says so", () => {
  const { orders, ...rest } = hindcast2019;
  show(HINDCAST, { ...rest, parameters: [] });
  expect(screen.queryByRole("region", { name: "Ordered from makers" })).toBeNull();
  expect(screen.getByText(/^Nobody orders machines in this scenario/)).toBeTruthy();
  cleanup();
  const dear = { ...orders!, eagernessEhsPerDay: 0 };
  show(HINDCAST, { ...rest, orders: dear, parameters: [] });
  expect(screen.getByText("Nothing is on order with makers at this moment.")).toBeTruthy();
});

test("hundreds of shipments come sixty at a time", () => {
  show(HINDCAST, hindcast2019);
  expect(routes()).toHaveLength(60);
  fireEvent.click(screen.getByRole("button", { name: /^Show 60 more of \d+$/ }));
  expect(routes()).toHaveLength(120);
  expect(screen.getByText(/^and \d+ ways? more with/)).toBeTruthy();
});
