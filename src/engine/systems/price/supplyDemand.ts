import type { PriceModel } from "../../../scenario/types.ts";
import { SATS_PER_BTC, SECONDS_PER_DAY } from "../../../units/constants.ts";
import { subsidySats } from "../../chain/subsidy.ts";
import { log } from "../../detmath.ts";
import type { World } from "../../world.ts";
import type { ModelLevels } from "./levels.ts";

type SupplyDemand = Extract<PriceModel, { kind: "supply-demand" }>;

/**
 * G9: miners are the only sellers. Buyers take Q coins a day at the price P = P0 (Q / Q0)^(1 / elasticity), where Q0 is the sold
 * share of the scheduled coins; so ln P is the answer to new coins plus the answer to coins sold in distress.
 */
export function supplyDemandLevels(world: World, { elasticity, soldShare }: SupplyDemand): ModelLevels {
  const { price, scenario } = world;
  const blocksPerDay = SECONDS_PER_DAY / scenario.rules.blockSpacingS;
  const scheduled = (blocksPerDay * subsidySats(scenario.anchor.height + 1)) / SATS_PER_BTC;
  // A day without blocks is taken as a day of one, or the price would be infinite.
  const mined = price.on.supply ? Math.max(price.flowBtcPerDay, scheduled / blocksPerDay) : scheduled;
  return {
    residual: 0,
    drift: 0,
    supply: log(mined / scheduled) / elasticity,
    forced: log(1 + price.forcedBtc / (soldShare * mined)) / elasticity,
    noise: 0,
  };
}
