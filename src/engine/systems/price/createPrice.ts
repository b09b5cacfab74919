import type { Scenario } from "../../../scenario/types.ts";
import { SATS_PER_BTC, SECONDS_PER_DAY } from "../../../units/constants.ts";
import { subsidySats } from "../../chain/subsidy.ts";
import { log } from "../../detmath.ts";
import type { Price } from "../../world.ts";

/** The ledger before the first tick: every channel at zero. */
export function createPrice({ price, anchor, rules }: Scenario): Price {
  const { model, closes, shocks, on, geopoliticalSensitivity } = price;
  const lnCloses = Float64Array.from(closes, (close) => log(close.usd));
  return {
    startLn: model.kind === "replay" ? lnCloses[0]! : log(model.startUsd), // a replay has at least one close
    lnCloses,
    position: 0,
    on: { ...on },
    removedShocks: new Int32Array(shocks.length),
    nextTick: 0,
    usd: 0,
    quoted: { a: 9, b: 10 },
    hashpriceUsdPerPhDay: 0,
    rewardSats: 0,
    pricedHashes: 0,
    halvingHeight: 0,
    lnRecorded: 0,
    lnMacro: 0,
    lnGeopolitical: 0,
    lnSupply: 0,
    lnForced: 0,
    lnNoise: 0,
    geopoliticalSensitivity,
    geopoliticalPassing: 0,
    geopoliticalLasting: 0,
    rememberedLossShare: 0,
    countedTick: 0,
    countedHeight: anchor.height,
    surplusBtc: 0,
    flowBtcPerDay: ((SECONDS_PER_DAY / rules.blockSpacingS) * subsidySats(anchor.height + 1)) / SATS_PER_BTC,
    forcedBtc: 0,
  };
}
