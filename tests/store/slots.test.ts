/** Two slots written in turn: whatever happens to one, what is read is a value that was written, or nothing. */
import { describe, expect, test } from "vitest";
import { isHarmed, isKeptKey, placeName, readSlots, wipe, writeSlots } from "../../src/store/slots.ts";
import { createShelf } from "./shelf.ts";

const OLD = { link: "kazakhstan-2022~1@2022-01-05T12:00Z", of: "Қазақстан 🇰🇿" };
const NEW = { link: "kazakhstan-2022~1@2022-01-06T18:00Z", of: [1, 2, null, "x"] };
const PLACES = [0, 1] as const;

function written(...values: readonly unknown[]) {
  const shelf = createShelf();
  for (const value of values) expect(writeSlots(shelf, "left", value)).toBe("kept");
  return shelf;
}

/** Every text that differs from `text` in one bit of one of its units, or ends early, or goes on. */
function* harmed(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    yield text.slice(0, at);
    for (let bit = 0; bit < 16; bit += 1)
      yield text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
    yield text.slice(0, at) + text.slice(at + 1);
  }
  yield `${text}0`;
}

test("what was written last is read, and what was written before stands beside it", () => {
  expect(readSlots(createShelf(), "left")).toBeNull();
  const shelf = written(OLD, NEW);
  expect(readSlots(shelf, "left")).toEqual(NEW);
  expect(shelf.texts.size).toBe(2);
  writeSlots(shelf, "left", 3);
  expect([readSlots(shelf, "left"), shelf.texts.size, readSlots(shelf, "kept")]).toEqual([3, 2, null]);
});

describe("a slot that is harmed at any unit, in any bit, or ends at any", () => {
  test.each(PLACES)("slot %i: the other is read", (place) => {
    const shelf = written(OLD, NEW);
    const name = placeName("left", place);
    const [mine, other] = shelf.texts.get(name)!.includes("01-06T18") ? [NEW, OLD] : [OLD, NEW];
    let harms = 0;
    for (const text of harmed(shelf.texts.get(name)!)) {
      harms += 1;
      expect(readSlots(createShelf([...shelf.texts, [name, text]]), "left")).toEqual(other);
    }
    expect(harms).toBeGreaterThan(1000);
    expect(mine).not.toEqual(other);
  });

  test("the only one: nothing is read", () => {
    const shelf = written(OLD);
    const [[name, text]] = [...shelf.texts] as [[string, string]];
    for (const wrong of harmed(text)) expect(readSlots(createShelf([[name, wrong]]), "left")).toBeNull();
  });

  test("and what is written then takes its place, not that of the whole one", () => {
    const shelf = written(OLD, NEW);
    for (const place of PLACES) {
      const name = placeName("left", place);
      const whole = placeName("left", place === 0 ? 1 : 0);
      const mine = createShelf([...shelf.texts, [name, "harmed"]]);
      const before = mine.texts.get(whole);
      writeSlots(mine, "left", 3);
      expect([readSlots(mine, "left"), mine.texts.get(whole)]).toEqual([3, before]);
    }
  });
});

test("harm is what stands in a slot while none of the two can be read", () => {
  const shelf = written(OLD, NEW);
  const [first, second] = PLACES.map((place) => placeName("left", place)) as [string, string];
  const harmedIn = (...names: readonly string[]) =>
    isHarmed(createShelf([...shelf.texts, ...names.map((name) => [name, "harmed"] as const)]), "left");
  expect([harmedIn(), harmedIn(first), harmedIn(second), harmedIn(first, second)]).toEqual([false, false, false, true]);
  expect([isHarmed(createShelf(), "left"), isHarmed(createShelf([[second, ""]]), "left")]).toEqual([false, true]);
  const getItem = () => {
    throw new DOMException("not allowed", "SecurityError");
  };
  expect(isHarmed({ ...shelf, getItem }, "left")).toBe(false); // nobody knows, and that is told otherwise
});

test("texts of others, of other versions and out of number are none of ours", () => {
  for (const text of ["", "null", "{}", "[1,1,1]", "00000000[1,1,1]", "\u0000", "[".repeat(100_000)])
    expect(readSlots(createShelf([[placeName("left", 0), text]]), "left")).toBeNull();
});

describe("a writing that fails leaves the newest value readable", () => {
  const full = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  const firefoxFull = () => {
    throw new DOMException("no room", "NS_ERROR_DOM_QUOTA_REACHED");
  };
  const refused = () => {
    throw new DOMException("not allowed", "SecurityError");
  };
  test.each([
    ["full", full],
    ["full", firefoxFull],
    ["refused", refused],
    ["refused", () => {}], // nothing is kept, and nothing is said
  ] as const)("%s: what was newest is still read", (outcome, setItem) => {
    const shelf = written(OLD, NEW);
    const before = [...shelf.texts];
    expect(writeSlots({ ...shelf, setItem }, "left", 3)).toBe(outcome);
    expect([...shelf.texts]).toEqual(before);
    expect(readSlots(shelf, "left")).toEqual(NEW);
  });

  test("cut off in the middle of the text", () => {
    const shelf = written(OLD, NEW);
    const setItem = (key: string, text: string) => void shelf.texts.set(key, text.slice(0, text.length / 2));
    expect(writeSlots({ ...shelf, setItem }, "left", 3)).toBe("refused");
    expect(readSlots(shelf, "left")).toEqual(NEW);
  });
});

test("storage that cannot be read gives nothing and throws nothing", () => {
  const getItem = () => {
    throw new DOMException("not allowed", "SecurityError");
  };
  const shelf = { ...createShelf(), getItem };
  expect(readSlots(shelf, "left")).toBeNull();
  expect(writeSlots(shelf, "left", 1)).toBe("refused");
  expect(wipe(shelf)).toBe(false);
});

test("forgetting deletes what is ours and nothing else", () => {
  const shelf = written(OLD, NEW);
  writeSlots(shelf, "kept", 1);
  shelf.setItem("another program's", "its own");
  expect([...shelf.texts.keys()].filter(isKeptKey)).toHaveLength(3);
  expect(wipe(shelf)).toBe(true);
  expect([...shelf.texts.keys()]).toEqual(["another program's"]);
});
