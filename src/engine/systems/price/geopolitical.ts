import { GEOPOLITICAL_HOURLY_DECAY, GEOPOLITICAL_PERMANENT_SHARE } from "../../parameters.ts";
import type { World } from "../../world.ts";

/** G4: a loss of linked hashrate larger than the one remembered moves the price once; part of it passes. Called each hour; returns the channel's level. */
export function geopoliticalLn(world: World): number {
  const { price, fleet, scenario } = world;
  if (price.geopoliticalSensitivity === 0) return 0;
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
  if (news > 0) {
    price.rememberedLossShare = loss;
    const answer = -price.geopoliticalSensitivity * news;
    price.geopoliticalLasting += answer * GEOPOLITICAL_PERMANENT_SHARE;
    price.geopoliticalPassing += answer * (1 - GEOPOLITICAL_PERMANENT_SHARE);
  }
  return price.geopoliticalPassing + price.geopoliticalLasting;
}
