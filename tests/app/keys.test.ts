// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { bindKeys, keyActs } from "../../src/app/keys.ts";
import { MAP_KEYS } from "../../src/app/mapLife.ts";
import { bindSenseKeys, senseActs } from "../../src/app/senses/senseKeys.ts";
import { HELP_KEYS } from "../../src/view/panels/helpKeys.ts";
import { createTestAtlas } from "../store/testAtlas.ts";

const { store } = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z");
bindKeys(store);

/** Whether the page took the key while such an element had the focus. */
function takes(html: string, key: string, modifiers: KeyboardEventInit = {}): boolean {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  element.focus();
  const event = new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true, ...modifiers });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

const CONTROLS = ["checkbox", "radio", "range", "button"].map((type) => `<input type="${type}">`);
const WRITTEN = ["<input>", '<input type="number">', "<select></select>", "<textarea></textarea>"];

test.each([...CONTROLS, "<button></button>"])("letters and undo are the page's while %s has the focus", (html) => {
  store.getState().decide({ kind: "cut", region: "US", tick: 1600, ticks: 432 });
  expect(takes(html, "z", { ctrlKey: true })).toBe(true);
  expect(store.getState().commands).toEqual([]);
  const { panel } = store.getState();
  expect(takes(html, "t")).toBe(true);
  expect(store.getState().panel).not.toBe(panel);
});

test.each(WRITTEN)("no key is the page's while %s has the focus", (html) => {
  store.getState().decide({ kind: "cut", region: "US", tick: 1600, ticks: 432 });
  for (const key of ["t", "ArrowLeft", " "]) expect(takes(html, key)).toBe(false);
  expect(takes(html, "z", { ctrlKey: true })).toBe(false);
  expect(store.getState().commands).toHaveLength(1);
});

test("Space stays with a checkbox, a radio and a button, and the arrows with a radio", () => {
  for (const html of ['<input type="checkbox">', '<input type="radio">', "<button></button>"])
    expect(takes(html, " ", { code: "Space" })).toBe(false);
  expect(takes('<input type="radio">', "ArrowLeft")).toBe(false);
  expect(takes('<input type="radio">', "ArrowRight")).toBe(false);
  expect(takes('<input type="range">', "ArrowLeft")).toBe(false);
  expect(takes('<input type="range" class="timeline-slider">', "ArrowLeft")).toBe(true);
  expect(takes('<input type="range" class="timeline-slider">', "ArrowUp")).toBe(true);
  expect(takes("<p tabindex='-1'></p>", " ", { code: "Space" })).toBe(true);
});

test("B starts over, and that can be undone", () => {
  store.getState().seek(500);
  store.getState().decide({ kind: "cut", region: "CA", tick: 1600, ticks: 432 });
  const { commands } = store.getState();
  expect(takes("<p tabindex='-1'></p>", "b")).toBe(true);
  expect(store.getState()).toMatchObject({ commands: [], cursorTick: 0 });
  expect(takes("<p tabindex='-1'></p>", "z", { ctrlKey: true })).toBe(true);
  expect(store.getState().commands).toEqual(commands);
});

test("C compares A and B and ends it, D shows their difference, and the charts have G", () => {
  const shown = () => store.getState().compare.shown;
  const seen = ["c", "d", "d", "d", "c"].map((key) => takes("<p></p>", key) && shown());
  expect(seen).toEqual(["wipe", "difference", "off", "difference", "off"]);
  expect(takes("<p></p>", "g")).toBe(true);
  expect(store.getState().panel).toBe("charts");
});

test("every key is listed in Help, and has one meaning", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const { lookActs } = await import("../../src/app/look.ts");
  const acts = [
    keyActs(store).bindings,
    lookActs(store),
    senseActs(
      store,
      () => {},
      () => {},
    ),
  ];
  const own = ["Space", "Escape", "ArrowUp", "ArrowDown", "l", "f", "1 to 9"];
  const bound = [...acts.flatMap((each) => Object.keys(each)), ...MAP_KEYS, ...own];
  expect(bound.filter((key, at) => bound.indexOf(key) !== at)).toEqual([]);
  expect(Object.values(HELP_KEYS).flat().toSorted()).toEqual(bound.toSorted());
});

test("with single keys off only Space with nothing in hand, Escape and keys with others beside them work", () => {
  const summaries: string[] = [];
  const end = bindSenseKeys(
    store,
    senseActs(
      store,
      () => {},
      () => summaries.push("told"),
    ),
  );
  store.getState().keep({ singleKeys: false });
  const nothing = "<p tabindex='-1'></p>";
  const { panel, compare, cursorTick, kept } = store.getState();
  const letters = Object.values(HELP_KEYS)
    .flat()
    .filter((key) => key.length === 1 && /[^+=0-]/.test(key));
  for (const key of [...letters, "ArrowLeft", "PageDown", "Home"])
    expect(`${key} ${takes(nothing, key)}`).toBe(`${key} false`);
  expect(takes(nothing, "?", { shiftKey: true })).toBe(false);
  expect(store.getState()).toMatchObject({ panel, compare, cursorTick, kept });
  expect(takes('<input type="range">', " ", { code: "Space" })).toBe(false);
  expect(takes(nothing, " ", { code: "Space" })).toBe(true);
  expect(takes(nothing, "ArrowRight", { shiftKey: true })).toBe(true);
  expect(takes(nothing, "z", { ctrlKey: true })).toBe(true);
  store.getState().select("US");
  takes(nothing, "Escape");
  takes(nothing, "Escape");
  expect(store.getState()).toMatchObject({ selected: null, panel: null });
  store.getState().keep({ singleKeys: true });
  expect([takes(nothing, "."), takes(nothing, "m"), summaries.length, store.getState().kept.sound]).toEqual([
    true,
    true,
    1,
    true,
  ]);
  end();
});

test("letters of another alphabet are taken by the place of their key, and Latin ones by what is written on it", () => {
  const start = store.getState().playing;
  expect(takes("<p></p>", "л", { code: "KeyK" })).toBe(true);
  expect(store.getState().playing).toBe(!start);
  expect(takes("<p></p>", "q", { code: "KeyK" })).toBe(false);
  expect(takes("<p></p>", "я", { code: "KeyZ", ctrlKey: true })).toBe(true);
  expect(takes("<input>", "л", { code: "KeyK" })).toBe(false);
  store.getState().play(start);
});
