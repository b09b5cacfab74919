import { KAZAKHSTAN_NARRATIVE } from "../../data/kazakhstanNarrative.ts";
import type { ScenarioInput } from "../schema.ts";
import { winterScenario } from "./winter2022.ts";

/** The opening scenario. */
export const kazakhstan2022: ScenarioInput = {
  ...winterScenario(
    {
      id: "kazakhstan-2022",
      endUtc: "2022-02-12T00:00Z",
      localTime: { name: "Almaty", offsetHours: 6 },
      narrative: [...KAZAKHSTAN_NARRATIVE],
    },
    {
      title: "Kazakhstan, January 2022",
      summary:
        "On 5 January 2022 Kazakhstan, then one of the three largest miners of bitcoin, cut its internet. Watch what happened to the world's hashrate, difficulty and blocks, and change it.",
      lesson:
        "Blocks slow down everywhere at once, and nothing but the next retarget makes them fast again. A loss of a seventh is hard to read from a day of blocks, because luck alone moves a day by 8 %.",
      ideas: 2,
    },
  ),
  claims: ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12"],
};
