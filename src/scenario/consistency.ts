import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { findConflict } from "./eventProblem.ts";
import { EVENT_VALUES } from "./eventValues.ts";
import { LONGEST_RUN_DAYS } from "./frames.ts";
import { findPriceProblem } from "./priceProblem.ts";
import { findRulesProblem } from "./rulesProblem.ts";
import type { ScenarioInput } from "./schema.ts";
import { findSizeProblem } from "./sizeProblem.ts";
import { findTellingProblem } from "./tellingProblem.ts";

const LONGEST_UNDER_WAY_DAYS = 1500;
/** The easiest target of the main network, compact: a larger number is an easier one. */
const EASIEST_NBITS = 0x1d00ffff;

/** The first thing that the parts say wrongly of each other: where it is, what is wrong and what would be right. */
export function findProblem(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  if (endS - startS < SECONDS_PER_DAY) return "endUtc: the run must last at least a day after startUtc";
  if (endS - startS > LONGEST_RUN_DAYS * SECONDS_PER_DAY)
    return `endUtc: the run may last at most ${LONGEST_RUN_DAYS} days`;
  if (endS % TICK_S !== 0) return "endUtc: must fall on a full ten minutes";
  if (!isTarget(Number.parseInt(input.anchor.nBits, 16)))
    return "anchor.nBits: no target of bitcoin's; take it from a block header, 170b98ab for example, at most 1d00ffff";
  return (
    findRulesProblem(input) ??
    findDuplicate("machines", input.machines) ??
    findDuplicate("regions", input.regions) ??
    findDuplicate("events", input.events) ??
    findDuplicate("flows", input.flows) ??
    findDuplicate("observation.rows", input.observation.rows) ??
    findDuplicate("windows", input.windows) ??
    findDuplicate("narrative", input.narrative) ??
    findDuplicate("parameters", input.parameters ?? []) ??
    findMixProblem(input) ??
    findNameProblem(input) ??
    findOrderProblem(input) ??
    findPriceProblem(input) ??
    findPlaceProblem(input) ??
    findConflict(input) ??
    findTellingProblem(input) ??
    findSizeProblem(input)
  );
}

/** A compact target as headers carry it: not negative, not zero, no leading zeros, not above the limit. */
function isTarget(nBits: number): boolean {
  const mantissa = nBits & 0xffffff;
  return nBits <= EASIEST_NBITS && nBits >>> 24 > 3 && mantissa >= 0x8000 && mantissa <= 0x7fffff;
}

function findDuplicate(path: string, rows: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(row.id)) return `${path}.${index}.id: "${row.id}" is there twice; ids must differ`;
    seen.add(row.id);
  }
  return null;
}

function findMixProblem(input: ScenarioInput): string | null {
  const machines = new Set(input.machines.map((machine) => machine.id));
  for (const [index, region] of input.regions.entries()) {
    const unknown = Object.keys(region.mix).find((id) => !machines.has(id));
    if (unknown !== undefined)
      return `regions.${index}.mix: no machine "${unknown}"; known are ${[...machines].join(", ")}`;
    const sum = Object.values(region.mix).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > 1e-6) return `regions.${index}.mix: the shares sum to ${sum}, not 1`;
  }
  return null;
}

function findNameProblem(input: ScenarioInput): string | null {
  const regions = new Set(input.regions.map((region) => region.id));
  const machines = new Set(input.machines.map((machine) => machine.id));
  const named: (readonly [string, string])[] = [
    ...input.events.map((event, i) => [`events.${i}.region`, event.region] as const),
    ...input.deliveries.map((delivery, i) => [`deliveries.${i}.region`, delivery.region] as const),
    ...input.flows.flatMap((flow, i) => [[`flows.${i}.from`, flow.from] as const, [`flows.${i}.to`, flow.to] as const]),
    ...input.observation.rows.flatMap((row, i) =>
      [...Object.keys(row.parts), ...Object.keys(row.hiddenParts ?? {})].map(
        (id) => [`observation.rows.${i}.parts`, id] as const,
      ),
    ),
  ];
  for (const [path, id] of named)
    if (!regions.has(id)) return `${path}: no region "${id}"; known are ${[...regions].join(", ")}`;
  for (const [i, row] of [...input.deliveries, ...input.flows].entries()) {
    const path = i < input.deliveries.length ? `deliveries.${i}` : `flows.${i - input.deliveries.length}`;
    if (!machines.has(row.machine))
      return `${path}.machine: no machine "${row.machine}"; known are ${[...machines].join(", ")}`;
  }
  return null;
}

function findOrderProblem(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const inOrder = (utcs: readonly string[]) =>
    utcs.every((utc, i) => i === 0 || parseUtc(utcs[i - 1]!)! + TICK_S <= parseUtc(utc)!);
  for (const [i, event] of input.events.entries()) {
    const problem = findScheduleProblem(event);
    if (problem !== null) return `events.${i}.schedule: ${problem}`;
    if (event.isolated === true && event.kind !== "internet-shutdown")
      return `events.${i}.isolated: only an internet-shutdown can isolate; leave it out of a ${event.kind}`;
  }
  for (const [i, row] of input.deliveries.entries())
    if (!inOrder(row.knots.map(([utc]) => utc)))
      return `deliveries.${i}.knots: the times must rise, ten minutes a step or more`;
  for (const [i, row] of input.flows.entries()) {
    if (!inOrder([row.startUtc, row.endUtc])) return `flows.${i}: endUtc must come after startUtc`;
    if (row.from === row.to) return `flows.${i}.to: machines cannot move from "${row.from}" to itself`;
    if (startS - parseUtc(row.startUtc)! > LONGEST_UNDER_WAY_DAYS * SECONDS_PER_DAY)
      return `flows.${i}.startUtc: at most ${LONGEST_UNDER_WAY_DAYS} days before the run's startUtc`;
  }
  for (const [i, row] of input.windows.entries())
    if (!inOrder([row.fromUtc, row.toUtc])) return `windows.${i}: toUtc must come after fromUtc`;
  return null;
}

function findScheduleProblem({ kind, schedule }: ScenarioInput["events"][number]): string | null {
  const days = schedule.map(([time]) => time);
  if (kind === "season") {
    // A leap year has every day, so what is no day there is none at all.
    const wrong = days.find((day) => day.length !== 5 || parseUtc(`2020-${day}`) === null || day === "02-29");
    if (wrong !== undefined) return `"${wrong}" is no day of every year; write it as 05-25`;
    if (days.some((day, i) => i > 0 && day <= days[i - 1]!)) return "the days must rise from January on";
  } else {
    const wrong = days.find((utc) => parseUtc(utc) === null);
    if (wrong !== undefined) return `"${wrong}" is no date; only a season has days of the year`;
    if (days.some((utc, i) => i > 0 && parseUtc(days[i - 1]!)! + TICK_S > parseUtc(utc)!))
      return "the times must rise, ten minutes a step or more";
  }
  const { low, high } = EVENT_VALUES[kind];
  const wrong = schedule.find(([, value]) => value < low || value > high);
  return wrong === undefined ? null : `${wrong[1]} is outside ${low} to ${high}`;
}

/** Hosting, hidden shares, migration and parameters. */
function findPlaceProblem(input: ScenarioInput): string | null {
  const rising = (utcs: readonly string[]) =>
    utcs.every((utc, i) => i === 0 || parseUtc(utcs[i - 1]!)! + TICK_S <= parseUtc(utc)!);
  for (const [i, { hosting, hidden }] of input.regions.entries()) {
    if (hosting !== undefined && !rising((hosting.knots ?? []).map(([utc]) => utc)))
      return `regions.${i}.hosting.knots: the times must rise, ten minutes a step or more`;
    if (!rising((hidden ?? []).map(([utc]) => utc)))
      return `regions.${i}.hidden: the times must rise, ten minutes a step or more`;
    if (hosting?.construction !== undefined && (hosting.growthPerYear ?? 0) !== 0)
      return `regions.${i}.hosting.growthPerYear: owners decide here what is built (construction); leave one of the two out`;
    if (hosting?.construction !== undefined && input.migration === undefined)
      return `regions.${i}.hosting.construction: needs migration, which tells which machines want a place`;
    if (input.migration !== undefined && hosting === undefined)
      return `regions.${i}.hosting: is missing; machines that look for a place (migration) need to know how much there is`;
  }
  if (input.orders !== undefined && input.migration === undefined)
    return "orders: new machines need migration, which tells how they find a place";
  const machines = new Set(input.machines.map(({ id }) => id));
  const unknown = Object.keys(input.migration?.mobileShares ?? {}).find((id) => !machines.has(id));
  if (unknown !== undefined)
    return `migration.mobileShares: no machine "${unknown}"; known are ${[...machines].join(", ")}`;
  const countries = new Set(input.regions.map(({ id, country }) => country ?? id));
  for (const [i, country] of (input.migration?.seasonCountries ?? []).entries())
    if (!countries.has(country))
      return `migration.seasonCountries.${i}: no region of "${country}"; known are ${[...countries].join(", ")}`;
  for (const [i, { value, low, high }] of (input.parameters ?? []).entries()) {
    if (low > high) return `parameters.${i}: low must not be above high`;
    if (value < low || value > high) return `parameters.${i}.value: ${value} is outside its range, ${low} to ${high}`;
  }
  return null;
}
