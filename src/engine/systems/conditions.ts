import type { EventKind, ScheduledEvent } from "../../scenario/types.ts";
import { mwAt } from "../../units/knots.ts";
import { exp, log } from "../detmath.ts";
import { RISK_PER_DARK_DAY } from "../parameters.ts";
import type { Conditions, World } from "../world.ts";
import { enforceLaw } from "./policy.ts";

/** Links, power, licences, tariffs and hosting by region, from the scenario's events and the player's cuts. Rules C1..C6. */

type Field = "connectivity" | "grid" | "legal" | "tariffAdded" | "capacity" | "newcomers" | "spotUsdPerKwh" | "leaving";
type Compose = (now: number, value: number) => number;

/** C2: how events that overlap compose. */
const multiply: Compose = (now, value) => now * value;
const add: Compose = (now, value) => now + value;
const larger: Compose = (now, value) => Math.max(now, value);

const EFFECTS: Record<EventKind, { readonly field: Field; readonly compose: Compose }> = {
  "internet-shutdown": { field: "connectivity", compose: multiply },
  rationing: { field: "grid", compose: multiply },
  ban: { field: "legal", compose: multiply },
  "tariff-change": { field: "tariffAdded", compose: add },
  "capacity-change": { field: "capacity", compose: multiply },
  sanctions: { field: "newcomers", compose: multiply },
  curtailment: { field: "spotUsdPerKwh", compose: larger },
  "ban-notice": { field: "leaving", compose: larger },
};

export function updateConditions(world: World): void {
  if (world.tick >= world.conditions.nextChangeTick) changeConditions(world);
}

function changeConditions(world: World): void {
  const { conditions, scenario, tick } = world;
  forgetEvents(conditions);
  let next = Number.MAX_SAFE_INTEGER;
  scenario.events.forEach((event, index) => {
    if (conditions.removed[index] === 1) return;
    const step = stepAt(event, tick);
    const following = event.schedule[step + 1];
    if (following !== undefined && following.tick < next) next = following.tick;
    if (step < 0) return;
    const { field, compose } = EFFECTS[event.kind];
    const values = conditions[field];
    const { value } = event.schedule[step]!;
    values[event.region] = compose(values[event.region]!, value);
    if (event.isolated === true && value < 1) conditions.isolated[event.region] = 1;
  });
  for (const override of conditions.overrides) {
    if (override.fromTick > tick) next = Math.min(next, override.fromTick);
    else if (override.untilTick > tick) {
      next = Math.min(next, override.untilTick);
      conditions.connectivity[override.region] = override.kind === "reconnect" ? 1 : 0; // the later decision holds
      if (override.kind === "isolate") conditions.isolated[override.region] = 1;
    }
  }
  conditions.overrides = conditions.overrides.filter((override) => override.untilTick > tick);
  conditions.nextChangeTick = next;
  enforceLaw(world);
  world.fleet.stale = true;
}

function forgetEvents(conditions: Conditions): void {
  conditions.connectivity.fill(1);
  conditions.grid.fill(1);
  conditions.legal.fill(1);
  conditions.tariffAdded.fill(0);
  conditions.capacity.fill(1);
  conditions.newcomers.fill(1);
  conditions.spotUsdPerKwh.fill(0);
  conditions.leaving.fill(0);
  conditions.isolated.fill(0);
}

/** Index of the step in force at a tick, -1 before the first. */
function stepAt(event: ScheduledEvent, tick: number): number {
  let step = -1;
  while (step + 1 < event.schedule.length && event.schedule[step + 1]!.tick <= tick) step += 1;
  return step;
}

/** C5: hosting is its schedule and what owners have built, day by day; C6: outages are remembered and forgotten. Daily. */
export function updateHosting(world: World): void {
  const { scenario, conditions, construction, tick } = world;
  const halfLifeDays = scenario.migration?.riskHalfLifeDays ?? 0;
  const kept = halfLifeDays > 0 ? exp(-log(2) / halfLifeDays) : 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const { hosting } = scenario.regions[r]!;
    conditions.hostingMw[r] = hosting === null ? -1 : mwAt(hosting, tick) + construction.builtMw[r]!;
    const dark = 1 - conditions.connectivity[r]! * conditions.grid[r]! * conditions.legal[r]!;
    conditions.risk[r] = conditions.risk[r]! * kept + (1 - conditions.risk[r]! * kept) * dark * RISK_PER_DARK_DAY;
  }
}
