import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
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

/** These parts of the store; the component renders again when one of them is another. */
export function useParts<Name extends keyof (AtlasState & AtlasActions)>(
  ...names: readonly Name[]
): Pick<AtlasState & AtlasActions, Name> {
  const pick = (state: AtlasState & AtlasActions) => Object.fromEntries(names.map((name) => [name, state[name]]));
  return useAtlas(useShallow(pick)) as Pick<AtlasState & AtlasActions, Name>;
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
