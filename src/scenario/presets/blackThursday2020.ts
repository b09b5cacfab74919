import { BLACK_THURSDAY_2020_NARRATIVE } from "../../data/narratives/blackThursday2020.ts";
import { historyScenario } from "./historyScenario.ts";

/** Two periods around the price fall of 12 March 2020. */
export const blackThursday2020 = historyScenario({
  id: "black-thursday-2020",
  startHeight: 618_912,
  endUtc: "2020-04-25T00:00:00Z",
  hashrateEhs: 122,
  localTime: { name: "Beijing", offsetHours: 8 },
  narrative: [...BLACK_THURSDAY_2020_NARRATIVE],
});
