import { TEXAS_STORM_2022_NARRATIVE } from "../../data/narratives/texasStorm2022.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { historyScenario } from "./historyScenario.ts";
import type { RegionFile } from "./historyWorld.ts";

/** Mines in Texas stand still of their own choice before the storm of February 2022. */
const END_UTC = "2022-02-20T00:00:00Z";
/** Part of the hashrate of the United States. [P] */
const TEXAS_SHARE = 0.25;

function divide(region: RegionFile): RegionFile[] {
  if (region.id !== "US") return [region];
  const part = (share: number) => Math.round(region.hashrateEhs * share * 1e5) / 1e5;
  const source = `That Texas has a quarter of it is our judgement. ${region.source}`;
  return [
    { ...region, name: "United States without Texas", hashrateEhs: part(1 - TEXAS_SHARE), source },
    { ...region, id: "US-TX", name: "Texas", hashrateEhs: part(TEXAS_SHARE), source },
  ];
}

export const texasStorm2022 = historyScenario({
  id: "texas-storm-2022",
  startHeight: 719_712,
  endUtc: END_UTC,
  hashrateEhs: 200.3,
  localTime: { name: "Texas", offsetHours: -6 },
  narrative: [...TEXAS_STORM_2022_NARRATIVE],
  divide,
  events: [
    {
      id: "texas-spot",
      kind: "curtailment",
      region: "US-TX",
      title: "Dear power in Texas",
      schedule: [
        ["2022-02-02T12:00Z", 0.5],
        ["2022-02-05T18:00Z", 0],
      ],
      source:
        "That large mines stood still from 2 to 5 February 2022: CNBC in the press; the price at which is our judgement",
      mark: "P",
    },
    ...eventsBetween("2022-01-21T00:00Z", END_UTC),
  ],
});
