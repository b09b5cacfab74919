/** What hashrate means for power, carbon, security, concentration and issuance: formulas alone, units in the names. */
import { HALVING_INTERVAL_BLOCKS, SATS_PER_BTC } from "../units/constants.ts";

const HOURS_PER_YEAR = 8766;
const THS_PER_EHS = 1e6;
const PHS_PER_EHS = 1000;
/** An attacker who wants more blocks than all others needs a little more than half of what hashes then. */
export const ATTACK_SHARE = 0.51;

/** Power of machines with so much hashrate, GW; `pue` is the facility's overhead, 1 or more. */
export function powerGw(hashrateEhs: number, joulesPerTh: number, pue: number): number {
  return (hashrateEhs * THS_PER_EHS * joulesPerTh * pue) / 1e9;
}

export function energyTwhPerYear(gw: number): number {
  return (gw * HOURS_PER_YEAR) / 1000;
}

/** Million tonnes of CO₂ a year. */
export function carbonMtPerYear(gw: number, gramsPerKwh: number): number {
  return (energyTwhPerYear(gw) * gramsPerKwh) / 1000;
}

/** What owners of so much hashrate earn an hour: they would rent out 51 % of it for no less, USD. */
export function rentalUsdPerHour(hashrateEhs: number, hashpriceUsdPerPhDay: number): number {
  return (ATTACK_SHARE * hashrateEhs * PHS_PER_EHS * hashpriceUsdPerPhDay) / 24;
}

/** Power alone for 51 % of what runs, USD an hour. */
export function attackPowerUsdPerHour(gw: number, usdPerKwh: number): number {
  return ATTACK_SHARE * gw * 1e6 * usdPerKwh;
}

/** Machines for as much hashrate as there is, at a price that such an order would not leave where it is, USD. */
export function purchaseUsd(hashrateEhs: number, machineUsdPerTh: number): number {
  return hashrateEhs * THS_PER_EHS * machineUsdPerTh;
}

/** Herfindahl's index: the sum of squared shares of the world, 0 to 1. Shares (0..1) need not sum to 1: what is left out counts as nothing. */
export function herfindahl(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0);
}

/** Least number of shares that make more than half of the world together; null when all of them do not. */
export function nakamotoCoefficient(shares: readonly number[]): number | null {
  let sum = 0;
  const sorted = [...shares].sort((a, b) => b - a);
  for (const [i, share] of sorted.entries()) {
    sum += share;
    if (sum > 0.5) return i + 1;
  }
  return null;
}

/** Tonnes of so many machines. */
export function wasteTonnes(machines: number, kgEach: number): number {
  return (machines * kgEach) / 1000;
}

/**
 * Coins that the schedule has for a time, BTC: a block every `spacingS`, each worth what the height it would have is worth.
 *
 * @param fromHeight the block that the time starts from, not counted; a part of a block counts as that part
 */
export function scheduledBtc(fromHeight: number, elapsedS: number, spacingS: number): number {
  let sats = 0;
  let height = fromHeight;
  for (let left = Math.max(0, elapsedS / spacingS); left > 0; ) {
    const era = Math.floor((height + 1) / HALVING_INTERVAL_BLOCKS);
    const blocks = Math.min(left, (era + 1) * HALVING_INTERVAL_BLOCKS - 1 - height);
    sats += blocks * Math.floor((50 * SATS_PER_BTC) / 2 ** era);
    height += blocks;
    left -= blocks;
  }
  return sats / SATS_PER_BTC;
}
