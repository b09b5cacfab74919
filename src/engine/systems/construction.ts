import type { Construction } from "../../scenario/types.ts";
import { TICKS_PER_DAY } from "../../units/constants.ts";
import { risesMw } from "../../units/knots.ts";
import { FREE_SHARE_WHERE_FULL, LEAST_PROJECT_MW } from "../parameters.ts";
import type { World } from "../world.ts";
import { machineMw } from "./fleet.ts";
import { newestMachine } from "./orders.ts";
import { findRoom, type Room } from "./placement.ts";
import { marginShare } from "./power.ts";

/** Hosting that owners build where machines want places and earn enough. Rules H2 to H4. */

const WEEKS_A_YEAR = 365 / 7;

/** H4: what is due is energised. Daily. */
export function energiseHosting({ construction, tick }: World): void {
  if (!construction.projects.some((project) => project.dueTick <= tick)) return;
  for (const { region, mw, dueTick } of construction.projects)
    if (dueTick <= tick) construction.builtMw[region] = construction.builtMw[region]! + mw;
  construction.projects = construction.projects.filter((project) => project.dueTick > tick);
}

/** H2 to H4: this week's projects. Weekly, after machines were placed. */
export function startBuilding(world: World): void {
  const { scenario, construction } = world;
  if (scenario.regions.every((region) => region.construction === null)) return;
  const newest = newestMachine(world);
  if (newest < 0) return;
  const room = findRoom(world);
  const shortMw = missingMw(world, room, newest);
  if (shortMw <= 0) return;
  const mostMw = scenario.regions.map((region, r) =>
    region.construction === null ? 0 : startableMw(world, room, r, region.construction, newest),
  );
  const allMw = mostMw.reduce((sum, mw) => sum + mw, 0);
  const part = Math.min(1, shortMw / allMw); // what could be started in a week is seldom enough
  mostMw.forEach((mw, r) => {
    if (mw === 0) return;
    construction.savedMw[r] = construction.savedMw[r]! + mw * part;
    if (construction.savedMw[r]! >= LEAST_PROJECT_MW) startProject(world, r);
  });
}

/** H2: power of the machines that look for a place, less what is free and what is being built, MW. */
function missingMw(world: World, room: Room, newest: number): number {
  const { scenario, fleet, market, construction } = world;
  const { migration } = scenario;
  const models = scenario.machines.length;
  let mw = 0;
  for (let cell = 0; cell < fleet.stored.length; cell += 1) {
    const m = cell % models;
    mw += (fleet.stored[cell]! + fleet.closed[cell]! * (migration?.mobileShares[m] ?? 0)) * machineMw(world, m);
  }
  for (const { machine, machines } of market.orders) mw += machines * machineMw(world, machine);
  scenario.regions.forEach((region, r) => {
    if (marginShare(world, r, newest) <= 0) return;
    mw -= room.open[r]! + construction.savedMw[r]!;
    if (region.hosting === null || region.construction === null) return;
    mw -= risesMw(region.hosting, world.tick, world.tick + region.construction.leadDays * TICKS_PER_DAY);
  });
  for (const project of construction.projects) mw -= project.mw;
  return mw;
}

/** H3: what a place can start in a week, MW. */
function startableMw(world: World, room: Room, r: number, construction: Construction, newest: number): number {
  const { legal, leaving, newcomers, grid, hostingMw, capacity } = world.conditions;
  const { marginSought, mostPerYear } = construction;
  if (legal[r]! < 1 || leaving[r]! > 0) return 0;
  const placesMw = hostingMw[r]! * capacity[r]!;
  if (room.mw[r]! > placesMw * FREE_SHARE_WHERE_FULL) return 0;
  const beyond = (marginShare(world, r, newest) - marginSought) / (1 - marginSought);
  return beyond <= 0 ? 0 : ((placesMw * mostPerYear) / WEEKS_A_YEAR) * beyond * newcomers[r]! * grid[r]!;
}

/** H4: all whole MW that are saved up. */
function startProject({ scenario, construction, outputs, tick }: World, region: number): void {
  const mw = Math.floor(construction.savedMw[region]!);
  const { leadDays } = scenario.regions[region]!.construction!; // only such places save up
  construction.savedMw[region] = construction.savedMw[region]! - mw;
  construction.startedMw[region] = construction.startedMw[region]! + mw;
  const project = { region, mw, tick, dueTick: tick + Math.round(leadDays * TICKS_PER_DAY) };
  construction.projects.push(project);
  outputs.events.push({ kind: "construction", ...project });
}
