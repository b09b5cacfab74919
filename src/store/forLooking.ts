import type { AtlasActions, AtlasStore } from "./state.ts";

const nothing = () => {};

/** What changes the world. */
const NO_HANDS: Partial<AtlasActions> = {
  decide: () => false,
  assume: nothing,
  resetAssumptions: nothing,
  takeBack: nothing,
  undo: nothing,
  redo: nothing,
  jump: nothing,
  startOver: nothing,
  pin: nothing,
  unpin: nothing,
  setSeed: nothing,
  openScenario: nothing,
  openFile: nothing,
};

/** Makes a store one for looking only: whatever asks for a change, nothing happens, and no other scenario is offered. */
export function forLooking(store: AtlasStore): void {
  const { openPanel } = store.getState();
  store.setState({
    ...NO_HANDS,
    viewOnly: true,
    openPanel: (wished) => openPanel(wished === "scenarios" ? null : wished),
  });
}
