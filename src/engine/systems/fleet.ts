import type { Delivery } from "../../scenario/types.ts";
import { isMidnight } from "../time.ts";
import type { World } from "../world.ts";

/** F2: new machines arrive at 00:00 UTC in whole numbers; fractions are carried. */
export function deliverMachines(world: World): void {
  const { scenario, fleet, tick } = world;
  if (!isMidnight(scenario.startS, tick)) return;
  const models = scenario.machines.length;
  scenario.deliveries.forEach((delivery, index) => {
    const due = deliveryRate(delivery, tick) + fleet.deliveryCarry[index]!;
    const machines = Math.floor(due);
    fleet.deliveryCarry[index] = due - machines;
    if (machines === 0) return;
    const cell = delivery.region * models + delivery.machine;
    fleet.installed[cell] = fleet.installed[cell]! + machines;
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
    if (tick <= b.tick)
      return a.machinesPerDay + ((b.machinesPerDay - a.machinesPerDay) * (tick - a.tick)) / (b.tick - a.tick);
  }
  return 0;
}

/** F1: every installed machine is in exactly one state; the states are split off in this order, in whole machines. */
export function refreshHashrate(world: World): void {
  const { scenario, fleet, conditions } = world;
  if (!fleet.stale) return;
  const models = scenario.machines.length;
  let total = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    let regionThs = 0;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const installed = fleet.installed[cell]!;
      const allowed = Math.round(installed * conditions.legal[r]!);
      const powered = Math.round(allowed * conditions.grid[r]!);
      const wanted = Math.round(powered * fleet.runShare[cell]!);
      const on = Math.round(wanted * conditions.connectivity[r]!);
      fleet.idleLegal[cell] = installed - allowed;
      fleet.idleGrid[cell] = allowed - powered;
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

/** Machines of a model in every state and place, the lost and scrapped included. Rule F1 says it equals `bought`. */
export function countMachines(world: World, model: number): number {
  const { scenario, fleet, relocation } = world;
  let count = fleet.lost[model]! + fleet.scrapped[model]!;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const cell = r * scenario.machines.length + model;
    count +=
      fleet.on[cell]! +
      fleet.idleOffline[cell]! +
      fleet.idleGrid[cell]! +
      fleet.idleUneconomic[cell]! +
      fleet.idleLegal[cell]!;
    count += fleet.stored[cell]!;
  }
  for (const shipment of relocation.inTransit) if (shipment.machine === model) count += shipment.machines;
  return count;
}
