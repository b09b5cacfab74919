import { CHINA_BAN_2021_NARRATIVE } from "../../data/narratives/chinaBan2021.ts";
import { SHORT_OF_SPACE_2021 } from "./historyModel.ts";
import { historyScenario } from "./historyScenario.ts";

/** China's ban, May to July 2021, and the months after it, until the map that says China 0 % is out for sure. */
export const chinaBan2021 = historyScenario({
  id: "china-ban-2021",
  startHeight: 681_408,
  endUtc: "2021-11-05T00:00:00Z",
  hashrateEhs: 179.5,
  sharesMonth: "2021-04",
  localTime: { name: "Beijing", offsetHours: 8 },
  values: SHORT_OF_SPACE_2021,
  narrative: [...CHINA_BAN_2021_NARRATIVE],
});
