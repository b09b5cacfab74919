import type { AtlasStore } from "../../store/atlas.ts";
import { changeAnything } from "../../store/changeAnything.ts";

const MOST_FRAMES = 120;

/** To the head of the region's card once that is here. */
export async function focusCard(): Promise<void> {
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const head = document.querySelector<HTMLElement>(".region-card h2");
    if (head === null) continue;
    head.tabIndex = -1;
    return head.focus({ preventScroll: true });
  }
}

/** To controls that can be used at once, and the focus with them. */
export async function leadToControls(store: AtlasStore): Promise<void> {
  changeAnything(store);
  await focusCard();
  for (const scroller of document.querySelectorAll(".drawer-body, .story")) scroller.scrollTo(0, 0);
}
