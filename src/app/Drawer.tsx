/** A phone's sheet in three stops: play and scrub; the choice and why; everything. It is dragged, or its handle is pressed. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useAtlasStore } from "../store/useAtlas.ts";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import "./drawer.css";

export type Stop = "peek" | "half" | "full";

const HANDLE = onDemand(() => import("./DrawerHandle.tsx").then((module) => module.DrawerHandle));

export function Drawer({ children }: { readonly children: ReactNode }) {
  const store = useAtlasStore();
  const element = useRef<HTMLElement>(null);
  const [stop, setStop] = useState<Stop>("peek");
  const handle = usePart(HANDLE);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selected !== before.selected && state.selected !== null) setStop("half");
        if (state.panel !== before.panel && state.panel !== null) setStop("peek");
      }),
    [store],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it opens for the keyboard's focus, and is pressed by nobody
    <section
      ref={element}
      className="drawer"
      data-stop={stop}
      onFocus={({ target }) => {
        if (stop === "peek" && target.closest(".drawer-body, .timeline-controls") !== null) setStop("half");
      }}
    >
      <div className="drawer-handle">
        {handle.status === "here" && <handle.Content drawer={element} stop={stop} onStop={setStop} />}
      </div>
      {children}
    </section>
  );
}
