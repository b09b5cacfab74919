import { GREAT_MIGRATION_2021_NARRATIVE } from "../../data/narratives/greatMigration2021.ts";
import { SHORT_OF_SPACE_2021 } from "./historyModel.ts";
import { historyScenario } from "./historyScenario.ts";

/** Where the machines went after the ban: it begins before it, so that nobody has to be told where they stood. */
export const greatMigration2021 = historyScenario({
  id: "great-migration-2021",
  startHeight: 681_408,
  endUtc: "2022-02-01T00:00:00Z",
  hashrateEhs: 179.5,
  sharesMonth: "2021-04",
  localTime: { name: "Beijing", offsetHours: 8 },
  values: SHORT_OF_SPACE_2021,
  narrative: [...GREAT_MIGRATION_2021_NARRATIVE],
});
