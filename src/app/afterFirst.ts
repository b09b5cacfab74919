/** What the first picture can do without, in one chunk that is asked for beside the map's: keys, looks, and the page's account of itself. */
import type { AtlasStore } from "../store/atlas.ts";
import { bindKeys } from "./keys.ts";
import { startLook } from "./look.ts";
import { exposeProbe } from "./probe.ts";

export function startAfterFirst(store: AtlasStore): void {
  bindKeys(store);
  startLook(store);
  exposeProbe(store).takesKeys = true;
}
