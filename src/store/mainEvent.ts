import type { AtlasState } from "./state.ts";

/** What a scenario is about: the first of its events, from the step that takes most machines away. */
export function mainEvent({ input, scenario }: Pick<AtlasState, "input" | "scenario">) {
  const [event] = scenario.events;
  const onset = event?.kind === "tariff-change" ? undefined : event?.schedule.find((step) => step.value < 0.5);
  if (event === undefined || onset === undefined) return null;
  const region = scenario.regions[event.region]?.id ?? null;
  return { kind: event.kind, region, onsetTick: onset.tick, title: input.events[0]?.title ?? event.id };
}
