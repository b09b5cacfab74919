import { createWorld } from "../engine/createWorld.ts";
import { dropBlocks } from "../engine/outputs.ts";
import { settle, step } from "../engine/step.ts";
import type { World } from "../engine/world.ts";
import type { Command } from "../scenario/command.ts";
import type { Scenario } from "../scenario/types.ts";

/** The world as a frame of this tick shows it: its decisions and events are in force, its blocks not yet found. */
export function worldAt(scenario: Scenario, seed: number, commands: readonly Command[], tick: number): World {
  const world = createWorld(scenario, seed);
  const due = () => commands.filter((command) => command.tick === world.tick);
  while (world.tick < tick) {
    step(world, due());
    dropBlocks(world.outputs);
    world.outputs.shipments.length = 0;
  }
  settle(world, due());
  return world;
}
