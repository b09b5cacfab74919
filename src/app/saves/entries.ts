/**
 * What the browser's history keeps of each of its entries beside the link, in the form in which the device keeps where a person left
 * off: so a page that is loaded again and one that is gone back to are as they were.
 */
import { scenarioIdIn } from "../../scenario/link.ts";
import { loadBet } from "../../scenario/presets/bets.ts";
import type { AtlasState, AtlasStore } from "../../store/atlas.ts";
import { isAt, type LeftOff, leftOffIn, leftOffOf, restoreSteps } from "../../store/leftOff.ts";
import type { Begin } from "../../store/state.ts";
import { restoreStory } from "../../store/story.ts";
import { scenarioIn } from "./keptFile.ts";

export type Entries = typeof ENTRIES;

export const ENTRIES = {
  /** Nothing more of one who wants to be forgotten. */
  leftOf: (state: AtlasState) => (state.saving?.status === "forgotten" ? undefined : leftOffOf(state)),

  /** Goes to an entry's link and puts back what is kept beside it. */
  open: (store: AtlasStore, link: string, isOwn: boolean, left: unknown): void => {
    const leftOff = leftIn(left, link);
    const open = (begin?: Begin) => store.getState().open(link, isOwn, begin);
    if (leftOff === null) open();
    else if (leftOff.file === null) open(beginOf(leftOff));
    else openFile(store, leftOff).then((isOpen) => isOpen || open());
  },
};

/** What an entry keeps of what its link says; null where that is nothing, or of another link. */
export function leftIn(value: unknown, link: string): LeftOff | null {
  const leftOff = leftOffIn(value);
  return leftOff !== null && isAt(leftOff, link) ? leftOff : null;
}

/** Steps and story. The bet is asked for at once, so that it is here when the scenario is. */
export function beginOf(leftOff: LeftOff): Begin {
  const { story, link } = leftOff;
  const id = scenarioIdIn(link);
  const bet = story === null || id === null ? undefined : loadBet(id);
  bet?.catch(() => {}); // no scenario may ever come that would ask for it
  return (store) => {
    restoreSteps(store, leftOff);
    const { base } = store.getState();
    bet?.then(
      (here) => story !== null && store.getState().base === base && restoreStory(store, story, here),
      () => {}, // the moment is back without it
    );
  };
}

async function openFile(store: AtlasStore, leftOff: LeftOff): Promise<boolean> {
  const { file, link } = leftOff;
  const { base } = store.getState();
  const read = await scenarioIn(leftOff).catch(() => null);
  if (store.getState().base !== base) return true; // gone on meanwhile
  if (file === null || read === null) return false;
  store.getState().openFile(read, file.name, link);
  restoreSteps(store, leftOff);
  return true;
}
