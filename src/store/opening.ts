import { rulesIn, scenarioIdIn } from "../scenario/link.ts";
import type { RuledScenario } from "../scenario/loaded.ts";
import { type Choose, droppedSpread, NOTHING_TOLD } from "./choosing.ts";
import type { Runs } from "./runs.ts";
import { readLink, sheetIn, startOf } from "./startOf.ts";
import type { AtlasOptions, AtlasStore, Opening } from "./state.ts";

/** Follows links: to another moment, seed or log of this scenario, or into another one once it is loaded. */
export function createOpening(store: AtlasStore, load: AtlasOptions["load"], choose: Choose, { startRuns }: Runs) {
  /** Opens a link here, or loads first the scenario that it names, under its rules. The last wish counts. */
  function goTo(text: string, by: Opening["by"]): void {
    const id = scenarioIdIn(text);
    const named = rulesIn(text);
    const { scenario, rules } = store.getState();
    const coming = id === null || (id === scenario.id && named === rules) ? undefined : load(id, named);
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
    const { input, base, rules, seed, spread, seek } = store.getState();
    const { opened, scenario } = readLink(text, { input, scenario: base, rules });
    const { commands, assumptions } = opened;
    const { problems, map, sheet, region } = opened;
    store.setState({
      problems,
      playing: false,
      seed: opened.seed,
      map,
      panel: sheetIn({ input }, sheet),
      selected: region,
    });
    if (opened.seed !== seed) {
      store.setState({
        commands,
        assumptions,
        scenario,
        past: [],
        future: [],
        ...NOTHING_TOLD,
        spread: droppedSpread(spread),
      });
      startRuns();
    } else choose({ commands, assumptions });
    store.setState({ claim: opened.claim });
    seek(opened.cursorTick);
  }

  /** Nothing of the old scenario stays: replies still on their way carry revisions that no longer count. */
  function openThere(loaded: RuledScenario, { link: text, by }: Opening): void {
    const { runVersion, historyVersion } = store.getState();
    store.setState({
      ...startOf(loaded, text),
      chosenBy: by,
      opening: null,
      runVersion: runVersion + 1,
      historyVersion: historyVersion + 1,
    });
    startRuns();
  }

  return goTo;
}
