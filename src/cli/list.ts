import { CATALOGUE } from "../scenario/catalogue.generated.ts";
import { loadScenario, type UsageProblem } from "./scenarios.ts";

export function listScenarios(): string {
  return CATALOGUE.map((row) => `${row.id}  ${row.title}  ${row.fromUtc} to ${row.toUtc}  ${row.mode}`).join("\n");
}

export async function listEvents(name: string): Promise<string | UsageProblem> {
  const loaded = await loadScenario(name);
  if ("usage" in loaded) return loaded;
  return loaded.input.events
    .map((event) => `${event.id}  ${event.kind}  ${event.region}  ${event.schedule[0]![0]}  ${event.title}`)
    .join("\n");
}
