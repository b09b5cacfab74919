import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtc, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import {
  historyMachines,
  historyObservation,
  historyRecord,
  historyRegions,
  KAZAKHSTAN_HOSTING,
  seasonEvents,
} from "./historyWorld.ts";

/** September 2019 to January 2022 with price, fees and policy as recorded; places, machines and difficulty computed. */

const START_HASHRATE_EHS = 85;
const END_UTC = "2022-02-01T00:00:00Z";
const CHINA = ["CN-XJ", "CN-SC", "CN-NM", "CN-XX"];
const record = historyRecord({ startHeight: 592_704, endUtc: END_UTC, hashrateEhs: START_HASHRATE_EHS });

/** Part of the machines that no ban stops, or finds. */
const NEVER_STOP_SHARE = 0.06;

/** Steps of a day from one date to another. */
function ramp(fromDay: string, toDay: string, from: number, to: number): [string, number][] {
  const startS = parseUtc(fromDay)!;
  const days = (parseUtc(toDay)! - startS) / SECONDS_PER_DAY;
  return Array.from({ length: days + 1 }, (_, day): [string, number] => [
    formatUtc(startS + day * SECONDS_PER_DAY),
    Math.round((from + ((to - from) * day) / days) * 1e4) / 1e4,
  ]);
}

function hostingOf(id: string): NonNullable<ScenarioInput["regions"][number]["hosting"]> {
  if (id === "KZ") return { slackShare: 0.3, knots: [...KAZAKHSTAN_HOSTING] };
  return { slackShare: 0.3, growthPerYear: CHINA.includes(id) ? 0 : 0.6 };
}

const regions = historyRegions(record.startUtc, START_HASHRATE_EHS).map((region) => ({
  ...region,
  hosting: hostingOf(region.id),
  ...(region.country === "CN"
    ? {
        covertMw: 350,
        hidden: [
          ["2021-06-20T00:00Z", 1],
          ["2021-09-01T00:00Z", 0.2],
        ] as [string, number][],
      }
    : {}),
}));

const abroad = regions.filter(({ country }) => country !== "CN").map(({ id }) => id);
const slowly = abroad.filter((id) => id !== "US" && id !== "CA" && id !== "KZ");

export const hindcast2019: ScenarioInput = {
  schemaVersion: 1,
  id: "hindcast-2019-2022",
  title: "September 2019 to January 2022, computed",
  summary: "x",
  lesson: "x",
  mode: "hindcast",
  ideas: 3,
  claims: [],
  ...record,
  pue: 1.1,
  tariffSpread: 0.25,
  localTime: { name: "Beijing", offsetHours: 8 },
  machines: historyMachines(),
  regions,
  events: [
    ...seasonEvents(),
    {
      id: "xinjiang-outage",
      kind: "rationing",
      region: "CN-XJ",
      title: "Power cut to Xinjiang's mines",
      schedule: [
        ["2021-04-16T00:00Z", 0.25],
        ["2021-04-22T00:00Z", 1],
      ],
      source: "Press of April 2021; how much stood still is our judgement",
      mark: "P",
    },
    ...(
      [
        ["CN-NM", "2021-05-22", "2021-06-06"],
        ["CN-XX", "2021-05-22", "2021-06-06"],
        ["CN-XJ", "2021-06-09", "2021-06-14"],
        ["CN-SC", "2021-06-18", "2021-06-22"],
      ] as const
    ).map(([region, from, to]) => ({
      id: `ban-${region}`,
      kind: "ban" as const,
      region,
      title: "Mining banned",
      schedule: ramp(from, to, 1, NEVER_STOP_SHARE),
      source: "Orders and closures of May and June 2021 in the press",
      mark: "P" as const,
    })),
    {
      id: "iran-summer-ban",
      kind: "ban",
      region: "IR",
      title: "Iran bans mining for the summer",
      schedule: [
        ["2021-05-26T00:00Z", 0.65],
        ["2021-09-22T00:00Z", 1],
        ["2021-12-28T00:00Z", 0.45],
      ],
      source:
        "Bans from 26 May to 22 September and from 28 December 2021, press; the share that goes on is our judgement",
      mark: "P",
    },
  ],
  deliveries: [],
  flows: [],
  orders: {
    paybackSoughtDays: 500,
    paybackPricedDays: 350,
    priceLagDays: 21,
    eagernessEhsPerDay: 0.4,
    makersEhsPerDay: 0.6,
    leadDays: 150,
    tariffUsdPerKwh: 0.045,
    source: "x",
    mark: "P",
  },
  migration: {
    marginWeight: 3,
    riskWeight: 1,
    riskHalfLifeDays: 180,
    covertDays: 45,
    exportDays: 90,
    mobileShares: { s9: 0.3 },
    domesticDays: 9,
    landDays: 35,
    seaDays: 75,
    installationDays: 10,
    lostShare: 0.03,
    seasonCountries: ["CN"],
    source: "x",
    mark: "P",
  },
  parameters: [
    {
      id: "spread",
      name: "spread",
      unit: "",
      value: 0.25,
      low: 0.15,
      high: 0.45,
      paths: ["tariffSpread"],
      source: "x",
      mark: "P",
    },
    {
      id: "eagerness",
      name: "eagerness",
      unit: "EH/s a day",
      value: 0.4,
      low: 0.05,
      high: 1.5,
      paths: ["orders.eagernessEhsPerDay"],
      source: "x",
      mark: "P",
    },
    {
      id: "priced",
      name: "priced",
      unit: "days",
      value: 340,
      low: 200,
      high: 490,
      paths: ["orders.paybackPricedDays"],
      source: "x",
      mark: "P",
    },
    {
      id: "lead",
      name: "lead",
      unit: "days",
      value: 180,
      low: 60,
      high: 270,
      paths: ["orders.leadDays"],
      source: "x",
      mark: "P",
    },
    {
      id: "growth-america",
      name: "growth-america",
      unit: "a year",
      value: 1.2,
      low: 0.1,
      high: 2.5,
      paths: ["US", "CA"].map((id) => `regions.${id}.hosting.growthPerYear`),
      source: "x",
      mark: "P",
    },
    {
      id: "growth-abroad",
      name: "growth-abroad",
      unit: "a year",
      value: 0.3,
      low: 0,
      high: 1.5,
      paths: slowly.map((id) => `regions.${id}.hosting.growthPerYear`),
      source: "x",
      mark: "P",
    },
    {
      id: "slack",
      name: "slack",
      unit: "share",
      value: 0.3,
      low: 0,
      high: 1.5,
      paths: [...regions.map(({ id }) => id).filter((id) => id !== "CN-SC")].map(
        (id) => `regions.${id}.hosting.slackShare`,
      ),
      source: "x",
      mark: "P",
    },
    {
      id: "slack-sichuan",
      name: "slack-sichuan",
      unit: "share",
      value: 0.6,
      low: 0,
      high: 2.5,
      paths: ["regions.CN-SC.hosting.slackShare"],
      source: "x",
      mark: "P",
    },
    {
      id: "covert",
      name: "covert",
      unit: "MW",
      value: 360,
      low: 100,
      high: 700,
      paths: CHINA.map((id) => `regions.${id}.covertMw`),
      source: "x",
      mark: "P",
    },
    {
      id: "covert-days",
      name: "covert-days",
      unit: "days",
      value: 90,
      low: 15,
      high: 180,
      paths: ["migration.covertDays"],
      source: "x",
      mark: "P",
    },
    {
      id: "export-days",
      name: "export-days",
      unit: "days",
      value: 120,
      low: 30,
      high: 300,
      paths: ["migration.exportDays"],
      source: "x",
      mark: "P",
    },
    {
      id: "margin-weight",
      name: "margin-weight",
      unit: "",
      value: 5,
      low: 0,
      high: 12,
      paths: ["migration.marginWeight"],
      source: "x",
      mark: "P",
    },
  ],
  observation: historyObservation(),
  windows: [],
  narrative: [],
};
