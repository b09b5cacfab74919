import { DAILY_DIFFICULTY_NARRATIVE } from "../../data/narratives/dailyDifficulty.ts";
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";
import { withRecordedMarks } from "./recordedLines.ts";
import { textOf } from "./texts.ts";

/** The opening scenario, but the difficulty is set anew every 144 blocks. */
export const dailyDifficulty: ScenarioInput = {
  ...kazakhstan2022,
  id: "daily-difficulty",
  ...textOf("daily-difficulty"),
  whatIf: "the difficulty is set anew every day",
  claims: [],
  rules: { retargetIntervalBlocks: 144 },
  narrative: withRecordedMarks([...DAILY_DIFFICULTY_NARRATIVE]),
  // Recorded changes of difficulty are those of another rule.
  recorded: { ...kazakhstan2022.recorded, retargets: [] },
};
