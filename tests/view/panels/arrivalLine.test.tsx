// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { linkOf } from "../../../src/store/atlas.ts";
import { AtlasContext } from "../../../src/store/useAtlas.ts";
import { ArrivalLine } from "../../../src/view/panels/ArrivalLine.tsx";
import { createTestAtlas } from "../../store/testAtlas.ts";

afterEach(cleanup);

const CHANGED = "kazakhstan-2022~1@2022-01-15T12:00Z&seed=7&do=c.US.2610.720;c.KZ.2700.72&as=linked:0.15";

function show(link: string) {
  const atlas = createTestAtlas(link);
  const view = render(
    <AtlasContext value={atlas.store}>
      <ArrivalLine />
    </AtlasContext>,
  );
  return { ...view, ...atlas, settle: () => act(() => atlas.settle()) };
}

/** The hash of the run that a link describes. */
function hashOf(link: string): string {
  const { store, settle } = createTestAtlas(link);
  settle();
  return store.getState().run.hash;
}

describe("the line of what was shared", () => {
  test("says title, decisions, assumptions and luck, and shows each", () => {
    const { container, store } = show(CHANGED);
    expect(container.textContent).toContain(
      "Shared: Kazakhstan, January 2022, with 2 decisions and 1 changed assumption, luck 7.",
    );
    expect(container.textContent).not.toContain("result");
    fireEvent.click(screen.getByRole("button", { name: "Show" }));
    const list = screen.getByRole("list", { name: "What differs from history" });
    expect([...list.children].map((item) => item.textContent)).toEqual([
      "Miners still linked while Kazakhstan's internet is cut: 0.15 share (the scenario’s own: 0.05)",
      "United States cut off for 5 days, 12 Jan 2022, 12:00",
      expect.stringContaining("Kazakhstan cut off for 12 hours"),
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Hide" }));
    expect(screen.queryByRole("list", { name: "What differs from history" })).toBeNull();
    const before = linkOf(store.getState());
    fireEvent.click(screen.getByRole("button", { name: "Make it mine" }));
    expect(container.textContent).toBe("");
    expect(linkOf(store.getState())).toBe(before);
  });

  test.each(["", "kazakhstan-2022~1@2022-01-05T12:00Z&sheet=charts&map=published"])(
    "is none for a moment of the scenario as it is: %j",
    (link) => {
      expect(show(link).container.textContent).toBe("");
    },
  );

  test("is none for one's own link, and gone with the first change of one's own", () => {
    const { container, store } = show("");
    act(() => store.getState().open(CHANGED, true));
    expect(container.textContent).toBe("");
    act(() => store.getState().open(CHANGED.replace("seed=7", "seed=8")));
    expect(container.textContent).toContain("luck 8");
    act(() => {
      store.getState().decide({ kind: "cut", region: "RU", tick: 10, ticks: 6 });
    });
    expect(container.textContent).toBe("");
  });
});

describe("a claimed result", () => {
  const hash = hashOf(CHANGED);

  test("is told only once it is recomputed, and then as verified", () => {
    const { container, settle } = show(`${CHANGED}&hash=${hash}`);
    expect(container.textContent).toContain("is being recomputed");
    settle();
    expect(screen.getByRole("status").textContent).toBe("Its result is verified: recomputed here, and the same.");
  });

  test("that is another's does not match, and is not passed on", () => {
    const { settle, store } = show(`${CHANGED}&hash=00000000000000aa`);
    settle();
    expect(screen.getByRole("status").textContent).toContain("does not match");
    fireEvent.click(screen.getByRole("button", { name: "Make it mine" }));
    expect(store.getState().claim).toBeNull();
  });

  test("under rules of another number cannot be checked, and does not stay in the link", () => {
    const { settle, store } = show(`kazakhstan-2022~7@2022-01-05T12:00Z&hash=${hash}`);
    settle();
    expect(screen.getByRole("status").textContent).toContain(
      "cannot be checked: it was found under rules that this page does not know",
    );
    expect(linkOf(store.getState())).not.toContain("hash");
  });
});

test.each([
  ["&sheet=tea", "is verified"],
  ["&region=XX&map=mars", "is verified"],
  ["&mood=good", "cannot be checked: not all that may bear on the run could be read"],
  ["&do=c.US.2610.720;c.KZ.2700.72;c.XX.1.1", "cannot be checked: not all that may bear on the run could be read"],
])("a claim beside %s, which cannot be read: its result %s", (more, verdict) => {
  const { settle } = show(`${CHANGED}&hash=${hashOf(CHANGED)}${more}`);
  settle();
  expect(screen.getByRole("status").textContent).toContain(verdict);
});

test("a refused file is an alert that can be put away", () => {
  const { store } = show("");
  act(() => store.getState().tellArrival({ kind: "refused", name: "a.json", problem: "title: is missing" }));
  expect(screen.getByRole("alert").textContent).toContain("“a.json” was not opened: title: is missing.");
  fireEvent.click(screen.getByRole("button", { name: "Understood" }));
  expect(screen.queryByRole("alert")).toBeNull();
});
