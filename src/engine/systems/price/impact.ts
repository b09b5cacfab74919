import { IMPACT_DAILY_VOLATILITY, IMPACT_DAILY_VOLUME_BTC, IMPACT_FACTOR } from "../../parameters.ts";

/**
 * G5: what selling so many coins in a day does to ln price, at or below 0; buying (a negative amount) lifts it as much.
 *
 * @source the square-root law of market impact, Y × daily volatility × sqrt(sold / daily volume)
 */
export function impactLn(soldBtc: number): number {
  const size = IMPACT_FACTOR * IMPACT_DAILY_VOLATILITY * Math.sqrt(Math.abs(soldBtc) / IMPACT_DAILY_VOLUME_BTC);
  return soldBtc > 0 ? -size : size;
}
