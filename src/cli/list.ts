import { CATALOGUE } from "../scenario/catalogue.generated.ts";
import { loadScenario, type UsageProblem } from "./scenarios.ts";

export function listScenarios(): string {
  return CATALOGUE.map((row) => `${row.id}  ${row.title}  ${row.fromUtc} to ${row.toUtc}  ${row.mode}`).join("\n");
}

export async function listEvents(name: string): Promise<string | UsageProblem> {
  const loaded = await loadScenario(name);
  if ("usage" in loaded) return loaded;
  const { events, price } = loaded.input;
  return [
    ...events.map((event) => `${event.id}  ${event.kind}  ${event.region}  ${event.schedule[0]![0]}  ${event.title}`),
    ...(price.shocks ?? []).map((shock) => `${shock.id}  price-shock  ${shock.schedule[0]![0]}  ${shock.title}`),
  ].join("\n");
}
