import { SATS_PER_BTC, TICK_S, TICKS_PER_DAY } from "../../../units/constants.ts";
import { issuedSats, subsidySats } from "../../chain/subsidy.ts";
import { BUYERS_MEMORY_DAYS, FORCED_SALE_BTC_PER_EHS } from "../../parameters.ts";
import type { World } from "../../world.ts";

const THS_PER_EHS = 1e6;

/** What miners did to the market since it last looked, at 00:00 UTC: coins beyond the schedule, and coins sold in distress. Rules G5..G7. */
export function countDay(world: World): void {
  const { price, chain, fleet, scenario, tick } = world;
  const subsidyBtc = subsidySats(chain.height + 1) / SATS_PER_BTC;
  const blocks = chain.height - price.countedHeight;
  const ticks = tick - price.countedTick;
  price.surplusBtc = (blocks - (ticks * TICK_S) / scenario.rules.blockSpacingS) * subsidyBtc;
  const days = ticks / TICKS_PER_DAY;
  const minedBtc = issuedSats(price.countedHeight, chain.height) / SATS_PER_BTC;
  price.flowBtcPerDay += (minedBtc - price.flowBtcPerDay * days) / BUYERS_MEMORY_DAYS;
  price.forcedBtc = (fleet.switchedOffThs / THS_PER_EHS) * FORCED_SALE_BTC_PER_EHS;
  price.countedHeight = chain.height;
  price.countedTick = tick;
}
