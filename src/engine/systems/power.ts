import { log, normalCdf } from "../detmath.ts";
import { DAILY_STEP_OFF, DAILY_STEP_ON, TARIFF_SPREAD } from "../parameters.ts";
import { isMidnight } from "../time.ts";
import type { World } from "../world.ts";

/** Machines whose power costs more than they earn are switched off, slowly, and on again more slowly. Rules P1..P3. */
export function updateRunShares(world: World): void {
  const { scenario, fleet, conditions, price, tick } = world;
  const first = fleet.runShare[0] === -1;
  if (!first && !isMidnight(scenario.startS, tick)) return;
  fleet.switchedOffThs = 0;
  const models = scenario.machines.length;
  const incomeUsdPerThDay = price.hashpriceUsdPerPhDay / 1000;
  scenario.regions.forEach((region, r) => {
    const tariffUsdPerKwh = region.tariffUsdPerKwh + conditions.tariffAdded[r]!;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const wanted = wantedRunShare(
        incomeUsdPerThDay,
        scenario.machines[m]!.efficiencyJPerTh * scenario.pue,
        tariffUsdPerKwh,
      );
      const now = fleet.runShare[cell]!;
      if (!first && wanted < now) {
        const powered = fleet.on[cell]! + fleet.idleOffline[cell]! + fleet.idleUneconomic[cell]!;
        const machines = Math.round(powered * (now - wanted) * DAILY_STEP_OFF);
        fleet.switchedOffThs += machines * scenario.machines[m]!.hashrateThs;
      }
      fleet.runShare[cell] = first ? wanted : now + (wanted - now) * (wanted < now ? DAILY_STEP_OFF : DAILY_STEP_ON);
    }
  });
  fleet.stale = true;
}

/** P1: prices inside a region are lognormal around its tariff, so the wanted share is Φ(ln(income / cost) / spread). */
export function wantedRunShare(incomeUsdPerThDay: number, joulesPerTh: number, tariffUsdPerKwh: number): number {
  const costUsdPerThDay = 0.024 * joulesPerTh * tariffUsdPerKwh; // a watt for a day is 0.024 kWh
  if (costUsdPerThDay <= 0) return 1;
  if (incomeUsdPerThDay <= 0) return 0;
  return normalCdf(log(incomeUsdPerThDay / costUsdPerThDay) / TARIFF_SPREAD);
}
