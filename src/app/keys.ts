import { tinykeys } from "tinykeys";
import type { AtlasStore, PanelId } from "../store/atlas.ts";
import { isAsking, leaveBet, pullPlug } from "../store/betting.ts";
import { narrativeTicks, type StepUnit, stepFrom } from "../store/moments.ts";
import { SPEEDS } from "../store/playback.ts";
import { onAnyLayout } from "./anyLayout.ts";
import { askWhy } from "./WhyPlace.tsx";

const SHEETS: readonly (readonly [string, PanelId])[] = [
  ["n", "scenarios"],
  ["g", "charts"],
  ["t", "regions"],
  ["h", "shipments"],
  ["e", "metrics"],
  ["i", "claims"],
  ["a", "assumptions"],
  ["o", "sources"],
  ["s", "share"],
  ["Shift+?", "help"],
];

/** What keys do, by key: `HELP_KEYS` of the panels lists each. */
export function keyActs(store: AtlasStore) {
  const now = () => store.getState();
  const step = (unit: StepUnit, direction: 1 | -1) => () => {
    const { seek, cursorTick, run, input, scenario } = now();
    seek(stepFrom(unit, direction, cursorTick, run, narrativeTicks(input, scenario)));
  };
  const speed = (by: 1 | -1) => () => {
    const next = (SPEEDS as readonly number[])[(SPEEDS as readonly number[]).indexOf(now().speed) + by];
    if (next !== undefined) now().setSpeed(next);
  };
  const bindings: Record<string, () => void> = {
    k: () => now().play(!now().playing),
    ArrowLeft: step("hour", -1),
    ArrowRight: step("hour", 1),
    "Shift+ArrowLeft": step("event", -1),
    "Shift+ArrowRight": step("event", 1),
    // With Shift or without, as keyboards have them.
    ...Object.fromEntries(["<", "Shift+<"].map((key) => [key, step("block", -1)])),
    ...Object.fromEntries([">", "Shift+>"].map((key) => [key, step("block", 1)])),
    PageUp: step("day", -1),
    PageDown: step("day", 1),
    Home: () => now().seek(0),
    End: () => now().seek(now().scenario.endTick),
    w: askWhy,
    "[": speed(-1),
    "]": speed(1),
    y: () => document.querySelector<HTMLElement>(".bet input, .bet-again")?.focus(),
    b: () => now().startOver(),
    c: () => now().showCompare({ shown: now().compare.shown === "off" ? "wipe" : "off" }),
    d: () => now().showCompare({ shown: now().compare.shown === "difference" ? "off" : "difference" }),
    "$mod+z": () => now().undo(),
    "$mod+y": () => now().redo(),
    "$mod+Shift+z": () => now().redo(),
  };
  for (const [key, panel] of SHEETS) bindings[key] = () => now().openPanel(now().panel === panel ? null : panel);
  return { step, bindings };
}

/**
 * Keys of the whole page. They keep out of fields that are written in, Space keeps out of whatever has the focus, and the keys
 * of a slider keep out of one and of a choice of one. Not of a slider of dates: what was dragged a moment ago follows the same
 * keys as the page.
 */
export function bindKeys(store: AtlasStore): void {
  const now = () => store.getState();
  const { step, bindings } = keyActs(store);
  tinykeys(window, {
    ...onAnyLayout(
      Object.fromEntries(
        Object.entries(bindings).map(([key, act]) => [
          key,
          (isSingle(key) ? single : always)(
            store,
            outside(/Arrow|Page|Home|End/.test(key) ? `${WRITTEN}, ${WALKED}` : WRITTEN, act),
          ),
        ]),
      ),
    ),
    Space: (event) => {
      if (hasFocusedControl(now().kept.singleKeys)) return;
      event.preventDefault();
      if (isAsking(now())) pullPlug(store);
      else now().play(!now().playing);
    },
    ArrowUp: onSlider(step("hour", 1)),
    ArrowDown: onSlider(step("hour", -1)),
    Escape: () => {
      if (now().panel !== null) now().openPanel(null);
      else if (now().betting !== null && now().selected === null) leaveBet(store);
      else now().select(null);
    },
  });
}

const DATES = "input:is(.timeline-slider, .chart-seek)";
const WALKED = `input:is([type=radio], [type=range]):not(${DATES})`;
export const WRITTEN =
  "input:not([type=range], [type=checkbox], [type=button], [type=radio]), select, textarea, [contenteditable]";
const TAKES_SPACE = "input:not([type=range]), select, textarea, [contenteditable], button, a, summary, [tabindex='0']";

/** A key by itself, or with Shift a sign: who speaks to his machine, or whose hand trembles, can have them off. */
const isSingle = (key: string) => !/^(\$mod\+|Shift\+Arrow)/.test(key);

export function single(store: AtlasStore, act: KeyAct): KeyAct {
  return (event) => {
    if (store.getState().kept.singleKeys) act(event);
  };
}

const always = (_store: AtlasStore, act: KeyAct): KeyAct => act;

type KeyAct = (event: KeyboardEvent) => void;

export function outside(fields: string, act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if ((event.target as Element | null)?.closest?.(fields) != null) return;
    event.preventDefault();
    act();
  };
}

/** For keys that are a slider of dates' by custom, and scroll everywhere else. */
function onSlider(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.target as HTMLElement | null)?.matches(DATES)) return;
    event.preventDefault();
    act();
  };
}

/** A slider leaves Space to the page, where single keys are shortcuts. */
function hasFocusedControl(singleKeys: boolean): boolean {
  return document.activeElement?.closest(singleKeys ? TAKES_SPACE : `${TAKES_SPACE}, input`) != null;
}
