import { type EnsembleJob, runSome } from "../host/ensemble.ts";
import type { Measures } from "../host/measures.ts";

export type EnsembleShare = EnsembleJob;

/** One thread's share of an ensemble. */
export default function measureShare(share: EnsembleShare): Measures[] {
  const results: Measures[] = [];
  runSome(share, results, share.runs);
  return results;
}
