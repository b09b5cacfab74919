/** The map in words and sounds: its twin, the one line in which the page speaks, and the keys of both. On demand. */
import { useEffect, useRef, useState } from "react";
import { t } from "../../i18n/tSheets.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import type { MapOptions, MapScene } from "../../view/map/mapTypes.ts";
import { regionSummary, worldSummary } from "../../view/panels/summaries.ts";
import { type Announcer, createAnnouncer, WEIGHT } from "./announcer.ts";
import { followFocus } from "./followFocus.ts";
import { listen } from "./listen.ts";
import { MapTwin } from "./MapTwin.tsx";
import { bindSenseKeys, senseActs } from "./senseKeys.ts";
import { startSound } from "./sound.ts";
import "./senses.css";

interface MapSensesProps {
  /** Null until the map is there, and where there is none. */
  readonly scene: MapScene | null;
  readonly insets: MapOptions["insets"];
}

export function MapSenses({ scene, insets }: MapSensesProps) {
  const store = useAtlasStore();
  const announcer = useRef<Announcer | null>(null);
  const [said, setSaid] = useState({ count: 0, text: "" });
  const isSeen = useAtlas(({ kept, slowMotion }) => kept.sound || slowMotion !== null);

  useEffect(() => {
    const made = createAnnouncer((text) => setSaid(({ count }) => ({ count: count + 1, text })));
    announcer.current = made;
    const ask = (text: string) => made.offer({ topic: "asked", weight: WEIGHT.asked, text });
    const readSummary = () => {
      const state = store.getState();
      const focused = document.activeElement?.getAttribute("data-region") ?? state.selected;
      const index = state.input.regions.findIndex(({ id }) => id === focused);
      ask(index < 0 ? worldSummary(state) : regionSummary(state, index));
    };
    const acts = senseActs(store, () => ask(t("said.nothing")), readSummary);
    const ends = [listen(store, made), startSound(store), followFocus(store), bindSenseKeys(store, acts), made.stop];
    return () => {
      for (const end of ends) end();
    };
  }, [store]);

  const { left, right, bottom } = insets;
  return (
    <>
      <MapTwin scene={scene} />
      <p className={isSeen ? "said-line" : "said-line unseen"} role="status" style={{ left, right, bottom }}>
        <span key={said.count}>{said.text}</span>
      </p>
    </>
  );
}
