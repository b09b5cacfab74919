import type { ScenarioInput } from "../schema.ts";
import {
  type HistoryRecord,
  historyMachines,
  historyObservation,
  historyRegions,
  KAZAKHSTAN_HOSTING_KNOTS,
  type RegionFile,
  type StartMap,
  type StartOptions,
  startMap,
} from "./historyWorld.ts";
import { parameterRow, type ShortParameter } from "./parameterRow.ts";
import { withRecordedMarks } from "./recordedLines.ts";

/**
 * How the scenarios of 2019 to 2022 work: price, fees and policy as recorded; orders, places, migration, what runs, blocks and
 * difficulty computed. What no record settles is among twelve parameters, the same for all of them.
 */

const CHINA = ["CN-XJ", "CN-SC", "CN-NM", "CN-XX"];
const AMERICA = ["US", "CA"];
const IN_CHINA = (id: string) => CHINA.includes(id);

/** Values chosen after the record of September 2019 to January 2022 (`sim hindcast`): a fit, not a measurement. */
const FITTED =
  "Chosen so that periods' hashrate and published shares of September 2019 to January 2022 come out (sim hindcast)";

const JUDGED =
  "Our judgement for this scenario; the other scenarios of these years have the value fitted to the record";

/** Values of the scenarios of 2021 by parameter: space was short, and who hid waited. */
export const SHORT_OF_SPACE_2021: Readonly<Record<string, number>> = {
  "slack-abroad": 0,
  "slack-china": 0.1,
  "covert-delay": 14,
  "growth-america": 1.6,
  "growth-elsewhere": 0.15,
  covert: 420,
};

type Parameter = NonNullable<ScenarioInput["parameters"]>[number];

function parametersOf(regions: readonly RegionFile[], values: Readonly<Record<string, number>>): Parameter[] {
  const ids = regions.map(({ id }) => id);
  const each = (chosen: readonly string[], path: string) => chosen.map((id) => `regions.${id}.${path}`);
  const abroad = ids.filter((id) => !IN_CHINA(id));
  const slow = ids.filter((id) => !AMERICA.includes(id) && id !== "KZ");
  const growth = "hosting.growthPerYear";
  const rows: readonly (readonly [ShortParameter, readonly string[]])[] = [
    [
      ["spread", "Spread of power prices inside a region", "standard deviation of ln price", 0.155, 0.15, 0.45],
      ["tariffSpread"],
    ],
    [
      ["eagerness", "Orders of new machines when they pay back in half the time sought", "EH/s a day", 0.42, 0.05, 1.5],
      ["orders.eagernessEhsPerDay"],
    ],
    [["priced", "Payback that makers' prices settle at", "days", 336, 200, 490], ["orders.paybackPricedDays"]],
    [["lead", "From order to delivery", "days", 215, 90, 240], ["orders.leadDays"]],
    [
      ["growth-america", "Growth of hosting in the United States and Canada", "a year", 1.68, 0.1, 2.5],
      each(AMERICA, growth),
    ],
    [["growth-elsewhere", "Growth of hosting elsewhere, China included", "a year", 0.4, -0.2, 0.6], each(slow, growth)],
    [
      ["slack-abroad", "Free places at the start, outside China", "share of those taken", 0.5, 0, 0.5],
      each(abroad, "hosting.slackShare"),
    ],
    [
      ["slack-china", "Free places at the start, in China", "share of those taken", 0.4, 0, 0.4],
      each(CHINA, "hosting.slackShare"),
    ],
    [["covert", "What can run in secret, in each part of China", "MW", 190, 100, 700], each(CHINA, "covertMw")],
    [
      ["covert-delay", "Days after the closures before machines start again in secret", "days", 4, 0, 120],
      ["migration.covertDelayDays"],
    ],
    [["export-days", "Days in which most closed machines would leave", "days", 240, 60, 240], ["migration.exportDays"]],
    [["margin-weight", "Weight of the margin in the choice of a place", "", 7.7, 0, 8], ["migration.marginWeight"]],
  ];
  return rows.map(([[id, name, unit, value, ...range], paths]) =>
    parameterRow([id, name, unit, values[id] ?? value, ...range], paths, id in values ? JUDGED : FITTED),
  );
}

function withPlaces(region: RegionFile, hidden: StartMap["hidden"]): RegionFile {
  const slackShare = 0.5;
  if (IN_CHINA(region.id)) {
    return { ...region, hosting: { slackShare, growthPerYear: 0 }, covertMw: 450, hidden };
  }
  if (region.id === "KZ") return { ...region, hosting: { slackShare, knots: [...KAZAKHSTAN_HOSTING_KNOTS] } };
  return { ...region, hosting: { slackShare, growthPerYear: 0.1 } };
}

/** What a scenario of these years says itself. */
export interface ModelOptions extends StartOptions, Pick<ScenarioInput, "id" | "narrative" | "localTime" | "events"> {
  /** False where nobody in China has a reason to hide. */
  readonly hiding?: boolean;
  /** Parameters whose value is another than the hindcast's. */
  readonly values?: Readonly<Record<string, number>>;
  /** Divides a region, or leaves it as it is. */
  readonly divide?: (region: RegionFile) => RegionFile[];
  readonly mode?: ScenarioInput["mode"];
}

type Words = Pick<ScenarioInput, "title" | "summary" | "lesson" | "ideas">;

/** A scenario of a recorded world. */
export function modelScenario(options: ModelOptions, words: Words, record: HistoryRecord): ScenarioInput {
  const { divide = (region: RegionFile) => [region], hiding = true } = options;
  const { shares, hidden, seem } = startMap(record, options);
  const regions = historyRegions(record.startUtc, shares, options.hashrateEhs)
    .flatMap(divide)
    .map((region) => withPlaces(region, hiding ? hidden : []));
  return {
    schemaVersion: 1,
    id: options.id,
    ...words,
    mode: options.mode ?? "hindcast",
    claims: [],
    ...record,
    pue: 1.1,
    tariffSpread: 0.25,
    localTime: options.localTime,
    machines: historyMachines(),
    regions,
    events: options.events,
    deliveries: [],
    flows: [],
    orders: {
      paybackSoughtDays: 500,
      paybackPricedDays: 340,
      priceLagDays: 21,
      eagernessEhsPerDay: 0.4,
      makersEhsPerDay: 0.6,
      leadDays: 240,
      tariffUsdPerKwh: 0.045,
      source:
        "Payback sought and makers' lag: our judgement; that orders follow the price by weeks: Fantazzini and Kolodin, 2020; lead times of 2020 and 2021: press",
      mark: "P",
    },
    migration: {
      marginWeight: 7,
      riskWeight: 1,
      riskHalfLifeDays: 180,
      covertDelayDays: 45,
      covertDays: 73,
      exportDays: 200,
      mobileShares: { s9: 0.3 },
      domesticDays: 7,
      landDays: 35,
      seaDays: 75,
      installationDays: 10,
      lostShare: 0.03,
      seasonCountries: ["CN"],
      source:
        "Travel by road and by sea: press of 2021; that space, not machines, was short: Reuters, 7 July 2021; weights, losses and days of hiding: our judgement",
      mark: "P",
    },
    parameters: parametersOf(regions, options.values ?? {}),
    observation: historyObservation(regions, seem),
    windows: [],
    narrative: withRecordedMarks(options.narrative),
  };
}
