import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import { branchOf } from "./chain/branches.ts";
import { REGION_COLUMNS, WORLD_COLUMNS } from "./frameColumns.ts";
import { ESTIMATE_WINDOWS_BLOCKS } from "./parameters.ts";
import { estimateHashrate } from "./systems/observation.ts";
import type { World } from "./world.ts";

const H_PER_EH = 1e18;
const THS_PER_EHS = 1e6;

/** Frames of a run: the world row by row, regions only where something about them changed. */
export interface Frames {
  /** Column-major: `WORLD_COLUMNS × rows` numbers. */
  readonly columns: Float64Array;
  /** Rows from which new figures of the regions stand; row 0 is the first. */
  readonly regionRows: Int32Array;
  /** Those figures, change by change: `regions × REGION_COLUMNS` numbers each. */
  readonly regionValues: Float64Array;
}

/** Changes of regions that there is room for at first. */
const FIRST_CHANGES = 16;

export interface FrameWriter {
  /** Writes the world as this row. Rows are written in order, from 0. */
  readonly write: (world: World, row: number) => void;
  readonly finish: () => Frames;
}

/** Writes frames into tables of its own. What comes from the fleet is worked out when the fleet changes: a few times a day at most. */
export function createFrameWriter(scenario: Scenario, rows: number): FrameWriter {
  const columns = new Float64Array(rows * WORLD_COLUMNS.length);
  const ofFleet = new Float64Array(FLEET_COLUMNS.length);
  const regionCells = scenario.regions.length * REGION_COLUMNS.length;
  const regionRows: number[] = [];
  let regionValues = new Float64Array(Math.min(rows, FIRST_CHANGES) * regionCells);
  let revision = -1;

  function takeChanges(world: World, row: number): void {
    const at = regionRows.length * regionCells;
    if (at === regionValues.length) {
      const longer = new Float64Array(2 * at);
      longer.set(regionValues);
      regionValues = longer;
    }
    writeFleet(world, ofFleet, regionValues, at);
    regionRows.push(row);
    revision = world.fleet.revision;
  }

  return {
    write: (world, row) => {
      if (world.fleet.revision !== revision) takeChanges(world, row);
      for (let c = 0; c < FLEET_COLUMNS.length; c += 1) columns[FLEET_COLUMNS[c]! * rows + row] = ofFleet[c]!;
      writeMoment(world, columns, rows, row);
    },
    finish: () => ({
      columns,
      regionRows: Int32Array.from(regionRows),
      regionValues: regionValues.slice(0, regionRows.length * regionCells),
    }),
  };
}

/** The columns that change every tick. */
function writeMoment(world: World, table: Float64Array, rows: number, row: number): void {
  const { chain, forks, fleet, price, observed } = world;
  const { retargetIntervalBlocks, blockSpacingS, clampFactor, propagationDelayS } = world.scenario.rules;
  const hashesPerS = fleet.totalOnThs * 1e12;
  const gaps = chain.height % retargetIntervalBlocks;
  const meanS = gaps > 0 ? (chain.lastBlockTimeS - chain.periodFirstHeaderS) / gaps : 0;
  const usedS = meanS > 0 ? meanS : blockSpacingS;
  const ratio = (retargetIntervalBlocks * blockSpacingS) / ((retargetIntervalBlocks - 1) * usedS);
  table[AT.height * rows + row] = chain.height;
  table[AT.difficulty * rows + row] = chain.difficulty;
  table[AT.estimate144Ehs * rows + row] = estimateHashrate(world, ESTIMATE_WINDOWS_BLOCKS[0]) / H_PER_EH;
  table[AT.estimate432Ehs * rows + row] = estimateHashrate(world, ESTIMATE_WINDOWS_BLOCKS[1]) / H_PER_EH;
  table[AT.estimate2016Ehs * rows + row] = estimateHashrate(world, ESTIMATE_WINDOWS_BLOCKS[2]) / H_PER_EH;
  table[AT.poolReportedEhs * rows + row] = observed.poolReportedThs / THS_PER_EHS;
  table[AT.blockIntervalS * rows + row] = hashesPerS > 0 ? chain.expectedHashes / hashesPerS + propagationDelayS : 0;
  table[AT.epochIntervalS * rows + row] = meanS;
  table[AT.expectedChangeShare * rows + row] =
    meanS > 0 ? Math.min(clampFactor, Math.max(1 / clampFactor, ratio)) - 1 : 0;
  table[AT.nextRetargetTick * rows + row] = (chain.lastBlockTimeS + (retargetIntervalBlocks - gaps) * usedS) / TICK_S;
  table[AT.blocksToday * rows + row] = chain.blocksToday;
  table[AT.priceUsd * rows + row] = price.usd;
  table[AT.hashpriceUsdPerPhDay * rows + row] = price.hashpriceUsdPerPhDay;
  table[AT.rewardSats * rows + row] = price.rewardSats;
  table[AT.issuedSats * rows + row] = chain.issuedSats;
  table[AT.lnRecorded * rows + row] = price.lnRecorded;
  table[AT.lnGeopolitical * rows + row] = price.lnGeopolitical;
  table[AT.lnMacro * rows + row] = price.lnMacro;
  table[AT.lnSupply * rows + row] = price.lnSupply;
  table[AT.lnForced * rows + row] = price.lnForced;
  table[AT.lnNoise * rows + row] = price.lnNoise;
  let branchHeight = 0;
  for (const branch of forks.branches) branchHeight = Math.max(branchHeight, branch.chain.height);
  table[AT.branchHeight * rows + row] = branchHeight;
  table[AT.orphanedBlocks * rows + row] = forks.orphanedBlocks;
  table[AT.staleBlocks * rows + row] = forks.staleBlocks;
}

const AT = Object.fromEntries(WORLD_COLUMNS.map((column, index) => [column, index])) as Record<
  (typeof WORLD_COLUMNS)[number],
  number
>;
/** The world's columns that change only with the fleet. Orders and hosting move at midnight, when the fleet does. */
const FLEET_COLUMNS = [
  AT.hashrateEhs,
  AT.inTransitEhs,
  AT.storedEhs,
  AT.powerGw,
  AT.carbonGPerKwh,
  AT.onOrderEhs,
  AT.elasticity,
  AT.machineUsdPerTh,
  AT.scrappedMachines,
];

/** Puts those columns' values into `values`, and every region's from `at` on into `regionValues`. */
function writeFleet(world: World, values: Float64Array, regionValues: Float64Array, at: number): void {
  const { fleet, relocation, market, scenario } = world;
  let inTransitEhs = 0;
  for (const shipment of relocation.inTransit) inTransitEhs += shipment.ehs;
  let powerMw = 0;
  let carbon = 0;
  let storedEhs = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const from = at + r * REGION_COLUMNS.length;
    const regionMw = writeRegion(world, r, regionValues, from);
    powerMw += regionMw;
    carbon += regionMw * scenario.regions[r]!.carbonGPerKwh;
    storedEhs += regionValues[from + STORED]!;
  }
  let onOrderThs = 0;
  for (const { machine, machines } of market.orders) onOrderThs += machines * scenario.machines[machine]!.hashrateThs;
  let scrapped = 0;
  for (const machines of fleet.scrapped) scrapped += machines;
  values[0] = fleet.totalOnThs / THS_PER_EHS;
  values[1] = inTransitEhs;
  values[2] = storedEhs;
  values[3] = powerMw / 1000;
  values[4] = powerMw > 0 ? carbon / powerMw : 0;
  values[5] = onOrderThs / THS_PER_EHS;
  values[6] = fleet.elasticity;
  values[7] = market.machineUsdPerTh;
  values[8] = scrapped;
}

const STORED = REGION_COLUMNS.indexOf("storedEhs");

/** Writes one region's figures from `at` on; returns its power, MW. */
function writeRegion(world: World, r: number, values: Float64Array, at: number): number {
  const { fleet, conditions, scenario } = world;
  const { installed, closed, on, idleOffline, idleGrid, idleUneconomic, stored } = fleet;
  const models = scenario.machines.length;
  const isolated = branchOf(world, r) !== undefined;
  let machines = 0;
  let watts = 0;
  let offlineThs = 0;
  let gridThs = 0;
  let uneconomicThs = 0;
  let closedThs = 0;
  let storedThs = 0;
  for (let m = 0; m < models; m += 1) {
    const { hashrateThs, efficiencyJPerTh } = scenario.machines[m]!;
    const cell = r * models + m;
    machines += installed[cell]! + closed[cell]!;
    // E1: machines that hash, on whatever chain, and no others
    const hashing = on[cell]! + (isolated ? idleOffline[cell]! : 0);
    watts += hashing * hashrateThs * efficiencyJPerTh;
    offlineThs += idleOffline[cell]! * hashrateThs;
    gridThs += idleGrid[cell]! * hashrateThs;
    uneconomicThs += idleUneconomic[cell]! * hashrateThs;
    closedThs += closed[cell]! * hashrateThs;
    storedThs += stored[cell]! * hashrateThs;
  }
  const powerMw = (watts * scenario.pue) / 1e6;
  const hostingMw = conditions.hostingMw[r]!;
  values[at] = fleet.onThs[r]! / THS_PER_EHS;
  values[at + 1] = offlineThs / THS_PER_EHS;
  values[at + 2] = gridThs / THS_PER_EHS;
  values[at + 3] = uneconomicThs / THS_PER_EHS;
  values[at + 4] = closedThs / THS_PER_EHS;
  values[at + 5] = machines;
  values[at + 6] = conditions.connectivity[r]!;
  values[at + 7] = conditions.grid[r]!;
  values[at + 8] = conditions.legal[r]!;
  values[at + 9] = powerMw;
  values[at + STORED] = storedThs / THS_PER_EHS;
  values[at + 11] = hostingMw < 0 ? -1 : hostingMw * conditions.capacity[r]!;
  return powerMw;
}
