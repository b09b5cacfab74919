import type { Bet } from "../bets.ts";
import { OPENING } from "./index.ts";
import { KAZAKHSTAN_2022_BET } from "./kazakhstan2022Bet.ts";
import { LATER_NUMBERS, type LaterId } from "./laterIds.ts";

/** The bet of a built-in scenario; undefined for any other. The opening one comes with the first load, all others in one chunk. */
export function loadBet(id: string): Promise<Bet> | undefined {
  if (id === OPENING.id) return Promise.resolve(KAZAKHSTAN_2022_BET);
  if (!Object.hasOwn(LATER_NUMBERS, id)) return undefined;
  return import("./laterBets.ts").then(({ LATER_BETS }) => LATER_BETS[id as LaterId]);
}
