/** Starts a map of a scenario in an element: its code, the places of its regions and the colours of the page. */
import { MINING_AREAS } from "../data/miningAreas.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import { createMap } from "../view/map/createMap.ts";
import type { MapColours, MapOptions, MapRegion, MapScene } from "../view/map/mapTypes.ts";
import { readTokens } from "../view/tokens.ts";

export async function mountMap(
  host: HTMLElement,
  input: ScenarioInput,
  options: Omit<MapOptions, "regions">,
): Promise<MapScene> {
  const regions = input.regions.map((region): MapRegion => {
    const place = MINING_AREAS[region.id];
    if (place === undefined) throw new Error(`no place on the map for ${region.id}`);
    return { id: region.id, name: region.name, ...place };
  });
  return createMap(host, { ...options, regions });
}

export function coloursOf(element: Element): MapColours {
  const { text, colour } = readTokens(element);
  return {
    ground: colour("ground"),
    land: colour("land"),
    coast: colour("coast"),
    ink: colour("ink"),
    inkQuiet: colour("ink-quiet"),
    ember: colour("ember"),
    cobalt: colour("cobalt"),
    oxblood: colour("oxblood"),
    fontUi: text("font-ui"),
  };
}
