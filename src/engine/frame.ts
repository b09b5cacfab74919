import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import { branchOf } from "./chain/branches.ts";
import { columnCount, REGION_COLUMNS, WORLD_COLUMNS } from "./frameColumns.ts";
import { ESTIMATE_WINDOWS_BLOCKS } from "./parameters.ts";
import { estimateHashrate } from "./systems/observation.ts";
import type { World } from "./world.ts";

const H_PER_EH = 1e18;
const THS_PER_EHS = 1e6;

export interface FrameWriter {
  /** Writes the world as this row. Rows are written in order, from 0. */
  readonly write: (world: World, row: number) => void;
  /** The table, column-major: `columnCount × rows` numbers in the order of `frameColumns.ts`. */
  readonly finish: () => Float64Array;
}

/** Writes frames into a table of its own. What comes from the fleet is worked out when the fleet changes, and a column is filled in when its value ends. */
export function createFrameWriter(scenario: Scenario, rows: number): FrameWriter {
  const table = new Float64Array(rows * columnCount(scenario.regions.length));
  const held = createHeldValues(scenario);
  /** Value of each held column, and the row from which it stands. */
  const values = new Float64Array(held.columns.length);
  const from = new Int32Array(held.columns.length);
  let revision = -1;

  function fill(c: number, toRow: number): void {
    const column = held.columns[c]! * rows; // c < held.columns.length
    const value = values[c]!;
    for (let at = column + from[c]!; at < column + toRow; at += 1) table[at] = value; // most spans are a day: too short for fill()
    from[c] = toRow;
  }

  function takeChanges(world: World, row: number): void {
    held.update(world);
    for (let c = 0; c < values.length; c += 1) {
      if (held.values[c] === values[c]) continue;
      if (row > from[c]!) fill(c, row);
      values[c] = held.values[c]!;
    }
    revision = world.fleet.revision;
  }

  return {
    write: (world, row) => {
      if (world.fleet.revision !== revision) takeChanges(world, row);
      writeMoment(world, table, rows, row);
    },
    finish: () => {
      for (let c = 0; c < values.length; c += 1) fill(c, rows);
      return table;
    },
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
const HELD_WORLD = [
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

/** The columns that change only with the fleet, and their values now. Orders and hosting move at midnight, when the fleet does. */
function createHeldValues(scenario: Scenario) {
  const regionCells = scenario.regions.length * REGION_COLUMNS.length;
  const columns = [...HELD_WORLD, ...Array.from({ length: regionCells }, (_, i) => WORLD_COLUMNS.length + i)];
  const values = new Float64Array(columns.length);

  function update(world: World): void {
    const { fleet, relocation, market } = world;
    let inTransitEhs = 0;
    for (const shipment of relocation.inTransit) inTransitEhs += shipment.ehs;
    let powerMw = 0;
    let carbon = 0;
    let storedEhs = 0;
    for (let r = 0; r < scenario.regions.length; r += 1) {
      const at = HELD_WORLD.length + r * REGION_COLUMNS.length;
      const regionMw = writeRegion(world, r, values, at);
      powerMw += regionMw;
      carbon += regionMw * scenario.regions[r]!.carbonGPerKwh;
      storedEhs += values[at + STORED]!;
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

  return { columns, values, update };
}

const STORED = 10;

/** Writes one region's columns from `at` on; returns its power, MW. */
function writeRegion(world: World, r: number, values: Float64Array, at: number): number {
  const { fleet, conditions, scenario } = world;
  const models = scenario.machines.length;
  const isolated = branchOf(world, r) !== undefined;
  let machines = 0;
  let watts = 0;
  for (let m = 0; m < models; m += 1) {
    const { hashrateThs, efficiencyJPerTh } = scenario.machines[m]!;
    machines += fleet.installed[r * models + m]! + fleet.closed[r * models + m]!;
    // E1: machines that hash, on whatever chain, and no others
    const hashing = fleet.on[r * models + m]! + (isolated ? fleet.idleOffline[r * models + m]! : 0);
    watts += hashing * hashrateThs * efficiencyJPerTh;
  }
  const powerMw = (watts * scenario.pue) / 1e6;
  values[at] = fleet.onThs[r]! / THS_PER_EHS;
  values[at + 1] = cellsEhs(world, fleet.idleOffline, r);
  values[at + 2] = cellsEhs(world, fleet.idleGrid, r);
  values[at + 3] = cellsEhs(world, fleet.idleUneconomic, r);
  values[at + 4] = cellsEhs(world, fleet.closed, r);
  values[at + 5] = machines;
  values[at + 6] = conditions.connectivity[r]!;
  values[at + 7] = conditions.grid[r]!;
  values[at + 8] = conditions.legal[r]!;
  values[at + 9] = powerMw;
  values[at + STORED] = cellsEhs(world, fleet.stored, r);
  const hostingMw = conditions.hostingMw[r]!;
  values[at + 11] = hostingMw < 0 ? -1 : hostingMw * conditions.capacity[r]!;
  return powerMw;
}

function cellsEhs(world: World, cells: Int32Array, region: number): number {
  const { machines } = world.scenario;
  let ths = 0;
  for (let m = 0; m < machines.length; m += 1) ths += cells[region * machines.length + m]! * machines[m]!.hashrateThs;
  return ths / THS_PER_EHS;
}
