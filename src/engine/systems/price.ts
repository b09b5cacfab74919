import { HALVING_INTERVAL_BLOCKS, SATS_PER_BTC, SECONDS_PER_DAY, TICKS_PER_HOUR } from "../../units/constants.ts";
import { subsidySats } from "../chain/subsidy.ts";
import { exp } from "../detmath.ts";
import { mixNumber } from "../hash.ts";
import { dayIndex, isMidnight, tickOfDay } from "../time.ts";
import type { World } from "../world.ts";
import { countDay } from "./price/countDay.ts";
import { geopoliticalLn } from "./price/geopolitical.ts";
import { modelLevels } from "./price/models.ts";
import { shocksLn } from "./price/shocks.ts";

const HASHES_PER_PH_DAY = 1e15 * SECONDS_PER_DAY;

/** The price moves on the hour; income per hash also at the tick in which difficulty or subsidy has changed. */
export function updatePrice(world: World): void {
  const { price, chain, scenario, tick } = world;
  const hourly = tick >= price.nextTick;
  if (hourly) {
    price.nextTick = tick + TICKS_PER_HOUR - (tickOfDay(scenario.startS, tick) % TICKS_PER_HOUR);
    if (tick > 0 && isMidnight(scenario.startS, tick)) countDay(world);
    updateLedger(world);
  }
  if (hourly || chain.expectedHashes !== price.pricedHashes || chain.height + 1 >= price.halvingHeight)
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
    price.startLn +
      price.lnRecorded +
      price.lnGeopolitical +
      price.lnMacro +
      price.lnSupply +
      price.lnForced +
      price.lnNoise,
  );
  mixNumber(price.quoted, price.usd);
}

/** Subsidy and mean fees of the next block, sats. */
export function rewardSats(world: World): number {
  const { feesSatsByDay, startS } = world.scenario;
  const day = Math.min(dayIndex(startS, world.tick), feesSatsByDay.length - 1);
  return subsidySats(world.chain.height + 1) + (feesSatsByDay[day] ?? 0);
}

/** B6: income per hash follows price, reward and difficulty. Who else is online is not in it. */
function updateHashprice(world: World): void {
  const { price, chain } = world;
  price.rewardSats = rewardSats(world);
  price.pricedHashes = chain.expectedHashes;
  price.halvingHeight = (Math.floor((chain.height + 1) / HALVING_INTERVAL_BLOCKS) + 1) * HALVING_INTERVAL_BLOCKS;
  const rewardUsd = (price.rewardSats / SATS_PER_BTC) * price.usd;
  price.hashpriceUsdPerPhDay = (HASHES_PER_PH_DAY / chain.expectedHashes) * rewardUsd;
}
