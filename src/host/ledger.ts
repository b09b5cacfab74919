import { branchOf } from "../engine/chain/branches.ts";
import { machineMw } from "../engine/systems/fleet.ts";
import type { World } from "../engine/world.ts";
import { underConstructionMw } from "../scenario/underConstruction.ts";

/** What is told of machines and regions of a world. A column is told once, here, and printed, summed, named and sent to the page from this. */

const THS_PER_EHS = 1e6;

/** Where a machine of a region is: counts by cell, region times the number of machine models, plus the model. */
export const LEDGER = [
  { id: "on", title: "hashing", cells: ({ fleet }) => fleet.on },
  { id: "onBranch", title: "on own branch", cells: (world) => offline(world, true) },
  { id: "idleOffline", title: "no link", cells: (world) => offline(world, false) },
  { id: "idleGrid", title: "no power", cells: ({ fleet }) => fleet.idleGrid },
  { id: "idleUneconomic", title: "off for cost", cells: ({ fleet }) => fleet.idleUneconomic },
  { id: "closed", title: "closed by law", cells: ({ fleet }) => fleet.closed },
  { id: "stored", title: "stored", cells: ({ fleet }) => fleet.stored },
  { id: "inTransitTo", title: "on the way to it", cells: inTransitTo },
] as const satisfies readonly { id: string; title: string; cells: (world: World) => ArrayLike<number> }[];

/** Machines that are of no region, or of none any more: counts by machine model. */
export const ELSEWHERE = [
  { id: "ordered", title: "on order", models: onOrder },
  { id: "lost", title: "lost on the way", models: ({ fleet }) => fleet.lost },
  { id: "scrapped", title: "scrapped", models: ({ fleet }) => fleet.scrapped },
] as const satisfies readonly { id: string; title: string; models: (world: World) => ArrayLike<number> }[];

/** What holds in a region; null where there is no such thing. `digits` stand after the point, and a share is shown in percent. */
export const REGION_LEDGER = [
  { id: "hashrateEhs", title: "EH/s", digits: 2, of: ({ fleet }, r) => fleet.onThs[r]! / THS_PER_EHS },
  {
    id: "hashrateShare",
    title: "of all",
    digits: "share",
    of: ({ fleet }, r) => share(fleet.onThs[r]!, fleet.totalOnThs),
  },
  { id: "powerMw", title: "MW", digits: 0, of: powerMw },
  { id: "hostingMw", title: "of MW", digits: 0, of: hostingMw },
  { id: "buildingMw", title: "building", digits: 0, of: buildingMw },
  { id: "linkShare", title: "link", digits: "share", of: ({ conditions }, r) => conditions.connectivity[r]! },
  { id: "powerShare", title: "power", digits: "share", of: ({ conditions }, r) => conditions.grid[r]! },
  { id: "licenceShare", title: "licence", digits: "share", of: ({ conditions }, r) => conditions.legal[r]! },
  { id: "tariffUsdPerKwh", title: "USD/kWh", digits: 4, of: tariffUsdPerKwh },
  { id: "spotUsdPerKwh", title: "spot", digits: 4, of: ({ conditions }, r) => conditions.spotUsdPerKwh[r]! || null },
] as const satisfies readonly {
  id: string;
  title: string;
  digits: number | "share";
  of: (world: World, region: number) => number | null;
}[];

export type LedgerId = (typeof LEDGER)[number]["id"];
export type RegionLedgerId = (typeof REGION_LEDGER)[number]["id"];

export function tariffUsdPerKwh({ scenario, conditions }: World, region: number): number {
  return scenario.regions[region]!.tariffUsdPerKwh + conditions.tariffAdded[region]!;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** E1: of the machines that hash, on whatever chain, overhead included. */
function powerMw(world: World, region: number): number {
  const { scenario, fleet } = world;
  const models = scenario.machines.length;
  const onBranch = branchOf(world, region) !== undefined;
  return scenario.machines.reduce((sum, _, m) => {
    const cell = region * models + m;
    return sum + (fleet.on[cell]! + (onBranch ? fleet.idleOffline[cell]! : 0)) * machineMw(world, m);
  }, 0);
}

/** Machines without a link: those of regions that have a branch of their own hash on it (B11), the others stand idle. */
function offline(world: World, onBranch: boolean): ArrayLike<number> {
  const models = world.scenario.machines.length;
  return world.fleet.idleOffline.map((machines, cell) =>
    (branchOf(world, Math.floor(cell / models)) !== undefined) === onBranch ? machines : 0,
  );
}

/** H1: what the place can power; null where it never binds. */
function hostingMw({ conditions }: World, region: number): number | null {
  const mw = conditions.hostingMw[region]!;
  return mw < 0 ? null : mw * conditions.capacity[region]!;
}

/** H5: hosting under construction; null where it never binds. */
function buildingMw({ scenario, construction, tick }: World, region: number): number | null {
  return underConstructionMw(scenario.regions[region]!, region, construction.projects, tick);
}

function inTransitTo({ relocation, scenario }: World): ArrayLike<number> {
  const models = scenario.machines.length;
  const cells = new Float64Array(scenario.regions.length * models);
  for (const { to, machine, machines } of relocation.inTransit) {
    cells[to * models + machine] = cells[to * models + machine]! + machines;
  }
  return cells;
}

function onOrder({ market, scenario }: World): ArrayLike<number> {
  const counts = new Float64Array(scenario.machines.length);
  for (const { machine, machines } of market.orders) counts[machine] = counts[machine]! + machines;
  return counts;
}
