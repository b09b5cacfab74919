// @vitest-environment jsdom
/** When something is written to the device, and by which page. Journeys show the same in a browser, with its locks. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startSaving } from "../../src/app/saves/startSaving.ts";
import { BEAT_MS, OWNER } from "../../src/app/saves/tenancy.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { NOTHING_KEPT } from "../../src/store/kept.ts";
import { leftOffOf, readLeftOff, writeLeftOff } from "../../src/store/leftOff.ts";
import { readKept, writeKept } from "../../src/store/readKept.ts";
import { KEPT, LEFT, placeName, type Shelf } from "../../src/store/slots.ts";
import { createShelf } from "../store/shelf.ts";
import { createTestAtlas } from "../store/testAtlas.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bet = (guess: number) => ({
  scenarioId: "kazakhstan-2022",
  betId: "interval",
  guess,
  truth: 11.9,
  unit: "min",
  naive: 0,
  span: 1,
  band: null,
});
const NEVER_SILENT_MS = 4 * BEAT_MS;

function page(shelf: Shelf, link = "") {
  const { store } = createTestAtlas(link);
  startSaving(store, store.getState(), () => shelf);
  const news = () => store.getState().saving?.news;
  return { store, news, status: () => store.getState().saving?.status };
}

test("nothing is written before something is done, and then it is, soon and all of it", () => {
  const shelf = createShelf();
  const { store, status } = page(shelf);
  vi.advanceTimersByTime(5000);
  expect([status(), readLeftOff(shelf), [...shelf.texts.keys()]]).toEqual(["here", null, [OWNER]]);
  store.getState().seek(100);
  store.getState().keep({ theme: "night", bets: [bet(1)] });
  vi.advanceTimersByTime(1000);
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
  expect(readKept(shelf)).toEqual({ ...NOTHING_KEPT, theme: "night", bets: [bet(1)] });
});

test("a page that goes writes at once", () => {
  const shelf = createShelf();
  const { store } = page(shelf);
  store.getState().seek(100);
  dispatchEvent(new Event("pagehide"));
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
});

test("what came from someone else takes nobody's place before it is one's own", () => {
  const shelf = createShelf();
  const { store } = page(shelf, "kazakhstan-2022~1@2022-01-15T12:00Z&seed=7&do=c.US.2610.720");
  store.getState().seek(100);
  vi.advanceTimersByTime(2000);
  expect(readLeftOff(shelf)).toBeNull();
  store.getState().tellArrival(null);
  vi.advanceTimersByTime(2000);
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
});

test("beside another page it writes nothing; when that one is silent it takes over and keeps the bets of both", () => {
  const shelf = createShelf();
  shelf.setItem(OWNER, `1,2 ${Date.now()}`);
  const { store, status, news } = page(shelf);
  store.getState().seek(100);
  store.getState().keep({ bets: [bet(2)] });
  vi.advanceTimersByTime(BEAT_MS);
  expect([status(), readLeftOff(shelf), news()]).toEqual(["elsewhere", null, ["elsewhere"]]);
  writeKept(shelf, { ...NOTHING_KEPT, sound: true, bets: [bet(1)] });
  vi.advanceTimersByTime(NEVER_SILENT_MS);
  expect([status(), news()]).toEqual(["here", []]);
  const both = { ...NOTHING_KEPT, sound: true, bets: [bet(1), bet(2)] };
  expect([readKept(shelf), store.getState().kept]).toEqual([both, both]);
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
});

test("taken over it stops, and takes back when it is told to", () => {
  const shelf = createShelf();
  const { store, status } = page(shelf);
  shelf.setItem(OWNER, `1,2 ${Date.now()}`);
  dispatchEvent(new StorageEvent("storage", { key: OWNER, newValue: "1,2" }));
  expect(status()).toBe("elsewhere");
  store.getState().saving!.saveHere();
  expect(status()).toBe("here");
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
});

test("forgotten, settings are the page's own again and nothing is written any more", () => {
  const shelf = createShelf();
  const { store, status, news } = page(shelf);
  store.getState().keep({ theme: "night" });
  store.getState().seek(100);
  vi.advanceTimersByTime(1000);
  store.getState().saving!.forget();
  expect(news()).toEqual([]); // it is told where it was asked for
  expect([status(), store.getState().kept]).toEqual(["forgotten", NOTHING_KEPT]);
  store.getState().seek(200);
  store.getState().keep({ sound: true });
  dispatchEvent(new Event("pagehide"));
  vi.advanceTimersByTime(NEVER_SILENT_MS);
  expect([...shelf.texts.keys()]).toEqual([]);
});

test("forgotten in another page, it is forgotten here, and the page tells so", () => {
  const shelf = createShelf();
  const { store, status, news } = page(shelf);
  store.getState().seek(100);
  vi.advanceTimersByTime(1000);
  dispatchEvent(new StorageEvent("storage", { key: "hashrate-atlas.left.0", newValue: null }));
  expect([status(), [...shelf.texts.keys()], news()]).toEqual(["forgotten", [], ["forgotten"]]);
  store.getState().saving!.putAway("forgotten");
  expect([status(), news()]).toEqual(["forgotten", []]);
});

const [FIRST, SECOND] = [placeName(LEFT, 0), placeName(LEFT, 1)];

test("where both slots are harmed the page tells so, goes on saving, and tells no more once that was put away", () => {
  const shelf = createShelf([
    [FIRST, "harmed"],
    [SECOND, "harmed too"],
    [placeName(KEPT, 0), "harmed"],
  ]);
  const { store, status, news } = page(shelf);
  expect([status(), news()]).toEqual(["here", ["harmed-place", "harmed-settings"]]);
  vi.advanceTimersByTime(5000);
  expect(readLeftOff(shelf)).toBeNull(); // it stays as it is until something is done
  store.getState().seek(100);
  vi.advanceTimersByTime(1000);
  expect(readLeftOff(shelf)!.link).toBe(linkOf(store.getState()));
  const asOpenedAnew = () => page(createShelf([...shelf.texts].filter(([key]) => key !== OWNER))).news();
  expect(asOpenedAnew()).toEqual(["harmed-settings"]);
  store.getState().saving!.putAway("harmed-settings");
  vi.advanceTimersByTime(1000);
  expect([news(), asOpenedAnew(), readKept(shelf)]).toEqual([["harmed-place"], [], NOTHING_KEPT]);
});

test("beside another page, what is harmed is put away and nothing is written over what that one keeps", () => {
  const shelf = createShelf([
    [OWNER, `1,2 ${Date.now()}`],
    [FIRST, "harmed"],
  ]);
  const { store, status, news } = page(shelf);
  expect(news()).toEqual(["harmed-place", "elsewhere"]);
  store.getState().saving!.putAway("harmed-place");
  const other = createTestAtlas("kazakhstan-2022~1@2022-01-05T12:00Z").store.getState();
  writeLeftOff(shelf, leftOffOf(other));
  vi.advanceTimersByTime(NEVER_SILENT_MS);
  expect([status(), news(), readLeftOff(shelf)!.link]).toEqual(["here", [], linkOf(other)]);
});

test.each([
  ["full", "QuotaExceededError"],
  ["refused", "SecurityError"],
] as const)("where nothing can be written any more (%s) the page tells so once", (how, name) => {
  const shelf = createShelf();
  let isRoom = true;
  const setItem = (key: string, text: string) => {
    if (!isRoom) throw new DOMException("no", name);
    shelf.setItem(key, text);
  };
  const { store, status, news } = page({ ...shelf, setItem });
  let tick = 0;
  const goOn = (room: boolean) => {
    isRoom = room;
    tick += 100;
    store.getState().seek(tick);
    vi.advanceTimersByTime(1000);
    return [status(), news()];
  };
  expect(goOn(true)).toEqual(["here", []]);
  expect(goOn(false)).toEqual([how, [how]]);
  expect(goOn(true)).toEqual(["here", []]);
  expect(goOn(false)).toEqual([how, []]);
});

test("where the browser refuses its storage that is told, and nothing else happens", () => {
  const { store } = createTestAtlas();
  startSaving(store, store.getState(), () => {
    throw new DOMException("refused", "SecurityError");
  });
  store.getState().seek(100);
  vi.advanceTimersByTime(5000);
  expect(store.getState().saving).toMatchObject({ status: "refused", news: ["refused"] });
});
