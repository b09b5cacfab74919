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
      conditions.removed[eventIndex(world, command.event)] = 1;
      break;
    case "set-geopolitical-sensitivity":
      price.geopoliticalSensitivity = command.permille / 1000;
      break;
  }
  conditions.nextChangeTick = world.tick;
}

function regionIndex(world: World, id: string): number {
  const index = world.scenario.regions.findIndex((region) => region.id === id);
  if (index < 0) throw new Error(`no region ${id} in scenario ${world.scenario.id}`);
  return index;
}

function eventIndex(world: World, id: string): number {
  const index = world.scenario.events.findIndex((event) => event.id === id);
  if (index < 0) throw new Error(`no event ${id} in scenario ${world.scenario.id}`);
  return index;
}
