import { SECONDS_PER_DAY, TICK_S, TICKS_PER_DAY } from "../units/constants.ts";
import { monthsBetween, parseUtc } from "../units/time.ts";
import { compilePrice } from "./compilePrice.ts";
import { findProblem } from "./consistency.ts";
import type { Parsed, ScenarioInput } from "./schema.ts";
import type { Delivery, Flow, Observation, RegionStart, Scenario, ScheduledEvent } from "./types.ts";

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
      price: compilePrice(input, tickAt),
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
