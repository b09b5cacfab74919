/** Sites of all regions for a size of dots, laid once: a sheet that opens and closes again, and a second run beside the first, find them. */

import { countriesOf, type World } from "./geometry.ts";
import type { MapRegion } from "./mapTypes.ts";
import { createSites } from "./sites.ts";

/** With and without a sheet, halved and whole. */
const MOST_KNOWN = 4;

/** By region: gives the first so many sites or more. */
export type SitesOf = (diameter: number) => ReturnType<typeof createSites>[];

export function createKnownSites(regions: readonly MapRegion[], world: World): SitesOf {
  const known = new Map<number, ReturnType<SitesOf>>();
  return (diameter) => {
    const sites =
      known.get(diameter) ?? regions.map((region) => createSites(region, countriesOf(world, region), diameter));
    known.delete(diameter); // the one asked for last goes last
    known.set(diameter, sites);
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
    return sites;
  };
}
