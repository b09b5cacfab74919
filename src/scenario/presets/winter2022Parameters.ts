import type { Parameter } from "../assumptions.ts";
import { parameterRow, type ShortParameter } from "./parameterRow.ts";

/**
 * What a reader may move in the scenarios of January 2022 beside the model's own twelve. The start's hashrate, routed shares and the
 * split of Other are not among it: each stands in many places that must sum, and so has no path.
 */

const OURS = "Our judgement; no record settles it";
const CHINA = ["CN-XJ", "CN-SC", "CN-NM", "CN-XX"];
const flows = (places: readonly string[], field: string) => places.map((to) => `flows.cn-${to}.${field}`);

const ROWS: readonly (readonly [
  ShortParameter,
  paths: readonly string[],
  source?: string,
  mark?: Parameter["mark"],
])[] = [
  [
    ["linked", "Miners still linked while Kazakhstan's internet is cut", "share", 0.05, 0, 0.2],
    [1, 3, 5].map((step) => `events.kz-internet-shutdown.schedule.${step}.1`),
  ],
  [
    ["powered", "Miners still running while Kazakhstan's grid cuts them off", "share", 0.6, 0.45, 0.75],
    ["events.kz-power-cut.schedule.0.1"],
  ],
  [
    ["iran-goes-on", "Miners who go on under Iran's winter ban", "share", 0.45, 0.3, 0.6],
    ["events.ir-winter-ban.schedule.0.1"],
  ],
  [
    ["stored-parts", "Machines stored in each part of China", "EH/s", 3.5, 2, 10],
    CHINA.map((id) => `regions.${id}.storedEhs`),
    "About 700,000 machines idle in November 2021 (Arcane Research in the press), fewer by January",
  ],
  [
    ["road", "Moving machines by road", "days", 35, 20, 60],
    ["migration.landDays", ...flows(["ru", "kz"], "meanTravelDays")],
    "China to Kazakhstan or Russia in 2021, press",
  ],
  [
    ["sea", "Moving machines by sea", "days", 75, 45, 120],
    ["migration.seaDays", ...flows(["us", "ca"], "meanTravelDays")],
    "China to North America in 2021, press",
  ],
  [
    ["lost", "Machines lost or broken on the way", "share", 0.03, 0.02, 0.05],
    ["migration.lostShare", ...flows(["us", "ru", "kz", "ca"], "lostShare")],
  ],
  [["tariff-US", "Power price, United States", "USD/kWh", 0.05, 0.028, 0.072], ["regions.US.tariffUsdPerKwh"]],
  [["tariff-KZ", "Power price, Kazakhstan", "USD/kWh", 0.038, 0.03, 0.055], ["regions.KZ.tariffUsdPerKwh"]],
  [
    ["pue", "Power of the building over power of the machines", "", 1.1, 1.01, 1.2],
    ["pue"],
    "CBECI's constants: 1.01 best, 1.10 usual, 1.20 worst",
    "S",
  ],
  [
    ["pool-noise", "Noise of pools' hourly reports", "share", 0.02, 0.01, 0.05],
    ["observation.poolNoiseShare"],
    "Spread between pools' pages within an hour",
  ],
];

export const WINTER_2022_PARAMETERS: readonly Parameter[] = ROWS.map(([short, paths, source = OURS, mark]) =>
  parameterRow(short, paths, source, mark),
);
