import { expect, test } from "vitest";
import { KAZAKHSTAN_2022_BET } from "../../src/scenario/presets/kazakhstan2022Bet.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { askBet, goToStage, guess, isAsking, leaveBet, pullPlug, tickAt } from "../../src/store/betting.ts";
import { calibrationOf } from "../../src/store/calibration.ts";
import { changeAnything } from "../../src/store/changeAnything.ts";
import type { Bet } from "../../src/store/kept.ts";
import { keptIn } from "../../src/store/readKept.ts";
import { guessText, readGuess } from "../../src/view/panels/BetForm.tsx";
import { revealText } from "../../src/view/panels/betWords.ts";
import { createTestAtlas } from "./testAtlas.ts";

test("a bet goes from question to doors, moves the clock, and stands in no link", () => {
  const { store } = createTestAtlas();
  const now = () => store.getState();
  askBet(store, KAZAKHSTAN_2022_BET, true);
  expect(isAsking(now())).toBe(true);
  expect(now().betting).toMatchObject({ guess: 585, isCold: true });
  guess(store, 10_000);
  expect(now().betting?.guess).toBe(KAZAKHSTAN_2022_BET.high);
  guess(store, Number.NaN);
  expect(now().betting?.guess).toBe(KAZAKHSTAN_2022_BET.high);
  guess(store, 660);
  expect(linkOf(now())).toBe(linkOf(createTestAtlas().store.getState()));
  expect(now().kept.coldOpenSeen).toBe(false);
  pullPlug(store);
  expect(now().betting).toMatchObject({ stage: "revealed", guess: 660 });
  expect(now().kept.coldOpenSeen).toBe(true);
  expect(now().cursorTick).toBe(tickAt(now().scenario, KAZAKHSTAN_2022_BET.atUtc));
  pullPlug(store); // no second time
  goToStage(store, "doors");
  expect(now().betting?.stage).toBe("doors");
  leaveBet(store);
  expect(now().betting).toBeNull();
});

test("a bet that is left counts as seen, and a link or another scenario puts it away", async () => {
  const { store } = createTestAtlas();
  askBet(store, KAZAKHSTAN_2022_BET, true);
  leaveBet(store);
  expect(store.getState()).toMatchObject({ betting: null, kept: { coldOpenSeen: true } });
  askBet(store, KAZAKHSTAN_2022_BET);
  store.getState().open("kazakhstan-2022~1@2022-01-12T12:00Z");
  expect(store.getState().betting).toBeNull();
  askBet(store, KAZAKHSTAN_2022_BET);
  store.getState().openScenario("steady-hash");
  await expect.poll(() => store.getState().scenario.id).toBe("steady-hash");
  expect(store.getState().betting).toBeNull();
});

test("starting over ends a story, and leaves a question that stands", () => {
  const { store } = createTestAtlas();
  askBet(store, KAZAKHSTAN_2022_BET, true);
  store.getState().startOver();
  expect(store.getState().betting?.stage).toBe("asked");
  pullPlug(store);
  goToStage(store, "doors");
  store.getState().startOver();
  expect(store.getState()).toMatchObject({ betting: null, cursorTick: 0 });
});

test("whoever leaves the thumb where it stands is told that he said what “nothing changes” says, not that he was nearer", () => {
  const answer = { truth: 652.8, band: [568, 758], run: 600, naive: 583.4 } as const;
  const told = (guess: number) => revealText(KAZAKHSTAN_2022_BET, guess, answer);
  expect(told(KAZAKHSTAN_2022_BET.startAt)).toBe(
    "You said 9:45 min. Expected: 10:53 min. Your bet was that nothing changes (9:43 min).",
  );
  expect(told(600)).toMatch(/ Nearer than “nothing changes” /);
  expect(told(570)).toMatch(/ “Nothing changes” \(9:43 min\) was as near, or nearer\.$/);
});

test("“Change anything” leads to the controls of the country that it is about, or of the largest", async () => {
  const { store, settle } = createTestAtlas();
  settle();
  askBet(store, KAZAKHSTAN_2022_BET);
  changeAnything(store);
  expect(store.getState()).toMatchObject({ betting: null, selected: "KZ" });
  store.getState().openScenario("steady-hash");
  await expect.poll(() => store.getState().scenario.id).toBe("steady-hash");
  settle();
  changeAnything(store);
  expect(store.getState().selected).toBe("US");
});

test("a country that is looked at hides the question and keeps it", () => {
  const { store } = createTestAtlas();
  askBet(store, KAZAKHSTAN_2022_BET, true);
  store.getState().select("KZ");
  expect(isAsking(store.getState())).toBe(false);
  store.getState().select(null);
  expect(isAsking(store.getState())).toBe(true);
});

test("a typed guess is read as people write it", () => {
  const interval = KAZAKHSTAN_2022_BET;
  for (const [text, seconds] of [
    ["11", 660],
    ["11:30", 690],
    [" 11.5 ", 690],
    ["11,5", 690],
  ] as const)
    expect([text, readGuess(interval, text)]).toEqual([text, seconds]);
  for (const text of ["", "soon", "11:75", "1:2:3"]) expect(readGuess(interval, text)).toBeNaN();
  const percent = { quantity: { kind: "retarget", afterUtc: "" }, step: 0.5 } as const;
  expect([readGuess(percent, "−3,5"), readGuess(percent, "-3.5"), readGuess(percent, "+4")]).toEqual([-3.5, -3.5, 4]);
  expect(readGuess(percent, "")).toBeNaN();
  for (const value of [-12.5, 0, 7]) expect(readGuess(percent, guessText(percent, value))).toBe(value);
  for (const value of [480, 615, 960]) expect(readGuess(interval, guessText(interval, value))).toBe(value);
});

const bet = (changes: Partial<Bet>): Bet => ({
  scenarioId: "a",
  betId: "interval",
  guess: 660,
  truth: 650,
  unit: "interval",
  naive: 600,
  span: 480,
  band: [560, 760],
  ...changes,
});

test("the score is the misses over those of someone who expects nothing, each by its slider's length", () => {
  expect(calibrationOf([])).toEqual({ bets: [], banded: 0, inBand: 0, relativeMiss: null });
  expect(calibrationOf([bet({})])).toMatchObject({ banded: 1, inBand: 1 });
  expect(calibrationOf([bet({})]).relativeMiss).toBeCloseTo(10 / 50, 12);
  const share = bet({ scenarioId: "b", unit: "share", guess: 20, truth: 16, naive: 6, span: 40, band: null });
  const both = calibrationOf([bet({ guess: 900 }), share]);
  expect(both).toMatchObject({ banded: 1, inBand: 0 });
  expect(both.relativeMiss).toBeCloseTo((250 / 480 + 4 / 40) / (50 / 480 + 10 / 40), 12);
  expect(calibrationOf([bet({ naive: 650 })]).relativeMiss).toBeNull();
});

test("only the first bet on a scenario counts, and what is kept of it comes back whole", () => {
  const bets = [bet({}), bet({ guess: 650 })];
  expect(calibrationOf(bets).bets).toEqual([bets[0]]);
  expect(keptIn({ bets: JSON.parse(JSON.stringify(bets)) }).bets).toEqual(bets);
  expect(keptIn({ bets: [{ ...bet({}), span: 0 }, { ...bet({}), naive: "x" }, null] }).bets).toEqual([]);
});
