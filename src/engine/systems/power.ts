import { log, normalCdf, normalDensity } from "../detmath.ts";
import { DAILY_STEP_OFF, DAILY_STEP_ON } from "../parameters.ts";
import { isMidnight } from "../time.ts";
import type { World } from "../world.ts";

/** Machines whose power costs more than they earn are switched off, slowly, and on again more slowly. Rules P1..P4. Daily. */
export function updateRunShares(world: World): void {
  const { scenario, fleet, conditions, tick } = world;
  const first = fleet.runShare[0] === -1;
  if (!first && !isMidnight(scenario.startS, tick)) return;
  fleet.switchedOffThs = 0;
  const models = scenario.machines.length;
  const lnAffordable = scenario.machines.map((_, m) => log(affordableTariff(world, m)));
  let answering = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const lnTariff = lnOfTariff(scenario.regions[r]!.tariffUsdPerKwh + conditions.tariffAdded[r]!);
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const { hashrateThs } = scenario.machines[m]!;
      const z = (lnAffordable[m]! - lnTariff) / scenario.tariffSpread;
      const wanted = normalCdf(z);
      const now = fleet.runShare[cell]!;
      if (!first && wanted < now) {
        const powered = fleet.on[cell]! + fleet.idleOffline[cell]! + fleet.idleUneconomic[cell]!;
        const machines = Math.round(powered * (now - wanted) * DAILY_STEP_OFF);
        fleet.switchedOffThs += machines * scenario.machines[m]!.hashrateThs;
      }
      fleet.runShare[cell] = first ? wanted : now + (wanted - now) * (wanted < now ? DAILY_STEP_OFF : DAILY_STEP_ON);
      answering += fleet.installed[cell]! * hashrateThs * normalDensity(z);
    }
  }
  fleet.elasticity = fleet.totalOnThs > 0 ? answering / scenario.tariffSpread / fleet.totalOnThs : 0;
  fleet.stale = true;
}

/**
 * P1: prices inside a region are lognormal around its tariff, so the wanted share is Φ(ln(affordable / tariff) / spread).
 *
 * @param affordableUsdPerKwh the price of power at which a machine earns what its power costs
 */
export function wantedRunShare(affordableUsdPerKwh: number, tariffUsdPerKwh: number, spread: number): number {
  return normalCdf((log(affordableUsdPerKwh) - lnOfTariff(tariffUsdPerKwh)) / spread);
}

/** Power that costs nothing, or is paid for, keeps everything running. */
function lnOfTariff(tariffUsdPerKwh: number): number {
  return tariffUsdPerKwh > 0 ? log(tariffUsdPerKwh) : -Number.MAX_VALUE;
}

/** @param joulesPerTh overhead included */
export function powerCostUsdPerThDay(joulesPerTh: number, tariffUsdPerKwh: number): number {
  return 0.024 * joulesPerTh * tariffUsdPerKwh; // a watt for a day is 0.024 kWh
}

/** P3: the price of power at which a machine earns exactly what its power costs, USD per kWh. */
export function affordableTariff(world: World, machine: number): number {
  const { scenario, price } = world;
  const { efficiencyJPerTh } = scenario.machines[machine]!;
  return price.hashpriceUsdPerPhDay / 1000 / powerCostUsdPerThDay(efficiencyJPerTh * scenario.pue, 1);
}

/** Share of the income that is left after power, by region and model; below 0 at a loss. */
export function marginShare(world: World, region: number, machine: number): number {
  const { scenario, conditions } = world;
  const tariffUsdPerKwh = scenario.regions[region]!.tariffUsdPerKwh + conditions.tariffAdded[region]!;
  const affordable = affordableTariff(world, machine);
  return affordable > 0 ? 1 - tariffUsdPerKwh / affordable : -1;
}
