import { affordableTariff, wantedRunShare } from "../engine/systems/power.ts";
import type { World } from "../engine/world.ts";
import { LEDGER, type LedgerId, tariffUsdPerKwh } from "./ledger.ts";

/** Machines of one model in one region. */
export interface MachineRow {
  /** Indices in the scenario. */
  readonly region: number;
  readonly machine: number;
  readonly counts: Readonly<Record<LedgerId, number>>;
  readonly tariffUsdPerKwh: number;
  readonly breakEvenUsdPerKwh: number;
  /** The share whose power costs less than they earn, and the share that runs: it follows slowly. 0..1 */
  readonly payingShare: number;
  readonly runShare: number;
}

/** All machines at a tick. */
export interface MachineCount {
  readonly rows: readonly MachineRow[];
  /** Since the run's start, by model. */
  readonly scrapped: readonly number[];
}

export function machineCount(world: World): MachineCount {
  return { rows: machineRows(world), scrapped: [...world.fleet.scrapped] };
}

/** Every model in every region that has some, by region. */
export function machineRows(world: World): MachineRow[] {
  const { scenario, fleet } = world;
  const models = scenario.machines.length;
  const columns = LEDGER.map(({ id, cells }) => [id, cells(world)] as const);
  return scenario.regions.flatMap((_, region) => {
    const tariff = tariffUsdPerKwh(world, region);
    return scenario.machines.flatMap((_model, machine) => {
      const cell = region * models + machine;
      const counts = Object.fromEntries(columns.map(([id, cells]) => [id, cells[cell]!])) as Record<LedgerId, number>;
      if (Object.values(counts).every((count) => count === 0)) return [];
      const breakEvenUsdPerKwh = affordableTariff(world, machine);
      return [
        {
          region,
          machine,
          counts,
          tariffUsdPerKwh: tariff,
          breakEvenUsdPerKwh,
          payingShare: wantedRunShare(breakEvenUsdPerKwh, tariff, scenario.tariffSpread),
          runShare: fleet.runShare[cell]!,
        },
      ];
    });
  });
}
