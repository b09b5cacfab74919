/** Puts into the store whether what a person does is kept, and what of that the page tells without being asked. */
import type { AtlasStore } from "../../store/atlas.ts";
import type { SaveNews, Saving } from "../../store/state.ts";

/** @param isTold whether a status is news; it is none to the hand that brought it about */
export type ShowSaving = (status: Saving["status"], isTold?: boolean) => void;

/**
 * @param harmed what could not be read, told with the first status
 * @param onPutAway hears what a person has read
 */
export function createShowSaving(
  store: AtlasStore,
  harmed: readonly SaveNews[],
  acts: Pick<Saving, "saveHere" | "forget">,
  onPutAway: (news: SaveNews) => void = () => {},
): ShowSaving {
  const told = new Set<SaveNews>();
  let news = harmed;
  const put = (status: Saving["status"]) => store.setState({ saving: { status, news, putAway, ...acts } });

  function putAway(heard: SaveNews): void {
    news = news.filter((one) => one !== heard);
    onPutAway(heard);
    put(store.getState().saving?.status ?? "here");
  }

  return (status, isTold = true) => {
    if (store.getState().saving?.status === status) return;
    news = status === "forgotten" ? [] : news.filter((one) => harmed.includes(one)); // the status before is over
    const isNew = status !== "here" && isTold && (status === "elsewhere" || !told.has(status));
    if (isNew) {
      told.add(status);
      news = [...news, status];
    }
    put(status);
  };
}
