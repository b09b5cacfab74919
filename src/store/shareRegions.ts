import type { ScenarioInput } from "../scenario/schema.ts";

/** More would not be told apart in one chart. */
const MOST = 4;

/** Places of the regions whose shares are drawn: the largest at the start, largest first. */
export function shareRegions({ regions }: Pick<ScenarioInput, "regions">): number[] {
  const places = regions.map((_, place) => place);
  return places.sort((a, b) => regions[b]!.hashrateEhs - regions[a]!.hashrateEhs).slice(0, MOST);
}
