// @vitest-environment jsdom
/** What people read of saves and steps. */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import type { Saving } from "../../../src/store/atlas.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { ArrivalLine } from "../../../src/view/panels/ArrivalLine.tsx";
import { Decisions, STEPS } from "../../../src/view/panels/Decisions.tsx";
import { SavesPart } from "../../../src/view/panels/SavesPart.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

function show(part: ReactNode, link = "") {
  const atlas = createTestAtlas(link);
  const view = render(<AtlasContext value={atlas.store}>{part}</AtlasContext>);
  const asked: string[] = [];
  const be = (status: Saving["status"], news: Saving["news"] = status === "here" ? [] : [status]) =>
    act(() =>
      atlas.store.setState({
        saving: {
          status,
          news,
          putAway: (one) =>
            be(
              status,
              news.filter((other) => other !== one),
            ),
          saveHere: () => asked.push("here"),
          forget: () => asked.push("forget"),
        },
      }),
    );
  return { ...view, ...atlas, be, asked };
}

test("the line of who left off says where, and starts over or goes away", () => {
  const { store, container } = show(<ArrivalLine />, "kazakhstan-2022~1@2022-01-05T12:00Z");
  const resume = () => act(() => store.getState().tellArrival({ kind: "resumed", tick: 1602 }));
  resume();
  expect(container.textContent).toContain(
    "You are where you left off: Kazakhstan, January 2022, at 5 Jan 2022, 12:00 UTC.",
  );
  act(() => store.getState().seek(1800));
  expect(container.textContent).toContain("5 Jan 2022, 12:00 UTC");
  fireEvent.click(screen.getByRole("button", { name: "Go on" }));
  expect([container.textContent, store.getState().cursorTick]).toEqual(["", 1800]);
  resume();
  fireEvent.click(screen.getByRole("button", { name: "Start over" }));
  expect([container.textContent, store.getState().cursorTick]).toEqual(["", 0]);
});

test("a page beside another one that saves says so beside what came, and can take over or put the line away", () => {
  const { container, be, asked } = show(<ArrivalLine />, "kazakhstan-2022~1@2022-01-05T12:00Z&seed=7");
  be("here");
  expect(container.textContent).not.toContain("Another page");
  be("elsewhere");
  expect(container.textContent).toMatch(/Shared: .*Another page of yours saves on this device; this one does not\./);
  fireEvent.click(screen.getByRole("button", { name: "Save here instead" }));
  expect(asked).toEqual(["here"]);
  fireEvent.click(screen.getByRole("button", { name: "Understood" }));
  expect(container.textContent).not.toContain("Another page");
});

test.each([
  ["harmed-place", "Where you left off could not be read"],
  ["harmed-settings", "Your settings and your bets could not be read"],
  ["full", "its storage is full"],
  ["refused", "does not allow it"],
  ["forgotten", "forgotten in another page of yours"],
] as const)("what a page tells of its saves by itself, until it is put away: %s", (news, words) => {
  const { container, be } = show(<ArrivalLine />);
  be("here", [news]);
  expect(container.textContent).toContain(words);
  fireEvent.click(screen.getByRole("button", { name: "Understood" }));
  expect(container.textContent).toBe("");
});

test.each([
  ["here", "This page keeps them.", ["Forget everything on this device"]],
  ["elsewhere", "Another page of yours", ["Save here instead", "Forget everything on this device"]],
  ["full", "its storage is full", ["Forget everything on this device"]],
  ["refused", "does not allow it", []],
  ["forgotten", "Forgotten: the place where you left off", []],
] as const)("where saves are told of: %s", (status, words, buttons) => {
  const { be } = show(<SavesPart />);
  expect(screen.getByRole("status").textContent).toContain("not known yet");
  expect(screen.queryAllByRole("button")).toEqual([]);
  be(status);
  expect(screen.getByRole("status").textContent).toContain(words);
  expect(screen.queryAllByRole("button").map((button) => button.textContent)).toEqual(buttons);
});

describe("steps", () => {
  test("have names on the buttons and in the list, and the list goes to each", async () => {
    await STEPS.fetch();
    const { store } = show(<Decisions />, "kazakhstan-2022~1@2022-01-05T12:00Z");
    const nameOf = (way: RegExp) => screen.getByRole("button", { name: way }).textContent;
    expect([nameOf(/^Undo/), nameOf(/^Redo/)]).toEqual(["Undo", "Redo"]);
    const { decide, assume, startOver } = store.getState();
    const { id, high } = store.getState().input.parameters!.find(({ value, high }) => value !== high)!;
    act(() => void decide({ kind: "cut", region: "US", tick: 1602, ticks: 720 }));
    screen.getByRole("button", { name: "Undo: United States cut off for 5 days, 5 Jan 2022, 12:00" });
    act(() => assume(id, high));
    act(() => store.getState().takeBack(0));
    act(startOver);
    const list = () => [...document.querySelectorAll(".step-list button")].map((button) => button.textContent);
    expect(list()).toEqual([
      "The beginning",
      "United States cut off for 5 days, 5 Jan 2022, 12:00",
      expect.stringMatching(/: [\d.]+ /),
      "taken back: United States cut off for 5 days, 5 Jan 2022, 12:00",
      expect.stringMatching(/: the scenario’s own value$/),
    ]);
    fireEvent.click(
      screen.getByText("United States cut off for 5 days, 5 Jan 2022, 12:00", { selector: ".step-list button" }),
    );
    expect(store.getState().commands).toHaveLength(1);
    expect(document.querySelector(".step-list [aria-current=step]")!.textContent).toMatch(/^United States/);
    expect(screen.getByRole("button", { name: /^Redo: / }).textContent).toMatch(/: [\d.]+ /);
    expect(document.querySelector("[title^='Undo: United States']")).not.toBeNull();
  });
});
