import type { Orders } from "../../scenario/types.ts";
import { TICKS_PER_DAY } from "../../units/constants.ts";
import { mixTree } from "../hash.ts";
import { TRAVEL_STAGES } from "../parameters.ts";
import { erlang, STREAMS } from "../random.ts";
import { isWeekStart, weekStartFrom } from "../time.ts";
import type { World } from "../world.ts";
import { powerCostUsdPerThDay } from "./power.ts";
import { updatePrice } from "./price.ts";

/** New machines are ordered when they pay themselves back soon enough, and come months later. Rules N1..N4. */

const DAYS_A_WEEK = 7;
/** A maker sells at a twentieth of the usual price rather than not at all. */
const LEAST_MARGIN_SHARE = 0.05;

/** N1, N2: makers' prices follow the income of a machine, and buyers order by how soon it is paid back. Daily. */
export function orderMachines(world: World): void {
  const { scenario, market, tick } = world;
  const { orders } = scenario;
  if (orders === null) return;
  const machine = newestMachine(world);
  if (machine < 0) return;
  const settled = settledPriceUsdPerTh(world, orders, machine);
  if (market.machineUsdPerTh === 0)
    market.machineUsdPerTh = settled; // the first model that can be ordered
  else market.machineUsdPerTh += (settled - market.machineUsdPerTh) / orders.priceLagDays;
  market.wantedEhs += orderRateEhs(world, orders, machine);
  if (isWeekStart(scenario.startS, tick)) placeOrder(world, orders, machine, tick);
}

/** The newest model that can be ordered, or -1. */
export function newestMachine(world: World): number {
  const { machines } = world.scenario;
  let newest = -1;
  machines.forEach(({ releaseTick }, m) => {
    if (releaseTick <= world.tick && (newest < 0 || releaseTick >= machines[newest]!.releaseTick)) newest = m;
  });
  return newest;
}

/** What a TH/s earns a day after power, USD; never less than a twentieth of its income. */
function profitUsdPerThDay(world: World, orders: Orders, machine: number): number {
  const { scenario, price } = world;
  const income = price.hashpriceUsdPerPhDay / 1000;
  const cost = powerCostUsdPerThDay(
    scenario.machines[machine]!.efficiencyJPerTh * scenario.pue,
    orders.tariffUsdPerKwh,
  );
  return Math.max(income - cost, income * LEAST_MARGIN_SHARE);
}

function settledPriceUsdPerTh(world: World, orders: Orders, machine: number): number {
  return orders.paybackPricedDays * profitUsdPerThDay(world, orders, machine);
}

/** N2: EH/s a day. */
function orderRateEhs(world: World, orders: Orders, machine: number): number {
  const profit = profitUsdPerThDay(world, orders, machine);
  if (profit === 0) return 0; // a block that pays nothing
  const paybackDays = world.market.machineUsdPerTh / profit;
  const eager = orders.eagernessEhsPerDay * Math.max(0, orders.paybackSoughtDays / paybackDays - 1);
  return Math.min(orders.makersEhsPerDay, eager);
}

/** N3: a week's orders are one, with a lead time of its own. */
function placeOrder(world: World, orders: Orders, machine: number, tick: number): void {
  const { scenario, market, fleet, seed } = world;
  const ths = scenario.machines[machine]!.hashrateThs;
  const machines = Math.floor((market.wantedEhs * 1e6) / ths);
  market.wantedEhs -= (machines * ths) / 1e6;
  const id = market.placed;
  market.placed += 1;
  if (machines === 0) return;
  const leadDays = erlang(TRAVEL_STAGES, orders.leadDays, seed, STREAMS.orderLead, id);
  const order = { id, machine, machines, dueTick: tick + Math.round(leadDays * TICKS_PER_DAY) };
  if (order.dueTick <= world.tick) return; // placed and delivered before the run began
  fleet.bought[machine] = fleet.bought[machine]! + machines;
  let at = market.orders.length;
  while (at > 0 && market.orders[at - 1]!.dueTick > order.dueTick) at -= 1;
  market.orders.splice(at, 0, order);
  mixTree(market.ordered, [id, machine, machines, order.dueTick]);
  world.outputs.events.push({
    kind: "order",
    tick: world.tick,
    ...order,
    ehs: (machines * ths) / 1e6,
    placedTick: tick,
    arriveTick: weekStartFrom(scenario.startS, order.dueTick),
  });
}

/** N4: what was ordered before the run, week by week at its first day's rate, is on its way at tick 0. */
export function orderUnderWay(world: World): void {
  const { orders } = world.scenario;
  if (orders === null) return;
  updatePrice(world);
  world.price.nextTick = 0; // tick 0 still has its own look, after the decisions that are taken at it
  const machine = newestMachine(world);
  if (machine < 0) return;
  world.market.machineUsdPerTh = settledPriceUsdPerTh(world, orders, machine);
  const weeks = Math.ceil((3 * orders.leadDays) / DAYS_A_WEEK);
  for (let week = weeks; week >= 1; week -= 1) {
    world.market.wantedEhs += orderRateEhs(world, orders, machine) * DAYS_A_WEEK;
    placeOrder(world, orders, machine, -week * DAYS_A_WEEK * TICKS_PER_DAY);
  }
}

/** Takes the machines whose time has come off the list, by machine model. */
export function takeDue(world: World): number[] {
  const { market, scenario, tick } = world;
  const due = scenario.machines.map(() => 0);
  let count = 0;
  for (; count < market.orders.length && market.orders[count]!.dueTick <= tick; count += 1) {
    const order = market.orders[count]!;
    due[order.machine] = due[order.machine]! + order.machines;
  }
  if (count > 0) market.orders.splice(0, count);
  return due;
}
