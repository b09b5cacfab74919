import { log } from "../../detmath.ts";
import type { World } from "../../world.ts";

/** G3: what the scenario's shocks to the price add to ln price now. Of each the newest step holds. */
export function shocksLn({ scenario, price, tick }: World): number {
  let ln = 0;
  scenario.price.shocks.forEach(({ schedule }, index) => {
    if (price.removedShocks[index] === 1) return;
    let percent = 0;
    for (const step of schedule) if (step.tick <= tick) percent = step.percent;
    if (percent !== 0) ln += log(1 + percent / 100);
  });
  return ln;
}
