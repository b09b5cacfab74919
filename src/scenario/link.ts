import { TICK_S, TICKS_PER_DAY } from "../units/constants.ts";
import { formatUtcMinute, parseUtc } from "../units/time.ts";
import { type Assumptions, keptValue, withAssumption } from "./assumptions.ts";
import type { Command } from "./command.ts";
import { LONGEST_RUN_DAYS } from "./frames.ts";
import type { LoadedScenario } from "./loaded.ts";
import { decodeMapView, encodeMapView, type MapView, TRUE_MAP } from "./mapView.ts";
import { MODEL_CHANNELS, PRICE_CHANNELS } from "./priceChannels.ts";
import type { Scenario } from "./types.ts";

/**
 * The readable link, version 1: `kazakhstan-2022~1@2022-01-05T12:00Z&seed=7&as=pue:1.15&do=c.KZ.1602.144;x.kz-power-cut&map=both.40`.
 * After `~` stands the number of the rules, after `@` the cursor, in `as` the assumptions that are not the scenario's own
 * (PARAMETER:VALUE), in `do` the decisions in the order they were taken:
 * `c` cut REGION.TICK.TICKS, `i` isolate REGION.TICK.TICKS, `r` reconnect REGION.TICK.TICKS, `m` move FROM.TO.TICK.PERCENT.DAYS, `x` without EVENT,
 * `g` geopolitical sensitivity THOUSANDTHS, `p` price channel CHANNEL.0 or CHANNEL.1. In `map` stands which map is seen (`mapView.ts`).
 */
export const RULES = 1;
export const MAX_COMMANDS = 200;
export const MAX_TRAVEL_DAYS = 365;
const MAX_LINK_CHARACTERS = 8000;
/** A cut may last as long as any run. */
export const MAX_OVERRIDE_TICKS = LONGEST_RUN_DAYS * TICKS_PER_DAY;

export interface LinkState {
  readonly seed: number;
  readonly assumptions: Assumptions;
  readonly commands: readonly Command[];
  readonly cursorTick: number;
  readonly map: MapView;
}

export type LinkProblem =
  | { readonly code: "too-long" | "unreadable" }
  | { readonly code: "unknown-scenario"; readonly text: string }
  | { readonly code: "newer-rules"; readonly text: string }
  | { readonly code: "bad-time"; readonly text: string }
  | { readonly code: "time-outside"; readonly text: string }
  | { readonly code: "bad-seed"; readonly text: string }
  | { readonly code: "unknown-field"; readonly text: string }
  | { readonly code: "unknown-assumption"; readonly text: string }
  | { readonly code: "assumption-outside"; readonly text: string }
  | { readonly code: "bad-decision"; readonly text: string }
  | { readonly code: "too-many-decisions"; readonly text: string };

export interface OpenedLink extends LinkState {
  readonly scenarioId: string;
  /** What could not be taken as it stood; the state is the nearest valid one. */
  readonly problems: readonly LinkProblem[];
}

/** The text after `#` for a state; decisions keep their order. */
export function encodeLink(scenario: Scenario, state: LinkState): string {
  const utc = formatUtcMinute(scenario.startS + state.cursorTick * TICK_S);
  const seed = state.seed === 1 ? "" : `&seed=${state.seed}`;
  const changed = Object.entries(state.assumptions).map(([id, value]) => `${id}:${value}`);
  const assumptions = changed.length === 0 ? "" : `&as=${changed.join(";")}`;
  const decisions = state.commands.length === 0 ? "" : `&do=${state.commands.map(encodeCommand).join(";")}`;
  const view = encodeMapView(state.map);
  const map = view === "" ? "" : `&map=${view}`;
  return `${scenario.id}~${RULES}@${utc}${seed}${assumptions}${decisions}${map}`;
}

const LINK = /^([A-Za-z0-9-]+)(?:~(\d{1,6}))?(?:@([^&]*))?((?:&[^&]*)*)$/;

/** The id of the scenario that a link names, so that it can be loaded before the link is read; null when it names none. */
export function scenarioIdIn(text: string): string | null {
  return text.length > MAX_LINK_CHARACTERS ? null : (LINK.exec(text)?.[1] ?? null);
}

/**
 * Reads a link against the scenarios at hand. Never throws; whatever is wrong is left out and named.
 *
 * @param text what stands after `#`, `%23` or `?s=`
 * @param find the scenario of an id
 */
export function decodeLink(
  text: string,
  defaultId: string,
  find: (id: string) => LoadedScenario | undefined,
): OpenedLink {
  const fallback = { scenarioId: defaultId, seed: 1, assumptions: {}, commands: [], cursorTick: 0, map: TRUE_MAP };
  if (text === "") return { ...fallback, problems: [] };
  if (text.length > MAX_LINK_CHARACTERS) return { ...fallback, problems: [{ code: "too-long" }] };
  const match = LINK.exec(text);
  if (match === null) return { ...fallback, problems: [{ code: "unreadable" }] };
  const [, id = "", rules, utc, rest = ""] = match;
  const found = find(id);
  if (found === undefined) return { ...fallback, problems: [{ code: "unknown-scenario", text: shown(id) }] };
  const { input, scenario } = found;
  const problems: LinkProblem[] = [];
  if (rules !== undefined && Number(rules) !== RULES) problems.push({ code: "newer-rules", text: rules });
  const cursorTick = utc === undefined ? 0 : decodeCursor(scenario, utc, problems);
  let seed = 1;
  let assumptions: Assumptions = {};
  let commands: Command[] = [];
  let map = TRUE_MAP;
  const unknown = (text: string) => {
    problems.push({ code: "unknown-field", text: shown(text) });
    return TRUE_MAP;
  };
  for (const field of rest.split("&").filter((part) => part !== "")) {
    const [name, value = ""] = splitOnce(field, "=");
    if (name === "seed") seed = decodeSeed(value, problems);
    else if (name === "as") assumptions = decodeAssumptions(input, value, problems);
    else if (name === "do") commands = decodeCommands(scenario, value, problems);
    else if (name === "map") map = decodeMapView(value) ?? unknown(field);
    else unknown(name);
  }
  return { scenarioId: id, seed, assumptions, commands, cursorTick, map, problems };
}

function decodeCursor(scenario: Scenario, text: string, problems: LinkProblem[]): number {
  const unixS = parseUtc(text);
  if (unixS === null) {
    problems.push({ code: "bad-time", text: shown(text) });
    return 0;
  }
  const tick = Math.round((unixS - scenario.startS) / TICK_S);
  const inside = Math.min(Math.max(0, tick), scenario.endTick);
  if (inside !== tick) problems.push({ code: "time-outside", text: shown(text) });
  return inside;
}

function decodeSeed(text: string, problems: LinkProblem[]): number {
  const seed = Number(text);
  if (/^\d{1,10}$/.test(text) && seed <= 0xffffffff) return seed;
  problems.push({ code: "bad-seed", text: shown(text) });
  return 1;
}

/** A value outside its range is taken as the nearest inside it. */
function decodeAssumptions(input: LoadedScenario["input"], text: string, problems: LinkProblem[]): Assumptions {
  let assumptions: Assumptions = {};
  for (const part of text.split(";").filter((part) => part !== "")) {
    const [id, figures = ""] = splitOnce(part, ":");
    const parameter = input.parameters?.find((row) => row.id === id);
    if (parameter === undefined || !/^-?\d{1,15}(\.\d{1,15})?(e-?\d{1,2})?$/.test(figures)) {
      problems.push({ code: "unknown-assumption", text: shown(part) });
      continue;
    }
    const value = Number(figures);
    if (value < parameter.low || value > parameter.high)
      problems.push({ code: "assumption-outside", text: shown(part) });
    assumptions = withAssumption(input, assumptions, parameter.id, keptValue(parameter, value));
  }
  return assumptions;
}

function encodeCommand(command: Command): string {
  switch (command.kind) {
    case "cut":
      return `c.${command.region}.${command.tick}.${command.ticks}`;
    case "isolate":
      return `i.${command.region}.${command.tick}.${command.ticks}`;
    case "reconnect":
      return `r.${command.region}.${command.tick}.${command.ticks}`;
    case "relocate":
      return `m.${command.from}.${command.to}.${command.tick}.${command.percent}.${command.meanTravelDays}`;
    case "remove-event":
      return `x.${command.event}`;
    case "set-geopolitical-sensitivity":
      return `g.${command.permille}`;
    case "switch-channel":
      return `p.${command.channel}.${command.on ? 1 : 0}`;
  }
}

function decodeCommands(scenario: Scenario, text: string, problems: LinkProblem[]): Command[] {
  const parts = text.split(";").filter((part) => part !== "");
  if (parts.length > MAX_COMMANDS) problems.push({ code: "too-many-decisions", text: String(parts.length) });
  return parts.slice(0, MAX_COMMANDS).flatMap((part) => {
    const command = decodeCommand(part);
    if (command !== null && checkCommand(scenario, command)) return [command];
    problems.push({ code: "bad-decision", text: shown(part) });
    return [];
  });
}

function decodeCommand(text: string): Command | null {
  const [kind, ...fields] = text.split(".");
  const number = (index: number) => (/^\d{1,9}$/.test(fields[index] ?? "") ? Number(fields[index]) : Number.NaN);
  const name = (index: number) => fields[index] ?? "";
  if (kind === "c" && fields.length === 3) return { kind: "cut", region: name(0), tick: number(1), ticks: number(2) };
  if (kind === "i" && fields.length === 3)
    return { kind: "isolate", region: name(0), tick: number(1), ticks: number(2) };
  if (kind === "r" && fields.length === 3)
    return { kind: "reconnect", region: name(0), tick: number(1), ticks: number(2) };
  if (kind === "m" && fields.length === 5) {
    return {
      kind: "relocate",
      from: name(0),
      to: name(1),
      tick: number(2),
      percent: number(3),
      meanTravelDays: number(4),
    };
  }
  if (kind === "x" && fields.length === 1) return { kind: "remove-event", event: name(0), tick: 0 };
  if (kind === "g" && fields.length === 1)
    return { kind: "set-geopolitical-sensitivity", permille: number(0), tick: 0 };
  const channel = PRICE_CHANNELS.find((known) => known === fields[0]);
  if (kind === "p" && fields.length === 2 && channel !== undefined && /^[01]$/.test(name(1)))
    return { kind: "switch-channel", channel, on: name(1) === "1", tick: 0 };
  return null;
}

/** Whether a decision means something in this scenario: names that exist, ticks inside the run, amounts in range. */
export function checkCommand(scenario: Scenario, command: Command): boolean {
  const whole = (value: number, low: number, high: number) => Number.isInteger(value) && value >= low && value <= high;
  const region = (id: string) => scenario.regions.some((row) => row.id === id);
  if (!whole(command.tick, 0, scenario.endTick - 1)) return false;
  switch (command.kind) {
    case "cut":
    case "isolate":
    case "reconnect":
      return region(command.region) && whole(command.ticks, 1, MAX_OVERRIDE_TICKS);
    case "relocate":
      return (
        region(command.from) &&
        region(command.to) &&
        command.from !== command.to &&
        whole(command.percent, 1, 100) &&
        whole(command.meanTravelDays, 1, MAX_TRAVEL_DAYS)
      );
    case "remove-event":
      return (
        command.tick === 0 && [...scenario.events, ...scenario.price.shocks].some((event) => event.id === command.event)
      );
    case "set-geopolitical-sensitivity":
      return command.tick === 0 && whole(command.permille, 0, 2000);
    case "switch-channel":
      return command.tick === 0 && MODEL_CHANNELS[scenario.price.model.kind].includes(command.channel);
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A stranger's text, short and plain enough to be shown inside a sentence. */
function shown(text: string): string {
  return text.replace(/[^\w.:~@;=+-]/g, "?").slice(0, 40);
}
