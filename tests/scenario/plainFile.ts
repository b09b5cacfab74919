/** A file of the plainest kind: machines come and go as it says, and nobody orders them or looks for a place. No vitest here. */
import { kazakhstan2022 } from "../../src/scenario/presets/kazakhstan2022.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";

const { parameters: _parameters, orders: _orders, migration: _migration, ...rest } = kazakhstan2022;
const provenance = { source: "Of this test", mark: "P" } as const;
const mix = { s9: 0.1, s17: 0.35, s19: 0.55 };
const sumOf = (regions: ScenarioInput["regions"], field: "hashrateEhs" | "storedEhs") =>
  regions.reduce((sum, region) => sum + region[field], 0);

const china = kazakhstan2022.regions.filter(({ country }) => country === "CN");
const abroad = kazakhstan2022.regions.filter(({ country }) => country !== "CN");
const [first, ...others] = abroad.map(({ hosting: _hosting, country: _country, ...region }) => ({ ...region, mix }));
const whole: ScenarioInput["regions"][number] = {
  id: "CN",
  name: "China",
  hashrateEhs: sumOf(china, "hashrateEhs"),
  storedEhs: sumOf(china, "storedEhs"),
  mix,
  tariffUsdPerKwh: 0.055,
  carbonGPerKwh: 599,
  ...provenance,
};

const flow = (to: string, machinesPerDay: number, meanTravelDays: number) => ({
  id: `cn-${to.toLowerCase()}`,
  from: "CN",
  to,
  machine: "s17",
  takenFrom: "stored" as const,
  startUtc: "2021-08-25T00:00Z",
  endUtc: "2022-02-12T00:00Z",
  machinesPerDay,
  meanTravelDays,
  lostShare: 0.03,
  ...provenance,
});

const delivery = (region: string, ehs: number) => ({
  region,
  machine: "s19",
  knots: [
    ["2021-12-25T00:00Z", ehs / 6],
    ["2022-01-07T00:00Z", ehs],
    ["2022-01-16T00:00Z", ehs],
    ["2022-02-12T00:00Z", 0],
  ] as [string, number][],
  ...provenance,
});

export const PLAIN_FILE: ScenarioInput = {
  ...rest,
  machines: kazakhstan2022.machines.slice(0, 3),
  regions: [first!, whole, ...others],
  events: kazakhstan2022.events.filter(({ region }) => !region.startsWith("CN-")),
  deliveries: [delivery("US", 0.4), delivery("KZ", 0.1)],
  flows: [flow("US", 1500, 75), flow("RU", 500, 35)],
  observation: {
    ...kazakhstan2022.observation,
    rows: kazakhstan2022.observation.rows.map(({ id, name, parts }) => ({
      id,
      name,
      parts: id === "CN" ? { CN: 1 } : parts,
    })),
  },
};
