import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { findConflict } from "./eventProblem.ts";
import { EVENT_VALUES } from "./eventValues.ts";
import { LONGEST_RUN_DAYS } from "./frames.ts";
import { findPriceProblem } from "./priceProblem.ts";
import { type Problem, refusal } from "./refusal.ts";
import { findRulesProblem } from "./rulesProblem.ts";
import type { ScenarioInput } from "./schema.ts";
import { findSizeProblem } from "./sizeProblem.ts";
import { findTellingProblem } from "./tellingProblem.ts";

const LONGEST_UNDER_WAY_DAYS = 1500;
/** The easiest target of the main network, compact: a larger number is an easier one. */
const EASIEST_NBITS = 0x1d00ffff;

/** The first thing that the parts say wrongly of each other: where it is, what is wrong and what would be right. */
export function findProblem(input: ScenarioInput): Problem | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  if (endS - startS < SECONDS_PER_DAY) return refusal("endUtc", "tooShort");
  if (endS - startS > LONGEST_RUN_DAYS * SECONDS_PER_DAY)
    return refusal("endUtc", "tooLong", { days: LONGEST_RUN_DAYS });
  if (endS % TICK_S !== 0) return refusal("endUtc", "offGrid");
  if (!isTarget(Number.parseInt(input.anchor.nBits, 16))) return refusal("anchor.nBits", "noTarget");
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

function findDuplicate(path: string, rows: readonly { readonly id: string }[]): Problem | null {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(row.id)) return refusal(`${path}.${index}.id`, "idTwice", { id: row.id });
    seen.add(row.id);
  }
  return null;
}

function findMixProblem(input: ScenarioInput): Problem | null {
  const machines = new Set(input.machines.map((machine) => machine.id));
  for (const [index, region] of input.regions.entries()) {
    const unknown = Object.keys(region.mix).find((id) => !machines.has(id));
    if (unknown !== undefined)
      return refusal(`regions.${index}.mix`, "noMachine", { id: unknown, known: [...machines].join(", ") });
    const sum = Object.values(region.mix).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > 1e-6) return refusal(`regions.${index}.mix`, "mixSum", { sum });
  }
  return null;
}

function findNameProblem(input: ScenarioInput): Problem | null {
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
    if (!regions.has(id)) return refusal(path, "noRegion", { id, known: [...regions].join(", ") });
  for (const [i, row] of [...input.deliveries, ...input.flows].entries()) {
    const path = i < input.deliveries.length ? `deliveries.${i}` : `flows.${i - input.deliveries.length}`;
    if (!machines.has(row.machine))
      return refusal(`${path}.machine`, "noMachine", { id: row.machine, known: [...machines].join(", ") });
  }
  return null;
}

function findOrderProblem(input: ScenarioInput): Problem | null {
  const startS = parseUtc(input.startUtc)!;
  const inOrder = (utcs: readonly string[]) =>
    utcs.every((utc, i) => i === 0 || parseUtc(utcs[i - 1]!)! + TICK_S <= parseUtc(utc)!);
  for (const [i, event] of input.events.entries()) {
    const problem = findScheduleProblem(`events.${i}.schedule`, event);
    if (problem !== null) return problem;
    if (event.isolated === true && event.kind !== "internet-shutdown")
      return refusal(`events.${i}.isolated`, "onlyShutdownIsolates", { kind: event.kind });
  }
  for (const [i, row] of input.deliveries.entries())
    if (!inOrder(row.knots.map(([utc]) => utc))) return refusal(`deliveries.${i}.knots`, "timesRise");
  for (const [i, row] of input.flows.entries()) {
    if (!inOrder([row.startUtc, row.endUtc])) return refusal(`flows.${i}`, "flowEnd");
    if (row.from === row.to) return refusal(`flows.${i}.to`, "flowToItself", { id: row.from });
    if (startS - parseUtc(row.startUtc)! > LONGEST_UNDER_WAY_DAYS * SECONDS_PER_DAY)
      return refusal(`flows.${i}.startUtc`, "flowTooEarly", { days: LONGEST_UNDER_WAY_DAYS });
  }
  for (const [i, row] of input.windows.entries())
    if (!inOrder([row.fromUtc, row.toUtc])) return refusal(`windows.${i}`, "windowEnd");
  return null;
}

function findScheduleProblem(path: string, { kind, schedule }: ScenarioInput["events"][number]): Problem | null {
  const days = schedule.map(([time]) => time);
  if (kind === "season") {
    // A leap year has every day, so what is no day there is none at all.
    const wrong = days.find((day) => day.length !== 5 || parseUtc(`2020-${day}`) === null || day === "02-29");
    if (wrong !== undefined) return refusal(path, "noDayOfYear", { day: wrong });
    if (days.some((day, i) => i > 0 && day <= days[i - 1]!)) return refusal(path, "daysRise");
  } else {
    const wrong = days.find((utc) => parseUtc(utc) === null);
    if (wrong !== undefined) return refusal(path, "noDate", { utc: wrong });
    if (days.some((utc, i) => i > 0 && parseUtc(days[i - 1]!)! + TICK_S > parseUtc(utc)!))
      return refusal(path, "timesRise");
  }
  const { low, high } = EVENT_VALUES[kind];
  const wrong = schedule.find(([, value]) => value < low || value > high);
  return wrong === undefined ? null : refusal(path, "outside", { value: wrong[1], low, high });
}

/** Hosting, hidden shares, migration and parameters. */
function findPlaceProblem(input: ScenarioInput): Problem | null {
  const rising = (utcs: readonly string[]) =>
    utcs.every((utc, i) => i === 0 || parseUtc(utcs[i - 1]!)! + TICK_S <= parseUtc(utc)!);
  for (const [i, { hosting, hidden }] of input.regions.entries()) {
    if (hosting !== undefined && !rising((hosting.knots ?? []).map(([utc]) => utc)))
      return refusal(`regions.${i}.hosting.knots`, "timesRise");
    if (!rising((hidden ?? []).map(([utc]) => utc))) return refusal(`regions.${i}.hidden`, "timesRise");
    if (hosting?.construction !== undefined && (hosting.growthPerYear ?? 0) !== 0)
      return refusal(`regions.${i}.hosting.growthPerYear`, "hostingTwice");
    if (hosting?.construction !== undefined && input.migration === undefined)
      return refusal(`regions.${i}.hosting.construction`, "constructionAlone");
    if (input.migration !== undefined && hosting === undefined) return refusal(`regions.${i}.hosting`, "noHosting");
  }
  if (input.orders !== undefined && input.migration === undefined) return refusal("orders", "ordersAlone");
  const machines = new Set(input.machines.map(({ id }) => id));
  const unknown = Object.keys(input.migration?.mobileShares ?? {}).find((id) => !machines.has(id));
  if (unknown !== undefined)
    return refusal("migration.mobileShares", "noMachine", { id: unknown, known: [...machines].join(", ") });
  const countries = new Set(input.regions.map(({ id, country }) => country ?? id));
  for (const [i, country] of (input.migration?.seasonCountries ?? []).entries())
    if (!countries.has(country))
      return refusal(`migration.seasonCountries.${i}`, "noCountry", { id: country, known: [...countries].join(", ") });
  for (const [i, { value, low, high }] of (input.parameters ?? []).entries()) {
    if (low > high) return refusal(`parameters.${i}`, "lowAboveHigh");
    if (value < low || value > high) return refusal(`parameters.${i}.value`, "outsideRange", { value, low, high });
  }
  return null;
}
