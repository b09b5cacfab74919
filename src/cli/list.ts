import { PRESETS } from "../scenario/presets/index.ts";
import { loadScenario, type UsageProblem } from "./scenarios.ts";

export function listScenarios(): string {
  return PRESETS.map((preset) => `${preset.id}  ${preset.title}  ${preset.startUtc} to ${preset.endUtc}`).join("\n");
}

export function listEvents(name: string): string | UsageProblem {
  const loaded = loadScenario(name);
  if ("usage" in loaded) return loaded;
  return loaded.input.events
    .map((event) => `${event.id}  ${event.kind}  ${event.region}  ${event.schedule[0]![0]}  ${event.title}`)
    .join("\n");
}
