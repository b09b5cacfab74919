/** The view as it moves: default view, pans, zooms and smooth ways between. */

import type { MapPlace, MapRegion } from "./mapTypes.ts";
import {
  clampView,
  type Frame,
  fitView,
  freeBox,
  MAX_ZOOM,
  mixView,
  regionsBox,
  type View,
  zoomAt,
} from "./viewport.ts";

const GLIDE_MS = 220;

export interface Camera {
  view(): View;
  /** The default view of the present frame. */
  fit(): View;
  frame(): Frame;
  setFrame(frame: Frame): void;
  /** Middle of the free area, px. */
  centre(): { readonly x: number; readonly y: number };
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number, smooth: boolean): void;
  reset(): void;
  place(): MapPlace;
  goTo(place: MapPlace): void;
  /** Moves a glide on; whether it goes on. */
  step(now: number): boolean;
}

export function createCamera(regions: readonly MapRegion[], firstFrame: Frame, canGlide: boolean): Camera {
  const box = regionsBox(regions);
  let frame = firstFrame;
  let fit = fitView(frame, box);
  let view = fit;
  let glide: { from: View; to: View; startAt: number } | undefined;
  let isDefault = true;

  const centreOf = (at: Frame): { x: number; y: number } => {
    const free = freeBox(at);
    return { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 };
  };

  function go(to: View, smooth: boolean): void {
    if (smooth && canGlide) glide = { from: view, to, startAt: -1 };
    else {
      glide = undefined;
      view = to;
    }
  }

  return {
    view: () => view,
    fit: () => fit,
    frame: () => frame,
    centre: () => centreOf(frame),
    setFrame(next) {
      const before = centreOf(frame);
      const [px, py] = [(before.x - view.x) / view.scale, (before.y - view.y) / view.scale];
      const zoom = view.scale / fit.scale;
      frame = next;
      fit = fitView(frame, box);
      glide = undefined;
      const after = centreOf(frame);
      const scale = fit.scale * zoom;
      view = isDefault ? fit : clampView({ scale, x: after.x - px * scale, y: after.y - py * scale }, fit, frame);
    },
    pan(dx, dy) {
      isDefault = false;
      const moved = (from: View): View => clampView({ scale: from.scale, x: from.x + dx, y: from.y + dy }, fit, frame);
      if (glide) glide = { ...glide, from: moved(glide.from), to: moved(glide.to) };
      else view = moved(view);
    },
    zoom(factor, x, y, smooth) {
      const from = glide?.to ?? view;
      const scale = Math.min(Math.max(from.scale * factor, fit.scale), fit.scale * MAX_ZOOM);
      const to = clampView(zoomAt(from, scale, x, y), fit, frame);
      isDefault = false;
      go(to, smooth);
    },
    reset() {
      isDefault = true;
      go(fit, true);
    },
    place() {
      const { x, y } = centreOf(frame);
      return { x: (x - view.x) / view.scale, y: (y - view.y) / view.scale, zoom: view.scale / fit.scale };
    },
    goTo({ x, y, zoom }) {
      const centre = centreOf(frame);
      const scale = fit.scale * zoom;
      isDefault = false;
      go({ scale, x: centre.x - x * scale, y: centre.y - y * scale }, false);
    },
    step(now) {
      if (!glide) return false;
      if (glide.startAt < 0) glide.startAt = now;
      const t = Math.min(1, (now - glide.startAt) / GLIDE_MS);
      view = mixView(glide.from, glide.to, 1 - (1 - t) ** 3);
      if (t >= 1) glide = undefined;
      return glide !== undefined;
    },
  };
}
