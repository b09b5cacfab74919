import type { Migration } from "../../scenario/types.ts";
import { TICKS_PER_DAY } from "../../units/constants.ts";
import { exp } from "../detmath.ts";
import { LEAST_DESTINATION_SHARE, SEASON_GAIN_SHARE, SEASON_WEEKLY_SHARE } from "../parameters.ts";
import type { World } from "../world.ts";
import { installedMw, machineMw, wantedMw } from "./fleet.ts";
import { takeDue } from "./orders.ts";
import { marginShare } from "./power.ts";
import { FIRST_LEAVERS_ID, FIRST_OWNERS_ID, send } from "./relocation.ts";

/**
 * Where machines go: those that a ban closed, those in storage, the new ones, and those that follow the seasons. Once a week, in
 * the order in which they have a claim to a place. Rules R5..R10.
 */

const DAYS_A_WEEK = 7;
const DAYS_A_YEAR = 365;
/** From where new machines come: nowhere on the map. */
const MAKERS = -1;

/** Free places this week, MW by region; negative where a place is too full already. */
export interface Room {
  readonly mw: Float64Array;
  /** Of these, what machines from elsewhere may take. */
  readonly open: Float64Array;
}

interface Flow {
  readonly from: number;
  readonly machine: number;
  readonly source: "closed" | "stored" | "installed";
}

/** Weekly. */
export function placeMachines(world: World): void {
  const { migration } = world.scenario;
  if (migration === null) return;
  const room = findRoom(world);
  startInSecret(world, migration, room);
  installStored(world, room);
  placeNew(world, migration, room);
  leaveClosed(world, migration, room);
  leaveStored(world, migration, room);
  followSeasons(world, migration, room);
  world.fleet.stale = true;
}

/** R5: hosting less what runs there and what is on its way. Where mining is banned, only what can be hidden. */
export function findRoom(world: World): Room {
  const { scenario, conditions, relocation } = world;
  const mw = new Float64Array(scenario.regions.length);
  for (let r = 0; r < mw.length; r += 1) {
    const legal = conditions.legal[r]!;
    const hostingMw = Math.max(0, conditions.hostingMw[r]!) * conditions.capacity[r]!;
    // A hidden place is taken whether its machines run or not: were it given twice, both would run when they earn again.
    const takenMw = legal < 1 ? installedMw(world, r) : wantedMw(world, r);
    mw[r] = hostingMw * legal + scenario.regions[r]!.covertMw * (1 - legal) - takenMw;
  }
  for (const { to, machine, machines } of relocation.inTransit) mw[to] = mw[to]! - machines * machineMw(world, machine);
  return { mw, open: mw.map((free, r) => (conditions.legal[r]! < 1 ? 0 : free * conditions.newcomers[r]!)) };
}

function takeRoom(room: Room, region: number, mw: number): void {
  room.mw[region] = room.mw[region]! - mw;
  room.open[region] = room.open[region]! - mw;
}

/** Share of what is left that goes in a week, when it goes with this many days as its time constant. */
function weeklyShare(days: number): number {
  return 1 - exp(-DAYS_A_WEEK / days);
}

/** R6: of what a ban closed a part starts again in secret once the closures are some time ago, the most efficient first, as far as it can be hidden. */
function startInSecret(world: World, migration: Migration, room: Room): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  const share = weeklyShare(migration.covertDays);
  const efficientFirst = mostEfficientFirst(world);
  for (let r = 0; r < scenario.regions.length; r += 1) {
    if (conditions.legal[r]! === 1) continue;
    if (fleet.closedTick[r]! >= 0 && world.tick - fleet.closedTick[r]! < migration.covertDelayDays * TICKS_PER_DAY)
      continue;
    for (const m of efficientFirst) {
      const cell = r * models + m;
      const fitting = Math.floor(Math.max(0, room.mw[r]!) / machineMw(world, m));
      const machines = Math.min(Math.floor(fleet.closed[cell]! * share), fitting);
      fleet.closed[cell] = fleet.closed[cell]! - machines;
      fleet.installed[cell] = fleet.installed[cell]! + machines;
      takeRoom(room, r, machines * machineMw(world, m));
    }
  }
}

function mostEfficientFirst(world: World): number[] {
  const { machines } = world.scenario;
  return machines.map((_, m) => m).sort((a, b) => machines[a]!.efficiencyJPerTh - machines[b]!.efficiencyJPerTh);
}

/** R7: what is in storage is installed as places come free. */
function installStored(world: World, room: Room): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  const efficientFirst = mostEfficientFirst(world);
  for (let r = 0; r < scenario.regions.length; r += 1) {
    if (conditions.legal[r]! < 1) continue;
    for (const m of efficientFirst) {
      const cell = r * models + m;
      const fitting = Math.floor(Math.max(0, room.mw[r]!) / machineMw(world, m));
      const machines = Math.min(fleet.stored[cell]!, fitting);
      fleet.stored[cell] = fleet.stored[cell]! - machines;
      fleet.installed[cell] = fleet.installed[cell]! + machines;
      takeRoom(room, r, machines * machineMw(world, m));
    }
  }
}

/** R8: new machines go where they find a place and earn; what finds none waits in storage, in proportion to hosting. */
function placeNew(world: World, migration: Migration, room: Room): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  takeDue(world).forEach((machines, m) => {
    if (machines === 0) return;
    const installed = share(world, migration, room, { from: MAKERS, machine: m, source: "stored" }, machines);
    let left = machines;
    installed.forEach((count, r) => {
      fleet.installed[r * models + m] = fleet.installed[r * models + m]! + count;
      left -= count;
    });
    const hosting = conditions.hostingMw.map((mw, r) => (conditions.legal[r]! < 1 ? 0 : Math.max(0, mw)));
    if (!hosting.some((mw) => mw > 0)) hosting.fill(1); // nowhere allowed or nowhere hosted: they wait all the same
    const stored = divide(left, hosting);
    stored.forEach((count, r) => {
      fleet.stored[r * models + m] = fleet.stored[r * models + m]! + count;
    });
    world.outputs.events.push({ kind: "new-machines", tick: world.tick, machine: m, installed, stored });
  });
}

/** R9: closed machines worth moving leave as places abroad come free, with them what a full grid keeps dark, and part of those that a ban is announced to. */
function leaveClosed(world: World, migration: Migration, room: Room): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  const weekly = weeklyShare(migration.exportDays);
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const leaving = conditions.leaving[r]!;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const mobile = migration.mobileShares[m]! * weekly;
      ship(world, migration, room, { from: r, machine: m, source: "closed" }, fleet.closed[cell]! * mobile);
      const running = Math.max(fleet.idleGrid[cell]!, fleet.installed[cell]! * leaving);
      ship(world, migration, room, { from: r, machine: m, source: "installed" }, running * mobile);
    }
  }
}

function leaveStored(world: World, migration: Migration, room: Room): void {
  const { scenario, fleet } = world;
  const models = scenario.machines.length;
  const weekly = weeklyShare(migration.exportDays);
  for (let r = 0; r < scenario.regions.length; r += 1) {
    for (let m = 0; m < models; m += 1) {
      const leaving = fleet.stored[r * models + m]! * migration.mobileShares[m]! * weekly;
      ship(world, migration, room, { from: r, machine: m, source: "stored" }, leaving);
    }
  }
}

/** R10: inside a season group machines go to where power is cheaper now, if the gain is worth a week in the dark. */
function followSeasons(world: World, migration: Migration, room: Room): void {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  for (let from = 0; from < scenario.regions.length; from += 1) {
    const group = migration.seasonGroups[from]!;
    if (group < 0 || conditions.legal[from]! < 1) continue;
    for (let m = 0; m < models; m += 1) {
      const here = marginShare(world, from, m);
      let best = -1;
      for (let to = 0; to < scenario.regions.length; to += 1) {
        if (to === from || migration.seasonGroups[to] !== group || room.open[to]! <= 0) continue;
        const there = marginShare(world, to, m);
        if (there - here > SEASON_GAIN_SHARE && (best < 0 || there > marginShare(world, best, m))) best = to;
      }
      if (best < 0) continue;
      const willing = fleet.installed[from * models + m]! * SEASON_WEEKLY_SHARE;
      const fitting = room.open[best]! / machineMw(world, m);
      depart(
        world,
        migration,
        room,
        { from, machine: m, source: "installed" },
        best,
        Math.floor(Math.min(willing, fitting)),
      );
    }
  }
}

function ship(world: World, migration: Migration, room: Room, flow: Flow, leaving: number): void {
  const { scenario, fleet } = world;
  // What stood idle at the last count may have been closed or moved since.
  const there = fleet[flow.source][flow.from * scenario.machines.length + flow.machine]!;
  const machines = Math.min(Math.floor(leaving), there);
  if (machines === 0) return;
  share(world, migration, room, flow, machines).forEach((count, to) => {
    depart(world, migration, room, flow, to, count, false);
  });
}

function depart(
  world: World,
  migration: Migration,
  room: Room,
  flow: Flow,
  to: number,
  machines: number,
  taking = true,
): void {
  if (machines <= 0) return;
  const { scenario, fleet, tick } = world;
  const { from, machine, source } = flow;
  const models = scenario.machines.length;
  const regions = scenario.regions.length;
  const cell = from * models + machine;
  fleet[source][cell] = fleet[source][cell]! - machines;
  if (taking) takeRoom(room, to, machines * machineMw(world, machine));
  const week = Math.floor(tick / (DAYS_A_WEEK * TICKS_PER_DAY));
  const kind = source === "closed" ? 0 : source === "stored" ? 1 : 2;
  // A model may leave a place for another twice in a week, with the season and for good: those that leave have a block of their own.
  const first = source === "installed" && !taking ? FIRST_LEAVERS_ID : FIRST_OWNERS_ID;
  const id = first + (((week * 3 + kind) * regions + from) * regions + to) * models + machine;
  const meanTravelDays = migration.travelDays[from]![to]!;
  send(world, { id, from, to, machine, machines, departTick: tick, meanTravelDays, lostShare: migration.lostShare });
}

/**
 * Divides machines among the places that have room: in proportion to free MW times exp(weight × margin, less what the way costs
 * and what is remembered of outages). What does not fit is offered again to the places that still have room, twice.
 *
 * @returns machines by region, room taken; their sum is at most what was to be divided
 */
function share(world: World, migration: Migration, room: Room, flow: Flow, machines: number): number[] {
  const mw = machineMw(world, flow.machine);
  const placed = new Array<number>(room.open.length).fill(0);
  let left = machines;
  for (let round = 0; round < 3 && left > 0; round += 1) {
    const weights = room.open.map((free, to) => (free < mw ? 0 : free * attraction(world, migration, flow, to)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) break;
    const large = weights.map((weight) => (weight < total * LEAST_DESTINATION_SHARE && flow.from >= 0 ? 0 : weight));
    const kept = large.some((weight) => weight > 0) ? large : weights; // many small places are places too
    divide(left, kept).forEach((count, to) => {
      const fitting = Math.min(count, Math.floor(Math.max(0, room.open[to]!) / mw));
      placed[to] = placed[to]! + fitting;
      left -= fitting;
      takeRoom(room, to, fitting * mw);
    });
  }
  return placed;
}

function attraction(world: World, migration: Migration, { from, machine }: Flow, to: number): number {
  if (to === from) return 0;
  const margin = marginShare(world, to, machine);
  if (margin <= 0) return 0;
  const onTheWay = from < 0 ? 0 : migration.travelDays[from]![to]! / DAYS_A_YEAR;
  const { marginWeight, riskWeight } = migration;
  return exp(marginWeight * margin * (1 - onTheWay) - riskWeight * world.conditions.risk[to]!);
}

/** Whole machines in proportion to weights; the largest remainders get what rounding leaves. All zero where no weight is. */
export function divide(machines: number, weights: ArrayLike<number>): number[] {
  let total = 0;
  for (let i = 0; i < weights.length; i += 1) total += weights[i]!;
  const counts = new Array<number>(weights.length).fill(0);
  if (total <= 0) return counts;
  const remainders: { readonly at: number; readonly part: number }[] = [];
  let left = machines;
  for (let i = 0; i < weights.length; i += 1) {
    const exact = (machines * weights[i]!) / total;
    counts[i] = Math.floor(exact);
    left -= counts[i]!;
    if (weights[i]! > 0) remainders.push({ at: i, part: exact - counts[i]! });
  }
  remainders.sort((a, b) => b.part - a.part || a.at - b.at);
  for (let k = 0; k < left; k += 1) counts[remainders[k % remainders.length]!.at]! += 1;
  return counts;
}
