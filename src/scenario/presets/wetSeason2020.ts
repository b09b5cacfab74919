import { WET_SEASON_2020_NARRATIVE } from "../../data/narratives/wetSeason2020.ts";
import { historyScenario } from "./historyScenario.ts";

/** The end of the wet season of 2020. */
export const wetSeason2020 = historyScenario({
  id: "wet-season-2020",
  startHeight: 649_152,
  endUtc: "2020-12-14T00:00:00Z",
  hashrateEhs: 177.9,
  localTime: { name: "Beijing", offsetHours: 8 },
  // As many free places in the north as machines will look for.
  values: { "slack-china": 0.4, "growth-elsewhere": 0, "slack-abroad": 0.2 },
  narrative: [...WET_SEASON_2020_NARRATIVE],
});
