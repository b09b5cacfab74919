/** Pointers and the wheel on the canvas, told as pans, zooms, taps and hovers in px of the canvas. */

export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number, smooth: boolean): void;
  tap(x: number, y: number, isTouch: boolean): void;
  /** Null when the pointer has left. */
  hover(at: { readonly x: number; readonly y: number } | null): void;
}

const TAP_SLACK_PX = 6;
const WHEEL_STEP = 0.0016;
const LINE_PX = 24;

/** Listens until the function that it returns is called. */
export function listenToGestures(canvas: HTMLCanvasElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;

  const at = (event: MouseEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  function down(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    if (pointers.size === 0) moved = 0;
    else moved = TAP_SLACK_PX * 2;
    pointers.set(event.pointerId, at(event));
    target.hover(null);
  }

  function move(event: PointerEvent): void {
    const now = at(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse" && event.buttons === 0) target.hover(now);
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    const [dx, dy] = [now.x - before.x, now.y - before.y];
    moved += Math.hypot(dx, dy);
    if (other) {
      const was = Math.hypot(before.x - other.x, before.y - other.y);
      const is = Math.hypot(now.x - other.x, now.y - other.y);
      target.pan(dx / 2, dy / 2);
      if (was > 8 && is > 8) target.zoom(is / was, (now.x + other.x) / 2, (now.y + other.y) / 2, false);
    } else if (moved > TAP_SLACK_PX) target.pan(dx, dy);
  }

  function up(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId)) return;
    if (event.type === "pointerup" && pointers.size === 0 && moved <= TAP_SLACK_PX) {
      const { x, y } = at(event);
      target.tap(x, y, event.pointerType !== "mouse");
    }
  }

  function wheel(event: WheelEvent): void {
    // Where the page itself scrolls (a small window, a large zoom) the wheel is the page's; with Ctrl it is the map's.
    if (!event.ctrlKey && canvas.ownerDocument.documentElement.scrollHeight > innerHeight + 1) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX);
    // A pinch on a touchpad comes as small steps with ctrl.
    const speed = event.ctrlKey ? WHEEL_STEP * 5 : WHEEL_STEP;
    const { x, y } = at(event);
    target.zoom(Math.exp(-Math.max(-300, Math.min(300, px)) * speed), x, y, false);
  }

  function doubleClick(event: MouseEvent): void {
    event.preventDefault();
    const { x, y } = at(event);
    target.zoom(2, x, y, true);
  }

  const leave = (): void => target.hover(null);
  const abort = new AbortController();
  const { signal } = abort;
  canvas.addEventListener("pointerdown", down, { signal });
  canvas.addEventListener("pointermove", move, { signal });
  canvas.addEventListener("pointerup", up, { signal });
  canvas.addEventListener("pointercancel", up, { signal });
  canvas.addEventListener("pointerleave", leave, { signal });
  canvas.addEventListener("wheel", wheel, { signal, passive: false });
  canvas.addEventListener("dblclick", doubleClick, { signal });
  return () => abort.abort();
}
