/** A phone's sheet in three stops: play and scrub; the choice and why; everything. It is dragged, or its handle is pressed. */
import { type ReactNode, useRef, useState } from "react";
import { t } from "../i18n/t.ts";
import { useAtlasStore } from "../store/useAtlas.ts";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import type { DrawerStop } from "./layout.ts";
import "./drawer.css";

const HANDLE = onDemand(() => import("./DrawerHandle.tsx").then((module) => module.DrawerHandle));

export function Drawer({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLElement>(null);
  const store = useAtlasStore();
  // A link that leads to a region leads to its card, and who comes back to a story to what it had come to.
  const [stop, setStop] = useState<DrawerStop>(() => {
    const { selected, betting } = store.getState();
    return selected === null && (betting?.stage ?? "asked") === "asked" ? "peek" : "half";
  });
  const handle = usePart(HANDLE);
  return (
    <section ref={element} className="drawer" data-stop={stop} aria-label={t("nav.drawer")}>
      <div className="drawer-handle">
        {handle.status === "here" && <handle.Content drawer={element} stop={stop} onStop={setStop} />}
      </div>
      {children}
    </section>
  );
}
