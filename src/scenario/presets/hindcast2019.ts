import { HINDCAST_2019_2022_NARRATIVE } from "../../data/narratives/hindcast20192022.ts";
import { historyScenario } from "./historyScenario.ts";

/** September 2019 to January 2022: the run that `sim hindcast` judges. */
export const hindcast2019 = historyScenario({
  id: "hindcast-2019-2022",
  startHeight: 592_704,
  endUtc: "2022-02-01T00:00:00Z",
  hashrateEhs: 85,
  localTime: { name: "Beijing", offsetHours: 8 },
  narrative: [...HINDCAST_2019_2022_NARRATIVE],
});
