import { NO_CHINA_BAN_NARRATIVE } from "../../data/narratives/noChinaBan.ts";
import type { ScenarioInput } from "../schema.ts";
import { CHINA_BAN } from "./chinaBan.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { SHORT_OF_SPACE_2021 } from "./historyModel.ts";
import { historyScenario } from "./historyScenario.ts";

/** The world of the great migration, in which no order ever comes. */
const END_UTC = "2022-02-01T00:00:00Z";
const bans = new Set(CHINA_BAN.map(({ id }) => id));

export const noChinaBan: ScenarioInput = {
  ...historyScenario({
    id: "no-china-ban",
    startHeight: 683_424,
    endUtc: END_UTC,
    hashrateEhs: 150.8,
    sharesMonth: "2021-04",
    localTime: { name: "Beijing", offsetHours: 8 },
    values: SHORT_OF_SPACE_2021,
    narrative: [...NO_CHINA_BAN_NARRATIVE],
    events: eventsBetween("2021-05-13T00:00Z", END_UTC).filter(({ id }) => !bans.has(id)),
    hiding: false,
  }),
  whatIf: "China's orders of 2021 never come",
};
