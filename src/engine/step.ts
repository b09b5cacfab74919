import type { Command } from "../scenario/command.ts";
import { TICKS_PER_HOUR } from "../units/constants.ts";
import { mineBlocks } from "./chain/blocks.ts";
import { closeBranches, openBranches } from "./chain/branches.ts";
import { applyCommand } from "./commands.ts";
import { updateConditions, updateHosting } from "./systems/conditions.ts";
import { energiseHosting, startBuilding } from "./systems/construction.ts";
import { deliverMachines, refreshHashrate, scrapMachines } from "./systems/fleet.ts";
import { observe } from "./systems/observation.ts";
import { orderMachines } from "./systems/orders.ts";
import { placeMachines } from "./systems/placement.ts";
import { updateRunShares } from "./systems/power.ts";
import { updatePrice } from "./systems/price.ts";
import { receiveShipments, sendFlows } from "./systems/relocation.ts";
import { isWeekStart, tickOfDay } from "./time.ts";
import { chainHash, type World } from "./world.ts";

/**
 * Puts this tick's decisions and events into force, in the written order. What a frame shows is the world after this and before
 * its blocks. Whatever is not daily returns at once unless what it depends on has changed.
 */
export function settle(world: World, commands: readonly Command[]): void {
  const ofDay = tickOfDay(world.scenario.startS, world.tick);
  const daily = ofDay === 0 || world.tick === 0;
  if (ofDay === 0) {
    if (isWeekStart(world.scenario.startS, world.tick)) chainHash(world);
    world.chain.blocksToday = 0;
    for (const { chain } of world.forks.branches) chain.blocksToday = 0;
  }
  for (const command of commands) applyCommand(world, command);
  updateConditions(world);
  closeBranches(world);
  receiveShipments(world);
  if (daily) {
    energiseHosting(world);
    updateHosting(world);
  }
  if (ofDay === 0) decideDaily(world);
  updatePrice(world);
  if (daily) updateRunShares(world);
  if (world.fleet.stale) {
    refreshHashrate(world);
    openBranches(world);
  }
  if (ofDay % TICKS_PER_HOUR === 0 || world.tick === 0) observe(world);
}

function decideDaily(world: World): void {
  deliverMachines(world);
  sendFlows(world);
  orderMachines(world);
  if (!isWeekStart(world.scenario.startS, world.tick)) return;
  placeMachines(world);
  scrapMachines(world);
  startBuilding(world);
}

/** Finds the tick's blocks and ends the tick. */
export function mine(world: World): void {
  mineBlocks(world);
  world.tick += 1;
}

/** Advances `world` by one tick, in place. The same world and commands always give the same world. */
export function step(world: World, commands: readonly Command[]): World {
  settle(world, commands);
  mine(world);
  return world;
}
