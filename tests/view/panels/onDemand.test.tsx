// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { afterEach, expect, test } from "vitest";
import { onDemand, type Part, usePart } from "../../../src/view/panels/onDemand.ts";
import { PartComing } from "../../../src/view/panels/PartComing.tsx";

afterEach(cleanup);

const Words = () => <p>the words</p>;

function Place({ part }: { readonly part: Part<object> }) {
  const state = usePart(part);
  return state.status === "here" ? <state.Content /> : <PartComing part={state} />;
}

/** A part whose chunk arrives, or does not, when the test says so. */
function awaited() {
  const asked: { arrive: () => void; lose: () => void }[] = [];
  const part = onDemand<object>(
    () =>
      new Promise((resolve, reject) =>
        asked.push({ arrive: () => resolve(Words), lose: () => reject(new Error("x")) }),
      ),
  );
  const settle = (how: "arrive" | "lose") => act(async () => asked.at(-1)![how]());
  return { part, asked, settle };
}

test("says that it comes, and is there when it has come", async () => {
  const { part, settle } = awaited();
  render(<Place part={part} />);
  expect(screen.getByRole("status").textContent).toBe("Loading…");
  await settle("arrive");
  expect(screen.getByText("the words")).toBeTruthy();
});

test("a part that is lost says so, keeps its button while it is asked for again, and comes in the end", async () => {
  const { part, asked, settle } = awaited();
  render(<Place part={part} />);
  await settle("lose");
  expect(screen.getByRole("alert").textContent).toContain("could not be loaded");
  const button = screen.getByRole("button", { name: "Try again" });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(asked).toHaveLength(2); // the second click came while it was asked for
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await settle("lose");
  expect(screen.getByRole("button", { name: "Try again" })).toBe(button);
  expect(button.getAttribute("aria-disabled")).toBe("false");
  fireEvent.click(button);
  await settle("arrive");
  expect(screen.getByText("the words")).toBeTruthy();
});

test("what was fetched before is there at once", async () => {
  const { part, asked, settle } = awaited();
  const fetched = part.fetch();
  await settle("arrive");
  await fetched;
  render(<Place part={part} />);
  expect(screen.getByText("the words")).toBeTruthy();
  expect(asked).toHaveLength(1);
});

test("one that comes after its place has gone changes nothing", async () => {
  const { part, settle } = awaited();
  const { unmount } = render(<Place part={part} />);
  unmount();
  await settle("arrive");
  expect(part.now()).toBe(Words);
});

test("is there too when it comes between the page's being drawn and what follows that", async () => {
  let here: typeof Words | null = null;
  const part: Part<object> = { now: () => here, fetch: async () => {} };
  const Bringer = () => {
    useLayoutEffect(() => {
      here = Words; // as a chunk does that was fetched ahead
    }, []);
    return null;
  };
  await act(async () => {
    render(
      <>
        <Place part={part} />
        <Bringer />
      </>,
    );
  });
  expect(screen.getByText("the words")).toBeTruthy();
});
