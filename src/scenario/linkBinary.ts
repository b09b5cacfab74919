/**
 * The compact link: `1` and base64url of rules, scenario, seed, assumptions, decisions, cursor, what is on view, and a checksum.
 * Whatever has a name goes by its place in the scenario's tables, so the checksum covers these names too.
 */
import { type Assumptions, withAssumption } from "./assumptions.ts";
import type { Command } from "./command.ts";
import { B_ALONE, type CompareView } from "./compareView.ts";
import {
  type ByteReader,
  type ByteWriter,
  checksumOf,
  createByteReader,
  createByteWriter,
  fromBase64Url,
  toBase64Url,
} from "./linkBytes.ts";
import { AT_REST, hasChoices, type LinkState, MAX_COMMANDS, SHEETS } from "./linkState.ts";
import type { LoadedScenario, RuledScenario } from "./loaded.ts";
import type { MapView } from "./mapView.ts";
import { PRICE_CHANNELS } from "./priceChannels.ts";

const FORM = "1";
const CHECKSUM_BYTES = 4;
/** Hold both numbers of the head, of eight bytes each at most: no more of a long link is read to see what it is. */
const HEAD_CHARACTERS = 24;
const TICKS_PER_UNIT = [144, 6, 1] as const;

/** Kinds of decisions and parts of the view, by their place in links: new ones go to the end. */
const KINDS = ["cut", "isolate", "reconnect", "relocate"] as const satisfies readonly Command["kind"][];
/** Those that hold for the whole run, which are few, share one place. The rooms let a decision in any of 21 regions begin with one byte. */
const WIDE_KINDS = [
  "remove-event",
  "set-geopolitical-sensitivity",
  "switch-channel",
] as const satisfies readonly Command["kind"][];
const KINDS_ROOM = 6;
const WIDE_ROOM = 8;
const VIEWS = ["map", "sheet", "region", "claim", "comparison"] as const;
const MAPS = ["true", "published", "both"] as const satisfies readonly MapView["shown"][];
const MAP_SOURCES = [null, "record", "simulated"] as const satisfies readonly MapView["source"][];
const COMPARISONS = ["off", "wipe", "side", "difference"] as const satisfies readonly CompareView["shown"][];
const EXPONENTS = 32;
const EXPONENT_OF_ZERO = 20;

export function isBinaryLink(text: string): boolean {
  return /^1[\w-]*$/.test(text);
}

/** Rules and scenario of a compact link; null where it does not even hold these. */
export function headOf(text: string): { readonly rules: number; readonly preset: number } | null {
  const code = text.slice(FORM.length);
  const bytes = code.length % 4 === 1 ? null : fromBase64Url(code.slice(0, HEAD_CHARACTERS));
  if (bytes === null) return null;
  const reader = createByteReader(bytes);
  const head = { rules: reader.uint(), preset: reader.uint() };
  return reader.failed() || head.rules === 0 ? null : head;
}

function eventIds({ scenario }: LoadedScenario): string[] {
  return [...scenario.events, ...scenario.price.shocks].map(({ id }) => id);
}

function tablesOf(loaded: LoadedScenario): string {
  const { input, scenario } = loaded;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).join();
  return `${ids(input.parameters ?? [])};${ids(scenario.regions)};${eventIds(loaded).join()}`;
}

/** A state of a scenario, its decisions in the order in which they take effect. */
export function encodeBinary(loaded: RuledScenario, preset: number, state: LinkState): string {
  const writer = createByteWriter();
  writer.uint(loaded.rules);
  writer.uint(preset);
  writer.uint(state.seed);
  writeAssumptions(writer, loaded, state.assumptions);
  writeCommands(writer, loaded, state.commands);
  writer.uint(state.cursorTick);
  writeViews(writer, loaded, state);
  return sealed(writer.bytes, loaded);
}

/** Bytes with their checksum, as text. */
export function sealed(bytes: readonly number[], loaded: LoadedScenario): string {
  const sum = checksumOf(bytes, tablesOf(loaded));
  return FORM + toBase64Url([...bytes, ...[24, 16, 8, 0].map((shift) => (sum >>> shift) & 255)]);
}

export type BinaryProblem = "unreadable" | "damaged" | "newer-link";

/** The state that a text stands for, or why there is none. Whether it is the one text for that state is for the caller to see. */
export function decodeBinary(text: string, loaded: LoadedScenario): LinkState | BinaryProblem {
  const bytes = fromBase64Url(text.slice(FORM.length));
  if (bytes === null || bytes.length < CHECKSUM_BYTES) return "unreadable";
  const body = bytes.slice(0, -CHECKSUM_BYTES);
  const sum = bytes.slice(-CHECKSUM_BYTES).reduce((all, byte) => all * 256 + byte, 0);
  if (checksumOf(body, tablesOf(loaded)) !== sum) return "damaged";
  const reader = createByteReader(body);
  reader.uint();
  reader.uint();
  const seed = reader.uint();
  const assumptions = readAssumptions(reader, loaded);
  const commands = readCommands(reader, loaded);
  if (commands === "newer-link") return commands;
  const cursorTick = reader.uint();
  const views = readViews(reader, loaded);
  if (views === "newer-link") return views;
  if (reader.failed()) return "unreadable";
  return { ...AT_REST, seed: seed >>> 0, assumptions, commands, cursorTick, ...views };
}

/** Six figures at most, so a value is a whole number times a power of ten. */
function writeAssumptions(writer: ByteWriter, { input }: LoadedScenario, assumptions: Assumptions): void {
  const parameters = input.parameters ?? [];
  const changed = parameters.flatMap(({ id }, place) => (assumptions[id] === undefined ? [] : [{ id, place }]));
  writer.uint(changed.length);
  let next = 0;
  for (const { id, place } of changed) {
    const [figures = "", power = ""] = assumptions[id]!.toExponential().split("e"); // one of those that have a value
    const decimals = figures.includes(".") ? figures.length - figures.indexOf(".") - 1 : 0;
    writer.uint((place - next) * EXPONENTS + Number(power) - decimals + EXPONENT_OF_ZERO);
    writer.int(Number(figures.replace(".", "")));
    next = place + 1;
  }
}

function readAssumptions(reader: ByteReader, { input }: LoadedScenario): Assumptions {
  const parameters = input.parameters ?? [];
  let assumptions: Assumptions = {};
  let place = 0;
  for (let left = Math.min(reader.uint(), parameters.length); left > 0 && !reader.failed(); left -= 1) {
    const code = reader.uint();
    place += Math.floor(code / EXPONENTS);
    const parameter = reader.pick(parameters, place++);
    const value = Number(`${reader.int()}e${(code % EXPONENTS) - EXPONENT_OF_ZERO}`);
    if (parameter !== undefined) assumptions = withAssumption(input, assumptions, parameter.id, value);
  }
  return assumptions;
}

function writeCommands(writer: ByteWriter, loaded: LoadedScenario, commands: readonly Command[]): void {
  const regions = loaded.scenario.regions.map(({ id }) => id);
  const events = eventIds(loaded);
  let tick = 0;
  const start = (kind: (typeof KINDS)[number], first: number) => writer.uint(KINDS.indexOf(kind) + KINDS_ROOM * first);
  const wide = (kind: (typeof WIDE_KINDS)[number], value: number) =>
    writer.uint(KINDS.length + KINDS_ROOM * (WIDE_KINDS.indexOf(kind) + WIDE_ROOM * value));
  const moveTo = (command: Command) => {
    writer.uint(command.tick - tick);
    tick = command.tick;
  };
  writer.uint(commands.length);
  for (const command of commands) {
    switch (command.kind) {
      case "cut":
      case "isolate":
      case "reconnect":
        start(command.kind, regions.indexOf(command.region));
        moveTo(command);
        writer.uint(codeOfDuration(command.ticks));
        break;
      case "relocate":
        start(command.kind, regions.indexOf(command.from));
        moveTo(command);
        for (const value of [regions.indexOf(command.to), command.percent, command.meanTravelDays]) writer.uint(value);
        break;
      case "remove-event":
        wide(command.kind, events.indexOf(command.event));
        break;
      case "set-geopolitical-sensitivity":
        wide(command.kind, command.permille);
        break;
      case "switch-channel":
        wide(command.kind, 2 * PRICE_CHANNELS.indexOf(command.channel) + (command.on ? 1 : 0));
    }
  }
}

function readCommands(reader: ByteReader, loaded: LoadedScenario): Command[] | "newer-link" {
  const regions = loaded.scenario.regions.map(({ id }) => id);
  const events = eventIds(loaded);
  const commands: Command[] = [];
  let tick = 0;
  const moved = () => {
    tick += reader.uint();
    return tick;
  };
  for (let left = Math.min(reader.uint(), MAX_COMMANDS); left > 0 && !reader.failed(); left -= 1) {
    const code = reader.uint();
    const first = Math.floor(code / KINDS_ROOM);
    const value = Math.floor(first / WIDE_ROOM);
    const isWide = code % KINDS_ROOM === KINDS.length;
    const kind = isWide ? WIDE_KINDS[first % WIDE_ROOM] : KINDS[code % KINDS_ROOM];
    switch (kind) {
      case "cut":
      case "isolate":
      case "reconnect":
        commands.push({
          tick: moved(),
          kind,
          region: reader.pick(regions, first) ?? "",
          ticks: durationOf(reader.uint()),
        });
        break;
      case "relocate": {
        const at = {
          tick: moved(),
          kind,
          from: reader.pick(regions, first) ?? "",
          to: reader.pick(regions, reader.uint()) ?? "",
        };
        commands.push({ ...at, percent: reader.uint(), meanTravelDays: reader.uint() });
        break;
      }
      case "remove-event":
        commands.push({ tick: 0, kind, event: reader.pick(events, value) ?? "" });
        break;
      case "set-geopolitical-sensitivity":
        commands.push({ tick: 0, kind, permille: value });
        break;
      case "switch-channel":
        commands.push({
          tick: 0,
          kind,
          channel: reader.pick(PRICE_CHANNELS, value >> 1) ?? "residual",
          on: value % 2 === 1,
        });
        break;
      case undefined:
        return "newer-link";
    }
  }
  return commands;
}

/** Whole days and hours are shorter than the ticks they are. */
function codeOfDuration(ticks: number): number {
  const unit = TICKS_PER_UNIT.findIndex((perUnit) => ticks % perUnit === 0);
  return (ticks / TICKS_PER_UNIT[unit]!) * TICKS_PER_UNIT.length + unit; // a tick divides all
}

function durationOf(code: number): number {
  return Math.floor(code / TICKS_PER_UNIT.length) * TICKS_PER_UNIT[code % TICKS_PER_UNIT.length]!; // a remainder is a place in it
}

function writeViews(writer: ByteWriter, loaded: LoadedScenario, state: LinkState): void {
  const { scenario } = loaded;
  const { map, sheet, region, claim, compare, pinned } = state;
  const start = (view: (typeof VIEWS)[number]) => writer.uint(VIEWS.indexOf(view));
  if (map.shown !== "true") {
    start("map");
    writer.uint(MAPS.indexOf(map.shown) + MAPS.length * MAP_SOURCES.indexOf(map.source));
    if (map.shown === "both") writer.uint(Math.round(map.percent));
  }
  if (sheet !== null) {
    start("sheet");
    writer.uint(SHEETS.indexOf(sheet));
  }
  if (region !== null) {
    start("region");
    writer.uint(scenario.regions.findIndex(({ id }) => id === region));
  }
  if (claim !== null) {
    start("claim");
    for (const half of [claim.slice(0, 8), claim.slice(8)]) writer.uint(Number.parseInt(half, 16));
  }
  if (compare.shown !== "off" || hasChoices(pinned)) {
    start("comparison");
    writer.uint(COMPARISONS.indexOf(compare.shown));
    if (compare.shown === "wipe") writer.uint(Math.round(compare.percent));
    writeAssumptions(writer, loaded, pinned.assumptions);
    writeCommands(writer, loaded, pinned.commands);
  }
}

function readViews(reader: ByteReader, loaded: LoadedScenario): Partial<LinkState> | "newer-link" {
  const { scenario } = loaded;
  let views: Partial<LinkState> = {};
  // Each once: whoever wrote more of them gets another text for what is read here, and so nothing.
  for (let left = VIEWS.length; left > 0 && !reader.atEnd(); left -= 1) {
    const view = VIEWS[reader.uint()];
    if (view === undefined) return "newer-link";
    if (view === "map") {
      const code = reader.uint();
      const shown = MAPS[code % MAPS.length]!; // a remainder is a place in it
      const source = reader.pick(MAP_SOURCES, Math.floor(code / MAPS.length)) ?? null;
      views = { ...views, map: { shown, percent: shown === "both" ? reader.uint() : AT_REST.map.percent, source } };
    } else if (view === "sheet") views = { ...views, sheet: reader.pick(SHEETS, reader.uint()) ?? null };
    else if (view === "region") views = { ...views, region: reader.pick(scenario.regions, reader.uint())?.id ?? null };
    else if (view === "claim") views = { ...views, claim: [reader.uint(), reader.uint()].map(hexOf).join("") };
    else {
      const shown = reader.pick(COMPARISONS, reader.uint()) ?? B_ALONE.shown;
      const compare = { shown, percent: shown === "wipe" ? reader.uint() : B_ALONE.percent };
      const assumptions = readAssumptions(reader, loaded);
      const commands = readCommands(reader, loaded);
      if (commands === "newer-link") return commands;
      views = { ...views, compare, pinned: { assumptions, commands } };
    }
  }
  return views;
}

function hexOf(half: number): string {
  return half.toString(16).padStart(8, "0");
}
