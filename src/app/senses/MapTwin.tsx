/**
 * The map for who does not look at it: a button a region, in the order of the map from west to east, that arrow keys walk through as it
 * lies. One stop of the Tab key; unseen but for the one that has the focus, which stands at its place on the map.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useReducer, useRef, useState } from "react";
import { MINING_AREAS } from "../../data/miningAreas.ts";
import { t } from "../../i18n/tSheets.ts";
import { regionNow } from "../../store/now.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import type { MapScene } from "../../view/map/mapTypes.ts";
import { type Direction, neighbour } from "../../view/map/neighbours.ts";
import { project } from "../../view/map/projection.ts";
import { focusCard } from "../../view/panels/focusCard.ts";
import { regionName } from "../../view/panels/summaries.ts";

const WAYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

interface MapTwinProps {
  /** Null until the map is there, and where there is none. */
  readonly scene: MapScene | null;
}

export function MapTwin({ scene }: MapTwinProps) {
  const store = useAtlasStore();
  const input = useAtlas((state) => state.input);
  const selected = useAtlas((state) => state.selected);
  useRestingMoment();
  const [focused, setFocused] = useState<string | null>(null);
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const last = useRef<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const hint = useId();
  const state = store.getState();
  const places = useMemo(
    () => input.regions.map(({ id }) => project(MINING_AREAS[id]!.labelLon, MINING_AREAS[id]!.labelLat)),
    [input],
  );
  const order = useMemo(() => places.map((_place, r) => r).sort((a, b) => places[a]![0] - places[b]![0]), [places]);

  useEffect(() => {
    const stand = () => {
      const at = focused === null ? null : (scene?.whereIs(focused) ?? null);
      // Beside another map this one begins in the middle.
      const canvas = list.current?.parentElement?.querySelector<HTMLElement>(".map-canvas:not(.map-beside)");
      setPlace(at === null ? null : { x: at.x + (canvas?.offsetLeft ?? 0), y: at.y });
    };
    stand();
    scene?.onView(focused === null ? null : stand);
    return () => scene?.onView(null);
  }, [scene, focused]);
  useWayBack(last);

  const known = (id: string | null) => input.regions.some((region) => region.id === id);
  const largest = order.reduce((best, r) =>
    regionNow(state, r, "onEhs") > regionNow(state, best, "onEhs") ? r : best,
  );
  const stop = known(last.current) ? last.current : known(selected) ? selected : input.regions[largest]?.id;

  const buttonOf = (r: number) => list.current?.querySelector<HTMLElement>(`[data-region="${input.regions[r]?.id}"]`);
  const walk = (event: KeyboardEvent, from: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = WAYS[event.key];
    if (way === undefined && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation(); // these keys move the date elsewhere on the page
    if (way === undefined) return (event.target as HTMLElement).blur();
    const next = neighbour(places, from, way);
    if (next !== null) buttonOf(next)?.focus({ preventScroll: true });
  };

  return (
    <div ref={list} className="map-twin" role="toolbar" aria-label={t("twin.label")} aria-describedby={hint}>
      <p id={hint} className="unseen">
        {t("twin.hint")}
      </p>
      <ul>
        {order.map((r) => {
          const { id } = input.regions[r]!;
          const name = regionName(state, r);
          return (
            <li key={id}>
              <button
                type="button"
                className={place !== null && place.x > innerWidth / 2 ? "map-twin-left" : ""}
                data-region={id}
                tabIndex={id === stop ? 0 : -1}
                aria-pressed={id === selected}
                style={focused === id && place !== null ? { left: place.x, top: place.y } : undefined}
                onFocus={() => {
                  last.current = id;
                  setFocused(id);
                }}
                onBlur={() => setFocused(null)}
                onKeyDown={(event) => walk(event, r)}
                onClick={() => {
                  state.select(id);
                  void focusCard();
                }}
              >
                <span>{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Names are brought up to date this long after the moment last changed. */
const REST_MS = 250;

/** While time runs or is dragged names stay as they were: a screen reader would begin again at every change. */
function useRestingMoment(): void {
  const store = useAtlasStore();
  const [, rested] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      const isElsewhere = state.shownTick !== before.shownTick || state.runVersion !== before.runVersion;
      if (!isElsewhere && state.playing === before.playing) return;
      clearTimeout(waiting);
      if (!state.playing) waiting = setTimeout(rested, REST_MS);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [store]);
}

/** Who came to a region's card from here goes back to where he was when it closes and takes his focus along. */
function useWayBack(last: { readonly current: string | null }): void {
  const store = useAtlasStore();
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (before.selected === null || state.selected !== null || before.selected !== last.current) return;
        const hadFocus = document.activeElement?.closest(".region-card") != null;
        if (!hadFocus) return;
        requestAnimationFrame(() => {
          const isLost = document.activeElement === document.body;
          if (isLost) document.querySelector<HTMLElement>(`.map-twin [data-region="${before.selected}"]`)?.focus();
        });
      }),
    [store, last],
  );
}
