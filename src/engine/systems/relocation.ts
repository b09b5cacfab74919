import { TICKS_PER_DAY } from "../../units/constants.ts";
import { mixTree } from "../hash.ts";
import type { ShipmentRow } from "../outputs.ts";
import { CONVOYS_PER_MOVE, MOVE_LOST_SHARE, TRAVEL_STAGES } from "../parameters.ts";
import { erlang, STREAMS } from "../random.ts";
import type { World } from "../world.ts";
import { installUnderLaw } from "./policy.ts";

/** Machines leave, travel and arrive, counted all the way. Rules R1..R4. */

/**
 * Shipments of one flow are numbered by day inside a block of this size; moves that players order come after all flows, and
 * after those what owners decide themselves, numbered by week.
 */
const IDS_PER_FLOW = 10_000;
const FIRST_MOVE_ID = 100_000_000;
export const FIRST_OWNERS_ID = 1_000_000_000;
export const FIRST_LEAVERS_ID = 2_000_000_000;

export interface Departure {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly machine: number;
  readonly machines: number;
  readonly departTick: number;
  readonly meanTravelDays: number;
  readonly lostShare: number;
}

function plan(world: World, departure: Departure): ShipmentRow {
  const { id, from, to, machine, machines, departTick, meanTravelDays, lostShare } = departure;
  const travelDays = erlang(TRAVEL_STAGES, meanTravelDays, world.seed, STREAMS.transit, id);
  return {
    id,
    from,
    to,
    machine,
    machines,
    lost: Math.round(machines * lostShare),
    ehs: (machines * world.scenario.machines[machine]!.hashrateThs) / 1e6,
    departTick,
    arriveTick: departTick + Math.max(1, Math.round(travelDays * TICKS_PER_DAY)),
    createdTick: world.tick,
  };
}

/** Sends machines that have already been taken from where they were. */
export function send(world: World, departure: Departure): void {
  launch(world, plan(world, departure));
}

function launch(world: World, shipment: ShipmentRow): void {
  const { inTransit } = world.relocation;
  let low = 0;
  for (let high = inTransit.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (inTransit[middle]!.arriveTick <= shipment.arriveTick) low = middle + 1;
    else high = middle;
  }
  inTransit.splice(low, 0, shipment);
  world.outputs.shipments.push(shipment);
  const { id, from, to, machine, machines, lost, arriveTick } = shipment;
  mixTree(world.relocation.launched, [id, from, to, machine, machines, lost, arriveTick]);
}

/** R2: what a flow sent before the run began and has not arrived yet is on its way at tick 0. */
export function launchFlowsUnderWay(world: World): void {
  const { flows } = world.scenario;
  flows.forEach((flow, index) => {
    const endTick = Math.min(0, flow.endTick);
    for (let day = 0, tick = flow.startTick; tick < endTick; day += 1, tick += TICKS_PER_DAY) {
      const machines = Math.floor(flow.machinesPerDay * (day + 1)) - Math.floor(flow.machinesPerDay * day);
      if (machines === 0) continue;
      const shipment = plan(world, { ...flow, id: index * IDS_PER_FLOW + day, machines, departTick: tick });
      if (shipment.arriveTick <= 0) continue;
      world.fleet.bought[flow.machine] = world.fleet.bought[flow.machine]! + machines;
      launch(world, shipment);
    }
  });
}

/** R1: each day a flow sends what it is said to, or what is left. Daily. */
export function sendFlows(world: World): void {
  const { scenario, fleet, tick } = world;
  scenario.flows.forEach((flow, index) => {
    if (tick < flow.startTick || tick >= flow.endTick) return;
    const cell = flow.from * scenario.machines.length + flow.machine;
    const place = flow.source === "stored" ? fleet.stored : fleet.installed;
    const due = flow.machinesPerDay + fleet.flowCarry[index]!;
    const machines = Math.min(Math.floor(due), place[cell]!);
    fleet.flowCarry[index] = due - Math.floor(due);
    if (machines === 0) return;
    place[cell] = place[cell]! - machines;
    const day = Math.floor((tick - flow.startTick) / TICKS_PER_DAY) + 1;
    send(world, { ...flow, id: index * IDS_PER_FLOW + day, machines, departTick: tick });
    fleet.stale = true;
  });
}

/** R4: a player's move leaves at once, in convoys of each machine model, and each convoy has its own luck. */
export function sendMove(world: World, from: number, to: number, percent: number, meanTravelDays: number): void {
  const { scenario, fleet, relocation, tick } = world;
  const models = scenario.machines.length;
  for (let machine = 0; machine < models; machine += 1) {
    const cell = from * models + machine;
    const running = Math.floor((fleet.installed[cell]! * percent) / 100);
    const closed = Math.floor((fleet.closed[cell]! * percent) / 100);
    fleet.installed[cell] = fleet.installed[cell]! - running;
    fleet.closed[cell] = fleet.closed[cell]! - closed;
    const leaving = running + closed;
    for (let convoy = 0; convoy < CONVOYS_PER_MOVE; convoy += 1) {
      const machines =
        Math.floor((leaving * (convoy + 1)) / CONVOYS_PER_MOVE) - Math.floor((leaving * convoy) / CONVOYS_PER_MOVE);
      if (machines === 0) continue;
      const id = FIRST_MOVE_ID + (relocation.moves * models + machine) * CONVOYS_PER_MOVE + convoy;
      send(world, { id, from, to, machine, machines, departTick: tick, meanTravelDays, lostShare: MOVE_LOST_SHARE });
    }
  }
  relocation.moves += 1;
  fleet.stale = true;
}

/** R3: what arrives is installed as far as the law allows, and the rest is closed (L2); what was lost on the way is counted as lost. */
export function receiveShipments(world: World): void {
  const { scenario, fleet, tick } = world;
  const { inTransit } = world.relocation;
  let arrived = 0;
  for (; arrived < inTransit.length && inTransit[arrived]!.arriveTick <= tick; arrived += 1) {
    const shipment = inTransit[arrived]!;
    const cell = shipment.to * scenario.machines.length + shipment.machine;
    installUnderLaw(world, cell, shipment.machines - shipment.lost);
    fleet.lost[shipment.machine] = fleet.lost[shipment.machine]! + shipment.lost;
    fleet.stale = true;
  }
  if (arrived > 0) inTransit.splice(0, arrived);
}
