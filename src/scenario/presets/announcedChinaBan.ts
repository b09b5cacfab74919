import { ANNOUNCED_CHINA_BAN_NARRATIVE } from "../../data/narratives/announcedChinaBan.ts";
import type { ScenarioInput } from "../schema.ts";
import { CHINA_BAN } from "./chinaBan.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { historyScenario } from "./historyScenario.ts";

/** China's ban as it was, but announced a year before it fell due. */
const END_UTC = "2021-12-01T00:00:00Z";

const notices = CHINA_BAN.map(({ id, region, schedule }): ScenarioInput["events"][number] => ({
  id: `notice-${id}`,
  kind: "ban-notice",
  region,
  title: "The ban is announced",
  schedule: [
    ["2020-05-21T00:00Z", 0.7],
    [schedule.at(-1)![0], 0],
  ],
  source: "Invented for this scenario: seven owners in ten look for a place abroad as soon as they know",
  mark: "P",
}));

export const announcedChinaBan: ScenarioInput = {
  ...historyScenario({
    id: "announced-china-ban",
    startHeight: 631_008,
    endUtc: END_UTC,
    hashrateEhs: 133.7,
    localTime: { name: "Beijing", offsetHours: 8 },
    narrative: [...ANNOUNCED_CHINA_BAN_NARRATIVE],
    events: [...notices, ...eventsBetween("2020-05-20T00:00Z", END_UTC)],
  }),
  whatIf: "China's ban is announced a year ahead",
};
