import { subscribeWithSelector } from "zustand/middleware";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ChannelEffect } from "../host/channelEffects.ts";
import type { HostClient } from "../host/client.ts";
import type { Band } from "../host/ensemble.ts";
import type { Reply } from "../host/messages.ts";
import { applyRows, copyRunTable, createRunTable, type RunTable, regionColumn } from "../host/runTable.ts";
import type { Command } from "../scenario/command.ts";
import { rowOfTick, tickOfRow } from "../scenario/frames.ts";
import {
  checkCommand,
  decodeLink,
  encodeLink,
  type LinkProblem,
  MAX_COMMANDS,
  type OpenedLink,
  scenarioIdIn,
} from "../scenario/link.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { windowsOf } from "../scenario/windows.ts";
import { boundedElapsedMs, SPEEDS, TICKS_PER_SECOND_AT_1X } from "./playback.ts";
import { readyTick } from "./rows.ts";

export type PanelId =
  | "scenarios"
  | "charts"
  | "regions"
  | "shipments"
  | "metrics"
  | "claims"
  | "assumptions"
  | "sources"
  | "help";

export type EnsembleState =
  | { readonly status: "idle" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "running"; readonly job: number; readonly done: number; readonly total: number }
  | { readonly status: "done"; readonly runs: number; readonly bands: Readonly<Record<string, Band>> };

/** What the price's channels do at one tick of one run; of any other tick or run it says nothing. */
export type EffectsState =
  | { readonly status: "idle" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "running"; readonly job: number; readonly tick: number; readonly commands: readonly Command[] }
  | {
      readonly status: "done";
      readonly tick: number;
      readonly commands: readonly Command[];
      readonly effects: readonly ChannelEffect[];
    };

/** Another scenario on its way: the link to it, and whether its chunk is still coming or did not come. */
export interface Opening {
  readonly id: string;
  readonly link: string;
  /** Whose wish it is: a person's on the page, or the address's. */
  readonly by: "page" | "address";
  readonly status: "loading" | "failed";
}

export interface AtlasState extends LoadedScenario {
  /** Who wished for this scenario. */
  readonly chosenBy: Opening["by"];
  readonly opening: Opening | null;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly past: readonly (readonly Command[])[];
  readonly future: readonly (readonly Command[])[];
  /**
   * The run under these decisions, and the same seed's run without any: one table until the first decision. Filled in place:
   * watch the versions.
   */
  readonly run: RunTable;
  readonly history: RunTable;
  readonly runVersion: number;
  readonly historyVersion: number;
  /** Where the person is, ticks; and the whole tick that panels show, refreshed a few times a second while playing. */
  readonly cursorTick: number;
  readonly shownTick: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly selected: string | null;
  readonly panel: PanelId | null;
  readonly problems: readonly LinkProblem[];
  readonly failure: { readonly tick: number; readonly message: string } | null;
  readonly ensemble: EnsembleState;
  readonly effects: EffectsState;
}

export interface AtlasActions {
  readonly seek: (tick: number) => void;
  readonly play: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
  /** Moves the cursor on by so much wall time. */
  readonly advance: (elapsedMs: number) => void;
  readonly select: (region: string | null) => void;
  readonly openPanel: (panel: PanelId | null) => void;
  readonly decide: (command: Command) => boolean;
  readonly takeBack: (index: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startOver: () => void;
  /** Other luck for the same world: both runs are simulated again. */
  readonly setSeed: (seed: number) => void;
  readonly runEnsemble: (runs: number) => void;
  readonly cancelEnsemble: () => void;
  /** Runs the scenario once more without each channel of the price, up to a tick. */
  readonly askEffects: (tick: number) => void;
  readonly dismissProblems: () => void;
  /** Goes to the state that a link in the address describes, in whichever scenario. */
  readonly open: (link: string) => void;
  /** Goes to the start of another built-in scenario. */
  readonly openScenario: (id: string) => void;
  /** Asks once more for the scenario that could not be loaded, or stays here. */
  readonly retryOpening: () => void;
  readonly cancelOpening: () => void;
}

export type AtlasStore = StoreApi<AtlasState & AtlasActions>;

export interface AtlasOptions {
  /** The scenario to begin with, and the link to read in it. */
  readonly first: LoadedScenario;
  readonly link: string;
  /** Any built-in scenario by id; undefined when there is none of that id. */
  readonly load: (id: string) => Promise<LoadedScenario> | undefined;
  /** Starts the engine's host; `ensemble` asks for one of its own, so that a long job never holds up a decision. */
  readonly connect: (onReply: (reply: Reply) => void) => HostClient;
}

const PANEL_REFRESH_MS = 100;

export function createAtlas({ first, link, load, connect }: AtlasOptions): AtlasStore {
  const client = connect(receive);
  let ensembleClient: HostClient | null = null;
  let revision = 0;
  let historyRevision = 0;
  let jobs = 0;
  let sinceShownMs = 0;

  const opened = readLink(link, first);
  const store: AtlasStore = createStore<AtlasState & AtlasActions>()(
    subscribeWithSelector((set, get) => ({
      ...startOf(first, opened),
      chosenBy: "address",
      opening: null,
      runVersion: 0,
      historyVersion: 0,
      speed: 16,
      panel: null,

      seek: (tick) => {
        if (!Number.isFinite(tick)) return;
        const cursorTick = Math.min(Math.max(0, tick), get().scenario.endTick);
        set({ cursorTick, shownTick: Math.floor(cursorTick) });
      },
      play: (playing) => {
        const { scenario, cursorTick, seek } = get();
        if (playing && cursorTick >= scenario.endTick) seek(0);
        set({ playing, shownTick: Math.floor(get().cursorTick) });
      },
      setSpeed: (speed) => {
        if ((SPEEDS as readonly number[]).includes(speed)) set({ speed });
      },
      advance: (elapsedMs) => {
        const { scenario, playing, cursorTick, speed, run } = get();
        const boundedMs = boundedElapsedMs(elapsedMs);
        if (!playing || boundedMs === 0) return;
        const last = readyTick(run);
        const next = Math.min(cursorTick + (boundedMs / 1000) * speed * TICKS_PER_SECOND_AT_1X, last);
        sinceShownMs += boundedMs;
        const ended = next >= scenario.endTick;
        if (sinceShownMs < PANEL_REFRESH_MS && !ended) set({ cursorTick: next });
        else {
          sinceShownMs = 0;
          set({ cursorTick: next, shownTick: Math.floor(next), playing: !ended });
        }
      },
      select: (selected) => set({ selected }),
      openPanel: (panel) => set({ panel: panel === "claims" && get().input.claims.length === 0 ? null : panel }),
      decide: (command) => {
        const { scenario, commands } = get();
        if (commands.length >= MAX_COMMANDS || !checkCommand(scenario, command) || changesNothing(command))
          return false;
        setCommands([...commands.filter((old) => !replaces(command, old)), command]);
        return true;
      },
      takeBack: (index) => setCommands(get().commands.filter((_, i) => i !== index)),
      undo: () => {
        const { past, commands, future } = get();
        const before = past.at(-1);
        if (before === undefined) return;
        set({ past: past.slice(0, -1), future: [commands, ...future], commands: before });
        rebuild(before);
      },
      redo: () => {
        const { past, commands, future } = get();
        const after = future[0];
        if (after === undefined) return;
        set({ past: [...past, commands], future: future.slice(1), commands: after });
        rebuild(after);
      },
      startOver: () => {
        if (get().commands.length > 0) setCommands([]);
        set({ cursorTick: 0, shownTick: 0, playing: false, selected: null });
      },
      setSeed: (seed) => {
        set({ seed: seed >>> 0, effects: { status: "idle" } });
        startRuns();
      },
      runEnsemble: (runs) => {
        get().cancelEnsemble();
        jobs += 1;
        set({ ensemble: { status: "running", job: jobs, done: 0, total: runs } });
        ensembleClient ??= connect(receive);
        const { input, scenario } = get();
        ensembleClient.send({
          type: "ensemble",
          job: jobs,
          scenario,
          commands: [],
          windows: windowsOf(input, scenario),
          runs,
        });
      },
      cancelEnsemble: () => {
        const { ensemble } = get();
        if (ensemble.status !== "running") return;
        ensembleClient?.send({ type: "cancel", job: ensemble.job });
        set({ ensemble: { status: "idle" } });
      },
      askEffects: (tick) => {
        const { scenario, seed, commands } = get();
        jobs += 1;
        set({ effects: { status: "running", job: jobs, tick, commands } });
        ensembleClient ??= connect(receive);
        ensembleClient.send({ type: "effects", job: jobs, scenario, seed, commands, tick });
      },
      dismissProblems: () => set({ problems: [] }),
      open: (text) => goTo(text, "address"),
      openScenario: (id) => {
        if (id === get().scenario.id) set({ opening: null });
        else goTo(id, "page");
      },
      retryOpening: () => {
        const { opening } = get();
        if (opening !== null) goTo(opening.link, opening.by);
      },
      cancelOpening: () => set({ opening: null }),
    })),
  );

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

  /** The same decision again, or a move of what a frame of that very tick shows to be no machines. */
  function changesNothing(command: Command): boolean {
    const { scenario, commands, run } = store.getState();
    if (commands.some((old) => JSON.stringify(old) === JSON.stringify(command))) return true;
    const row = rowOfTick(run, command.tick);
    if (command.kind !== "relocate" || row >= run.ready || tickOfRow(run, row) !== command.tick) return false;
    const from = scenario.regions.findIndex((region) => region.id === command.from);
    return regionColumn(run, from, "machines")[row] === 0;
  }

  function setCommands(commands: readonly Command[]): void {
    const { past, commands: before } = store.getState();
    store.setState({ past: [...past, before], future: [], commands });
    rebuild(commands);
  }

  function rebuild(commands: readonly Command[]): void {
    revision += 1;
    store.setState({ failure: null });
    partRuns();
    client.send({ type: "decide", run: "main", revision, commands });
  }

  function startRuns(): void {
    revision += 1;
    historyRevision += 1; // a history that is still being built is that of another seed or scenario
    const { scenario, seed, commands, run } = store.getState();
    run.hash = ""; // its rows stay on screen until the new ones take their place
    store.setState({ history: run });
    client.send({ type: "run", run: "main", revision, scenario, seed, commands });
    if (commands.length > 0) partRuns();
  }

  /** Gives the history a table of its own: a whole run is copied; one still being built is left to the decisions, and the history is simulated. */
  function partRuns(): void {
    const { scenario, run, history, historyVersion, seed } = store.getState();
    if (run !== history) return;
    if (run.hash !== "") store.setState({ run: copyRunTable(run) });
    else {
      historyRevision += 1;
      store.setState({ history: createRunTable(scenario), historyVersion: historyVersion + 1 });
      client.send({ type: "run", run: "history", revision: historyRevision, scenario, seed, commands: [] });
    }
  }

  function receive(reply: Reply): void {
    const { run, history, runVersion, historyVersion, ensemble } = store.getState();
    if (reply.type === "ensemble-progress" || reply.type === "ensemble" || reply.type === "ensemble-failed") {
      if (ensemble.status !== "running" || ensemble.job !== reply.job) return;
      if (reply.type === "ensemble")
        store.setState({ ensemble: { status: "done", runs: ensemble.total, bands: reply.bands } });
      else if (reply.type === "ensemble-failed")
        store.setState({ ensemble: { status: "failed", message: reply.message } });
      else store.setState({ ensemble: { ...ensemble, done: reply.done } });
      return;
    }
    if (reply.type === "effects" || reply.type === "effects-failed") {
      const { effects } = store.getState();
      if (effects.status !== "running" || effects.job !== reply.job) return;
      const { tick, commands } = effects;
      if (reply.type === "effects")
        store.setState({ effects: { status: "done", tick, commands, effects: reply.effects } });
      else store.setState({ effects: { status: "failed", message: reply.message } });
      return;
    }
    const main = reply.run === "main";
    if (reply.revision !== (main ? revision : historyRevision)) return; // an older future, or another scenario's
    const table = main ? run : history;
    if (reply.type === "rows") applyRows(table, reply.rows);
    else if (reply.type === "done") table.hash = reply.hash;
    else store.setState({ failure: { tick: reply.tick, message: reply.message }, playing: false });
    if (table === run) store.setState({ runVersion: runVersion + 1 });
    if (table === history) store.setState({ historyVersion: historyVersion + 1 });
  }

  startRuns();
  return store;
}

function readLink(text: string, { scenario }: LoadedScenario): OpenedLink {
  return decodeLink(text, scenario.id, (id) => (id === scenario.id ? scenario : undefined));
}

/** A scenario as a link finds it, before anything was simulated. */
function startOf(loaded: LoadedScenario, { seed, commands, cursorTick, problems }: OpenedLink) {
  const table = createRunTable(loaded.scenario);
  return {
    input: loaded.input,
    scenario: loaded.scenario,
    seed,
    commands,
    past: [],
    future: [],
    run: table,
    history: table,
    cursorTick,
    shownTick: Math.floor(cursorTick),
    playing: false,
    selected: null,
    problems,
    failure: null,
    ensemble: { status: "idle" } as EnsembleState,
    effects: { status: "idle" } as EffectsState,
  };
}

/** Scenario-wide decisions are one each: a later one takes the earlier one's place. */
function replaces(command: Command, old: Command): boolean {
  if (command.kind === "remove-event") return old.kind === "remove-event" && old.event === command.event;
  if (command.kind === "switch-channel") return old.kind === "switch-channel" && old.channel === command.channel;
  return command.kind === "set-geopolitical-sensitivity" && old.kind === command.kind;
}

/** What the address shows after `#`. */
export function linkOf(state: AtlasState): string {
  const { scenario, seed, commands, cursorTick } = state;
  return encodeLink(scenario, { seed, commands, cursorTick: Math.floor(cursorTick) });
}
