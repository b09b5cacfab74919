import { KAZAKHSTAN_FORKED_NARRATIVE } from "../../data/narratives/kazakhstanForked.ts";
import { parseUtc } from "../../units/time.ts";
import type { ScenarioInput } from "../schema.ts";
import { kazakhstan2022 } from "./kazakhstan2022.ts";
import { PARAMETERS_BEFORE_POWER_CUT } from "./kazakhstan2022Parameters.ts";
import { textOf } from "./texts.ts";

/** The opening scenario, but machines behind the cut go on among themselves. */
const END_UTC = "2022-01-22T00:00Z";

export const kazakhstanForked: ScenarioInput = {
  ...kazakhstan2022,
  id: "kazakhstan-forked",
  ...textOf("kazakhstan-forked"),
  claims: [],
  endUtc: END_UTC,
  events: kazakhstan2022.events
    .filter(({ schedule }) => parseUtc(schedule[0]![0])! < parseUtc(END_UTC)!)
    .map((event) => (event.kind === "internet-shutdown" ? { ...event, isolated: true } : event)),
  parameters: PARAMETERS_BEFORE_POWER_CUT,
  windows: kazakhstan2022.windows.filter(({ toUtc }) => parseUtc(toUtc)! <= parseUtc(END_UTC)!),
  narrative: [...KAZAKHSTAN_FORKED_NARRATIVE],
};
