/** The map: holds what is to be seen, draws only when something of it has changed. */

import { createArcLayer } from "./arcLayer.ts";
import { createCamera } from "./camera.ts";
import { createDotField, type DotField } from "./dotField.ts";
import type { FieldStrip } from "./dotLayer.ts";
import { createDrawLoop } from "./drawLoop.ts";
import { countriesOf, decodeWorld } from "./geometry.ts";
import { listenToGestures } from "./gestures.ts";
import { circleAbout, regionAt } from "./hit.ts";
import { createKnownSites } from "./knownSites.ts";
import { createLandPicture } from "./landPicture.ts";
import type { CreateMap, MapComparison, MapFrame, MapPlace } from "./mapTypes.ts";
import { createOutlineLayer } from "./outlineLayer.ts";
import { project } from "./projection.ts";
import { openStage, type Stage, type StageSize } from "./stage.ts";
import { baseDotRadius, dotGrowth, dotSpacing } from "./viewport.ts";

/** A lost WebGL context that does not come back in this time is given up. */
const RESTORE_MS = 3000;
/** Lines and names are laid anew this long after the last change of scale. */
const SETTLE_MS = 140;
/** A small map has finer lines. */
const NARROW_PX = 700;
const FINGER_REACH_PX = 18;

/** Rejects when not even a 2D canvas can be had. */
export const createMap: CreateMap = async (element, given) => {
  // One record of colours that all layers read when they draw: another theme is put into it.
  const colours = { ...given.colours };
  const options = { ...given, colours };
  const { regions } = options;
  const world = decodeWorld();
  const land = createLandPicture(world, colours);
  const outlines = createOutlineLayer(land.plate, colours);
  const arcs = createArcLayer(land.plate, regions, colours);
  const sitesOf = createKnownSites(regions, world);
  const field = createDotField(options, sitesOf);
  const sizeNow = (): StageSize => ({
    width: element.clientWidth,
    height: element.clientHeight,
    resolution: Math.min(window.devicePixelRatio || 1, 2),
  });
  let size = sizeNow();
  const camera = createCamera(regions, { ...size, insets: options.insets }, !options.reducedMotion);
  const stillness = { settleAt: 0, arrange: true };
  const baseRadius = (): number => baseDotRadius(camera.fit(), options.dotEhs);
  let stage: Stage;
  /** Of a moment that has been told and not been taken yet. */
  let frameOf: (() => MapFrame) | undefined;
  let taken: MapFrame | undefined;
  let comparison: MapComparison | null = null;
  let comparedField: DotField | undefined;
  let selected = -1;
  let hovered = -1;
  let onMove: ((place: MapPlace) => void) | null = null;
  let toldView = camera.view();
  let onView: (() => void) | null = null;
  let drawnView = camera.view();
  let drawCount = 0;
  let isLost = false;
  let isDestroyed = false;
  let restoreTimer: ReturnType<typeof setTimeout> | undefined;
  let stopListening = (): void => {};
  const loop = createDrawLoop(take, draw);
  const { invalidate } = loop;

  /** Whether other dots are to be seen. */
  function take(): boolean {
    if (frameOf === undefined) return false;
    const next = frameOf();
    frameOf = undefined;
    taken = next;
    const before = field.regions.map((dots) => dots.total).join();
    if (!field.setFrame(next, performance.now(), !options.reducedMotion)) return false;
    if (before !== field.regions.map((dots) => dots.total).join()) stillness.arrange = true;
    return true;
  }

  /** Whether it moves on by itself. */
  function draw(now: number): boolean {
    if (isLost || size.width === 0 || size.height === 0) return false;
    const turning = [field, comparedField].filter((dots) => dots?.step(now)).length > 0;
    const gliding = camera.step(now);
    const view = camera.view();
    if (view !== toldView) onMove?.(camera.place());
    toldView = view;
    if (view !== drawnView) onView?.();
    drawnView = view;
    if (gliding) stillness.settleAt = now + SETTLE_MS;
    const settled = now >= stillness.settleAt;
    const radius = baseRadius() * dotGrowth(view, camera.fit());
    if (settled) stage.dots.setRadius(radius, size.resolution);
    if (settled && stillness.arrange) {
      stillness.arrange = false;
      const asked = [selected, hovered].filter((index) => index >= 0);
      stage.labels.arrange(seenField(), view, camera.frame(), radius, asked, comparison?.notes);
    }
    land.place(view, size.width < NARROW_PX ? 0.75 : 1);
    outlines.draw(shapesOf(selected), hovered === selected ? [] : shapesOf(hovered));
    outlines.place(view.scale);
    const fields = strips();
    if (settled || comparison !== null) arcs.draw(fields, view);
    stage.dots.draw(fields, view, radius, arcs.dots(fields, view, radius));
    stage.labels.place(view);
    stage.render();
    drawCount++;
    return turning || gliding || !settled;
  }

  /** The comparison's dots between its lines, and the frame's in the rest. */
  function strips(): FieldStrip[] {
    const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (comparedField === undefined || comparison === null) return [{ field, fromPx: least, toPx: most }];
    const { fromPx, toPx } = comparison;
    const rest = fromPx === least ? { fromPx: toPx, toPx: most } : { fromPx: least, toPx: fromPx };
    return [
      { field, ...rest },
      { field: comparedField, fromPx, toPx },
    ];
  }

  const isWhole = (at: MapComparison | null): boolean =>
    at?.fromPx === Number.NEGATIVE_INFINITY && at.toPx === Number.POSITIVE_INFINITY;

  /** Names stand off the dots that are seen: a comparison of the whole map hides the frame's. */
  function seenField(): DotField {
    return isWhole(comparison) ? (comparedField ?? field) : field;
  }

  const shapesOf = (index: number) => (regions[index] === undefined ? [] : countriesOf(world, regions[index]));

  /** Everything that hangs on the scale is laid anew once the view rests. */
  function viewChanged(): void {
    stillness.settleAt = performance.now() + SETTLE_MS;
    stillness.arrange = true;
    invalidate();
  }

  function layDots(): void {
    field.setDiameter(dotSpacing(camera.fit(), options.dotEhs));
    comparedField?.setDiameter(dotSpacing(camera.fit(), options.dotEhs));
  }

  function newComparedField(): DotField {
    const made = createDotField(options, sitesOf);
    made.setDiameter(dotSpacing(camera.fit(), options.dotEhs));
    return made;
  }

  function measure(): void {
    const next = sizeNow();
    const sameResolution = next.resolution === size.resolution;
    if (sameResolution && next.width === size.width && next.height === size.height) return;
    size = next;
    stage.resize(size.width, size.height, size.resolution);
    if (!sameResolution) stage.labels.remake(size.resolution);
    camera.setFrame({ ...size, insets: camera.frame().insets });
    toldView = camera.view();
    refit();
    // A resized canvas is blank: it is drawn before the browser shows it.
    loop.drawNow();
  }

  function refit(): void {
    layDots();
    stillness.settleAt = 0;
    stillness.arrange = true;
    invalidate();
  }

  function show(next: Stage): void {
    stage = next;
    isLost = false;
    element.append(land.element, stage.canvas);
    const stopGestures = listenToGestures(stage.canvas, {
      pan(dx, dy) {
        camera.pan(dx, dy);
        invalidate();
      },
      zoom(factor, x, y, smooth) {
        camera.zoom(factor, x, y, smooth);
        viewChanged();
      },
      tap(x, y, isTouch) {
        const index = find(x, y, isTouch);
        options.onSelect(regions[index]?.id ?? null);
      },
      hover(at) {
        const index = at ? find(at.x, at.y, false) : -1;
        stage.canvas.style.cursor = index >= 0 ? "pointer" : "";
        if (index >= 0 || hovered >= 0) options.onHover(regions[index]?.id ?? null, at?.x ?? 0, at?.y ?? 0);
        if (index === hovered) return;
        hovered = index;
        stillness.arrange = true;
        invalidate();
      },
    });
    stage.canvas.addEventListener("webglcontextlost", onLost);
    stage.canvas.addEventListener("webglcontextrestored", onRestored);
    stopListening = () => {
      stopGestures();
      stage.canvas.removeEventListener("webglcontextlost", onLost);
      stage.canvas.removeEventListener("webglcontextrestored", onRestored);
    };
  }

  const find = (x: number, y: number, isTouch: boolean): number =>
    regionAt(x, y, camera.view(), field, regions, world, isTouch ? FINGER_REACH_PX : undefined);

  function onLost(event: Event): void {
    event.preventDefault();
    isLost = true;
    clearTimeout(restoreTimer);
    restoreTimer = setTimeout(() => void startOver(), RESTORE_MS);
  }

  function onRestored(): void {
    clearTimeout(restoreTimer);
    isLost = false;
    stage.dots.refresh();
    stage.labels.remake(size.resolution);
    refit();
  }

  /** WebGL is gone for good: the same scene on a fresh canvas without it. */
  async function startOver(): Promise<void> {
    let next: Stage;
    try {
      next = await openStage(["canvas"], options, world, size, baseRadius());
    } catch {
      // Nothing to draw on: the last picture stays, and a context that comes back late is still welcome.
      return;
    }
    if (isDestroyed || !isLost) return discard(next);
    stopListening();
    discard(stage);
    show(next);
    stage.resize(size.width, size.height, size.resolution);
    refit();
  }

  function onFonts(): void {
    stage.labels.remake(size.resolution);
    stillness.arrange = true;
    invalidate();
  }

  layDots();
  show(await openStage(["webgl", "canvas"], options, world, size, baseRadius()));
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  document.fonts?.addEventListener("loadingdone", onFonts);
  measure();
  invalidate();

  return {
    setFrame(next) {
      frameOf = next;
      loop.awake();
    },
    giveWay: loop.giveWay,
    layAhead(region, mostEhs) {
      field.layAhead(region, Math.ceil(mostEhs / options.dotEhs));
    },
    rehearse(other) {
      const rests =
        taken !== undefined && frameOf === undefined && comparison === null && !field.step(performance.now());
      if (!rests || isLost || isDestroyed) return;
      const pictures = drawCount;
      for (const frame of [other, taken!]) {
        field.setFrame(frame, performance.now(), false);
        stillness.arrange = true;
        loop.drawNow();
      }
      drawCount = pictures; // the browser shows none of them
    },
    setComparison(next) {
      const before = comparison;
      comparison = next;
      let isOther = false;
      if (next !== null) {
        comparedField ??= newComparedField();
        isOther = comparedField.setFrame(next.frame, performance.now(), !options.reducedMotion);
      }
      const isElsewhere = before?.fromPx !== next?.fromPx || before?.toPx !== next?.toPx;
      const saysOther = before?.notes?.join() !== next?.notes?.join();
      if (isWhole(before) !== isWhole(next) || (isWhole(next) && isOther) || saysOther) stillness.arrange = true;
      if (isOther || isElsewhere || saysOther) invalidate();
    },
    setSelected(regionId) {
      const index = regionId === null ? -1 : regions.findIndex((region) => region.id === regionId);
      if (index === selected) return;
      selected = index;
      stillness.arrange = true;
      invalidate();
    },
    circleOf(regionId) {
      if (take()) invalidate();
      const index = regions.findIndex((region) => region.id === regionId);
      const region = regions[index];
      if (region === undefined) return null;
      return circleAbout(region, field.regions[index]!, camera.view());
    },
    setInsets(insets) {
      camera.setFrame({ ...size, insets });
      toldView = camera.view();
      refit();
    },
    setColours(next) {
      Object.assign(colours, next);
      for (const layer of [land, outlines, arcs]) layer.recolour();
      stage.recolour(size.resolution);
      stillness.arrange = true;
      invalidate();
    },
    zoomBy(factor) {
      const { x, y } = camera.centre();
      camera.zoom(factor, x, y, true);
      viewChanged();
    },
    panBy(dx, dy) {
      camera.pan(dx, dy);
      invalidate();
    },
    resetView() {
      camera.reset();
      viewChanged();
    },
    place: camera.place,
    follow(place) {
      camera.goTo(place);
      toldView = camera.view();
      viewChanged();
    },
    watch(next) {
      onMove = next;
      toldView = camera.view();
    },
    whereIs(regionId) {
      const region = regions.find(({ id }) => id === regionId);
      if (region === undefined) return null;
      const [px, py] = project(region.labelLon, region.labelLat);
      const { scale, x, y } = camera.view();
      return { x: px * scale + x, y: py * scale + y };
    },
    onView(next) {
      onView = next;
    },
    counts() {
      if (take()) invalidate();
      const { on, dark, inTransit } = field.layout();
      const beside = comparison === null ? undefined : comparedField?.layout();
      const [compared, comparedDark] = [beside?.on ?? [], beside?.dark ?? []];
      const { renderer } = stage;
      const drawn = stage.dots.shown();
      return { renderer, dotEhs: options.dotEhs, on, dark, inTransit, compared, comparedDark, drawn, drawCount };
    },
    paint(context) {
      // WebGL forgets its picture once the browser has shown it, so it is drawn and copied in one go.
      loop.drawNow();
      land.paint(context);
      context.drawImage(stage.canvas, 0, 0, size.width, size.height);
    },
    destroy() {
      if (isDestroyed) return;
      isDestroyed = true;
      loop.stop();
      clearTimeout(restoreTimer);
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", onFonts);
      stopListening();
      land.element.remove();
      discard(stage);
    },
  };
};

/** A renderer whose context is lost may fail to clean up after itself. */
function discard(stage: Stage): void {
  try {
    stage.destroy();
  } catch {
    stage.canvas.remove();
  }
}
