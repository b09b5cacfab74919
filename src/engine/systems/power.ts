import { exp, log, normalCdf } from "../detmath.ts";
import { DAILY_STEP_OFF, DAILY_STEP_ON } from "../parameters.ts";
import { isMidnight } from "../time.ts";
import type { World } from "../world.ts";

const ROOT_TWO_PI = 2.5066282746310002;

/** Machines whose power costs more than they earn are switched off, slowly, and on again more slowly. Rules P1..P4. Daily. */
export function updateRunShares(world: World): void {
  const { scenario, fleet, conditions, price, tick } = world;
  const first = fleet.runShare[0] === -1;
  if (!first && !isMidnight(scenario.startS, tick)) return;
  fleet.switchedOffThs = 0;
  const models = scenario.machines.length;
  const incomeUsdPerThDay = price.hashpriceUsdPerPhDay / 1000;
  let answering = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const tariffUsdPerKwh = scenario.regions[r]!.tariffUsdPerKwh + conditions.tariffAdded[r]!;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const { efficiencyJPerTh, hashrateThs } = scenario.machines[m]!;
      const joulesPerTh = efficiencyJPerTh * scenario.pue;
      const z = breakEvenDistance(incomeUsdPerThDay, joulesPerTh, tariffUsdPerKwh, scenario.tariffSpread);
      const wanted = normalCdf(z);
      const now = fleet.runShare[cell]!;
      if (!first && wanted < now) {
        const powered = fleet.on[cell]! + fleet.idleOffline[cell]! + fleet.idleUneconomic[cell]!;
        const machines = Math.round(powered * (now - wanted) * DAILY_STEP_OFF);
        fleet.switchedOffThs += machines * scenario.machines[m]!.hashrateThs;
      }
      fleet.runShare[cell] = first ? wanted : now + (wanted - now) * (wanted < now ? DAILY_STEP_OFF : DAILY_STEP_ON);
      if (z < 8 && z > -8) answering += fleet.installed[cell]! * hashrateThs * (exp(-z * z * 0.5) / ROOT_TWO_PI);
    }
  }
  fleet.elasticity = fleet.totalOnThs > 0 ? answering / scenario.tariffSpread / fleet.totalOnThs : 0;
  fleet.stale = true;
}

/** P1: prices inside a region are lognormal around its tariff, so the wanted share is Φ(ln(income / cost) / spread). */
export function wantedRunShare(
  incomeUsdPerThDay: number,
  joulesPerTh: number,
  tariffUsdPerKwh: number,
  spread: number,
): number {
  return normalCdf(breakEvenDistance(incomeUsdPerThDay, joulesPerTh, tariffUsdPerKwh, spread));
}

/** ln(income / cost) in spreads of the local tariff: 0 at break-even, beyond ±38 all or nothing. */
function breakEvenDistance(
  incomeUsdPerThDay: number,
  joulesPerTh: number,
  tariffUsdPerKwh: number,
  spread: number,
): number {
  const costUsdPerThDay = powerCostUsdPerThDay(joulesPerTh, tariffUsdPerKwh);
  if (costUsdPerThDay <= 0) return 100;
  if (incomeUsdPerThDay <= 0) return -100;
  return log(incomeUsdPerThDay / costUsdPerThDay) / spread;
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
