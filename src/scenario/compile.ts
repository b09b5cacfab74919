import { RETARGET_INTERVAL_BLOCKS, SECONDS_PER_DAY, TICK_S, TICKS_PER_DAY } from "../units/constants.ts";
import { monthsBetween, parseUtc } from "../units/time.ts";
import type { Parsed, ScenarioInput } from "./schema.ts";
import type { Delivery, Flow, Observation, RegionStart, Scenario, ScheduledEvent } from "./types.ts";

const LONGEST_RUN_DAYS = 1500;

/** Turns a scenario's dates and names into the ticks and indices that the engine takes, and checks what its parts say of each other. */
export function compileScenario(input: ScenarioInput): Parsed<Scenario> {
  const problem = findProblem(input);
  if (problem !== null) return { ok: false, problem };
  const anchorS = parseUtc(input.startUtc)!;
  const startS = Math.floor(anchorS / TICK_S) * TICK_S;
  const tickAt = (utc: string) => Math.round((parseUtc(utc)! - startS) / TICK_S);
  const regionAt = (id: string) => input.regions.findIndex((region) => region.id === id);
  const machineAt = (id: string) => input.machines.findIndex((machine) => machine.id === id);
  const thsOf = (id: string) => input.machines[machineAt(id)]!.hashrateThs;
  const endTick = tickAt(input.endUtc);

  const regions = input.regions.map((region): RegionStart => {
    const count = (ehs: number) =>
      input.machines.map((machine) => Math.round((ehs * 1e6 * (region.mix[machine.id] ?? 0)) / machine.hashrateThs));
    return {
      id: region.id,
      installed: count(region.hashrateEhs),
      stored: count(region.storedEhs),
      tariffUsdPerKwh: region.tariffUsdPerKwh,
      carbonGPerKwh: region.carbonGPerKwh,
    };
  });
  const events = input.events.map(
    (event): ScheduledEvent => ({
      id: event.id,
      kind: event.kind,
      region: regionAt(event.region),
      schedule: event.schedule.map(([utc, value]) => ({ tick: tickAt(utc), value })),
    }),
  );
  const deliveries = input.deliveries.map(
    (delivery): Delivery => ({
      region: regionAt(delivery.region),
      machine: machineAt(delivery.machine),
      knots: delivery.knots.map(([utc, ehs]) => ({
        tick: tickAt(utc),
        machinesPerDay: (ehs * 1e6) / thsOf(delivery.machine),
      })),
    }),
  );
  const flows = input.flows.map(
    (flow): Flow => ({
      id: flow.id,
      from: regionAt(flow.from),
      to: regionAt(flow.to),
      machine: machineAt(flow.machine),
      source: flow.takenFrom,
      startTick: tickAt(flow.startUtc),
      endTick: tickAt(flow.endUtc),
      machinesPerDay: flow.machinesPerDay,
      meanTravelDays: flow.meanTravelDays,
      lostShare: flow.lostShare,
    }),
  );
  return {
    ok: true,
    value: {
      id: input.id,
      startS,
      endTick,
      anchor: { height: input.anchor.height, nBits: Number.parseInt(input.anchor.nBits, 16), timeS: anchorS - startS },
      pue: input.pue,
      machines: input.machines.map(({ id, hashrateThs, efficiencyJPerTh }) => ({ id, hashrateThs, efficiencyJPerTh })),
      regions,
      events,
      deliveries,
      flows,
      price: {
        closes: input.price.closes.map(([utc, usd]) => ({ tick: tickAt(utc), usd })),
        geopoliticalSensitivity: input.price.geopoliticalSensitivity,
      },
      feesSatsByDay: feesFromFirstDay(input, startS, endTick),
      observation: observationOf(input, startS, endTick),
    },
  };
}

function feesFromFirstDay(input: ScenarioInput, startS: number, endTick: number): number[] {
  const firstDay = Math.floor(startS / SECONDS_PER_DAY);
  const given = Math.floor(parseUtc(input.fees.firstDay)! / SECONDS_PER_DAY);
  const { btcPerBlock } = input.fees;
  const days = Math.ceil(endTick / TICKS_PER_DAY) + 1;
  return Array.from({ length: days }, (_, day) => {
    const index = Math.min(Math.max(0, firstDay + day - given), btcPerBlock.length - 1);
    return Math.round(btcPerBlock[index]! * 1e8);
  });
}

function observationOf(input: ScenarioInput, startS: number, endTick: number): Observation {
  const months = monthsBetween(startS, startS + endTick * TICK_S).map(({ month, fromS, toS }) => ({
    month,
    startTick: (fromS - startS) / TICK_S,
    endTick: (toS - startS) / TICK_S,
  }));
  const rows = input.observation.rows.map((row) => ({
    id: row.id,
    parts: Object.entries(row.parts).map(([id, weight]) => ({
      region: input.regions.findIndex((region) => region.id === id),
      weight,
    })),
  }));
  return { rows, months, poolNoiseShare: input.observation.poolNoiseShare };
}

/** The first thing that the parts say wrongly of each other: where it is, what is wrong and what would be right. */
function findProblem(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  if (endS - startS < SECONDS_PER_DAY) return "endUtc: the run must last at least a day after startUtc";
  if (endS - startS > LONGEST_RUN_DAYS * SECONDS_PER_DAY)
    return `endUtc: the run may last at most ${LONGEST_RUN_DAYS} days`;
  if (endS % TICK_S !== 0) return "endUtc: must fall on a full ten minutes";
  if (input.anchor.height % RETARGET_INTERVAL_BLOCKS !== 0)
    return "anchor.height: must be the first block of a difficulty period, a multiple of 2016";
  return (
    findDuplicate("machines", input.machines) ??
    findDuplicate("regions", input.regions) ??
    findDuplicate("events", input.events) ??
    findMixProblem(input) ??
    findNameProblem(input) ??
    findOrderProblem(input)
  );
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
  const inOrder = (utcs: readonly string[]) =>
    utcs.every((utc, i) => i === 0 || parseUtc(utcs[i - 1]!)! < parseUtc(utc)!);
  for (const [i, event] of input.events.entries()) {
    if (!inOrder(event.schedule.map(([utc]) => utc))) return `events.${i}.schedule: the times must rise`;
    const wrong = event.schedule.find(([, value]) => value < 0 || value > 1);
    if (wrong !== undefined) return `events.${i}.schedule: ${wrong[1]} is outside 0 to 1`;
  }
  for (const [i, row] of input.deliveries.entries())
    if (!inOrder(row.knots.map(([utc]) => utc))) return `deliveries.${i}.knots: the times must rise`;
  for (const [i, row] of input.flows.entries())
    if (!inOrder([row.startUtc, row.endUtc])) return `flows.${i}: endUtc must come after startUtc`;
  if (!inOrder(input.price.closes.map(([utc]) => utc))) return "price.closes: the times must rise";
  if (parseUtc(input.price.closes[0]![0])! > parseUtc(input.startUtc)!)
    return "price.closes: the first close must not be later than startUtc";
  return null;
}
