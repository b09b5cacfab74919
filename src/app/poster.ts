/** The static page gives way to the live one: its map stays under the new one until that has drawn its dots. */
import type { Scenario } from "../scenario/types.ts";
import type { MapScene } from "../view/map/mapTypes.ts";

/** What the static page's button puts into the address; its dark moment has this id. */
export const PULLED = "pulled";

/** The step of a scenario's first event that takes most machines away; the beginning where there is none. */
export function darkTickOf({ events: [event] }: Scenario): number {
  const steps = event === undefined || event.kind === "tariff-change" ? [] : event.schedule;
  return steps.find((step) => step.value < 0.5)?.tick ?? 0;
}

/** As long as the map's fade in app.css, and a frame. */
const FADE_MS = 200;

let map: Element | null = null;

/** Takes the static map out of the page before React clears it away. */
export function keepPosterMap(): void {
  map = document.querySelector(".poster-map");
  map?.classList.toggle("is-dark", map.closest(":target") !== null);
}

/** Puts the static map under the live one's element, once. */
export function showPosterMap(host: Element): void {
  if (map !== null && host.previousElementSibling !== map) host.before(map);
}

/** Fades the live map in over the static one when it has drawn dots, and takes that away. */
export function fadeIn(host: Element, scene: MapScene): void {
  const poster = map;
  map = null;
  const { drawCount } = scene.counts();
  const look = (): void => {
    const counts = scene.counts();
    const isDrawn = counts.drawCount > drawCount && counts.on.some((dots) => dots > 0);
    if (poster !== null && !isDrawn && host.isConnected) {
      requestAnimationFrame(look);
      return;
    }
    host.classList.add("map-drawn");
    setTimeout(() => poster?.remove(), FADE_MS);
  };
  look();
}

/** Where no map comes, what it shows would soon be wrong. */
export function dropPosterMap(): void {
  map?.remove();
  map = null;
}
