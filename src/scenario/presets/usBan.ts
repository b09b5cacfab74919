import { US_BAN_NARRATIVE } from "../../data/narratives/usBan.ts";
import type { ScenarioInput } from "../schema.ts";
import { ramp } from "./chinaBan.ts";
import { eventsBetween } from "./historyCalendar.ts";
import { historyScenario } from "./historyScenario.ts";

/** An invented order of February 2022: all mining in the United States off within thirty days. */
const END_UTC = "2022-03-31T00:00:00Z";

export const usBan: ScenarioInput = {
  ...historyScenario({
    id: "us-ban",
    startHeight: 719_712,
    endUtc: END_UTC,
    hashrateEhs: 198.5,
    localTime: { name: "New York", offsetHours: -5 },
    narrative: [...US_BAN_NARRATIVE],
    events: [
      {
        id: "us-ban",
        kind: "ban",
        region: "US",
        title: "The United States orders mining off",
        schedule: ramp("2022-02-01", "2022-03-03", 1, 0),
        source: "Invented for this scenario",
        mark: "P",
      },
      ...eventsBetween("2022-01-21T00:00Z", END_UTC),
    ],
  }),
  whatIf: "the United States order all mining off in February 2022",
};
