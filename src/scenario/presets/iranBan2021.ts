import { IRAN_BAN_2021_NARRATIVE } from "../../data/narratives/iranBan2021.ts";
import { historyScenario } from "./historyScenario.ts";

/** Iran's ban from May to September 2021, in the shadow of China's. */
export const iranBan2021 = historyScenario({
  id: "iran-ban-2021",
  startHeight: 683_424,
  endUtc: "2021-10-05T00:00:00Z",
  hashrateEhs: 156.6,
  sharesMonth: "2021-04",
  localTime: { name: "Tehran", offsetHours: 4.5 },
  // Space was short in 2021, and who hid waited.
  values: {
    "slack-abroad": 0,
    "slack-china": 0.1,
    "covert-delay": 14,
    "growth-america": 1.6,
    "growth-elsewhere": 0.15,
    covert: 420,
  },
  narrative: [...IRAN_BAN_2021_NARRATIVE],
});
