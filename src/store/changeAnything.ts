import { leaveBet } from "./betting.ts";
import { mainEvent } from "./mainEvent.ts";
import { regionNow } from "./now.ts";
import type { AtlasState, AtlasStore } from "./state.ts";

/** Leads to controls that can be used at once: those of the region that the scenario is about, or else of the one that hashes most. */
export function changeAnything(store: AtlasStore): void {
  if (store.getState().betting !== null) leaveBet(store);
  const state = store.getState();
  state.select(mainEvent(state)?.region ?? largestRegion(state));
}

function largestRegion(state: AtlasState): string | null {
  const ehs = state.scenario.regions.map((_region, r) => regionNow(state, r, "onEhs"));
  return state.scenario.regions[ehs.indexOf(Math.max(...ehs))]?.id ?? null;
}
