import { LEAVE_AT_ONCE_NARRATIVE } from "../../data/narratives/leaveAtOnce.ts";
import type { ScenarioInput } from "../schema.ts";
import { chinaBan2021 } from "./chinaBan2021.ts";
import { withRecordedMarks } from "./recordedLines.ts";
import { textOf } from "./texts.ts";

/** China's ban, but machines travel in no time, and none waits for leave to go. */
export const leaveAtOnce: ScenarioInput = {
  ...chinaBan2021,
  id: "leave-at-once",
  ...textOf("leave-at-once"),
  whatIf: "machines that leave are in their new place at once",
  rules: { travelFactor: 0 },
  parameters: chinaBan2021.parameters!.map((parameter) =>
    parameter.id === "export-days"
      ? {
          ...parameter,
          value: 1,
          low: 1,
          source: "The laboratory's switch: whoever finds a place is gone in the same week",
        }
      : parameter,
  ),
  narrative: withRecordedMarks([...LEAVE_AT_ONCE_NARRATIVE]),
};
