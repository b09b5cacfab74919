import { KAZAKHSTAN_BOOM_2021_NARRATIVE } from "../../data/narratives/kazakhstanBoom2021.ts";
import { SHORT_OF_SPACE_2021 } from "./historyModel.ts";
import { historyScenario } from "./historyScenario.ts";

/** Kazakhstan's boom of 2021 and the rationing at its end. */
export const kazakhstanBoom2021 = historyScenario({
  id: "kazakhstan-boom-2021",
  startHeight: 665_280,
  endUtc: "2022-01-02T00:00:00Z",
  hashrateEhs: 149.2,
  localTime: { name: "Almaty", offsetHours: 6 },
  values: SHORT_OF_SPACE_2021,
  narrative: [...KAZAKHSTAN_BOOM_2021_NARRATIVE],
});
