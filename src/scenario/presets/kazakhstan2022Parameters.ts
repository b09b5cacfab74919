import { REGIONS } from "../../data/regions.ts";
import type { Parameter } from "../assumptions.ts";
import { ARRIVAL_WEIGHTS, ARRIVALS_EHS_PER_DAY, STORED_IN_CHINA_EHS } from "./kazakhstan2022Assumptions.ts";

/**
 * What a reader may move in kazakhstan-2022. The start's hashrate, routed shares, mixes and the split of Other are not among
 * it: each stands in many places that must sum, and so has no path.
 */

type Short = readonly [id: string, name: string, unit: string, value: number, low: number, high: number];

const OURS = "Our judgement; no record settles it";

function parameter(
  [id, name, unit, value, low, high]: Short,
  paths: readonly string[],
  source = OURS,
  mark: Parameter["mark"] = "P",
): Parameter {
  return { id, name, unit, value, low, high, paths: [...paths], source, mark };
}

const ROAD = ["cn-ru", "cn-kz", "kz-ru"];
const SEA = ["cn-us", "cn-ca", "kz-us"];
const flowPaths = (ids: readonly string[], field: string) => ids.map((id) => `flows.${id}.${field}`);

/** Half of what is assumed to twice that. */
function flowOf(id: string, name: string, machinesPerDay: number, flows: readonly string[]): Parameter {
  const range = [machinesPerDay / 2, machinesPerDay * 2] as const;
  return parameter([id, name, "machines a day", machinesPerDay, ...range], flowPaths(flows, "machinesPerDay"));
}

/** The two middle knots of a region's new machines, which are one figure. */
function arrivalsOf(region: string, name: string): Parameter {
  const weight = ARRIVAL_WEIGHTS.value[region]!;
  const figure = (ehs: number) => Math.round(ehs * weight * 1e5) / 1e5;
  const place = Object.keys(ARRIVAL_WEIGHTS.value).indexOf(region);
  const [low, high] = ARRIVALS_EHS_PER_DAY.range;
  const value = figure(ARRIVALS_EHS_PER_DAY.knots[1][1]);
  return parameter(
    [`arrivals-${region}`, `New machines in mid-January, ${name}`, "EH/s a day", value, figure(low), figure(high)],
    [1, 2].map((knot) => `deliveries.${place}.knots.${knot}.1`),
    ARRIVALS_EHS_PER_DAY.source,
  );
}

function tariffOf({ id, name, tariffUsdPerKwh, tariffRange, source, mark }: (typeof REGIONS)[number]): Parameter {
  return parameter(
    [`tariff-${id}`, `Power price, ${name}`, "USD/kWh", tariffUsdPerKwh, tariffRange[0], tariffRange[1]],
    [`regions.${id}.tariffUsdPerKwh`],
    source,
    mark,
  );
}

/** Regions with a tenth of the hashrate or more, whose power prices can be seen in the run. */
const LARGE = ["US", "CN", "KZ"];

export const KAZAKHSTAN_PARAMETERS: Parameter[] = [
  parameter(
    ["linked", "Miners still linked while Kazakhstan's internet is cut", "share", 0.05, 0, 0.2],
    [1, 3, 5].map((step) => `events.kz-internet-shutdown.schedule.${step}.1`),
  ),
  parameter(
    ["powered", "Miners still running while Kazakhstan's grid cuts them off", "share", 0.6, 0.45, 0.75],
    ["events.kz-power-cut.schedule.0.1"],
  ),
  parameter(
    ["iran-goes-on", "Miners who go on under Iran's winter ban", "share", 0.45, 0.3, 0.6],
    ["events.ir-winter-ban.schedule.0.1"],
  ),
  arrivalsOf("US", "United States"),
  arrivalsOf("CN", "China"),
  arrivalsOf("KZ", "Kazakhstan"),
  parameter(
    ["stored", "Machines stored in China", "EH/s", STORED_IN_CHINA_EHS.value, ...STORED_IN_CHINA_EHS.range],
    ["regions.CN.storedEhs"],
    STORED_IN_CHINA_EHS.source,
  ),
  flowOf("china-us", "China to the United States", 1500, ["cn-us"]),
  flowOf("china-russia", "China to Russia", 500, ["cn-ru"]),
  flowOf("china-kazakhstan", "China to Kazakhstan", 400, ["cn-kz"]),
  flowOf("china-canada", "China to Canada", 300, ["cn-ca"]),
  flowOf("out-of-kazakhstan", "Kazakhstan to Russia, and as many to the United States", 300, ["kz-ru", "kz-us"]),
  parameter(
    ["road", "Moving machines by road", "days", 35, 20, 60],
    flowPaths(ROAD, "meanTravelDays"),
    "China to Kazakhstan or Russia in 2021, press",
  ),
  parameter(
    ["sea", "Moving machines by sea", "days", 75, 45, 120],
    flowPaths(SEA, "meanTravelDays"),
    "China to North America in 2021, press",
  ),
  parameter(
    ["lost", "Machines lost or broken on the way", "share", 0.03, 0.02, 0.05],
    flowPaths([...ROAD, ...SEA], "lostShare"),
  ),
  ...REGIONS.filter(({ id }) => LARGE.includes(id)).map(tariffOf),
  parameter(
    ["spread", "Spread of power prices inside a region", "standard deviation of ln price", 0.25, 0.15, 0.4],
    ["tariffSpread"],
    "Contracts inside one country differ by about a quarter",
  ),
  parameter(
    ["pue", "Power of the building over power of the machines", "", 1.1, 1.01, 1.2],
    ["pue"],
    "CBECI's constants: 1.01 best, 1.10 usual, 1.20 worst",
    "S",
  ),
  parameter(
    ["pool-noise", "Noise of pools' hourly reports", "share", 0.02, 0.01, 0.05],
    ["observation.poolNoiseShare"],
    "Spread between pools' pages within an hour",
  ),
];

/** For runs that end before Kazakhstan cuts its miners' power. */
export const PARAMETERS_BEFORE_POWER_CUT = KAZAKHSTAN_PARAMETERS.filter(({ id }) => id !== "powered");
