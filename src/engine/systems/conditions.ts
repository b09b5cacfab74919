import type { EventKind, ScheduledEvent } from "../../scenario/types.ts";
import type { World } from "../world.ts";

/** Links, power, licences and tariffs by region, from the scenario's events and the player's cuts. Rules C1..C4. */

type Field = "connectivity" | "grid" | "legal" | "tariffAdded";

const FIELD: Record<EventKind, Field> = {
  "internet-shutdown": "connectivity",
  rationing: "grid",
  ban: "legal",
  "tariff-change": "tariffAdded",
};

export function updateConditions(world: World): void {
  const { conditions, scenario, tick } = world;
  if (tick < conditions.nextChangeTick) return;
  conditions.connectivity.fill(1);
  conditions.grid.fill(1);
  conditions.legal.fill(1);
  conditions.tariffAdded.fill(0);
  conditions.isolated.fill(0);
  let next = Number.MAX_SAFE_INTEGER;
  scenario.events.forEach((event, index) => {
    if (conditions.removed[index] === 1) return;
    const step = stepAt(event, tick);
    const following = event.schedule[step + 1];
    if (following !== undefined && following.tick < next) next = following.tick;
    if (step < 0) return;
    const { value } = event.schedule[step]!;
    compose(conditions[FIELD[event.kind]], event, value);
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
  world.fleet.stale = true;
}

/** Index of the step in force at a tick, -1 before the first. */
function stepAt(event: ScheduledEvent, tick: number): number {
  let step = -1;
  while (step + 1 < event.schedule.length && event.schedule[step + 1]!.tick <= tick) step += 1;
  return step;
}

/** C2: shares of events that overlap multiply; tariffs add. */
function compose(values: Float64Array, event: ScheduledEvent, value: number): void {
  const now = values[event.region]!;
  values[event.region] = event.kind === "tariff-change" ? now + value : now * value;
}
