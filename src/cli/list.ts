import { PRESETS } from "../scenario/presets/index.ts";
import { loadScenario, type UsageProblem } from "./scenarios.ts";

export function listScenarios(): string {
  return PRESETS.map((preset) => `${preset.id}  ${preset.title}  ${preset.startUtc} to ${preset.endUtc}`).join("\n");
}

export function listEvents(name: string): string | UsageProblem {
  const loaded = loadScenario(name);
  if ("usage" in loaded) return loaded;
  const { events, price } = loaded.input;
  return [
    ...events.map((event) => `${event.id}  ${event.kind}  ${event.region}  ${event.schedule[0]![0]}  ${event.title}`),
    ...(price.shocks ?? []).map((shock) => `${shock.id}  price-shock  ${shock.schedule[0]![0]}  ${shock.title}`),
  ].join("\n");
}
