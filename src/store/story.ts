/** The story of a bet, as it is kept with the place where a person left off, and how it comes back. */
import type { Bet } from "../scenario/bets.ts";
import { sameCommands } from "./isChanged.ts";
import type { AtlasState, AtlasStore, Betting, CameFrom } from "./state.ts";

export interface Story extends Pick<Betting, "stage" | "guess" | "isCold"> {
  /** Place of the door whose rules are tried beside the run. */
  readonly tried: number | null;
  readonly cameFrom: Omit<CameFrom, "to"> | null;
}

const STAGES = ["asked", "revealed", "running", "doors"] as const;
const KINDS = ["interval", "retarget", "share", "growth", "orphaned"] as const satisfies readonly CameFrom["kind"][];

/** A scenario from a file has no bet. */
export function storyOf({ betting, cameFrom, scenario, commands, file }: AtlasState): Story | null {
  if (betting === null || file !== null) return null;
  const { stage, guess, isCold, tried } = betting;
  const isTried = tried !== null && sameCommands(tried.beside, commands);
  const isFrom = cameFrom !== null && cameFrom.to === scenario.id;
  return {
    stage,
    guess,
    isCold,
    tried: isTried ? tried.at : null,
    cameFrom: isFrom ? { title: cameFrom.title, kind: cameFrom.kind, truth: cameFrom.truth } : null,
  };
}

/** What was kept, as far as it has the right form; null when there is none. */
export function storyIn(value: unknown): Story | null {
  const found = (value ?? {}) as Partial<Record<keyof Story, unknown>>;
  const { guess, isCold, tried } = found;
  const stage = STAGES.find((one) => one === found.stage);
  if (stage === undefined || !isFigure(guess) || typeof isCold !== "boolean") return null;
  return { stage, guess, isCold, tried: isFigure(tried) ? tried : null, cameFrom: cameFromIn(found.cameFrom) };
}

function cameFromIn(value: unknown): Story["cameFrom"] {
  const found = (value ?? {}) as Partial<Record<keyof CameFrom, unknown>>;
  const { title, truth } = found;
  const kind = KINDS.find((one) => one === found.kind);
  return kind !== undefined && typeof title === "string" && isFigure(truth) ? { title, kind, truth } : null;
}

/** Puts it where no bet is in hand; one that this bet could not have come to is left out, and a cold open that was seen is not repeated. */
export function restoreStory(store: AtlasStore, story: Story, bet: Bet): void {
  const { betting, kept, commands, scenario } = store.getState();
  const { stage, guess, isCold, cameFrom } = story;
  const isRepeated = stage === "asked" && isCold && kept.coldOpenSeen;
  if (betting !== null || isRepeated || guess < bet.low || guess > bet.high) return;
  const door = bet.doors[story.tried ?? -1];
  const tried = door !== undefined && "rules" in door ? { at: bet.doors.indexOf(door), beside: commands } : null;
  store.setState({
    betting: { bet, stage, guess, isCold, tried },
    cameFrom: cameFrom === null ? null : { ...cameFrom, to: scenario.id },
  });
}

const isFigure = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
