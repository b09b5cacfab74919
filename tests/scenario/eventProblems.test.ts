/** Events that contradict each other, and events that can change nothing. */
import { expect, test } from "vitest";
import { problemText } from "../../src/scenario/problemText.ts";
import { fileWith, read } from "./fileWith.ts";

const cut = (id: string, from: string, to: string, changes: object = {}) => ({
  id,
  kind: "internet-shutdown",
  region: "KZ",
  title: "A cut",
  schedule: [
    [from, 0],
    [to, 1],
  ],
  source: "nobody knows",
  mark: "P",
  ...changes,
});
const problemOf = (events: readonly object[]) => {
  const result = read(fileWith("events", events));
  return result.ok ? "taken" : problemText(result.problem);
};

test("a region cannot be isolated and only cut at the same time", () => {
  const plain = cut("plain", "2022-01-05", "2022-01-09");
  const alone = (from: string, to: string) => cut("alone", from, to, { isolated: true });
  const sentence =
    /^events\.1\.isolated: contradicts "\w+", also an internet-shutdown of KZ, from 2022-01-07T00:00:00Z on; a region is isolated by both or by neither$/;
  expect(problemOf([plain, alone("2022-01-07", "2022-01-12")])).toMatch(sentence);
  expect(problemOf([alone("2022-01-07", "2022-01-12"), plain])).toMatch(sentence);
  expect(problemOf([plain, alone("2022-01-09", "2022-01-12")])).toBe("taken");
  expect(problemOf([plain, { ...alone("2022-01-07", "2022-01-12"), region: "US" }])).toBe("taken");
  expect(problemOf([{ ...plain, isolated: true }, alone("2022-01-07", "2022-01-12")])).toBe("taken");
});

test("an event that is over before the run is refused, one whose last value still holds is not", () => {
  const past = cut("past", "2021-11-05", "2021-11-09");
  expect(problemOf([past])).toMatch(
    /^events\.0\.schedule: is over before the run begins \(2021-12-25T.*\), and its last value, 1, changes nothing; take later times/,
  );
  expect(problemOf([{ ...past, schedule: [["2021-11-05", 0.5]] }])).toBe("taken");
  expect(problemOf([{ ...past, kind: "tariff-change", schedule: [["2021-11-05", 0]] }])).toMatch(/its last value, 0,/);
  expect(problemOf([{ ...past, schedule: [...past.schedule, ["2022-01-05", 1]] }])).toBe("taken");
});
