import { REAL_CHAIN_RULES, SECONDS_PER_DAY, TICK_S, TICKS_PER_DAY } from "../units/constants.ts";
import { monthsBetween, parseUtc } from "../units/time.ts";
import { compilePrice } from "./compilePrice.ts";
import type { ScenarioInput } from "./schema.ts";
import type {
  Delivery,
  Flow,
  HostingKnot,
  Migration,
  Observation,
  RegionStart,
  Scenario,
  ScheduledEvent,
} from "./types.ts";

const MONTH_TICKS = (365 * TICKS_PER_DAY) / 12;
/** Hosting is told monthly for this long after the start of a run. */
const HOSTING_MONTHS = 60;
/** P1. Spread of power prices inside a region where a file names none. [P] */
const USUAL_TARIFF_SPREAD = 0.25;
/** A machine that names no month could always be ordered. */
const LONG_AGO = "2009-01";

/** Dates and names of a scenario in which nothing is wrong, as ticks and indices. The page takes built-in ones this way, without the checks. */
export function translate(input: ScenarioInput): Scenario {
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
    const installed = count(region.hashrateEhs);
    return {
      id: region.id,
      installed,
      stored: count(region.storedEhs),
      tariffUsdPerKwh: region.tariffUsdPerKwh,
      carbonGPerKwh: region.carbonGPerKwh,
      hosting: region.hosting === undefined ? null : hostingOf(region.hosting, tickAt, installedMwOf(input, installed)),
      construction: region.hosting?.construction === undefined ? null : constructionOf(region.hosting.construction),
      covertMw: region.covertMw ?? 0,
      hidden: (region.hidden ?? []).map(([utc, share]) => ({ tick: tickAt(utc), share })),
    };
  });
  const events = input.events.map(
    (event): ScheduledEvent => ({
      id: event.id,
      kind: event.kind === "season" ? "tariff-change" : event.kind,
      region: regionAt(event.region),
      ...(event.isolated === true ? { isolated: true } : {}),
      schedule:
        event.kind === "season"
          ? yearly(event.schedule, startS, endTick, tickAt)
          : event.schedule.map(([utc, value]) => ({ tick: tickAt(utc), value })),
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
    id: input.id,
    startS,
    endTick,
    anchor: { height: input.anchor.height, nBits: Number.parseInt(input.anchor.nBits, 16), timeS: anchorS - startS },
    rules: { ...REAL_CHAIN_RULES, ...input.rules },
    pue: input.pue,
    tariffSpread: input.tariffSpread ?? USUAL_TARIFF_SPREAD,
    machines: input.machines.map(({ id, hashrateThs, efficiencyJPerTh, released }) => ({
      id,
      hashrateThs,
      efficiencyJPerTh,
      releaseTick: tickAt(`${released ?? LONG_AGO}-01`),
    })),
    regions,
    events,
    deliveries,
    flows,
    orders: input.orders === undefined ? null : ordersOf(input.orders),
    migration: input.migration === undefined ? null : migrationOf(input, input.migration),
    price: compilePrice(input, tickAt),
    feesSatsByDay: feesFromFirstDay(input, startS, endTick),
    observation: observationOf(input, startS, endTick),
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
  const weigh = (parts: Readonly<Record<string, number>>) =>
    Object.entries(parts).map(([id, weight]) => ({
      region: input.regions.findIndex((region) => region.id === id),
      weight,
    }));
  const rows = input.observation.rows.map((row) => ({
    id: row.id,
    parts: weigh(row.parts),
    hiddenParts: weigh(row.hiddenParts ?? {}),
  }));
  return { rows, months, poolNoiseShare: input.observation.poolNoiseShare };
}

function installedMwOf({ machines, pue }: ScenarioInput, installed: readonly number[]): number {
  return installed.reduce(
    (mw, count, m) => mw + (count * machines[m]!.hashrateThs * machines[m]!.efficiencyJPerTh * pue) / 1e6,
    0,
  );
}

type FileHosting = NonNullable<ScenarioInput["regions"][number]["hosting"]>;

/** Knots of the file, before them what is installed at the start and its slack, after them what is being built, or growth, compounded monthly. */
function hostingOf(hosting: FileHosting, tickAt: (utc: string) => number, installedMw: number): HostingKnot[] {
  const knots = (hosting.knots ?? []).map(([utc, mw]) => ({ tick: tickAt(utc), mw }));
  if (hosting.slackShare !== undefined && (knots[0]?.tick ?? 1) > 0)
    knots.unshift({ tick: 0, mw: installedMw * (1 + hosting.slackShare) });
  const last = knots.at(-1) ?? { tick: 0, mw: installedMw };
  if (knots.length === 0) knots.push(last);
  const { construction } = hosting;
  if (construction?.underWayShare !== undefined) {
    if (last.tick < 0) knots.push({ tick: 0, mw: last.mw });
    knots.push({
      tick: Math.max(0, last.tick) + construction.leadDays * TICKS_PER_DAY,
      mw: last.mw * (1 + construction.underWayShare),
    });
  }
  const growthPerYear = hosting.growthPerYear ?? 0;
  if (growthPerYear !== 0) {
    let mw = last.mw;
    for (let month = 1; month <= HOSTING_MONTHS; month += 1) {
      mw *= 1 + growthPerYear / 12;
      knots.push({ tick: last.tick + Math.round(month * MONTH_TICKS), mw });
    }
  }
  return knots;
}

function constructionOf({ leadDays, marginSought, mostPerYear }: NonNullable<FileHosting["construction"]>) {
  return { leadDays, marginSought, mostPerYear };
}

/** A season's days of the year in every year that the run touches and the one before it. */
function yearly(
  schedule: readonly (readonly [string, number])[],
  startS: number,
  endTick: number,
  tickAt: (utc: string) => number,
): { tick: number; value: number }[] {
  const months = monthsBetween(startS, startS + endTick * TICK_S);
  const firstYear = Number(months[0]!.month.slice(0, 4));
  const lastYear = Number(months.at(-1)!.month.slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, i) => firstYear - 1 + i);
  return years.flatMap((year) => schedule.map(([day, value]) => ({ tick: tickAt(`${year}-${day}`), value })));
}

function ordersOf({ source: _source, mark: _mark, ...orders }: NonNullable<ScenarioInput["orders"]>) {
  return orders;
}

function migrationOf(input: ScenarioInput, file: NonNullable<ScenarioInput["migration"]>): Migration {
  const { regions, machines } = input;
  const countryOf = (region: ScenarioInput["regions"][number]) => region.country ?? region.id;
  const daysBetween = (a: ScenarioInput["regions"][number], b: ScenarioInput["regions"][number]) => {
    if (countryOf(a) === countryOf(b)) return file.domesticDays;
    const byLand = a.landmass !== undefined && a.landmass === b.landmass;
    return (byLand ? file.landDays : file.seaDays) + file.installationDays;
  };
  const { travelFactor } = { ...REAL_CHAIN_RULES, ...input.rules };
  return {
    marginWeight: file.marginWeight,
    riskWeight: file.riskWeight,
    riskHalfLifeDays: file.riskHalfLifeDays,
    covertDelayDays: file.covertDelayDays,
    covertDays: file.covertDays,
    exportDays: file.exportDays,
    mobileShares: machines.map(({ id }) => file.mobileShares[id] ?? 1),
    travelDays: regions.map((a) => regions.map((b) => daysBetween(a, b) * travelFactor)),
    lostShare: file.lostShare,
    seasonGroups: regions.map((region) => file.seasonCountries.indexOf(countryOf(region))),
  };
}
