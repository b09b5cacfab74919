/** Keys of the present view, before the page's own: chapters, full screen, and the way out. Letters that open sheets do nothing here. */
import type { AtlasStore } from "../../store/atlas.ts";
import { toggleFullScreen } from "../look.ts";
import { chaptersOf } from "./chapters.ts";

/** Letters that the page's own keys keep. */
const KEPT = "kpvrm";

export function bindPresentKeys(store: AtlasStore): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWritten(event.target)) return;
    const { key } = event;
    if (key !== "Escape" && !store.getState().kept.singleKeys) return; // the page's own keys hold to it too
    const { seek, present } = store.getState();
    if (key === "Escape") present(false);
    else if (key === "f") toggleFullScreen();
    else if (/^[1-9]$/.test(key)) {
      const chapter = chaptersOf(store.getState())[Number(key) - 1];
      if (chapter !== undefined) seek(chapter.tick);
    } else if (!/^[a-z?]$/i.test(key) || KEPT.includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", onKey, true);
  return () => removeEventListener("keydown", onKey, true);
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement;
}
