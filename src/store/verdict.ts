import type { AtlasState } from "./state.ts";

/** What is known of the result that a link claims: nothing before the run is complete. */
export type Verdict = "unclaimed" | "uncheckable-rules" | "uncheckable-link" | "computing" | "verified" | "different";

export function verdictOf({ claim, run, arrival }: Pick<AtlasState, "claim" | "run" | "arrival">): Verdict {
  if (arrival?.kind === "link" && arrival.hindrance !== null) return `uncheckable-${arrival.hindrance}`;
  if (claim === null) return "unclaimed";
  if (run.hash === "") return "computing";
  return run.hash === claim ? "verified" : "different";
}
