import type { Command } from "../scenario/command.ts";
import { sendMove } from "./systems/relocation.ts";
import type { World } from "./world.ts";

/** Applies one decision. A decision that names what the scenario does not have is a broken invariant: it was checked outside. */
export function applyCommand(world: World, command: Command): void {
  const { conditions, price } = world;
  switch (command.kind) {
    case "cut":
    case "isolate":
    case "reconnect":
      conditions.overrides.push({
        kind: command.kind,
        region: regionIndex(world, command.region),
        fromTick: command.tick,
        untilTick: command.tick + command.ticks,
      });
      break;
    case "relocate":
      sendMove(
        world,
        regionIndex(world, command.from),
        regionIndex(world, command.to),
        command.percent,
        command.meanTravelDays,
      );
      break;
    case "remove-event":
      removeEvent(world, command.event);
      break;
    case "set-geopolitical-sensitivity":
      price.geopoliticalSensitivity = command.permille / 1000;
      break;
    case "switch-channel":
      price.on[command.channel] = command.on;
      break;
  }
  conditions.nextChangeTick = world.tick;
}

function regionIndex(world: World, id: string): number {
  const index = world.scenario.regions.findIndex((region) => region.id === id);
  if (index < 0) throw new Error(`no region ${id} in scenario ${world.scenario.id}`);
  return index;
}

function removeEvent({ scenario, conditions, price }: World, id: string): void {
  const event = scenario.events.findIndex((row) => row.id === id);
  const shock = scenario.price.shocks.findIndex((row) => row.id === id);
  if (event >= 0) conditions.removed[event] = 1;
  else if (shock >= 0) price.removedShocks[shock] = 1;
  else throw new Error(`no event ${id} in scenario ${scenario.id}`);
}
