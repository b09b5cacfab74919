import { XINJIANG_OUTAGE_2021_NARRATIVE } from "../../data/narratives/xinjiangOutage2021.ts";
import { historyScenario } from "./historyScenario.ts";

/** The power cut in Xinjiang in April 2021 and the rebound after it. */
export const xinjiangOutage2021 = historyScenario({
  id: "xinjiang-outage-2021",
  startHeight: 677_376,
  endUtc: "2021-05-31T00:00:00Z",
  hashrateEhs: 169,
  localTime: { name: "Beijing", offsetHours: 8 },
  narrative: [...XINJIANG_OUTAGE_2021_NARRATIVE],
});
