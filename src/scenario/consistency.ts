import { RETARGET_INTERVAL_BLOCKS, SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { findPriceProblem } from "./priceProblem.ts";
import type { ScenarioInput } from "./schema.ts";

const LONGEST_RUN_DAYS = 400;
const LONGEST_UNDER_WAY_DAYS = 1500;
const FIRST_BLOCK_UTC = "2009-01-03";
/** The easiest target of the main network, compact: a larger number is an easier one. */
const EASIEST_NBITS = 0x1d00ffff;
/** In all regions together, so that no count of machines can pass 32 bits wherever they go. */
const MOST_MACHINES = 1e9;

/** The first thing that the parts say wrongly of each other: where it is, what is wrong and what would be right. */
export function findProblem(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  if (startS < parseUtc(FIRST_BLOCK_UTC)!)
    return `startUtc: must not be before ${FIRST_BLOCK_UTC}, bitcoin's first block`;
  if (endS - startS < SECONDS_PER_DAY) return "endUtc: the run must last at least a day after startUtc";
  if (endS - startS > LONGEST_RUN_DAYS * SECONDS_PER_DAY)
    return `endUtc: the run may last at most ${LONGEST_RUN_DAYS} days`;
  if (endS % TICK_S !== 0) return "endUtc: must fall on a full ten minutes";
  if (input.anchor.height % RETARGET_INTERVAL_BLOCKS !== 0)
    return "anchor.height: must be the first block of a difficulty period, a multiple of 2016";
  if (!isTarget(Number.parseInt(input.anchor.nBits, 16)))
    return "anchor.nBits: no target of bitcoin's; take it from a block header, 170b98ab for example, at most 1d00ffff";
  return (
    findDuplicate("machines", input.machines) ??
    findDuplicate("regions", input.regions) ??
    findDuplicate("events", input.events) ??
    findDuplicate("flows", input.flows) ??
    findDuplicate("observation.rows", input.observation.rows) ??
    findDuplicate("windows", input.windows) ??
    findDuplicate("narrative", input.narrative) ??
    findMixProblem(input) ??
    findNameProblem(input) ??
    findOrderProblem(input) ??
    findPriceProblem(input) ??
    findAmountProblem(input)
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
      Object.keys(row.parts).map((id) => [`observation.rows.${i}.parts`, id] as const),
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
    if (!inOrder(event.schedule.map(([utc]) => utc)))
      return `events.${i}.schedule: the times must rise, ten minutes a step or more`;
    const wrong = event.schedule.find(([, value]) => value < 0 || value > 1);
    if (wrong !== undefined) return `events.${i}.schedule: ${wrong[1]} is outside 0 to 1`;
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

/** Adds up the machines that a run can ever hold, and names the row with which they become too many. */
function findAmountProblem(input: ScenarioInput): string | null {
  const thsOf = (id: string) => input.machines.find((machine) => machine.id === id)!.hashrateThs;
  const daysOf = (fromUtc: string, toUtc: string) => (parseUtc(toUtc)! - parseUtc(fromUtc)!) / SECONDS_PER_DAY + 1;
  let machines = 0;
  const tooMany = (more: number) => {
    machines += more;
    return machines > MOST_MACHINES;
  };
  const problem = (path: string) => `${path}: makes more than ${MOST_MACHINES / 1e9} billion machines in all`;
  for (const [i, { hashrateEhs, storedEhs, mix }] of input.regions.entries()) {
    const perEhs = Object.entries(mix).reduce((sum, [id, share]) => sum + (share * 1e6) / thsOf(id), 0);
    if (tooMany((hashrateEhs + storedEhs) * perEhs)) return problem(`regions.${i}.hashrateEhs`);
  }
  for (const [i, { machine, knots }] of input.deliveries.entries()) {
    const most = Math.max(...knots.map(([, ehs]) => ehs));
    if (tooMany((most * 1e6 * daysOf(knots[0]![0], knots.at(-1)![0])) / thsOf(machine)))
      return problem(`deliveries.${i}.knots`);
  }
  for (const [i, { machinesPerDay, startUtc }] of input.flows.entries()) {
    if (tooMany(machinesPerDay * Math.max(0, daysOf(startUtc, input.startUtc))))
      return problem(`flows.${i}.machinesPerDay`);
  }
  return null;
}
