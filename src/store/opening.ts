import { scenarioIdIn } from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import type { Runs } from "./runs.ts";
import { readLink, startOf } from "./startOf.ts";
import type { AtlasOptions, AtlasStore, Opening } from "./state.ts";

/** Follows links: to another moment, seed or log of this scenario, or into another one once it is loaded. */
export function createOpening(store: AtlasStore, load: AtlasOptions["load"], { startRuns, rebuild }: Runs) {
  /** Opens a link here, or loads the scenario it names first. The last wish counts. */
  function goTo(text: string, by: Opening["by"]): void {
    const id = scenarioIdIn(text);
    const coming = id === null || id === store.getState().scenario.id ? undefined : load(id);
    if (id === null || coming === undefined) {
      store.setState({ opening: null });
      openHere(text);
      return;
    }
    const mine: Opening = { id, link: text, by, status: "loading" };
    store.setState({ opening: mine, playing: false });
    coming.then(
      (loaded) => store.getState().opening === mine && openThere(loaded, mine),
      () => store.getState().opening === mine && store.setState({ opening: { ...mine, status: "failed" } }),
    );
  }

  function openHere(text: string): void {
    const { input, scenario, seed, commands, past, seek } = store.getState();
    const next = readLink(text, { input, scenario });
    store.setState({ problems: next.problems, playing: false, seed: next.seed });
    if (next.seed !== seed) {
      store.setState({ commands: next.commands, past: [], future: [], effects: { status: "idle" } });
      startRuns();
    } else if (JSON.stringify(next.commands) !== JSON.stringify(commands)) {
      store.setState({ commands: next.commands, past: [...past, commands], future: [] });
      rebuild(next.commands);
    }
    seek(next.cursorTick);
  }

  /** Nothing of the old scenario stays: replies still on their way carry revisions that no longer count. */
  function openThere(loaded: LoadedScenario, { link: text, by }: Opening): void {
    const { runVersion, historyVersion, panel, cancelEnsemble } = store.getState();
    cancelEnsemble();
    store.setState({
      ...startOf(loaded, readLink(text, loaded)),
      chosenBy: by,
      opening: null,
      runVersion: runVersion + 1,
      historyVersion: historyVersion + 1,
      panel: panel === "scenarios" || (panel === "claims" && loaded.input.claims.length === 0) ? null : panel,
    });
    startRuns();
  }

  return goTo;
}
