/**
 * The monthly map that an observer has at a moment. Two kinds are told apart: the published record, and what would be published
 * of this very run. Nothing is shown before it was out.
 */
import { regionFigure, worldColumn } from "../host/runTable.ts";
import type { MapSource } from "../scenario/mapView.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { SECONDS_PER_DAY, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { AtlasState } from "./atlas.ts";
import { builtRow } from "./rows.ts";

/** From a month's end until the map of a simulated month is out: as quick as the quickest of the record (August 2021, out in October). */
export const SIMULATED_LAG_DAYS = 45;

export interface ObservedMap {
  readonly source: MapSource;
  /** `2021-08` */
  readonly month: string;
  readonly monthStartS: number;
  /** When it was out, Unix seconds. Of a record only the month is known: it counts from that month's end on. */
  readonly publishedS: number;
  /** By row of `observation.rows`, 0..1. */
  readonly rowShares: readonly number[];
}

type MapState = Pick<AtlasState, "input" | "scenario" | "run" | "commands">;

/**
 * The newest map that was out at a tick; null if there was none.
 *
 * @param wanted the kind asked for; without one the record, or the simulated map where decisions have left history. If there is none of a kind the other takes its place.
 */
export function observedMapAt(state: MapState, tick: number, wanted: MapSource | null): ObservedMap | null {
  const first = wanted ?? (state.commands.length > 0 ? "simulated" : "record");
  const [a, b] = first === "record" ? [newestRecord, newestSimulated] : [newestSimulated, newestRecord];
  return a(state, tick) ?? b(state, tick);
}

/** Which kinds a moment has. */
export function sourcesAt(state: MapState, tick: number): readonly MapSource[] {
  const sources: MapSource[] = [];
  if (newestRecord(state, tick) !== null) sources.push("record");
  if (newestSimulated(state, tick) !== null) sources.push("simulated");
  return sources;
}

function newestRecord({ input, scenario }: MapState, tick: number): ObservedMap | null {
  const nowS = scenario.startS + tick * TICK_S;
  let newest: ObservedMap | null = null;
  for (const { month, publishedMonth, sharePercent } of input.recorded.months) {
    const publishedS = monthEndS(publishedMonth);
    if (publishedS > nowS || (newest !== null && newest.month > month)) continue;
    const rowShares = scenario.observation.rows.map(({ id }) => (sharePercent[id] ?? 0) / 100);
    newest = { source: "record", month, monthStartS: monthStartS(month), publishedS, rowShares };
  }
  return newest;
}

function newestSimulated({ scenario, run }: MapState, tick: number): ObservedMap | null {
  const lagTicks = (SIMULATED_LAG_DAYS * SECONDS_PER_DAY) / TICK_S;
  let newest: ObservedMap | null = null;
  for (const event of run.events) {
    if (event.kind !== "month-mapped" || !event.complete || event.tick + lagTicks > tick) continue;
    newest = {
      source: "simulated",
      month: event.month,
      monthStartS: monthStartS(event.month),
      publishedS: scenario.startS + (event.tick + lagTicks) * TICK_S,
      rowShares: event.observedShares,
    };
  }
  return newest;
}

function monthStartS(month: string): number {
  return parseUtc(`${month}-01`) ?? 0;
}

/** Unix seconds of the first moment after a month. */
export function monthEndS(month: string): number {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return Date.UTC(year, number) / 1000;
}

/**
 * How a row's share divides over regions, by row: weights that sum to 1. A row of a region's own id is that region's; another row
 * (the provinces of a country, "Other") divides as its parts did when the run began: the map itself says nothing of them.
 */
export function rowDivision(
  input: ScenarioInput,
  scenario: Scenario,
): readonly (readonly [region: number, share: number][])[] {
  return scenario.observation.rows.map(({ id, parts }) => {
    const own = scenario.regions.findIndex((region) => region.id === id);
    if (own >= 0) return [[own, 1] as [number, number]];
    const started = parts.map(({ region, weight }) => weight * (input.regions[region]?.hashrateEhs ?? 0));
    const weights = sum(started) > 0 ? started : parts.map(({ weight }) => weight);
    const total = sum(weights);
    return total > 0 ? parts.map(({ region }, i) => [region, weights[i]! / total] as [number, number]) : [];
  });
}

/** What the map would draw: EH/s by region, its shares of the month's mean hashrate. */
export function observedEhs(state: MapState, map: ObservedMap): number[] {
  const { input, scenario } = state;
  const totalEhs = monthMeanEhs(state, map.month);
  const ehs = scenario.regions.map(() => 0);
  rowDivision(input, scenario).forEach((division, row) => {
    for (const [region, share] of division) ehs[region]! += (map.rowShares[row] ?? 0) * share * totalEhs;
  });
  return ehs;
}

/** Mean hashrate of a month as far as the run covers it; of an earlier month that of the run's start, EH/s. */
function monthMeanEhs({ scenario, run }: MapState, month: string): number {
  const column = worldColumn(run, "hashrateEhs");
  const ticks = scenario.observation.months.find((row) => row.month === month);
  if (ticks === undefined) return column[0] ?? 0;
  const from = builtRow(run, Math.max(0, ticks.startTick));
  const to = builtRow(run, Math.min(run.endTick, ticks.endTick));
  let total = 0;
  for (let row = from; row <= to; row += 1) total += column[row]!;
  return total / (to - from + 1);
}

/** A row of the map beside what is true at a tick. */
export interface RowTruth {
  readonly name: string;
  readonly publishedShare: number;
  readonly trueShare: number;
}

/** Every row's published share and the true one at a tick, 0..1. */
export function rowTruths(state: MapState, map: ObservedMap, tick: number): RowTruth[] {
  const { input, scenario, run } = state;
  const at = builtRow(run, tick);
  const onEhs = scenario.regions.map((_region, r) => regionFigure(run, r, "onEhs", at));
  const total = sum(onEhs);
  return rowDivision(input, scenario).map((division, row) => ({
    name: input.observation.rows[row]!.name,
    publishedShare: map.rowShares[row] ?? 0,
    trueShare: total > 0 ? sum(division.map(([region]) => onEhs[region]!)) / total : 0,
  }));
}

/** The row that is furthest from the truth; null when there are no rows. */
export function largestDifference(rows: readonly RowTruth[]): RowTruth | null {
  const gap = (row: RowTruth) => Math.abs(row.publishedShare - row.trueShare);
  return rows.reduce<RowTruth | null>((most, row) => (most === null || gap(row) > gap(most) ? row : most), null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
