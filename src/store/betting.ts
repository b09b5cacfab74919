import type { Bet } from "../scenario/bets.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import type { AtlasStore, Betting } from "./state.ts";

/** What a person does with a bet. Apart from the store: most pages never open one. */

/** The first whole tick of a run at or after a moment. */
export function tickAt({ startS, endTick }: Pick<Scenario, "startS" | "endTick">, utc: string): number {
  return Math.min(Math.max(0, Math.ceil(((parseUtc(utc) ?? startS) - startS) / TICK_S)), endTick);
}

/** Puts the question. The guess begins where the thumb does. */
export function askBet({ setState }: AtlasStore, bet: Bet, isCold = false): void {
  setState({
    betting: { bet, stage: "asked", isCold, guess: bet.startAt, tried: null },
    selected: null,
    playing: false,
  });
}

export function guess({ getState, setState }: AtlasStore, wished: number): void {
  const { betting } = getState();
  if (betting === null || !Number.isFinite(wished)) return;
  const { low, high } = betting.bet;
  setState({ betting: { ...betting, guess: Math.min(high, Math.max(low, wished)) } });
}

/** Places the bet: the clock goes to where its answer begins to show. */
export function pullPlug({ getState, setState }: AtlasStore): void {
  const { betting, scenario, seek, keep } = getState();
  if (betting?.stage !== "asked") return;
  seek(tickAt(scenario, betting.bet.atUtc));
  setState({ betting: { ...betting, stage: "revealed" } });
  keep({ coldOpenSeen: true });
}

export function goToStage({ getState, setState }: AtlasStore, stage: Betting["stage"]): void {
  const { betting } = getState();
  if (betting !== null) setState({ betting: { ...betting, stage } });
}

/** Leaves the bet for all that the page offers; it does not come back unasked. */
export function leaveBet({ getState, setState }: AtlasStore): void {
  setState({ betting: null, cameFrom: null });
  getState().keep({ coldOpenSeen: true });
}

/** The question is before the person, and no region's card in its place. */
export function isAsking({ betting, selected }: { betting: Betting | null; selected: string | null }): boolean {
  return betting?.stage === "asked" && selected === null;
}
