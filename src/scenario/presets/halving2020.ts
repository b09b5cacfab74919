import { HALVING_2020_NARRATIVE } from "../../data/narratives/halving2020.ts";
import { historyScenario } from "./historyScenario.ts";

/** The third halving, at block 630,000 on 11 May 2020. */
export const halving2020 = historyScenario({
  id: "halving-2020",
  startHeight: 626_976,
  endUtc: "2020-07-01T00:00:00Z",
  hashrateEhs: 131.5,
  localTime: { name: "Beijing", offsetHours: 8 },
  narrative: [...HALVING_2020_NARRATIVE],
});
