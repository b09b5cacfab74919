/** The handle of a phone's drawer: a button that goes from stop to stop, and a place to drag it by. */
import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type MessageId, t } from "../i18n/tSheets.ts";
import { useAtlasStore } from "../store/useAtlas.ts";
import { remPx } from "../view/panels/useWidth.ts";
import type { DrawerStop as Stop } from "./layout.ts";

const STOPS: readonly Stop[] = ["peek", "half", "full"];
/** A press that moves less is a press. */
const STILL_PX = 6;
/** Where a flick would come to rest, ms on at its last speed. */
const CARRY_MS = 160;

interface DrawerHandleProps {
  readonly drawer: RefObject<HTMLElement | null>;
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

interface Drag {
  readonly startY: number;
  readonly startPx: number;
  y: number;
  at: number;
  speed: number;
  moved: boolean;
}

export function DrawerHandle({ drawer, stop, onStop }: DrawerHandleProps) {
  const store = useAtlasStore();
  const drag = useRef<Drag | null>(null);
  const wasDragged = useRef(false);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.selected !== before.selected && state.selected !== null) onStop("half");
        if (state.panel !== before.panel && state.panel !== null) onStop("peek");
        // What a bet comes to stands in the drawer, under the map that shows it.
        const stage = state.betting?.stage;
        if (stage !== before.betting?.stage && stage !== undefined) onStop(stage === "asked" ? "peek" : "half");
      }),
    [store, onStop],
  );
  // What has the keyboard's focus is in sight.
  useEffect(() => {
    const element = drawer.current;
    const show = ({ target }: FocusEvent) => {
      if (stop === "peek" && (target as Element).closest(".drawer-body, .timeline-controls") !== null) onStop("half");
    };
    element?.addEventListener("focusin", show);
    return () => element?.removeEventListener("focusin", show);
  }, [drawer, stop, onStop]);

  function grab(event: PointerEvent<HTMLButtonElement>): void {
    wasDragged.current = false;
    const startPx = drawer.current?.offsetHeight ?? 0;
    drag.current = { startY: event.clientY, startPx, y: event.clientY, at: event.timeStamp, speed: 0, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent): void {
    const held = drag.current;
    if (held === null || drawer.current === null) return;
    held.moved ||= Math.abs(event.clientY - held.startY) > STILL_PX;
    if (!held.moved) return;
    held.speed = (event.clientY - held.y) / Math.max(1, event.timeStamp - held.at);
    held.y = event.clientY;
    held.at = event.timeStamp;
    drawer.current.style.setProperty("--stop", `${held.startPx + held.startY - held.y}px`);
    drawer.current.dataset.held = "";
  }

  function drop(): void {
    const held = drag.current;
    const element = drawer.current;
    drag.current = null;
    if (held === null || element === null || !held.moved) return;
    wasDragged.current = true;
    const restPx = element.offsetHeight - held.speed * CARRY_MS;
    delete element.dataset.held;
    element.style.removeProperty("--stop");
    onStop(nearestStop(element, restPx));
  }

  return (
    <button
      type="button"
      aria-expanded={stop !== "peek"}
      aria-label={t(`drawer.${stop}` as MessageId)}
      onPointerDown={grab}
      onPointerMove={move}
      onPointerUp={drop}
      onPointerCancel={drop}
      onClick={() => {
        if (!wasDragged.current) onStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? "peek");
      }}
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        event.stopPropagation();
        onStop(STOPS[STOPS.indexOf(stop) + by] ?? stop);
      }}
    >
      <span aria-hidden="true" />
    </button>
  );
}

/** The stop whose height is nearest: the lower two stand in drawer.css, in rem. */
function nearestStop(element: HTMLElement, px: number): Stop {
  const style = getComputedStyle(element);
  const heightOf = (stop: Stop) =>
    stop === "full" ? innerHeight : Number.parseFloat(style.getPropertyValue(`--${stop}`)) * remPx();
  const heights = STOPS.map((stop) => ({ stop, px: heightOf(stop) }));
  return heights.reduce((best, next) => (Math.abs(next.px - px) < Math.abs(best.px - px) ? next : best)).stop;
}
