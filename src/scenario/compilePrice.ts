import { defaultSwitches } from "./priceChannels.ts";
import type { ScenarioInput } from "./schema.ts";
import type { Scenario } from "./types.ts";

/** The price section with ticks in place of dates, and a switch for every channel. */
export function compilePrice({ price }: ScenarioInput, tickAt: (utc: string) => number): Scenario["price"] {
  const model = price.model ?? { kind: "replay" };
  const on = defaultSwitches(model.kind);
  for (const channel of Object.keys(on) as (keyof typeof on)[]) on[channel] = price.channels?.[channel] ?? on[channel];
  return {
    model,
    closes: (price.closes ?? []).map(([utc, usd]) => ({ tick: tickAt(utc), usd })),
    shocks: (price.shocks ?? []).map(({ id, schedule }) => ({
      id,
      schedule: schedule.map(([utc, percent]) => ({ tick: tickAt(utc), percent })),
    })),
    on,
    geopoliticalSensitivity: price.geopoliticalSensitivity,
  };
}
