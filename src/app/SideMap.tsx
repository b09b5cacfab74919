/** The map of A at the left of B's: a scene of its own, which looks wherever the other does and shows the same moment. */
import { useEffect, useRef, useState } from "react";
import { sideA } from "../store/sides.ts";
import { useAtlas, useAtlasStore } from "../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../view/map/mapTypes.ts";
import { MapTip, type Tip } from "./MapTip.tsx";
import { followStore, type Side } from "./mapLife.ts";

const A: Side = { of: sideA, version: ({ historyVersion }) => historyVersion };

interface SideMapProps {
  /** The map of B. */
  readonly beside: MapScene;
  readonly insets: MapOptions["insets"];
  readonly labelPx?: number | undefined;
}

/** Both elements are of one width, so that both maps are of one scale: this one ends in the middle of what no panel covers, where the other begins. */
export function SideMap({ beside, insets, labelPx }: SideMapProps) {
  const store = useAtlasStore();
  const input = useAtlas((now) => now.input);
  const element = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const { left, right, top, bottom } = insets;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another scenario has a map of its own
  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    let end = () => {};
    let gone = false;
    const options = {
      dotEhs: beside.counts().dotEhs,
      labelPx,
      insets: { top, bottom, left: right, right: 0 },
      onHover: (region: string | null, x: number, y: number) => setTip(region === null ? null : { region, x, y }),
    };
    followStore(host, store, options, A).then(
      ({ scene, end: endScene }) => {
        if (gone) return endScene();
        scene.follow(beside.place());
        scene.watch(beside.follow);
        beside.watch(scene.follow);
        const probe = window.hashrateAtlas;
        if (probe !== undefined) probe.dotsOfA = scene.counts;
        end = () => {
          beside.watch(null);
          if (probe !== undefined) probe.dotsOfA = null;
          endScene();
        };
      },
      () => {}, // B's map is there, and the page says all of A in words
    );
    return () => {
      gone = true;
      end();
      setTip(null);
    };
  }, [store, input, beside, labelPx, right, top, bottom]);

  return (
    <>
      <div
        className="map-canvas map-drawn map-beside"
        ref={element}
        style={{ left: left - right, right: `calc((100% - ${left}px + ${right}px) / 2)` }}
      />
      {tip !== null && <MapTip tip={{ ...tip, x: tip.x + left - right }} side="a" />}
    </>
  );
}
