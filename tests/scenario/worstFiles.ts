/** Files at the limits of what is accepted: the widest, and the one with the most ways to move. */
import { hindcast2019 } from "../../src/scenario/presets/hindcast2019.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";
import { SECONDS_PER_DAY } from "../../src/units/constants.ts";
import { formatUtc, parseUtc } from "../../src/units/time.ts";

const provenance = { source: "a test", mark: "P" } as const;
const { migration, orders, parameters: _parameters, ...BASE } = hindcast2019;
const day = (days: number) => formatUtc(parseUtc("2019-09-01")! + days * SECONDS_PER_DAY).slice(0, 10);
const KINDS = ["rationing", "internet-shutdown", "sanctions", "capacity-change"] as const;

/** A world of equal regions and models for as long as a run may last, 200 events with steps all the way. */
export function crowdedFile(regionCount: number, machineCount: number, days: number): ScenarioInput {
  const machines = Array.from({ length: machineCount }, (_, m) => ({
    ...BASE.machines[m % BASE.machines.length]!,
    id: `m${m}`,
  }));
  const mix = Object.fromEntries(machines.map(({ id }) => [id, 1 / machineCount]));
  const regions = Array.from({ length: regionCount }, (_, r) => ({
    id: `R${r}`,
    name: `Region ${r}`,
    hashrateEhs: 100 / regionCount,
    storedEhs: 1,
    mix,
    tariffUsdPerKwh: 0.03 + 0.001 * r,
    carbonGPerKwh: 400,
    ...provenance,
  }));
  const events = Array.from({ length: 200 }, (_, e) => ({
    id: `e${e}`,
    kind: KINDS[e % KINDS.length]!,
    region: `R${e % regionCount}`,
    title: "Less, and more again",
    schedule: Array.from({ length: 20 }, (_, k): [string, number] => [
      day(1 + 50 * k + (e % 50)),
      (k % 2) * 0.5 + 0.25,
    ]),
    ...provenance,
  }));
  return {
    ...BASE,
    endUtc: day(days),
    machines,
    regions,
    events,
    deliveries: [],
    flows: [],
    observation: {
      poolNoiseShare: 0.02,
      rows: regions.map(({ id, name }) => ({ id, name, parts: { [id]: 1 } })),
      ...provenance,
    },
    windows: [],
    narrative: [],
    claims: [],
    recorded: { ...BASE.recorded, retargets: [], blocksByDay: [], months: [] },
  };
}

/** The same, with machines ordered and moved wherever they earn most. */
export function restlessFile(regionCount: number, machineCount: number, days: number): ScenarioInput {
  const file = crowdedFile(regionCount, machineCount, days);
  return {
    ...file,
    regions: file.regions.map((region) => ({ ...region, hosting: { slackShare: 0.5, growthPerYear: 0.5 } })),
    migration: { ...migration!, mobileShares: {}, seasonCountries: [] },
    orders: orders!,
  };
}

/** The longest run that ends at midnight. */
export const LONGEST_DAYS = 1100;
