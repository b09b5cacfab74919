import type { AtlasState } from "./state.ts";

/** What is known of the result that a link claims: nothing before the run is complete. */
export type Verdict = "unclaimed" | "computing" | "verified" | "different";

export function verdictOf({ claim, run }: Pick<AtlasState, "claim" | "run">): Verdict {
  if (claim === null) return "unclaimed";
  if (run.hash === "") return "computing";
  return run.hash === claim ? "verified" : "different";
}
