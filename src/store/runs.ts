import type { HostClient } from "../host/client.ts";
import type { Request, RunReply } from "../host/messages.ts";
import { applyRows, copyRunTable, createRunTable } from "../host/runTable.ts";
import type { Assumptions } from "../scenario/assumptions.ts";
import { RULES } from "../scenario/linkState.ts";
import { isChanged } from "./isChanged.ts";
import type { AtlasStore } from "./state.ts";

/** Asks the host for the run and its history, and puts what it answers into the store's tables. */
export interface Runs {
  /** Both runs from the start: another seed or another scenario. */
  readonly startRuns: () => void;
  /** The run anew from the first tick that the decisions of the moment change. */
  readonly rebuild: () => void;
  /** The run anew from the start: other assumptions. */
  readonly restart: () => void;
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

  /** What a run under frozen rules is asked with besides: they compile their own scenarios. */
  function frozenWith(assumptions: Assumptions): Pick<Extract<Request, { type: "run" }>, "frozen"> {
    const { rules, input } = store.getState();
    return rules === RULES ? {} : { frozen: { rules, input, assumptions } };
  }

  /** What stands in its table stays on screen until the new rows take its place. */
  function sendRun(): void {
    const { scenario, seed, commands, assumptions, run } = store.getState();
    run.hash = "";
    client.send({ type: "run", run: "main", revision, scenario, seed, commands, ...frozenWith(assumptions) });
  }

  function startRuns(): void {
    revision += 1;
    historyRevision += 1; // a history that is still being built is that of another seed or scenario
    store.setState({ history: store.getState().run });
    sendRun();
    if (isChanged(store.getState())) partRuns();
  }

  /** Gives the history a table of its own: a whole run is copied; one still being built is left to the choices, and the history is simulated. */
  function partRuns(): void {
    const { base, run, history, historyVersion, seed } = store.getState();
    if (run !== history) return;
    if (run.hash !== "") store.setState({ run: copyRunTable(run) });
    else {
      historyRevision += 1;
      store.setState({ history: createRunTable(base), historyVersion: historyVersion + 1 });
      const start = { scenario: base, seed, commands: [], ...frozenWith({}) };
      client.send({ type: "run", run: "history", revision: historyRevision, ...start });
    }
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

  return { startRuns, rebuild, restart, receive };
}
