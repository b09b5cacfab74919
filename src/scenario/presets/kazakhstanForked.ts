import { KAZAKHSTAN_FORKED_NARRATIVE } from "../../data/narratives/kazakhstanForked.ts";
import type { ScenarioInput } from "../schema.ts";
import { textOf } from "./texts.ts";
import { winterEvents, winterScenario } from "./winter2022.ts";

/** The opening scenario, but machines behind the cut go on among themselves. */
const END_UTC = "2022-01-22T00:00Z";

export const kazakhstanForked: ScenarioInput = {
  ...winterScenario(
    {
      id: "kazakhstan-forked",
      endUtc: END_UTC,
      localTime: { name: "Almaty", offsetHours: 6 },
      events: winterEvents(END_UTC).map((event) =>
        event.kind === "internet-shutdown" ? { ...event, isolated: true } : event,
      ),
      narrative: [...KAZAKHSTAN_FORKED_NARRATIVE],
    },
    textOf("kazakhstan-forked"),
  ),
  whatIf: "machines behind the cut mine on among themselves",
};
