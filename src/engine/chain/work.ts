/** Work of a chain, exact: closed periods are summed once each, so that a block costs nothing. */
import type { Chain } from "../world.ts";
import { blockProof } from "./target.ts";

/** Work of the chain's blocks since the run's anchor. */
export function workOf({ height, nBits, closedWork, closedHeight }: Chain): bigint {
  return BigInt(`0x${closedWork}`) + BigInt(height - closedHeight) * blockProof(nBits);
}

/** Before the target changes: what the chain has so far counts at the old one. */
export function closeWork(chain: Chain): void {
  chain.closedWork = workOf(chain).toString(16);
  chain.closedHeight = chain.height;
}
