import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AtlasActions, AtlasState, AtlasStore } from "./atlas.ts";

/** The one hook of the store. */
export const AtlasContext = createContext<AtlasStore | null>(null);

export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (store === null) throw new Error("no AtlasContext above this component");
  return store;
}

/** Selects from the store; the component renders again when the selected value is another one. */
export function useAtlas<T>(select: (state: AtlasState & AtlasActions) => T): T {
  return useStore(useAtlasStore(), select);
}

/** The whole state, again whenever the shown moment, the scenario and its words, a run, the decisions or the selection change: what a panel of numbers reads. */
export function useMoment(): AtlasState & AtlasActions {
  useAtlas(momentKey);
  useAtlas(({ input }) => input); // the same scenario in another language too
  return useAtlasStore().getState();
}

function momentKey({ shownTick, runVersion, historyVersion, past, future, selected }: AtlasState): string {
  return `${shownTick} ${runVersion} ${historyVersion} ${past.length} ${future.length} ${selected}`;
}
