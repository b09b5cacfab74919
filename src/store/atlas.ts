import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { regionFigure } from "../host/runTable.ts";
import { withAssumption } from "../scenario/assumptions.ts";
import type { Command } from "../scenario/command.ts";
import { rowOfTick, tickOfRow } from "../scenario/frames.ts";
import { checkCommand, encodeLink, inOrder } from "../scenario/link.ts";
import { FILE_LINK, MAX_COMMANDS, NO_CHOICES, RULES, SHEETS } from "../scenario/linkState.ts";
import { createChoosing, droppedSpread, NOTHING_TOLD } from "./choosing.ts";
import { NOTHING_KEPT } from "./kept.ts";
import { createOpening } from "./opening.ts";
import { boundedElapsedMs, createSpeedometer, SPEEDS, TICKS_PER_SECOND_AT_1X } from "./playback.ts";
import { readyTick } from "./rows.ts";
import { createRuns } from "./runs.ts";
import { sheetIn, startOf } from "./startOf.ts";
import type { AtlasActions, AtlasOptions, AtlasState, AtlasStore } from "./state.ts";

export type * from "./state.ts";

const PANEL_REFRESH_MS = 100;

export function createAtlas(options: AtlasOptions): AtlasStore {
  const { first, link, load, connect, engines = 1, isOwn = false, kept = NOTHING_KEPT } = options;
  let sinceShownMs = 0;
  const speedometer = createSpeedometer();

  const store: AtlasStore = createStore<AtlasState & AtlasActions>()(
    subscribeWithSelector((set, get) => ({
      ...startOf(first, link, isOwn),
      chosenBy: "address",
      opening: null,
      file: null,
      viewOnly: false,
      theme: kept.theme ?? "paper",
      shownTheme: "paper",
      presenting: false,
      runVersion: 0,
      historyVersion: 0,
      speed: 16,
      engines,
      startEngine: connect,
      kept,
      saving: null,
      cameFrom: null,
      slowMotion: null,
      realSpeed: null,

      seek: (tick) => {
        if (!Number.isFinite(tick)) return;
        const cursorTick = Math.min(Math.max(0, tick), get().scenario.endTick);
        set({ cursorTick, shownTick: Math.floor(cursorTick) });
      },
      play: (playing) => {
        const { scenario, cursorTick, seek } = get();
        if (playing && cursorTick >= scenario.endTick) seek(0);
        speedometer.reset();
        set({ playing, shownTick: Math.floor(get().cursorTick), realSpeed: null });
      },
      setSpeed: (speed) => {
        if (!(SPEEDS as readonly number[]).includes(speed)) return;
        speedometer.reset();
        set({ speed, realSpeed: null });
      },
      advance: (elapsedMs) => {
        const { scenario, playing, cursorTick, speed, run } = get();
        const boundedMs = boundedElapsedMs(elapsedMs);
        if (!playing || boundedMs === 0) return;
        const last = readyTick(run);
        const next = Math.min(cursorTick + (boundedMs / 1000) * speed * TICKS_PER_SECOND_AT_1X, last);
        const realSpeed = speedometer.note(elapsedMs, next - cursorTick, speed);
        sinceShownMs += boundedMs;
        const ended = next >= scenario.endTick;
        if (sinceShownMs < PANEL_REFRESH_MS && !ended) set({ cursorTick: next });
        else {
          sinceShownMs = 0;
          set({ cursorTick: next, shownTick: Math.floor(next), playing: !ended, realSpeed: ended ? null : realSpeed });
        }
      },
      setTheme: (theme) => set({ theme, kept: { ...get().kept, theme } }),
      present: (presenting) => set({ presenting, panel: null }),
      showMap: (map) => set({ map: { ...get().map, ...map }, compare: { ...get().compare, shown: "off" } }),
      showCompare: (compare) => {
        const { map } = get();
        set({ compare: { ...get().compare, ...compare }, map: { ...map, shown: "true" } });
      },
      pin: () => choosing.hold(get()),
      unpin: () => choosing.hold(NO_CHOICES),
      select: (selected) => set({ selected }),
      openPanel: (wished) => {
        const { panel, sharedSheet } = get();
        const before = panel === "share" ? sharedSheet : linkedSheet(panel);
        set({ panel: sheetIn(get(), wished), sharedSheet: wished === "share" ? before : null });
      },
      decide: (command) => {
        const { scenario, commands } = get();
        if (commands.length >= MAX_COMMANDS || !checkCommand(scenario, command) || changesNothing(command))
          return false;
        setCommands(inOrder([...commands.filter((old) => !replaces(command, old)), command]));
        return true;
      },
      assume: (parameter, value) => {
        const { input, commands, assumptions } = get();
        choosing.choose({ commands, assumptions: withAssumption(input, assumptions, parameter, value) });
      },
      resetAssumptions: () => choosing.choose({ commands: get().commands, assumptions: {} }),
      takeBack: (index) => setCommands(get().commands.filter((_, i) => i !== index)),
      undo: () => choosing.jump(get().past.length - 1),
      redo: () => choosing.jump(get().past.length + 1),
      jump: (place) => choosing.jump(place),
      startOver: () => {
        const { past, cursorTick } = get();
        choosing.choose(NO_CHOICES);
        choosing.hold(NO_CHOICES);
        const { arrival, betting, restarts } = get();
        if (get().past.length > past.length)
          set({ restarts: [...restarts, { place: past.length, tick: Math.floor(cursorTick) }] });
        set({ cursorTick: 0, shownTick: 0, playing: false, selected: null });
        if (betting?.stage !== "asked") set({ betting: null }); // a story of a moment that was left is over
        if (arrival?.kind === "resumed") set({ arrival: null });
      },
      setSeed: (seed) => {
        set({ seed: seed >>> 0, ...NOTHING_TOLD });
        runs.startRuns();
      },
      setVary: (vary) => {
        set({ vary, spread: droppedSpread(get().spread), ensemble: { status: "idle" } });
      },
      dismissProblems: () => set({ problems: [] }),
      setClaim: (isClaimed) => set({ claim: isClaimed && get().run.hash !== "" ? get().run.hash : null }),
      tellArrival: (arrival) => set({ arrival }),
      keep: (changes) => set({ kept: { ...get().kept, ...changes } }),
      openFile: (loaded, name, text) => openFile(loaded, name, text),
      open: (text, isOwn = false, begin) => goTo(text, "address", isOwn, begin),
      openScenario: (id, begin) => {
        const { scenario, rules, file } = get();
        if (id === scenario.id && rules === RULES && file === null) set({ opening: null });
        else goTo(id, "page", true, begin);
      },
      retryOpening: () => {
        const { opening } = get();
        if (opening !== null) goTo(opening.link, opening.by, opening.isOwn, opening.begin);
      },
      cancelOpening: () => set({ opening: null }),
    })),
  );

  const runs = createRuns(
    store,
    connect((reply) => !("job" in reply) && runs.receive(reply)),
  );
  const choosing = createChoosing(store, runs);
  const { goTo, openFile } = createOpening(store, load, choosing, runs);

  /** The same decision again, or a move of what a frame of that very tick shows to be no machines. */
  function changesNothing(command: Command): boolean {
    const { scenario, commands, run } = store.getState();
    if (commands.some((old) => JSON.stringify(old) === JSON.stringify(command))) return true;
    const row = rowOfTick(run, command.tick);
    if (command.kind !== "relocate" || row >= run.ready || tickOfRow(run, row) !== command.tick) return false;
    const from = scenario.regions.findIndex((region) => region.id === command.from);
    return regionFigure(run, from, "machines", row) === 0;
  }

  function setCommands(commands: readonly Command[]): void {
    choosing.choose({ commands, assumptions: store.getState().assumptions });
  }

  runs.startRuns();
  return store;
}

/** Scenario-wide decisions are one each: a later one takes the earlier one's place. */
function replaces(command: Command, old: Command): boolean {
  if (command.kind === "remove-event") return old.kind === "remove-event" && old.event === command.event;
  if (command.kind === "switch-channel") return old.kind === "switch-channel" && old.channel === command.channel;
  return command.kind === "set-geopolitical-sensitivity" && old.kind === command.kind;
}

function linkedSheet(panel: AtlasState["panel"]): AtlasState["sharedSheet"] {
  return SHEETS.find((sheet) => sheet === panel) ?? null;
}

/** What the address shows after `#`. */
export function linkOf(state: AtlasState): string {
  const { input, base, rules, file, panel, sharedSheet, selected, cursorTick } = state;
  if (file !== null) return FILE_LINK;
  const view = { sheet: panel === "share" ? sharedSheet : linkedSheet(panel), region: selected };
  return encodeLink({ input, scenario: base, rules }, { ...state, ...view, cursorTick: Math.floor(cursorTick) });
}
