import type { Command } from "../scenario/command.ts";
import { mineBlocks } from "./chain/blocks.ts";
import { closeBranches, openBranches } from "./chain/branches.ts";
import { applyCommand } from "./commands.ts";
import { updateConditions } from "./systems/conditions.ts";
import { deliverMachines, refreshHashrate } from "./systems/fleet.ts";
import { observe } from "./systems/observation.ts";
import { updateRunShares } from "./systems/power.ts";
import { updatePrice } from "./systems/price.ts";
import { receiveShipments, sendFlows } from "./systems/relocation.ts";
import { isMidnight } from "./time.ts";
import { chainHash, type World } from "./world.ts";

/** The written order. Each returns at once unless what it depends on has changed. */
const SYSTEMS: readonly ((world: World) => void)[] = [
  updateConditions,
  closeBranches,
  receiveShipments,
  deliverMachines,
  sendFlows,
  updatePrice,
  updateRunShares,
  refreshHashrate,
  openBranches,
  observe,
];

/** Puts this tick's decisions and events into force. What a frame shows is the world after this and before its blocks. */
export function settle(world: World, commands: readonly Command[]): void {
  if (isMidnight(world.scenario.startS, world.tick)) {
    world.chain.blocksToday = 0;
    for (const { chain } of world.forks.branches) chain.blocksToday = 0;
  }
  for (const command of commands) applyCommand(world, command);
  for (const system of SYSTEMS) system(world);
}

/** Finds the tick's blocks and ends the tick. */
export function mine(world: World): void {
  mineBlocks(world);
  world.tick += 1;
  if (isMidnight(world.scenario.startS, world.tick)) chainHash(world);
}

/** Advances `world` by one tick, in place. The same world and commands always give the same world. */
export function step(world: World, commands: readonly Command[]): World {
  settle(world, commands);
  mine(world);
  return world;
}
