import { SECONDS_PER_DAY } from "../../units/constants.ts";
import { formatUtc, parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { seasonEvents } from "./historyWorld.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";

/** What authorities, grids and seasons did to miners from September 2019 to January 2022. Days are recorded, depths mostly judged. */

type EventFile = ScenarioInput["events"][number];

/** Part of the machines that no ban stops, or finds. [P] */
export const NEVER_STOP_SHARE = 0.06;

/** Steps of a day from one date to another. */
export function ramp(fromDay: string, toDay: string, from: number, to: number): [string, number][] {
  const startS = parseUtc(fromDay)!;
  const days = (parseUtc(toDay)! - startS) / SECONDS_PER_DAY;
  return Array.from({ length: days + 1 }, (_, day): [string, number] => [
    formatUtc(startS + day * SECONDS_PER_DAY),
    Math.round((from + ((to - from) * day) / days) * 1e4) / 1e4,
  ]);
}

const BANS = [
  ["CN-NM", "Inner Mongolia", "2021-05-21", "2021-05-28"],
  ["CN-XX", "Qinghai, Gansu and others", "2021-05-21", "2021-05-28"],
  ["CN-XJ", "Xinjiang", "2021-06-09", "2021-06-14"],
  ["CN-SC", "Sichuan and Yunnan", "2021-06-18", "2021-06-22"],
] as const;

export const CHINA_BAN: readonly EventFile[] = BANS.map(([region, name, from, to]) => ({
  id: `ban-${region}`,
  kind: "ban",
  region,
  title: `${name}: mines closed`,
  schedule: ramp(from, to, 1, NEVER_STOP_SHARE),
  source:
    "Orders of the State Council on 21 May and of the provinces in May and June 2021, press; how fast they were followed, and that 6 % never stopped, are our judgement",
  mark: "P",
}));

export const XINJIANG_OUTAGE: EventFile = {
  id: "xinjiang-outage",
  kind: "rationing",
  region: "CN-XJ",
  title: "Xinjiang's mines lose power",
  schedule: [
    ["2021-04-16T00:00Z", 0.25],
    ["2021-04-22T00:00Z", 1],
  ],
  source:
    "Safety inspections after the flooded coal mine of 10 April 2021, press; how much stood still is our judgement",
  mark: "P",
};

export const IRAN_SUMMER_BAN: EventFile = {
  id: "iran-summer-ban",
  kind: "ban",
  region: "IR",
  title: "Iran bans mining for the summer",
  schedule: [
    ["2021-05-26T00:00Z", 0.65],
    ["2021-09-22T00:00Z", 1],
  ],
  source:
    "Ban from 26 May to 22 September 2021 (MEES); most of it was unlicensed, and the share that went on is our judgement",
  mark: "P",
};

const IRAN_WINTER_BAN: EventFile = {
  id: "iran-winter-ban",
  kind: "ban",
  region: "IR",
  title: "Iran bans mining for the winter",
  schedule: [["2021-12-28T00:00Z", 0.45]],
  source: "Ban from 28 December 2021, press; the share that goes on is our judgement",
  mark: "P",
};

const CALENDAR: readonly EventFile[] = [
  XINJIANG_OUTAGE,
  ...CHINA_BAN,
  IRAN_SUMMER_BAN,
  ...kazakhstan2022.events.filter(({ region }) => region === "KZ"),
  IRAN_WINTER_BAN,
];

/** The events that fall into a run, or still hold when it begins; seasons come last, for they always do. */
export function eventsBetween(startUtc: string, endUtc: string): EventFile[] {
  const inRun = CALENDAR.filter(({ schedule }) => {
    const [lastUtc, lastValue] = schedule.at(-1)!;
    return (
      parseUtc(schedule[0]![0])! < parseUtc(endUtc)! && (parseUtc(lastUtc)! > parseUtc(startUtc)! || lastValue !== 1)
    );
  });
  return [...inRun, ...seasonEvents()];
}
