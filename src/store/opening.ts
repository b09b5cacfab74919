import { rulesIn, scenarioIdIn } from "../scenario/link.ts";
import { RULES } from "../scenario/linkState.ts";
import type { RuledScenario } from "../scenario/loaded.ts";
import { type Choosing, droppedSpread, NOTHING_TOLD } from "./choosing.ts";
import type { Runs } from "./runs.ts";
import { plateOf, readLink, sheetIn, startOf, tidingsOf } from "./startOf.ts";
import type { AtlasOptions, AtlasState, AtlasStore, Begin, Opening } from "./state.ts";

/** Follows links: to another moment, seed or log of this scenario, or into another one once it is loaded. */
export function createOpening(
  store: AtlasStore,
  load: AtlasOptions["load"],
  { choose, hold }: Choosing,
  { startRuns }: Runs,
) {
  /** Opens a link here, or loads first the scenario that it names, under its rules. The last wish counts. */
  function goTo(text: string, by: Opening["by"], isOwn = true, begin?: Begin): void {
    const id = scenarioIdIn(text);
    const named = rulesIn(text);
    const { scenario, rules, file } = store.getState();
    const isHere = id === scenario.id && named === rules && file === null;
    const coming = id === null || isHere ? undefined : load(id, named);
    if (id === null || coming === undefined) {
      store.setState({ opening: null });
      openHere(text, isOwn);
      begin?.(store);
      return;
    }
    const mine: Opening = { id, link: text, by, isOwn, begin, status: "loading" };
    store.setState({ opening: mine, playing: false });
    coming.then(
      (loaded) => store.getState().opening === mine && openThere(loaded, mine),
      () => store.getState().opening === mine && store.setState({ opening: { ...mine, status: "failed" } }),
    );
  }

  function openHere(text: string, isOwn: boolean): void {
    const { input, base, rules, seed, spread, seek } = store.getState();
    const { opened, scenario, pinnedScenario } = readLink(text, { input, scenario: base, rules });
    const { commands, assumptions, pinned, problems, sheet, region } = opened;
    store.setState({
      problems,
      betting: null,
      playing: false,
      seed: opened.seed,
      ...plateOf(opened),
      panel: sheetIn({ input }, sheet),
      selected: region,
    });
    if (opened.seed !== seed) {
      store.setState({
        commands,
        assumptions,
        scenario,
        pinned,
        pinnedScenario,
        past: [],
        future: [],
        restarts: [],
        ...NOTHING_TOLD,
        spread: droppedSpread(spread),
      });
      startRuns();
    } else {
      choose({ commands, assumptions });
      hold(pinned);
    }
    store.setState(tidingsOf(opened, isOwn));
    seek(opened.cursorTick);
  }

  /** Nothing of the old scenario stays: replies still on their way carry revisions that no longer count. */
  function openThere(
    loaded: RuledScenario,
    { link, by, isOwn, begin }: Omit<Opening, "id" | "status">,
    file: AtlasState["file"] = null,
  ): void {
    const { runVersion, historyVersion } = store.getState();
    store.setState({
      ...startOf(loaded, link, isOwn),
      chosenBy: by,
      file,
      opening: null,
      runVersion: runVersion + 1,
      historyVersion: historyVersion + 1,
    });
    startRuns();
    begin?.(store);
  }

  function openFile(loaded: RuledScenario, name: string, link?: string): void {
    const number = (store.getState().file?.number ?? 0) + 1;
    const isBack = link !== undefined;
    const how = { link: link ?? "", by: isBack ? "address" : "page", isOwn: true, begin: undefined } as const;
    openThere({ ...loaded, rules: RULES }, how, { name, number });
    if (!isBack) store.setState({ arrival: { kind: "file", name } });
  }

  return { goTo, openFile };
}
