/** Starts a map of a scenario in an element: its code, the places of its regions and the colours of the page. */
import { MINING_AREAS } from "../data/miningAreas.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import { createMap } from "../view/map/createMap.ts";
import type { MapColours, MapOptions, MapRegion, MapScene } from "../view/map/mapTypes.ts";
import { areForced } from "./forcedColours.ts";

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

export function coloursOf(element: HTMLElement): MapColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return areForced() ? systemColours(token("--font-ui")) : tokens(token);
}

/** A person's own colours: land by its coast, and dots, rings and what is under way by their shape. */
function systemColours(fontUi: string): MapColours {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  document.body.append(probe);
  const shown = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const [ground, ink, cobalt] = ["Canvas", "CanvasText", "LinkText"].map(shown) as [string, string, string];
  probe.remove();
  return { ground, land: ground, coast: ink, ink, inkQuiet: ink, ember: ink, cobalt, oxblood: ink, fontUi };
}

function tokens(token: (name: string) => string): MapColours {
  return {
    ground: token("--ground"),
    land: token("--land"),
    coast: token("--coast"),
    ink: token("--ink"),
    inkQuiet: token("--ink-quiet"),
    ember: token("--ember"),
    cobalt: token("--cobalt"),
    oxblood: token("--oxblood"),
    fontUi: token("--font-ui"),
  };
}
