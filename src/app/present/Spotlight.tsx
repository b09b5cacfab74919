/** While L is held, or its button is on, all of the map but one region fades: the one under the pointer, else the one that is chosen. */
import { type CSSProperties, useEffect, useRef, useState } from "react";
import { t } from "../../i18n/tSheets.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import type { MapScene } from "../../view/map/mapTypes.ts";

/** About the pointer, where there is no region. */
const POINTER_RADIUS_PX = 110;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface SpotlightProps {
  readonly scene: MapScene;
  /** Under the pointer. */
  readonly region: string | null;
}

export function Spotlight({ scene, region }: SpotlightProps) {
  const store = useAtlasStore();
  const [isHeld, setHeld] = useState(false);
  const [isOn, setOn] = useState(false);
  const selected = useAtlas((state) => state.selected);
  const element = useRef<HTMLDivElement>(null);
  const pointer = useRef<Place | null>(null);
  useEffect(() => {
    const hold = (held: boolean) => (event: KeyboardEvent) => {
      if (event.key !== "l" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (held && !store.getState().kept.singleKeys) return;
      setHeld(held);
    };
    const [down, up, away] = [hold(true), hold(false), () => setHeld(false)];
    const move = (event: PointerEvent) => {
      const box = element.current?.parentElement?.getBoundingClientRect();
      if (box) pointer.current = { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    addEventListener("keydown", down, true);
    addEventListener("keyup", up, true);
    addEventListener("blur", away);
    addEventListener("pointermove", move);
    return () => {
      removeEventListener("keydown", down, true);
      removeEventListener("keyup", up, true);
      removeEventListener("blur", away);
      removeEventListener("pointermove", move);
    };
  }, [store]);
  /** Before it has moved, about the middle of the map. */
  const aboutPointer = () => ({
    ...(pointer.current ?? middleOf(element.current?.parentElement)),
    radius: POINTER_RADIUS_PX,
  });
  const shown = isHeld || isOn;
  const lit = region ?? selected;
  const circle = !shown ? null : lit === null ? aboutPointer() : scene.circleOf(lit);
  const radius = circle && Math.max(circle.radius, POINTER_RADIUS_PX); // its name is within
  const place = circle && { "--x": `${circle.x}px`, "--y": `${circle.y}px`, "--radius": `${radius}px` };
  return (
    <>
      <div ref={element} className="spotlight" hidden={place === null} style={(place ?? {}) as CSSProperties} />
      <div className="present-menu present-light">
        <button type="button" aria-pressed={isOn} onClick={() => setOn(!isOn)}>
          {t("present.spotlight")}
        </button>
      </div>
    </>
  );
}

function middleOf(map: Element | null | undefined): Place {
  return { x: (map?.clientWidth ?? 0) / 2, y: (map?.clientHeight ?? 0) / 2 };
}
