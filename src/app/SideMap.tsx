/** The map of A at the left of B's: a scene of its own, which looks wherever the other does and shows the same moment. */
import { useEffect, useRef, useState } from "react";
import { sideA } from "../store/sides.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { MapTip, type Tip } from "./MapTip.tsx";
import { mapFrameOf } from "./mapFrame.ts";
import { coloursOf, mountMap } from "./mountMap.ts";

interface SideMapProps {
  /** The map of B. */
  readonly beside: MapScene;
  readonly insets: MapOptions["insets"];
}

/** Both elements are of one width, so that both maps are of one scale: this one ends in the middle of what no panel covers, where the other begins. */
export function SideMap({ beside, insets }: SideMapProps) {
  const store = useAtlasStore();
  const state = store.getState();
  const input = useAtlas((now) => now.input);
  const element = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const { left, right, top, bottom } = insets;

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let end = () => {};
    let gone = false;
    const options: Omit<MapOptions, "regions"> = {
      colours: coloursOf(host),
      dotEhs: beside.counts().dotEhs,
      insets: { top, bottom, left: right, right: 0 },
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      onSelect: (region) => store.getState().select(region),
      onHover: (region, x, y) => setTip(region === null ? null : { region, x, y }),
    };
    mountMap(host, input, options).then(
      (scene) => {
        if (gone) return scene.destroy();
        const draw = () => scene.setFrame(mapFrameOf(sideA(store.getState())));
        draw();
        scene.setSelected(store.getState().selected);
        scene.follow(beside.place());
        scene.watch(beside.follow);
        beside.watch(scene.follow);
        const probe = window.hashrateAtlas;
        if (probe !== undefined) probe.dotsOfA = scene.counts;
        const unsubscribe = store.subscribe((now, before) => {
          if (now.input !== input) return; // this scene is about to go
          if (now.cursorTick !== before.cursorTick || now.historyVersion !== before.historyVersion) draw();
          if (now.selected !== before.selected) scene.setSelected(now.selected);
          if (now.shownTheme !== before.shownTheme) scene.setColours(coloursOf(host));
          if (now.shownTheme !== before.shownTheme) scene.setColours(coloursOf(host));
        });
        end = () => {
          unsubscribe();
          beside.watch(null);
          if (probe !== undefined) probe.dotsOfA = null;
          scene.destroy();
        };
      },
      () => {}, // B's map is there, and the page says all of A in words
    );
    return () => {
      gone = true;
      end();
      setTip(null);
    };
  }, [store, input, beside, right, top, bottom]);

  return (
    <>
      <div
        className="map-canvas map-drawn map-beside"
        ref={element}
        style={{ left: left - right, right: `calc((100% - ${left}px + ${right}px) / 2)` }}
      />
      {tip !== null && <MapTip tip={{ ...tip, x: tip.x + left - right }} state={state} side="a" />}
    </>
  );
}
