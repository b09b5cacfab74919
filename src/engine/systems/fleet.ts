import type { Delivery } from "../../scenario/types.ts";
import { TICKS_PER_DAY } from "../../units/constants.ts";
import { IDLE_DAILY_SCRAP_SHARE, OLD_AFTER_DAYS, OLD_DAILY_SCRAP_SHARE } from "../parameters.ts";
import type { World } from "../world.ts";
import { installUnderLaw } from "./policy.ts";
import { affordableTariff } from "./power.ts";

const DAYS_A_WEEK = 7;

/** F2: new machines arrive in whole numbers; fractions are carried. Daily. */
export function deliverMachines(world: World): void {
  const { scenario, fleet, tick } = world;
  const models = scenario.machines.length;
  scenario.deliveries.forEach((delivery, index) => {
    const due = deliveryRate(delivery, tick) + fleet.deliveryCarry[index]!;
    const machines = Math.floor(due);
    fleet.deliveryCarry[index] = due - machines;
    if (machines === 0) return;
    const cell = delivery.region * models + delivery.machine;
    installUnderLaw(world, cell, machines);
    fleet.bought[delivery.machine] = fleet.bought[delivery.machine]! + machines;
    fleet.stale = true;
  });
}

/** Machines a day: linear between knots, zero before the first and after the last. */
export function deliveryRate(delivery: Delivery, tick: number): number {
  const { knots } = delivery;
  for (let i = 1; i < knots.length; i += 1) {
    const a = knots[i - 1]!;
    const b = knots[i]!;
    if (tick < a.tick) return 0;
    // Rounding may leave less than nothing of a rate that falls to zero, and the next whole number below is no machine but minus one.
    if (tick <= b.tick)
      return Math.max(
        0,
        a.machinesPerDay + ((b.machinesPerDay - a.machinesPerDay) * (tick - a.tick)) / (b.tick - a.tick),
      );
  }
  return 0;
}

/** F1: every installed machine is in exactly one state; the states are split off in this order, in whole machines. */
export function refreshHashrate(world: World): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  let total = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const room = roomShare(world, r);
    const spot = conditions.spotUsdPerKwh[r]!;
    let regionThs = 0;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const installed = fleet.installed[cell]!;
      const powered = Math.floor(Math.round(installed * conditions.grid[r]!) * room);
      const curtailed = spot > 0 && spot > affordableTariff(world, m);
      const wanted = curtailed ? 0 : Math.round(powered * fleet.runShare[cell]!);
      const on = Math.round(wanted * conditions.connectivity[r]!);
      fleet.idleGrid[cell] = installed - powered;
      fleet.idleUneconomic[cell] = powered - wanted;
      fleet.idleOffline[cell] = wanted - on;
      fleet.on[cell] = on;
      regionThs += on * scenario.machines[m]!.hashrateThs;
    }
    fleet.onThs[r] = regionThs;
    total += regionThs;
  }
  fleet.totalOnThs = total;
  fleet.stale = false;
  fleet.revision += 1;
}

/** H1: where machines that want to run need more power than the place has, the same part of each model stands still. */
function roomShare(world: World, region: number): number {
  const { conditions } = world;
  const hostingMw = conditions.hostingMw[region]!;
  if (hostingMw < 0) return 1;
  const neededMw = wantedMw(world, region);
  const availableMw = hostingMw * conditions.capacity[region]!;
  return neededMw > availableMw ? availableMw / neededMw : 1;
}

/** Power that a machine of a model draws, overhead included, MW. */
export function machineMw(world: World, machine: number): number {
  const { hashrateThs, efficiencyJPerTh } = world.scenario.machines[machine]!;
  return (hashrateThs * efficiencyJPerTh * world.scenario.pue) / 1e6;
}

/** H1: power of a region's machines that want to run, MW. What is switched off for cost leaves its place to others. */
export function wantedMw(world: World, region: number): number {
  const { scenario, fleet } = world;
  const models = scenario.machines.length;
  let mw = 0;
  for (let m = 0; m < models; m += 1) {
    const cell = region * models + m;
    const share = fleet.runShare[cell]!;
    mw += fleet.installed[cell]! * (share < 0 ? 1 : share) * machineMw(world, m); // before the first settling all want to
  }
  return mw;
}

/** Power of a region's machines were all of them to run, MW. */
export function installedMw(world: World, region: number): number {
  const { scenario, fleet } = world;
  const models = scenario.machines.length;
  let mw = 0;
  for (let m = 0; m < models; m += 1) mw += fleet.installed[region * models + m]! * machineMw(world, m);
  return mw;
}

/** F4: where fleets are renewed (N), of old models and of machines switched off for cost a part is scrapped. Weekly. */
export function scrapMachines(world: World): void {
  const { scenario, fleet, tick } = world;
  if (scenario.orders === null) return;
  const models = scenario.machines.length;
  for (let cell = 0; cell < fleet.installed.length; cell += 1) {
    const model = cell % models;
    const old = tick - scenario.machines[model]!.releaseTick > OLD_AFTER_DAYS * TICKS_PER_DAY;
    const installed = fleet.installed[cell]!;
    const share = old ? OLD_DAILY_SCRAP_SHARE : 0;
    const due =
      DAYS_A_WEEK * (installed * share + fleet.idleUneconomic[cell]! * IDLE_DAILY_SCRAP_SHARE) +
      fleet.scrapCarry[cell]!;
    const scrapped = Math.min(Math.floor(due), installed);
    fleet.scrapCarry[cell] = due - Math.floor(due);
    if (scrapped === 0) continue;
    fleet.installed[cell] = installed - scrapped;
    fleet.scrapped[model] = fleet.scrapped[model]! + scrapped;
    fleet.stale = true;
  }
}

/** Machines of a model in every state and place, the ordered, lost and scrapped included. Rule F1 says it equals `bought`. */
export function countMachines(world: World, model: number): number {
  const { scenario, fleet, relocation, market } = world;
  let count = fleet.lost[model]! + fleet.scrapped[model]!;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const cell = r * scenario.machines.length + model;
    count +=
      fleet.on[cell]! +
      fleet.idleOffline[cell]! +
      fleet.idleGrid[cell]! +
      fleet.idleUneconomic[cell]! +
      fleet.closed[cell]! +
      fleet.stored[cell]!;
  }
  for (const shipment of relocation.inTransit) if (shipment.machine === model) count += shipment.machines;
  for (const order of market.orders) if (order.machine === model) count += order.machines;
  return count;
}
