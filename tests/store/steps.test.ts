/** Steps back and forth: what each was, and going to any of them. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/scenario/command.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { changeOf } from "../../src/store/changeOf.ts";
import { forLooking } from "../../src/store/forLooking.ts";
import { createTestAtlas } from "./testAtlas.ts";

const cut = (region: string, ticks = 432): Command => ({ kind: "cut", region, tick: 1600, ticks });
const withPermille = (permille: number): Command => ({ kind: "set-geopolitical-sensitivity", tick: 0, permille });

describe("what a step was", () => {
  const of = (...commands: Command[]) => ({ commands, assumptions: {} });
  test.each([
    ["a decision", of(), of(cut("US")), { kind: "taken", command: cut("US") }],
    ["one of two taken back", of(cut("US"), cut("CA")), of(cut("US")), { kind: "withdrawn", command: cut("CA") }],
    ["one in place of another", of(withPermille(1)), of(withPermille(2)), { kind: "taken", command: withPermille(2) }],
    ["the only one taken back", of(cut("US")), of(), { kind: "withdrawn", command: cut("US") }],
    ["start over", of(cut("US"), cut("CA")), of(), { kind: "cleared" }],
    ["another link", of(cut("US")), of(cut("CA"), cut("RU")), { kind: "many", changes: 3 }],
    ["an assumption", of(), { commands: [], assumptions: { a: 2 } }, { kind: "assumed", parameter: "a", value: 2 }],
    [
      "moved on",
      { commands: [], assumptions: { a: 1 } },
      { commands: [], assumptions: { a: 2 } },
      { kind: "assumed", parameter: "a", value: 2 },
    ],
    ["put back", { commands: [], assumptions: { a: 2 } }, of(), { kind: "assumed", parameter: "a", value: null }],
  ])("%s", (_, before, after, wanted) => {
    expect(changeOf(before, after)).toEqual(wanted);
  });
});

describe("going to a step", () => {
  function threeSteps() {
    const atlas = createTestAtlas();
    for (const region of ["US", "CA", "RU"]) atlas.store.getState().decide(cut(region));
    return atlas;
  }
  const count = ({ store }: ReturnType<typeof threeSteps>) => {
    const { past, commands, future } = store.getState();
    return [past.length, commands.length, future.length];
  };

  test("leads there from anywhere, and the way back stays", () => {
    const atlas = threeSteps();
    const { jump, undo } = atlas.store.getState();
    const link = linkOf(atlas.store.getState());
    expect(count(atlas)).toEqual([3, 3, 0]);
    jump(0);
    expect(count(atlas)).toEqual([0, 0, 3]);
    jump(2);
    expect(count(atlas)).toEqual([2, 2, 1]);
    undo();
    expect(count(atlas)).toEqual([1, 1, 2]);
    jump(3);
    expect(linkOf(atlas.store.getState())).toBe(link);
    atlas.settle();
    expect(atlas.store.getState().run.hash).not.toBe("");
  });

  test("takes back “start over” to the moment that was left, and does it again from the start", () => {
    const { store } = threeSteps();
    const now = () => store.getState();
    now().seek(2000.5);
    now().startOver();
    expect([now().cursorTick, now().commands.length]).toEqual([0, 0]);
    now().seek(40);
    now().undo();
    expect([now().cursorTick, now().commands.length]).toEqual([2000, 3]);
    now().undo();
    expect([now().cursorTick, now().commands.length]).toEqual([2000, 2]); // no step of its own moves the time
    now().redo();
    expect(now().cursorTick).toBe(2000);
    now().redo();
    expect([now().cursorTick, now().commands.length]).toEqual([0, 0]);
    now().seek(40);
    now().jump(1);
    expect([now().cursorTick, now().commands.length]).toEqual([2000, 1]);
    // Another future: that start over is none of its steps.
    now().seek(70);
    now().decide(cut("KZ"));
    now().decide(cut("MY"));
    now().decide(cut("DE"));
    now().undo();
    now().jump(0);
    expect(now().cursorTick).toBe(70);
  });

  test("two restarts lead back each to its own moment", () => {
    const { store } = createTestAtlas();
    const now = () => store.getState();
    for (const [region, tick] of [
      ["US", 1700],
      ["CA", 900],
    ] as const) {
      now().decide(cut(region));
      now().seek(tick);
      now().startOver();
    }
    now().undo();
    expect(now().cursorTick).toBe(900);
    now().undo();
    expect(now().cursorTick).toBe(900);
    now().undo();
    expect(now().cursorTick).toBe(1700);
    now().jump(4);
    expect(now().cursorTick).toBe(0);
    now().jump(0);
    expect(now().cursorTick).toBe(1700);
  });

  test("nowhere is nowhere", () => {
    const atlas = threeSteps();
    for (const place of [-1, 4, 0.5, Number.NaN]) atlas.store.getState().jump(place);
    expect(count(atlas)).toEqual([3, 3, 0]);
    atlas.store.getState().redo();
    expect(count(atlas)).toEqual([3, 3, 0]);
  });

  test("over steps that cancel each other moves in the list too", () => {
    const atlas = createTestAtlas();
    const { decide, takeBack, jump } = atlas.store.getState();
    decide(cut("US"));
    takeBack(0);
    expect(count(atlas)).toEqual([2, 0, 0]);
    jump(0);
    expect(count(atlas)).toEqual([0, 0, 2]);
  });

  test("is no way to change a run that is for looking only", () => {
    const atlas = threeSteps();
    forLooking(atlas.store);
    atlas.store.getState().jump(0);
    expect(count(atlas)).toEqual([3, 3, 0]);
  });
});
