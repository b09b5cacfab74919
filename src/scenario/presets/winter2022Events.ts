/** What befell miners in Kazakhstan and Iran from December 2021 to February 2022. Days are recorded, depths mostly judged. */
import type { ScenarioInput } from "../schema.ts";

const TIMELINE = "Cloudflare, NetBlocks, RIPE Labs and IODA by net4people; share of miners linked is our judgement";

type EventFile = ScenarioInput["events"][number];

export const KAZAKHSTAN_EVENTS: readonly EventFile[] = [
  {
    id: "kz-internet-shutdown",
    kind: "internet-shutdown",
    region: "KZ",
    title: "Kazakhstan's internet is cut",
    schedule: [
      ["2022-01-04T16:00Z", 0.97],
      ["2022-01-05T10:50Z", 0.05],
      ["2022-01-05T17:30Z", 0.8],
      ["2022-01-05T22:00Z", 0.05],
      ["2022-01-06T10:30Z", 0.8],
      ["2022-01-06T14:00Z", 0.05],
      ["2022-01-07T00:00Z", 0.85],
      ["2022-01-07T02:30Z", 0.95],
      ["2022-01-07T06:00Z", 0.85],
      ["2022-01-08T02:30Z", 0.95],
      ["2022-01-08T10:00Z", 0.85],
      ["2022-01-09T02:30Z", 0.95],
      ["2022-01-09T06:00Z", 0.85],
      ["2022-01-10T00:00Z", 0.97],
      ["2022-01-11T02:20Z", 1],
    ],
    source: TIMELINE,
    mark: "P",
  },
  {
    id: "kz-power-cut",
    kind: "rationing",
    region: "KZ",
    title: "Kazakhstan's grid cuts registered miners off",
    schedule: [
      ["2022-01-23T18:00Z", 0.6],
      ["2022-01-31T18:00Z", 1],
    ],
    source:
      "KEGOC memo of 21 January (registered miners: no supply from 24 to 31 January, local time); the share still running is our judgement",
    mark: "P",
  },
  {
    id: "kz-miner-surcharge",
    kind: "tariff-change",
    region: "KZ",
    title: "Kazakhstan's surcharge on miners begins",
    schedule: [["2021-12-31T18:00Z", 0.0023]],
    source: "1 tenge a kWh from 1 January 2022, press",
    mark: "S",
  },
];

export const IRAN_WINTER_BAN: EventFile = {
  id: "iran-winter-ban",
  kind: "ban",
  region: "IR",
  title: "Iran bans mining for the winter",
  schedule: [["2021-12-28T00:00Z", 0.45]],
  source:
    "Ban from 28 December 2021 to 6 March 2022, press; the share that goes on is our judgement from CBECI's December and January",
  mark: "P",
};
