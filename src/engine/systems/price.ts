import { SATS_PER_BTC, SECONDS_PER_DAY } from "../../units/constants.ts";
import { subsidySats } from "../chain/subsidy.ts";
import { exp } from "../detmath.ts";
import { dayIndex, isHour, isMidnight } from "../time.ts";
import type { World } from "../world.ts";
import { countDay } from "./price/countDay.ts";
import { geopoliticalLn } from "./price/geopolitical.ts";
import { modelLevels } from "./price/models.ts";
import { shocksLn } from "./price/shocks.ts";

const HASHES_PER_PH_DAY = 1e15 * SECONDS_PER_DAY;

/** The price moves on the hour; income per hash follows difficulty and reward at every tick. */
export function updatePrice(world: World): void {
  const { startS } = world.scenario;
  if (world.tick === 0 || isHour(startS, world.tick)) {
    if (world.tick > 0 && isMidnight(startS, world.tick)) countDay(world);
    updateLedger(world);
  }
  updateHashprice(world);
}

/** G1: ln price since the start is the sum of six channels; one that is switched off is zero. */
function updateLedger(world: World): void {
  const { price } = world;
  const { on } = price;
  const levels = modelLevels(world);
  price.lnRecorded = on.residual ? levels.residual : 0;
  price.lnMacro = on.macro ? levels.drift + shocksLn(world) : 0;
  price.lnGeopolitical = on.geopolitical ? geopoliticalLn(world) : 0;
  price.lnSupply = on.supply ? levels.supply : 0;
  price.lnForced = on.forced ? levels.forced : 0;
  price.lnNoise = on.noise ? levels.noise : 0;
  price.usd = exp(
    price.lnStart +
      price.lnRecorded +
      price.lnGeopolitical +
      price.lnMacro +
      price.lnSupply +
      price.lnForced +
      price.lnNoise,
  );
}

/** Subsidy and mean fees of the next block, sats. */
export function rewardSats(world: World): number {
  const { feesSatsByDay, startS } = world.scenario;
  const day = Math.min(dayIndex(startS, world.tick), feesSatsByDay.length - 1);
  return subsidySats(world.chain.height + 1) + (feesSatsByDay[day] ?? 0);
}

/** B6: income per hash follows price, reward and difficulty. Who else is online is not in it. */
function updateHashprice(world: World): void {
  const rewardUsd = (rewardSats(world) / SATS_PER_BTC) * world.price.usd;
  world.price.hashpriceUsdPerPhDay = (HASHES_PER_PH_DAY / world.chain.expectedHashes) * rewardUsd;
}
