/** Keeps on this device where the person is, and his settings and bets: soon after each change, and as the page goes. */
import type { AtlasState, AtlasStore } from "../../store/atlas.ts";
import { NOTHING_KEPT } from "../../store/kept.ts";
import { leftOffOf, writeLeftOff } from "../../store/leftOff.ts";
import { mergedKept, readKept, writeKept } from "../../store/readKept.ts";
import { isHarmed, isKeptKey, KEPT, LEFT, type Shelf, type Writing, wipe } from "../../store/slots.ts";
import type { SaveNews } from "../../store/state.ts";
import { createShowSaving } from "./saveNews.ts";
import { seekTenancy, type Tenancy } from "./tenancy.ts";

export { ENTRIES } from "./entries.ts";

const AT_MOST_EVERY_MS = 1000;

/**
 * @param begun the state as the page opened: as long as it is that, what was kept before stays
 * @param openShelf throws where the browser refuses its storage
 */
export function startSaving(store: AtlasStore, begun: AtlasState, openShelf: () => Shelf): void {
  let shelf: Shelf;
  try {
    shelf = openShelf();
  } catch {
    createShowSaving(store, [], { saveHere: () => {}, forget: () => {} })("refused");
    return;
  }
  let synced = begun.kept;
  let written = JSON.stringify(leftOffOf(begun));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOurs = false;
  let isOver = false;
  let tenancy: Tenancy | null = null;

  const show = createShowSaving(store, harmedIn(shelf), { saveHere, forget }, replaceHarmed);

  /** Who has read that something is harmed is told no more: what there is now takes its place, where nothing else has. */
  function replaceHarmed(news: SaveNews): void {
    if (!isOurs || !harmedIn(shelf).includes(news)) return;
    if (news === "harmed-place") written = "";
    if (news === "harmed-settings") synced = { ...synced };
  }

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!isOurs || isOver) return;
    const outcomes: readonly (Writing | null)[] = [writeSettings(), writePlace()];
    const failed = outcomes.find((outcome) => outcome === "full" || outcome === "refused");
    if (failed === "full" || failed === "refused") show(failed);
    else if (outcomes.includes("kept")) show("here");
  }

  function writeSettings(): Writing | null {
    const { kept } = store.getState();
    if (kept === synced) return null;
    const outcome = writeKept(shelf, kept);
    if (outcome === "kept") synced = kept;
    return outcome;
  }

  /** What came from someone else takes no place from one's own before it is taken as that. */
  function writePlace(): Writing | null {
    const state = store.getState();
    if (state.arrival?.kind === "link" || state.opening !== null) return null;
    const leftOff = leftOffOf(state);
    const text = JSON.stringify(leftOff);
    if (text === written) return null;
    const outcome = writeLeftOff(shelf, leftOff);
    if (outcome === "kept") written = text;
    return outcome;
  }

  /** The page that kept until now may have kept more since this one was opened. */
  function become(nowOurs: boolean): void {
    isOurs = nowOurs;
    if (isOver) return;
    if (nowOurs) {
      const stored = readKept(shelf);
      const { kept } = store.getState();
      const merged = kept === synced ? stored : mergedKept(stored, synced, kept);
      if (JSON.stringify(merged) !== JSON.stringify(kept)) store.setState({ kept: merged });
      synced = kept === synced ? store.getState().kept : stored;
    }
    show(nowOurs ? "here" : "elsewhere");
    if (nowOurs) write();
  }

  function saveHere(): void {
    written = ""; // as it is, though nothing was done here
    tenancy?.take();
  }

  /** @param isTold where another page of his was asked; what is on screen stays, and none of it is kept again */
  function end(isTold: boolean): void {
    isOver = true;
    clearTimeout(timer);
    tenancy?.release();
    store.setState({ kept: NOTHING_KEPT });
    show("forgotten", isTold);
  }

  function forget(): void {
    if (wipe(shelf)) end(false);
    else show("refused");
  }

  tenancy = seekTenancy(shelf, become);
  store.subscribe(() => {
    if (!isOver) timer ??= setTimeout(write, AT_MOST_EVERY_MS);
  });
  addEventListener("pagehide", write);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && write());
  addEventListener("storage", ({ key, newValue }) => {
    if (isOver || newValue !== null || (key !== null && !isKeptKey(key))) return;
    wipe(shelf); // another page of his was asked to forget, and this one may have written since
    end(true);
  });
}

function harmedIn(shelf: Shelf): SaveNews[] {
  const names = { [LEFT]: "harmed-place", [KEPT]: "harmed-settings" } as const;
  return ([LEFT, KEPT] as const).flatMap((name) => (isHarmed(shelf, name) ? [names[name]] : []));
}
