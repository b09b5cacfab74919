import { TICK_S, TICKS_PER_DAY } from "../units/constants.ts";
import { formatUtcMinute, parseUtc } from "../units/time.ts";
import { type Assumptions, keptValue, withAssumption } from "./assumptions.ts";
import type { Command } from "./command.ts";
import { decodeCompareView, encodeCompareView } from "./compareView.ts";
import { LONGEST_RUN_DAYS } from "./frames.ts";
import { type BinaryProblem, decodeBinary, encodeBinary, headOf, isBinaryLink } from "./linkBinary.ts";
import {
  AT_REST,
  FILE_LINK,
  hasChoices,
  type LinkProblem,
  type LinkState,
  MAX_COMMANDS,
  type OpenedLink,
  RULES,
  SHEETS,
  shown,
} from "./linkState.ts";
import type { LoadedScenario, RuledScenario } from "./loaded.ts";
import { decodeMapView, encodeMapView } from "./mapView.ts";
import { presetId, presetNumber } from "./presets/index.ts";
import { MODEL_CHANNELS, PRICE_CHANNELS } from "./priceChannels.ts";
import type { Scenario } from "./types.ts";

/**
 * A link says a built-in scenario as it is in readable form: `kazakhstan-2022~1@2022-01-05T12:00Z&seed=7&map=both.40&sheet=charts`.
 * After `~` stands the number of the rules, after `@` the cursor; then the luck, which map is seen (`mapView.ts`), how it is compared
 * (`compareView.ts`), which sheet and which region's card are open, and the hash that the run is said to have. A changed one, or one
 * that a changed one is held beside, is in the compact form (`linkBinary.ts`).
 * Readable links of changed scenarios, as they were written until November 2026, are read: in `as` PARAMETER:VALUE, in `do` decisions,
 * `c` cut REGION.TICK.TICKS, `i` isolate REGION.TICK.TICKS, `r` reconnect REGION.TICK.TICKS, `m` move FROM.TO.TICK.PERCENT.DAYS, `x` without EVENT,
 * `g` geopolitical sensitivity THOUSANDTHS, `p` price channel CHANNEL.0 or CHANNEL.1.
 */
export const MAX_TRAVEL_DAYS = 365;
const MAX_LINK_CHARACTERS = 8000;
/** A cut may last as long as any run. */
export const MAX_OVERRIDE_TICKS = LONGEST_RUN_DAYS * TICKS_PER_DAY;

/** The text after `#` for a state of a built-in scenario. */
export function encodeLink(loaded: RuledScenario, state: LinkState): string {
  const { scenario, rules } = loaded;
  if (hasChoices(state) || hasChoices(state.pinned)) {
    const pinned = { ...state.pinned, commands: inOrder(state.pinned.commands) };
    return encodeBinary(loaded, presetNumber(scenario.id), { ...state, commands: inOrder(state.commands), pinned });
  }
  const utc = formatUtcMinute(scenario.startS + state.cursorTick * TICK_S);
  const fields = {
    seed: state.seed === AT_REST.seed ? "" : state.seed,
    map: encodeMapView(state.map),
    ab: encodeCompareView(state.compare),
    sheet: state.sheet ?? "",
    region: state.region ?? "",
    hash: state.claim ?? "",
  };
  const rest = Object.entries(fields).flatMap(([name, value]) => (value === "" ? [] : [`&${name}=${value}`]));
  return `${scenario.id}~${rules}@${utc}${rest.join("")}`;
}

/** Decisions in the order in which they take effect; those of one tick in the order in which they were taken. */
export function inOrder(commands: readonly Command[]): readonly Command[] {
  return [...commands].sort((a, b) => a.tick - b.tick);
}

const LINK = /^([A-Za-z0-9-]+)(?:~(\d{1,6}))?(?:@([^&]*))?((?:&[^&]*)*)$/;

/** The id of the scenario that a link names, so that it can be loaded before the link is read; null when it names none. */
export function scenarioIdIn(text: string): string | null {
  if (text.length > MAX_LINK_CHARACTERS) return null;
  const [compact] = splitOnce(text, "&");
  if (isBinaryLink(compact)) return presetId(headOf(compact)?.preset ?? 0) ?? null;
  return text === FILE_LINK ? null : (LINK.exec(text)?.[1] ?? null);
}

/** The number of the rules that a link names; the newest when it names none. */
export function rulesIn(text: string): number {
  if (text.length > MAX_LINK_CHARACTERS) return RULES;
  const [compact] = splitOnce(text, "&");
  return Number((isBinaryLink(compact) ? headOf(compact)?.rules : LINK.exec(text)?.[2]) ?? RULES);
}

/**
 * Reads a link against the scenarios at hand, which may run under other rules than it names. Never throws; whatever is wrong is
 * left out and named.
 *
 * @param text what stands after `#`, `%23` or `?s=`
 * @param find the scenario of an id
 */
export function decodeLink(
  text: string,
  defaultId: string,
  find: (id: string) => RuledScenario | undefined,
): OpenedLink {
  const fallback = { ...AT_REST, scenarioId: defaultId };
  if (text === "") return { ...fallback, problems: [] };
  if (text === FILE_LINK) return { ...fallback, problems: [{ code: "file" }] };
  if (text.length > MAX_LINK_CHARACTERS) return { ...fallback, problems: [{ code: "too-long" }] };
  const [compact, more = ""] = splitOnce(text, "&");
  if (isBinaryLink(compact)) {
    const opened = openBinary(compact, fallback, find);
    const isRead = more !== "" && !opened.problems.some(({ code }) => NOTHING_READ.includes(code));
    const beside: LinkProblem = { code: "beside-compact", text: shown(more) };
    return isRead ? { ...opened, problems: [...opened.problems, beside] } : opened;
  }
  const match = LINK.exec(text);
  if (match === null) return { ...fallback, problems: [{ code: "unreadable" }] };
  const [, id = "", , utc, rest = ""] = match;
  const found = find(id);
  if (found === undefined) return { ...fallback, problems: [{ code: "unknown-scenario", text: shown(id) }] };
  const { input, scenario } = found;
  const problems = rulesProblems(text, found);
  const cursorTick = utc === undefined ? 0 : decodeCursor(scenario, utc, problems);
  let state: LinkState = { ...AT_REST, cursorTick };
  for (const field of rest.split("&").filter((part) => part !== "")) {
    const [name, value = ""] = splitOnce(field, "=");
    const sheet = SHEETS.find((known) => known === value);
    const map = decodeMapView(value);
    const compare = decodeCompareView(value);
    if (name === "seed") state = { ...state, seed: decodeSeed(value, problems) };
    else if (name === "as") state = { ...state, assumptions: decodeAssumptions(input, value, problems) };
    else if (name === "do") state = { ...state, commands: decodeCommands(scenario, value, problems) };
    else if (name === "map" && map !== null) state = { ...state, map };
    else if (name === "ab" && compare !== null) state = { ...state, compare };
    else if (name === "sheet" && sheet !== undefined) state = { ...state, sheet };
    else if (name === "region" && scenario.regions.some((region) => region.id === value))
      state = { ...state, region: value };
    else if (name === "hash" && /^[0-9a-f]{16}$/.test(value)) state = { ...state, claim: value };
    else if (VIEW_FIELDS.includes(name)) problems.push({ code: "unknown-view", text: shown(field) });
    else problems.push({ code: "unknown-field", text: shown(name === "hash" ? field : name) });
  }
  return { ...state, commands: inOrder(state.commands), scenarioId: id, problems };
}

/** Rules other than those that the scenario runs under are none that are known. */
function rulesProblems(text: string, { rules }: RuledScenario): LinkProblem[] {
  const named = rulesIn(text);
  return named === rules ? [] : [{ code: "unknown-rules", text: String(named) }];
}

const VIEW_FIELDS: readonly string[] = ["map", "ab", "sheet", "region"];

/** Of a compact link; beside these nothing else of it has to be told. */
const NOTHING_READ: readonly LinkProblem["code"][] = [
  "unreadable",
  "damaged",
  "newer-link",
  "unread-rules",
  "unknown-scenario-number",
  "unknown-scenario",
];

/** A compact link is taken whole or not at all. Under unknown rules too: what it names may be other things by now, which the checksum tells. */
function openBinary(
  text: string,
  fallback: LinkState & { readonly scenarioId: string },
  find: (id: string) => RuledScenario | undefined,
): OpenedLink {
  const head = headOf(text);
  if (head === null) return { ...fallback, problems: [{ code: "unreadable" }] };
  const id = presetId(head.preset);
  if (id === undefined)
    return { ...fallback, problems: [{ code: "unknown-scenario-number", text: String(head.preset) }] };
  const loaded = find(id);
  if (loaded === undefined) return { ...fallback, problems: [{ code: "unknown-scenario", text: id }] };
  const scenarioId = loaded.scenario.id;
  const start = { ...fallback, scenarioId };
  const problems = rulesProblems(text, loaded);
  const refused = (code: BinaryProblem): OpenedLink => ({
    ...start,
    problems: [problems.length === 0 ? { code } : { code: "unread-rules", text: String(head.rules) }],
  });
  const state = decodeBinary(text, loaded);
  if (typeof state === "string") return refused(state);
  // One text for one state: numbers written longer than they need be, other orders and bits left over are none of ours.
  if (encodeLink({ ...loaded, rules: head.rules }, state) !== text) return refused("unreadable");
  const { scenario } = loaded;
  const meaningful = (log: readonly Command[]) =>
    log.filter((command) => {
      const means = checkCommand(scenario, command);
      if (!means) problems.push({ code: "bad-decision", text: shown(command.kind) });
      return means;
    });
  const commands = meaningful(state.commands);
  const pinned = { ...state.pinned, commands: meaningful(state.pinned.commands) };
  const cursorTick = Math.min(state.cursorTick, scenario.endTick);
  if (cursorTick !== state.cursorTick) problems.push({ code: "time-outside", text: String(state.cursorTick) });
  return { ...state, commands, pinned, cursorTick, scenarioId, problems };
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
  const values = new Map<string, number>(); // the last one holds
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
    values.set(parameter.id, keptValue(parameter, value));
  }
  return [...values].reduce((all, [id, value]) => withAssumption(input, all, id, value), {} as Assumptions);
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
