import { IRAN_BAN_2021_NARRATIVE } from "../../data/narratives/iranBan2021.ts";
import { SHORT_OF_SPACE_2021 } from "./historyModel.ts";
import { historyScenario } from "./historyScenario.ts";

/** Iran's ban from May to September 2021, in the shadow of China's. */
export const iranBan2021 = historyScenario({
  id: "iran-ban-2021",
  startHeight: 683_424,
  endUtc: "2021-10-05T00:00:00Z",
  hashrateEhs: 156.6,
  sharesMonth: "2021-04",
  localTime: { name: "Tehran", offsetHours: 4.5 },
  values: SHORT_OF_SPACE_2021,
  narrative: [...IRAN_BAN_2021_NARRATIVE],
});
