/** Settings and bets on this device: read as they were kept, and never trusted. */
import { expect, test } from "vitest";
import { type Bet, type Kept, NOTHING_KEPT } from "../../src/store/kept.ts";
import { keptIn, MOST_BETS, mergedKept, readKept, writeKept } from "../../src/store/readKept.ts";
import { writeSlots } from "../../src/store/slots.ts";
import { createShelf } from "./shelf.ts";
import { createTestAtlas } from "./testAtlas.ts";

const bet = (guess: number): Bet => ({
  scenarioId: "kazakhstan-2022",
  betId: "interval",
  guess,
  truth: 11.9,
  unit: "min",
  naive: 10,
  span: 8,
  band: [10, 14],
});
const KEPT: Kept = {
  theme: "night",
  language: "kk",
  quiet: true,
  singleKeys: false,
  sound: true,
  coldOpenSeen: true,
  bets: [bet(12), bet(15)],
};

test("what was kept comes back, and without it the page's own settings", () => {
  const shelf = createShelf();
  expect(readKept(shelf)).toEqual(NOTHING_KEPT);
  expect(writeKept(shelf, KEPT)).toBe("kept");
  expect(readKept(shelf)).toEqual(KEPT);
});

test.each([
  ["theme", "__proto__", null],
  ["theme", 3, null],
  ["language", "<b>", null],
  ["language", "x".repeat(61), null],
  ["quiet", "yes", false],
  ["singleKeys", null, true],
  ["sound", 1, false],
  ["coldOpenSeen", {}, false],
  ["bets", "many", []],
])("%s that is %j is as if it had never been kept, and the others stay", (name, value, wanted) => {
  const shelf = createShelf();
  writeSlots(shelf, "kept", { ...KEPT, [name]: value });
  expect(readKept(shelf)).toEqual({ ...KEPT, [name]: wanted });
});

test("bets that make no sense are left out, what they hold beside is too, and the newest stay", () => {
  const strange = [
    null,
    3,
    {},
    { ...bet(1), guess: "1" },
    { ...bet(1), truth: null },
    { ...bet(1), unit: "x".repeat(61) },
  ];
  expect(keptIn({ bets: [...strange, { ...bet(2), html: "<b>" }] }).bets).toEqual([bet(2)]);
  const many = keptIn({ bets: Array.from({ length: MOST_BETS + 5 }, (_, i) => bet(i)) }).bets;
  expect([many.length, many[0]!.guess, many.at(-1)!.guess]).toEqual([MOST_BETS, 5, MOST_BETS + 4]);
  for (const value of [null, 3, "x", []]) expect(keptIn(value)).toEqual(NOTHING_KEPT);
});

test("a page that takes over keeps what the other one stored, with its own changes put in", () => {
  const before: Kept = { ...NOTHING_KEPT, bets: [bet(1)] };
  const stored: Kept = { ...before, theme: "night", sound: true, bets: [bet(1), bet(2)] };
  const mine: Kept = { ...before, theme: "projector", bets: [...before.bets, bet(3)] };
  const merged = mergedKept(stored, before, mine);
  expect(merged).toEqual({ ...stored, theme: "projector", bets: [bet(1), bet(2), bet(3)] });
});

test("the store has them and changes them at once", () => {
  const { store } = createTestAtlas();
  expect(store.getState().kept).toBe(NOTHING_KEPT);
  store.getState().keep({ theme: "night" });
  store.getState().keep({ quiet: true });
  expect(store.getState().kept).toEqual({ ...NOTHING_KEPT, theme: "night", quiet: true });
});
