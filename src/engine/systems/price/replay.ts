import type { World } from "../../world.ts";
import { impactLn } from "./impact.ts";
import type { ModelLevels } from "./levels.ts";

/** G2: the recorded series runs straight in ln between its closes and stands still after the last. */
export function replayLevels(world: World): ModelLevels {
  const { price, tick } = world;
  const { closes } = world.scenario.price;
  while (price.position + 1 < closes.length && closes[price.position + 1]!.tick <= tick) price.position += 1;
  const before = closes[price.position]!;
  const after = closes[price.position + 1];
  const lnBefore = price.lnCloses[price.position]!;
  const part = after === undefined ? 0 : (tick - before.tick) / (after.tick - before.tick);
  const ln = after === undefined ? lnBefore : lnBefore + (price.lnCloses[price.position + 1]! - lnBefore) * part;
  return {
    residual: ln - price.startLn,
    drift: 0,
    supply: impactLn(price.surplusBtc),
    forced: impactLn(price.forcedBtc),
    noise: 0,
  };
}
