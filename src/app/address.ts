import { t } from "../i18n/t.ts";
import { linkInAddress, queryBeside } from "../scenario/linkInAddress.ts";
import { type AtlasState, type AtlasStore, linkOf } from "../store/atlas.ts";
import type { Entries } from "./saves/entries.ts";

const AT_MOST_EVERY_MS = 500;

function addressOf(link: string): string {
  const { pathname, search } = location;
  const rest = queryBeside(search);
  return `${pathname.replace(/%23.*$/, "")}${rest === "" ? "" : `?${rest}`}#${link}`;
}

/** What the browser keeps beside an address of ours: whether its link is the person's own, of which nothing has to be told, and what no link holds. */
interface Entry {
  readonly isOwn: boolean;
  readonly left?: unknown;
}

const entry = () => history.state as Partial<Entry> | null;

export const isOwnEntry = () => entry()?.isOwn === true;

/** Nobody else's: a link from elsewhere is an entry without it. */
export const leftHere = () => entry()?.left;

/**
 * Keeps the address saying what is on screen, and follows it when it is changed by hand. A scenario chosen on the page is a
 * new entry of the browser's history, so that Back returns to the one before, as it was left. Returns whom to give those who know
 * of what no link holds, once they are here.
 */
export function watchAddress(store: AtlasStore, entries?: Entries): (known: Entries) => void {
  let written = "";
  let beside = "";
  let waiting = false;
  /** As this page left the address, or as it was told that it had become. */
  let known = location.hash;

  function write(state: AtlasState, way: "replaceState" | "pushState" = "replaceState"): void {
    const link = linkOf(state);
    const left = entries === undefined ? leftHere() : entries.leftOf(state);
    const now: Entry = { isOwn: state.arrival?.kind !== "link", left };
    const text = JSON.stringify(now);
    if (link === written && text === beside) return;
    written = link;
    beside = text;
    try {
      history[way](now, "", addressOf(link));
      known = location.hash;
    } catch {
      written = ""; // browsers limit how often this may be called; the next change writes again
    }
  }

  function writeNow(): void {
    waiting = false;
    const state = store.getState();
    if (location.hash !== known) return; // a person has gone elsewhere, and the page is about to hear of it
    if (state.opening === null) write(state); // else the address may hold what is still to come
  }

  store.subscribe((state, before) => {
    const stage = state.betting?.stage;
    if (stage !== undefined && stage !== before.betting?.stage) writeNow(); // a story goes on in steps that a reload may follow at once
    if (state.base !== before.base) {
      if (state.chosenBy === "page") write(before);
      write(state, state.chosenBy === "page" ? "pushState" : "replaceState");
    }
    if (waiting) return;
    waiting = true;
    setTimeout(writeNow, AT_MOST_EVERY_MS);
  });
  writeNow();
  nameTab(store.getState());
  store.subscribe((state, before) => {
    if (state.input !== before.input) nameTab(state); // another scenario, or the same one in another language
  });
  addEventListener("pagehide", writeNow);
  addEventListener("hashchange", () => {
    known = location.hash;
    const link = linkInAddress(location);
    if (link === written) return;
    const { open } = store.getState();
    if (entries === undefined) open(link, isOwnEntry());
    else entries.open(store, link, isOwnEntry(), leftHere());
  });
  return (known) => {
    entries = known;
    writeNow();
  };
}

function nameTab({ input }: AtlasState): void {
  document.title = t("app.tab", { title: input.title });
}

/** The whole address of a state. */
export function addressOfState(state: AtlasState): string {
  return `${location.origin}${addressOf(linkOf(state))}`;
}
