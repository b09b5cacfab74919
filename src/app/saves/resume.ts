/** What this device had kept, put into a page that opens. Loaded only where something is stored. */
import { FILE_LINK } from "../../scenario/linkState.ts";
import type { RuledScenario } from "../../scenario/loaded.ts";
import type { AtlasStore } from "../../store/atlas.ts";
import { isChanged } from "../../store/isChanged.ts";
import type { Kept } from "../../store/kept.ts";
import { isAt, readLeftOff, restoreSteps } from "../../store/leftOff.ts";
import { readKept } from "../../store/readKept.ts";
import type { Shelf } from "../../store/slots.ts";
import type { Begin } from "../../store/state.ts";
import { beginOf, ENTRIES, type Entries, leftIn } from "./entries.ts";
import { scenarioIn } from "./keptFile.ts";

export interface Visit {
  readonly kept: Kept;
  /** The link to open, and whether it is the person's own. */
  readonly link: string;
  readonly isOwn: boolean;
  /** The scenario of a kept file. */
  readonly first: RuledScenario | null;
  /** Puts into the store what no link holds. */
  readonly begin: Begin;
  readonly entries: Entries;
}

/**
 * A link in the address always wins; the one that a page of a file has names what is kept, if the entry is the person's own.
 *
 * @param left what the browser's history keeps beside the link: of this very page, where the device may keep what another one did since
 */
export async function resume(shelf: Shelf, link: string, isOwn: boolean, left?: unknown): Promise<Visit> {
  const kept = readKept(shelf);
  const asIs: Visit = { kept, link, isOwn, first: null, begin: () => {}, entries: ENTRIES };
  const isBare = link === "";
  const here = isBare ? null : leftIn(left, link);
  const stored = readLeftOff(shelf);
  // The device has heard the last of a page, its entry what was so half a second before; a file's link does not tell them apart.
  const isFresher = here !== null && here.file !== null && stored?.file?.name === here.file.name;
  const leftOff = isFresher ? stored : (here ?? stored);
  if (leftOff === null) return asIs;
  if (leftOff.file === null || (!isBare && (link !== FILE_LINK || !isOwn))) {
    if (isBare) return { ...asIs, link: leftOff.link, isOwn: true, begin: tellingAfter(beginOf(leftOff)) };
    if (here !== null || (isOwn && isAt(leftOff, link))) return { ...asIs, begin: beginOf(leftOff) };
    return isOwn ? { ...asIs, begin: (store) => restoreSteps(store, leftOff) } : asIs;
  }
  const first = await scenarioIn(leftOff);
  if (first === null) return asIs;
  const { name } = leftOff.file;
  const begin = (store: AtlasStore) => {
    store.setState({ file: { name, number: 1 } });
    restoreSteps(store, leftOff);
  };
  return { ...asIs, link: leftOff.link, isOwn: true, first, begin: isBare ? tellingAfter(begin) : begin };
}

/** Says where the person is, unless that is where everybody begins: what can be undone there is back all the same. */
function tellingAfter(begin: Visit["begin"]): Visit["begin"] {
  return (store) => {
    begin(store);
    const state = store.getState();
    const isNew = state.shownTick === 0 && state.file === null && !isChanged(state) && !isChanged(state.pinned);
    if (!isNew) state.tellArrival({ kind: "resumed", tick: Math.min(state.shownTick, state.scenario.endTick) });
  };
}
