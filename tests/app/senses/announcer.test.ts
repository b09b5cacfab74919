import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAnnouncer, PAUSE_MS, WEIGHT } from "../../../src/app/senses/announcer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorded() {
  const said: { readonly text: string; readonly atMs: number }[] = [];
  const announcer = createAnnouncer((text) => said.push({ text, atMs: performance.now() }));
  const offer = (text: string, weight: number = WEIGHT.arrival, topic = text) =>
    announcer.offer({ text, weight, topic });
  return { said, offer, announcer, texts: () => said.map(({ text }) => text) };
}

test("of what happens in one moment the most important is said first, the rest follows at most one in two seconds", () => {
  const { said, offer, texts } = recorded();
  offer("machines arrive");
  offer("a country goes dark", WEIGHT.dark);
  offer("retarget", WEIGHT.retarget);
  vi.advanceTimersByTime(10_000);
  expect(texts()).toEqual(["a country goes dark", "retarget", "machines arrive"]);
  for (const [at, { atMs }] of said.entries())
    if (at > 0) expect(atMs - said[at - 1]!.atMs).toBeGreaterThanOrEqual(PAUSE_MS);
});

test("a busy minute says no more than thirty sentences, and never what is long over", () => {
  const { said, offer, texts } = recorded();
  for (let tenth = 0; tenth < 600; tenth += 1) {
    offer(`arrival ${tenth}`);
    if (tenth % 50 === 0) offer(`dark ${tenth}`, WEIGHT.dark);
    vi.advanceTimersByTime(100);
  }
  expect(said.length).toBeGreaterThan(25);
  expect(said.length).toBeLessThanOrEqual(31);
  for (let tenth = 0; tenth < 600; tenth += 50) expect(texts()).toContain(`dark ${tenth}`);
  vi.advanceTimersByTime(20_000);
  const before = said.length;
  vi.advanceTimersByTime(20_000);
  expect(said.length).toBe(before);
});

test("what is newer on a topic takes the place of what waits, and nothing is said after the end", () => {
  const { offer, announcer, texts } = recorded();
  offer("first");
  vi.advanceTimersByTime(100);
  offer("paused at nine", WEIGHT.clock, "clock");
  offer("playing", WEIGHT.clock, "clock");
  vi.advanceTimersByTime(5000);
  expect(texts()).toEqual(["first", "playing"]);
  offer("too late");
  announcer.stop();
  vi.advanceTimersByTime(5000);
  expect(texts()).toEqual(["first", "playing"]);
});

test("what waits is forgotten with the world that it was of, and nothing of that stays on the page", () => {
  const { offer, announcer, texts } = recorded();
  offer("cut off");
  vi.advanceTimersByTime(100);
  offer("so much slower");
  announcer.forget();
  vi.advanceTimersByTime(5000);
  expect(texts()).toEqual(["cut off", ""]);
  offer("another world");
  vi.advanceTimersByTime(5000);
  expect(texts().at(-1)).toBe("another world");
});
