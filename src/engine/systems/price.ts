import { SATS_PER_BTC, SECONDS_PER_DAY } from "../../units/constants.ts";
import { subsidySats } from "../chain/subsidy.ts";
import { exp } from "../detmath.ts";
import { GEOPOLITICAL_HOURLY_DECAY, GEOPOLITICAL_PERMANENT_SHARE } from "../parameters.ts";
import { dayIndex, isHour } from "../time.ts";
import type { World } from "../world.ts";

/** The price is a ledger of channels in ln price; here a recorded series and a geopolitical channel. Rules G1..G3. */
export function updatePrice(world: World): void {
  const { price, scenario, tick } = world;
  const { closes } = scenario.price;
  while (price.position + 1 < closes.length && closes[price.position + 1]!.tick <= tick) price.position += 1;
  const before = closes[price.position]!;
  const after = closes[price.position + 1];
  const lnBefore = price.lnCloses[price.position]!;
  const part = after === undefined ? 0 : (tick - before.tick) / (after.tick - before.tick);
  const ln = after === undefined ? lnBefore : lnBefore + (price.lnCloses[price.position + 1]! - lnBefore) * part;
  price.lnRecorded = ln - price.lnCloses[0]!;
  if (price.geopoliticalSensitivity > 0 && isHour(scenario.startS, tick)) answerPerceivedLoss(world);
  price.lnGeopolitical = price.geopoliticalPassing + price.geopoliticalLasting;
  price.usd = exp(price.lnCloses[0]! + price.lnRecorded + price.lnGeopolitical);
  updateHashprice(world);
}

/** G2: a loss of linked hashrate larger than the one remembered moves the price once; part of it passes. */
function answerPerceivedLoss(world: World): void {
  const { price, fleet, scenario } = world;
  let offlineThs = 0;
  const models = scenario.machines.length;
  for (let cell = 0; cell < fleet.idleOffline.length; cell += 1) {
    offlineThs += fleet.idleOffline[cell]! * scenario.machines[cell % models]!.hashrateThs;
  }
  const known = offlineThs + fleet.totalOnThs;
  const loss = known > 0 ? offlineThs / known : 0;
  price.geopoliticalPassing *= GEOPOLITICAL_HOURLY_DECAY;
  price.rememberedLossShare *= GEOPOLITICAL_HOURLY_DECAY;
  const news = loss - price.rememberedLossShare;
  if (news <= 0) return;
  price.rememberedLossShare = loss;
  const answer = -price.geopoliticalSensitivity * news;
  price.geopoliticalLasting += answer * GEOPOLITICAL_PERMANENT_SHARE;
  price.geopoliticalPassing += answer * (1 - GEOPOLITICAL_PERMANENT_SHARE);
}

/** Subsidy and mean fees of the next block, sats. */
export function rewardSats(world: World): number {
  const { feesSatsByDay, startS } = world.scenario;
  const day = Math.min(dayIndex(startS, world.tick), feesSatsByDay.length - 1);
  return subsidySats(world.chain.height + 1) + (feesSatsByDay[day] ?? 0);
}

/** B6: income per hash follows price, reward and difficulty. Who else is online is not in it. */
export function updateHashprice(world: World): void {
  const hashesPerPhDay = 1e15 * SECONDS_PER_DAY;
  const rewardUsd = (rewardSats(world) / SATS_PER_BTC) * world.price.usd;
  world.price.hashpriceUsdPerPhDay = (hashesPerPhDay / world.chain.expectedHashes) * rewardUsd;
}
