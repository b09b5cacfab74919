// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Chart } from "../../../src/view/charts/Chart.tsx";
import type { ChartSpec, ChartWords } from "../../../src/view/charts/chartTypes.ts";
import { extent } from "../../../src/view/charts/sample.ts";

const DAY_S = 86_400;
const START_S = Date.parse("2022-01-01T00:00:00Z") / 1000;
const END_S = START_S + 4 * DAY_S;
const days = [0, 1, 2, 3, 4].map((day) => START_S + day * DAY_S);
const iso = (unixS: number) => new Date(unixS * 1000).toISOString();

const words: ChartWords = {
  kinds: { simulated: "simulated", ghost: "before", estimated: "estimate", recorded: "recorded", claimed: "claim" },
  seek: (title) => `Move along ${title}`,
  table: "Table",
  tableCaption: (title, unit) => `${title} in ${unit}, daily`,
  time: "Date",
  day: (unixS) => iso(unixS).slice(0, 10),
  moment: (unixS) => iso(unixS).slice(0, 16),
  tick: (unixS) => iso(unixS).slice(5, 10),
  withBand: (value, low, high) => `${value} (${low} to ${high})`,
  reading: (label, value, unit) => `${label} ${value} ${unit}`,
  bands: "4 runs",
  half: (label) => `${label}, half`,
  nineTenths: (label) => `${label}, most`,
  between: (low, high) => `${low} to ${high}`,
  noValue: "none",
  loadFailed: "No picture; here are the numbers.",
};

const spec = (version: number, scale = 1): ChartSpec => ({
  id: "hashrate",
  title: "Hashrate",
  unit: "EH/s",
  version,
  format: (value) => value.toFixed(0),
  lines: [
    { id: "t", label: "true", kind: "simulated", x: days, y: [100, 110, 120, 130, 140].map((y) => y * scale) },
    {
      id: "e",
      label: "seen",
      kind: "estimated",
      x: days,
      y: [100, 100, 100, 100, 100],
      low: [90, 90, 90, 90, 90],
      high: [110, 110, 110, 110, 110],
    },
    { id: "r", label: "recorded", kind: "recorded", x: days.slice(1), y: [105, 106, 107, 108] },
  ],
});

const at = START_S + 2 * DAY_S;
const chart = (onSeek = vi.fn(), shown = spec(1), cursorS = at) => (
  <Chart spec={shown} cursorS={cursorS} startS={START_S} endS={END_S} onSeek={onSeek} words={words} />
);

/** A canvas that only counts: jsdom draws nothing, and uPlot itself runs for real. */
const strokes = vi.fn();
beforeAll(() => {
  const context = new Proxy(
    { measureText: (text: string) => ({ width: 7 * text.length }), stroke: strokes },
    { get: (known, name) => Reflect.get(known, name) ?? (() => undefined), set: () => true },
  );
  vi.stubGlobal("Path2D", class {});
  vi.stubGlobal("matchMedia", () => ({ addEventListener() {}, removeEventListener() {} }));
  HTMLCanvasElement.prototype.getContext = (() => context) as never;
});
afterEach(cleanup);

describe("legend", () => {
  test("does not say the kind twice of a line whose name ends with it", () => {
    const lines = [{ id: "g", label: "Canada, before", kind: "ghost" as const, x: days, y: [5, 5, 5, 5, 5] }];
    render(chart(vi.fn(), { ...spec(1), lines }));
    const [entry] = within(screen.getAllByRole("list")[0]!).getAllByRole("listitem");
    expect(entry!.textContent).toBe("Canada, before 5");
  });

  test("names every line, says its kind unless the name does, and gives its value at the cursor", () => {
    render(chart());
    const entries = within(screen.getAllByRole("list")[0]!).getAllByRole("listitem");
    expect(entries.map((entry) => entry.textContent)).toEqual([
      "true simulated 120",
      "seen estimate 100 (90 to 110)",
      "recorded 106",
    ]);
  });
});

describe("keyboard", () => {
  test("arrows move an hour, pages a week, Home and End to the ends, never past them", () => {
    const onSeek = vi.fn();
    render(chart(onSeek));
    const slider = screen.getByRole("slider", { name: "Move along Hashrate" });
    for (const key of ["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"])
      fireEvent.keyDown(slider, { key });
    expect(onSeek.mock.calls.flat()).toEqual([at - 3600, at + 3600, END_S, START_S, START_S, END_S]);
  });

  test("leaves keys with modifiers to the page", () => {
    const onSeek = vi.fn();
    render(chart(onSeek));
    fireEvent.keyDown(screen.getByRole("slider"), { key: "ArrowLeft", shiftKey: true });
    expect(onSeek).not.toHaveBeenCalled();
  });

  test("speaks the moment and every line that has a value there", () => {
    render(chart(vi.fn(), spec(1), START_S));
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toBe(
      "2022-01-01T00:00; true 100 EH/s; seen 100 (90 to 110) EH/s",
    );
  });
});

describe("table", () => {
  const open = () => {
    const details = screen.getByText("Table").closest("details")!;
    details.open = true;
    fireEvent(details, new Event("toggle"));
  };

  test("holds a row a day and a column a line, with headers, and marks the day of the cursor", () => {
    render(chart());
    expect(screen.queryByRole("table")).toBeNull();
    open();
    const table = screen.getByRole("table", { name: "Hashrate in EH/s, daily" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Date", "true", "seen", "recorded"]);
    expect(within(table).getAllByRole("rowheader").length).toBe(5);
    const first = within(table).getAllByRole("row")[1]!;
    expect(
      within(first)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["100", "100 (90 to 110)", "none"]);
    const current = within(table)
      .getAllByRole("row")
      .filter((row) => row.getAttribute("aria-current"));
    expect(current.map((row) => within(row).getByRole("rowheader").textContent)).toEqual(["2022-01-03"]);
  });

  test("can be scrolled by keyboard", () => {
    render(chart());
    open();
    expect(screen.getByRole("region", { name: "Hashrate in EH/s, daily" }).tabIndex).toBe(0);
  });
});

describe("plot", () => {
  test("new numbers are drawn on the same plot, the cursor moves without drawing, and unmounting leaves nothing", async () => {
    const { container, rerender, unmount } = render(chart());
    await waitFor(() => expect(container.querySelector(".uplot")).not.toBeNull());
    const plot = container.querySelector(".uplot");
    await waitFor(() => expect(strokes).toHaveBeenCalled());

    await new Promise((resolve) => setTimeout(resolve, 150));
    strokes.mockClear();
    rerender(chart(undefined, spec(1), at + 3600));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(strokes).not.toHaveBeenCalled();

    rerender(chart(undefined, spec(2, 3), at + 3600));
    await waitFor(() => expect(strokes).toHaveBeenCalled());
    expect(container.querySelector(".uplot")).toBe(plot);
    unmount();
    expect(document.querySelector(".uplot")).toBeNull();
  });

  test("the dot on the cursor follows new numbers though the cursor rests", async () => {
    const { container, rerender } = render(chart(undefined, spec(1), END_S - 60));
    const height = () => Number(/translateY\((.+)px\)/.exec(container.querySelector("i")?.style.transform ?? "")?.[1]);
    await waitFor(() => expect(height()).toBeLessThan(60));
    rerender(chart(undefined, spec(2, 0.5), END_S - 60));
    await waitFor(() => expect(height()).toBeGreaterThan(60));
  });

  test("opens the table and says so when the plot cannot be loaded", async () => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("no canvas");
    };
    render(chart());
    expect(await screen.findByText("No picture; here are the numbers.")).toBeTruthy();
    expect(screen.getByRole("table")).toBeTruthy();
    expect(screen.queryByRole("slider")).toBeNull();
    HTMLCanvasElement.prototype.getContext = getContext;
  });
});

test("bands of many runs have a place in the legend, columns in the table and room on the axis", () => {
  const flat = (value: number) => days.map(() => value);
  const band = {
    id: "b",
    label: "true",
    x: days,
    low90: flat(60),
    low50: flat(90),
    high50: flat(120),
    high90: flat(480),
  };
  render(chart(undefined, { ...spec(1), bands: [band] }));
  expect(screen.getByText("4 runs")).toBeTruthy();
  const details = document.querySelector("details")!;
  details.open = true;
  fireEvent(details, new Event("toggle"));
  expect(screen.getByRole("columnheader", { name: "true, half" })).toBeTruthy();
  expect(screen.getAllByRole("cell", { name: "90 to 120" })).toHaveLength(5);
  expect(screen.getAllByRole("cell", { name: "60 to 480" })).toHaveLength(5);
  expect(extent({ ...spec(1), bands: [band] }, START_S, END_S)).toEqual([60, 480]);
});
