import { GREAT_MIGRATION_2021_NARRATIVE } from "../../data/narratives/greatMigration2021.ts";
import { historyScenario } from "./historyScenario.ts";

/** Where the machines went after the ban: it begins before it, so that nobody has to be told where they stood. */
export const greatMigration2021 = historyScenario({
  id: "great-migration-2021",
  startHeight: 681_408,
  endUtc: "2022-02-01T00:00:00Z",
  hashrateEhs: 179.5,
  sharesMonth: "2021-04",
  localTime: { name: "Beijing", offsetHours: 8 },
  // Space was short in 2021, and who hid waited.
  values: {
    "slack-abroad": 0,
    "slack-china": 0.1,
    "covert-delay": 14,
    "growth-america": 1.6,
    "growth-elsewhere": 0.15,
    covert: 420,
  },
  narrative: [...GREAT_MIGRATION_2021_NARRATIVE],
});
