/** Where a person left off: what is kept of it, and how it comes back. */
import { withAssumption } from "../scenario/assumptions.ts";
import type { Command } from "../scenario/command.ts";
import { checkCommand } from "../scenario/link.ts";
import { FILE_LINK, MAX_COMMANDS, NO_CHOICES } from "../scenario/linkState.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { linkOf } from "./atlas.ts";
import { sameChoices } from "./isChanged.ts";
import { LEFT, readSlots, type Shelf, type Writing, writeSlots } from "./slots.ts";
import type { AtlasState, AtlasStore, Choices } from "./state.ts";
import { type Story, storyIn, storyOf } from "./story.ts";

/** Of the steps that can be undone and redone; what is more, the oldest first, is not kept. */
const MOST_STEP_CHARACTERS = 200_000;

export interface LeftOff {
  /** The share link of the moment; of a scenario from a file what a readable link says of it, without choices. */
  readonly link: string;
  readonly file: { readonly name: string; readonly input: unknown } | null;
  /** Every decision that occurs in the steps, once. */
  readonly commands: readonly unknown[];
  /** All choices, past, present and future: places in `commands`, and assumptions. */
  readonly steps: readonly (readonly unknown[])[];
  /** Which of the steps is the present. */
  readonly at: number;
  /** Those of the steps that were "start over", by the place of the one before, and the moment that was left. */
  readonly restarts: AtlasState["restarts"];
  readonly story: Story | null;
}

export function leftOffOf(state: AtlasState): LeftOff {
  const { file, input } = state;
  const link = file === null ? linkOf(state) : linkOf({ ...state, file: null, ...NO_CHOICES, pinned: NO_CHOICES });
  return { link, file: file === null ? null : { name: file.name, input }, ...stepsOf(state), story: storyOf(state) };
}

function stepsOf(state: AtlasState): Pick<LeftOff, "commands" | "steps" | "at" | "restarts"> {
  const { past, commands, assumptions, future, restarts } = state;
  const places = new Map<Command, number>();
  const placeOf = (command: Command) => places.get(command) ?? places.set(command, places.size).size - 1;
  const all = [...past, { commands, assumptions }, ...future];
  const steps = all.map((step) => [step.commands.map(placeOf), step.assumptions] as const);
  let [from, to] = [0, steps.length];
  const lengths = steps.map((step) => JSON.stringify(step).length);
  let total = lengths.reduce((sum, length) => sum + length, 0);
  while (total > MOST_STEP_CHARACTERS && from < past.length) total -= lengths[from++] ?? 0;
  while (total > MOST_STEP_CHARACTERS && to > past.length + 1) total -= lengths[--to] ?? 0;
  return {
    commands: [...places.keys()],
    steps: steps.slice(from, to),
    at: past.length - from,
    restarts: restartsAmong(restarts, from, to),
  };
}

/** Of the steps from one place to another, by their places among these. */
function restartsAmong(restarts: LeftOff["restarts"], from: number, to: number): LeftOff["restarts"] {
  return restarts.flatMap(({ place, tick }) =>
    place >= from && place < to - 1 ? [{ place: place - from, tick }] : [],
  );
}

/** Keeps it; where there is no room for all, without the steps that can be undone. */
export function writeLeftOff(shelf: Shelf, leftOff: LeftOff): Writing {
  const writing = writeSlots(shelf, LEFT, leftOff);
  const { steps, at } = leftOff;
  const alone = { steps: steps.slice(at, at + 1), at: 0, restarts: [] };
  return writing === "full" && steps.length > 1 ? writeSlots(shelf, LEFT, { ...leftOff, ...alone }) : writing;
}

/** What was kept, as far as it has the right form; null when there is nothing. Never throws. */
export function readLeftOff(shelf: Shelf): LeftOff | null {
  return leftOffIn(readSlots(shelf, LEFT));
}

/** The same of any value. */
export function leftOffIn(found: unknown): LeftOff | null {
  const value = found as Partial<Record<keyof LeftOff, unknown>> | null | undefined;
  if (typeof value?.link !== "string" || value.link === FILE_LINK) return null;
  const file = value.file as Partial<Record<"name" | "input", unknown>> | null | undefined;
  if (file !== null && typeof file?.name !== "string") return null;
  const { link, commands, steps, at, restarts, story } = value;
  const isWhole = Array.isArray(commands) && Array.isArray(steps) && steps.every(Array.isArray) && Number.isInteger(at);
  return {
    link,
    file: file === null ? null : { name: file.name as string, input: file.input },
    commands: isWhole ? commands : [],
    steps: isWhole ? steps : [],
    at: isWhole ? (at as number) : 0,
    restarts: isWhole && Array.isArray(restarts) ? restartsAmong(restarts.flatMap(restartIn), 0, steps.length) : [],
    story: storyIn(story),
  };
}

function restartIn(value: unknown): LeftOff["restarts"] {
  const { place, tick } = (value ?? {}) as Partial<Record<"place" | "tick", unknown>>;
  return Number.isInteger(place) && Number.isInteger(tick) ? [{ place: place as number, tick: tick as number }] : [];
}

/** Whether it was left off at what this link says; a scenario from a file has one link for all. */
export function isAt({ link, file }: LeftOff, said: string): boolean {
  return said === (file === null ? link : FILE_LINK);
}

/** Puts back what can be undone and redone, where the choices that stand are those of the present step or, with a file, none. */
export function restoreSteps(store: AtlasStore, leftOff: LeftOff): void {
  const { input, base, past, future, file, commands, assumptions } = store.getState();
  const all = choicesIn(leftOff, { input, scenario: base });
  const now = all?.[leftOff.at];
  if (all === null || now === undefined || past.length + future.length > 0) return;
  const stands = sameChoices(now, { commands, assumptions });
  if (!stands && file === null) return;
  if (!stands) {
    store.setState({ future: [now] });
    store.getState().redo();
  }
  store.setState({ past: all.slice(0, leftOff.at), future: all.slice(leftOff.at + 1), restarts: leftOff.restarts });
}

/** Every step, or none of them: one that means nothing here would be undone to. */
function choicesIn(leftOff: LeftOff, loaded: LoadedScenario): readonly Choices[] | null {
  const commands = leftOff.commands.map((value) => commandIn(value, loaded));
  const all = leftOff.steps.map(([places, assumptions]) => {
    const decided = Array.isArray(places) ? places.map((place) => commands[place]) : [null];
    const assumed = assumptionsIn(assumptions, loaded);
    return assumed === null || decided.length > MAX_COMMANDS || !decided.every((command) => command != null)
      ? null
      : { commands: decided, assumptions: assumed };
  });
  return all.every((step) => step !== null) ? all : null;
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  cut: ["region", "ticks"],
  isolate: ["region", "ticks"],
  reconnect: ["region", "ticks"],
  relocate: ["from", "to", "percent", "meanTravelDays"],
  "remove-event": ["event"],
  "set-geopolitical-sensitivity": ["permille"],
  "switch-channel": ["channel", "on"],
} satisfies Record<Command["kind"], readonly string[]>;

function commandIn(value: unknown, { scenario }: LoadedScenario): Command | null {
  const found = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const fields = typeof found.kind === "string" && Object.hasOwn(FIELDS, found.kind) ? FIELDS[found.kind] : undefined;
  if (fields === undefined) return null;
  const own = Object.fromEntries(["tick", "kind", ...fields].map((name) => [name, found[name]]));
  const command = own as unknown as Command;
  if (command.kind === "switch-channel" && typeof command.on !== "boolean") return null;
  return checkCommand(scenario, command) ? command : null;
}

/** Those that the page could have made: known, inside their ranges and in the file's order. */
function assumptionsIn(value: unknown, { input }: LoadedScenario): Choices["assumptions"] | null {
  if (typeof value !== "object" || value === null) return null;
  const made = Object.entries(value).reduce(
    (sum, [id, figure]) => (typeof figure === "number" ? withAssumption(input, sum, id, figure) : sum),
    {} as Choices["assumptions"],
  );
  return JSON.stringify(made) === JSON.stringify(value) ? made : null;
}
