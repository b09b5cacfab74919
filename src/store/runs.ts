import type { HostClient } from "../host/client.ts";
import type { Request, RunReply } from "../host/messages.ts";
import { applyRows, copyRunTable, createRunTable } from "../host/runTable.ts";
import { RULES } from "../scenario/linkState.ts";
import type { Scenario } from "../scenario/types.ts";
import { isApart } from "./isChanged.ts";
import type { AtlasStore, Choices } from "./state.ts";

/** Asks the host for the run and its history, and puts what it answers into the store's tables. */
export interface Runs {
  /** Both runs from the start: another seed or another scenario. */
  readonly startRuns: () => void;
  /** The run anew from the first tick that the decisions of the moment change. */
  readonly rebuild: () => void;
  /** The run anew from the start: other assumptions. */
  readonly restart: () => void;
  /** A anew: other choices are pinned. */
  readonly repin: () => void;
  readonly receive: (reply: RunReply) => void;
}

export function createRuns(store: AtlasStore, client: HostClient): Runs {
  let revision = 0;
  let historyRevision = 0;
  /** The revision of the newest rows in the run's table. */
  let taken = 0;

  function rebuild(): void {
    revision += 1;
    store.setState({ failure: null });
    partRuns();
    const { commands, run } = store.getState();
    run.hash = ""; // what stands is the run of other decisions
    client.send({ type: "decide", run: "main", revision, commands, kept: { revision: taken, rows: run.ready } });
  }

  function restart(): void {
    revision += 1;
    store.setState({ failure: null });
    partRuns();
    sendRun();
  }

  /** Frozen rules take the file and the choices: they compile their own scenarios. */
  function ask(run: "main" | "history", number: number, scenario: Scenario, choices: Choices): void {
    const { seed, rules, input } = store.getState();
    const { commands, assumptions } = choices;
    const request: Request = { type: "run", run, revision: number, scenario, seed, commands };
    client.send(rules === RULES ? request : { ...request, frozen: { rules, input, assumptions } });
  }

  /** What stands in its table stays on screen until the new rows take its place. */
  function sendRun(): void {
    const state = store.getState();
    state.run.hash = "";
    ask("main", revision, state.scenario, state);
  }

  function startRuns(): void {
    revision += 1;
    historyRevision += 1; // a history that is still being built is that of another seed or scenario
    store.setState({ history: store.getState().run });
    sendRun();
    if (isApart(store.getState())) partRuns();
  }

  function repin(): void {
    historyRevision += 1; // an A that is still being built is that of other choices
    if (isApart(store.getState())) askHistory();
    else store.setState({ history: store.getState().run, historyVersion: store.getState().historyVersion + 1 });
  }

  /** Gives A a table of its own: a whole run is copied; one still being built is left to the choices, and A is simulated. */
  function partRuns(): void {
    const { run, history } = store.getState();
    if (run !== history) return;
    if (run.hash !== "") store.setState({ run: copyRunTable(run) });
    else {
      historyRevision += 1;
      askHistory();
    }
  }

  function askHistory(): void {
    const { pinned, pinnedScenario, historyVersion } = store.getState();
    store.setState({ history: createRunTable(pinnedScenario), historyVersion: historyVersion + 1 });
    ask("history", historyRevision, pinnedScenario, pinned);
  }

  function receive(reply: RunReply): void {
    const { run, history, runVersion, historyVersion } = store.getState();
    const main = reply.run === "main";
    if (reply.revision !== (main ? revision : historyRevision)) return; // an older future, or another scenario's
    const table = main ? run : history;
    if (reply.type === "rows") {
      applyRows(table, reply.rows);
      if (main) taken = revision;
    } else if (reply.type === "done") table.hash = reply.hash;
    else {
      const { tick, hash, message } = reply;
      store.setState({ failure: { tick, hash, message }, playing: false });
    }
    if (table === run) store.setState({ runVersion: runVersion + 1 });
    if (table === history) store.setState({ historyVersion: historyVersion + 1 });
  }

  return { startRuns, rebuild, restart, repin, receive };
}
