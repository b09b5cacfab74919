import { parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { CHINA_BAN } from "./chinaBan.ts";
import { seasonEvents } from "./historyWorld.ts";
import { IRAN_WINTER_BAN, KAZAKHSTAN_EVENTS } from "./winter2022Events.ts";

/** What authorities, grids and seasons did to miners from September 2019 to January 2022. Days are recorded, depths mostly judged. */

type EventFile = ScenarioInput["events"][number];

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

const CALENDAR: readonly EventFile[] = [
  XINJIANG_OUTAGE,
  ...CHINA_BAN,
  IRAN_SUMMER_BAN,
  ...KAZAKHSTAN_EVENTS,
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
