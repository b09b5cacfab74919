import type { EventKind } from "./types.ts";

/** What a step of an event says when the event changes nothing from then on. */
export const NEUTRAL_VALUES: Readonly<Record<EventKind, number>> = {
  "internet-shutdown": 1,
  rationing: 1,
  ban: 1,
  "tariff-change": 0,
  "capacity-change": 1,
  sanctions: 1,
  "ban-notice": 0,
  curtailment: 0,
};
