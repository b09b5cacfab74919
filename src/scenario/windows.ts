import { TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { ScenarioInput } from "./schema.ts";
import type { Scenario } from "./types.ts";

/** The spans whose blocks are counted, as ticks; those beyond the run's end are left out. */
export function windowsOf(
  input: ScenarioInput,
  scenario: Scenario,
): { id: string; fromTick: number; toTick: number }[] {
  return input.windows
    .map(({ id, fromUtc, toUtc }) => ({
      id,
      fromTick: (parseUtc(fromUtc)! - scenario.startS) / TICK_S,
      toTick: (parseUtc(toUtc)! - scenario.startS) / TICK_S,
    }))
    .filter((window) => window.fromTick >= 0 && window.toTick <= scenario.endTick);
}
