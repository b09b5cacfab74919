import type { AtlasState } from "./atlas.ts";
import { frameTickNow } from "./now.ts";

/** A branch that an isolated region is mining at the shown moment. */
export interface OpenBranch {
  /** Index in the scenario. */
  readonly region: number;
  /** Of its newest block; a branch that has found none is not told. */
  readonly height: number;
}

/** A frame is the world after a tick's decisions and before its blocks. */
export function openBranches(state: AtlasState): OpenBranch[] {
  return openBranchesAt(state.run.events, frameTickNow(state));
}

export function openBranchesAt(events: AtlasState["run"]["events"], tick: number): OpenBranch[] {
  const open = new Map<number, OpenBranch>();
  for (const event of events) {
    if (event.kind === "branch-block" && event.tick < tick) open.set(event.branch, event);
    if (event.kind === "reorg" && event.tick <= tick) open.delete(event.branch);
  }
  return [...open.values()];
}
