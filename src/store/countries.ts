/**
 * Shares by country, true and as a map has them. A country's provinces are summed. Places that come from splitting the map's row
 * "Other" are left out on both sides, because the map does not name them: both counts are of the same countries.
 */
import { regionFigure } from "../host/runTable.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import type { AtlasState } from "./atlas.ts";
import { type ObservedMap, rowDivision } from "./observedMap.ts";

type CountryState = Pick<AtlasState, "input" | "scenario" | "run">;

function countryOf({ id, country }: ScenarioInput["regions"][number]): string {
  return country ?? id;
}

/** Rows of the map that name no country: of neither a region's id nor a region's country. */
function isNamed(input: ScenarioInput, rowId: string): boolean {
  return input.regions.some((region) => region.id === rowId || countryOf(region) === rowId);
}

/** By region: whether it is known by a name of its own on the map; all are where the map has no rows. */
function namedRegions(input: ScenarioInput, scenario: Scenario): boolean[] {
  const named = input.regions.map(() => true);
  rowDivision(input, scenario).forEach((division, row) => {
    if (isNamed(input, scenario.observation.rows[row]!.id)) return;
    for (const [region] of division) named[region] = false;
  });
  return named;
}

/** True shares of the world's hashrate, 0..1, of the named countries, at a row of the run. */
export function trueCountryShares({ input, scenario, run }: CountryState, row: number): number[] {
  const named = namedRegions(input, scenario);
  const byCountry = new Map<string, number>();
  let total = 0;
  for (const [r, region] of input.regions.entries()) {
    const ehs = regionFigure(run, r, "onEhs", row);
    total += ehs;
    if (named[r]) byCountry.set(countryOf(region), (byCountry.get(countryOf(region)) ?? 0) + ehs);
  }
  return total > 0 ? [...byCountry.values()].map((ehs) => ehs / total) : [];
}

/** Shares of the countries that a map names, 0..1. */
export function mappedCountryShares(input: ScenarioInput, scenario: Scenario, map: ObservedMap): number[] {
  return scenario.observation.rows.flatMap(({ id }, row) => (isNamed(input, id) ? [map.rowShares[row] ?? 0] : []));
}
