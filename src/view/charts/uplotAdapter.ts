/**
 * The one place that knows uPlot. It gives us sizes, device pixels, scales and axes in UTC; paint.ts draws the lines,
 * because ours keep their own times (no joining of ten thousand rows) and their kinds must look alike everywhere. The
 * cursor is an element over the canvas, so moving it never redraws.
 */
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { type ChartTheme, lineColor } from "./chartTheme.ts";
import type { ChartSpec } from "./chartTypes.ts";
import { paintBands, paintLines } from "./paint.ts";
import { extent, valueAt } from "./sample.ts";

/** A chart is drawn at most this often; the newest spec always gets its turn. */
const REDRAW_MS = 120;
const HOUR_S = 3600;
/** How far apart ticks of the time axis may be: hours, days, weeks, months. */
const TICK_STEPS_S = [1, 3, 6, 12, 24, 48, 168, 336, 720, 1440, 2160, 4320, 8760].map((hours) => hours * HOUR_S);

export interface PlotHost {
  readonly startS: number;
  readonly endS: number;
  readonly tick: (unixS: number, stepS: number) => string;
  readonly onSeek: (unixS: number) => void;
}

export interface Plot {
  setSpec(spec: ChartSpec, startS: number, endS: number): void;
  setCursor(unixS: number | null): void;
  resize(): void;
  destroy(): void;
}

export function createPlot(element: HTMLElement, first: ChartSpec, theme: ChartTheme, host: PlotHost): Plot {
  let spec = first;
  let { startS, endS } = host;
  let cursorS: number | null = null;
  let drawnAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const cursor = document.createElement("div");
  cursor.className = "chart-cursor";
  cursor.hidden = true;

  const plot = new uPlot(
    {
      ...sizeOf(element),
      tzDate: (unixS) => uPlot.tzDate(new Date(unixS * 1000), "Etc/UTC"),
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: true, range: () => [startS, endS] },
        y: { range: () => valueRange(spec, startS, endS) },
      },
      series: [{}],
      axes: axes(theme, host.tick, () => spec.formatTick ?? spec.format),
      hooks: { draw: [(u) => drawLines(u, spec, theme), (u) => placeCursor(u)] },
    },
    [[startS, endS]],
    element,
  );
  plot.over.append(cursor);

  function placeCursor(plot: uPlot): void {
    const share = cursorS === null ? -1 : (cursorS - startS) / (endS - startS);
    cursor.hidden = share < 0 || share > 1;
    if (cursor.hidden || cursorS === null) return;
    cursor.style.transform = `translateX(${share * plot.over.clientWidth}px)`;
    placeDots(cursor, plot, spec, theme, cursorS);
  }
  function redraw(): void {
    timer = undefined;
    drawnAt = performance.now();
    plot.setData([[startS, endS]]);
  }
  const stopSeeking = seekByPointer(plot.over, (share) => host.onSeek(startS + share * (endS - startS)));
  // The canvas is drawn before its font has arrived on a first visit.
  let destroyed = false;
  document.fonts?.ready.then(() => {
    if (!destroyed) plot.redraw(false, true);
  });

  return {
    setSpec(next, nextStartS, nextEndS) {
      const same = next.version === spec.version && next.id === spec.id && next.lines.length === spec.lines.length;
      if (same && next.bands === spec.bands && next.held === spec.held && nextStartS === startS && nextEndS === endS)
        return;
      spec = next;
      startS = nextStartS;
      endS = nextEndS;
      const waitMs = REDRAW_MS - (performance.now() - drawnAt);
      if (waitMs <= 0) redraw();
      else timer ??= setTimeout(redraw, waitMs);
    },
    setCursor(unixS) {
      cursorS = unixS;
      placeCursor(plot);
    },
    resize() {
      const size = sizeOf(element);
      if (size.width !== plot.width || size.height !== plot.height) plot.setSize(size);
    },
    destroy() {
      destroyed = true;
      clearTimeout(timer);
      stopSeeking();
      plot.destroy();
    },
  };
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.clientWidth || 320, height: element.clientHeight || 200 };
}

function valueRange(spec: ChartSpec, startS: number, endS: number): [number, number] {
  const [least, greatest] = spec.held ?? extent(spec, startS, endS) ?? [0, 1];
  const [low, high] = uPlot.rangeNum(spec.fromZero ? Math.min(0, least) : least, greatest, 0.1, true);
  return [spec.fromZero ? Math.min(0, least) : (low ?? least), high ?? greatest];
}

function axes(theme: ChartTheme, tick: PlotHost["tick"], format: () => (value: number) => string): uPlot.Axis[] {
  const base = { stroke: theme.inkQuiet, font: theme.font };
  return [
    {
      ...base,
      space: 60,
      incrs: TICK_STEPS_S,
      size: 30,
      gap: 4,
      grid: { show: false },
      border: { show: true, stroke: theme.inkQuiet, width: 1 },
      ticks: { stroke: theme.inkQuiet, width: 1, size: 5 },
      values: (_, splits, __, ___, stepS) => splits.map((unixS) => tick(unixS, stepS)),
    },
    {
      ...base,
      space: 36,
      size: (_, values) => Math.max(52, 14 + 7.5 * Math.max(0, ...(values ?? []).map((text) => text.length))),
      gap: 8,
      grid: { stroke: theme.hairline, width: 1 },
      ticks: { show: false },
      values: (_, splits) => splits.map(format()),
    },
  ];
}

function drawLines(u: uPlot, spec: ChartSpec, theme: ChartTheme): void {
  const { left, top, width, height } = u.bbox;
  const { x, y } = u.scales;
  if (x?.min == null || x.max == null || y?.min == null || y.max == null) return;
  const [x0, y1] = [x.min, y.max];
  const perS = width / (x.max - x.min);
  const perUnit = height / (y.max - y.min);
  const { ctx } = u;
  ctx.save();
  ctx.beginPath();
  const overhang = 4 * uPlot.pxRatio; // markers on the edge stay whole
  ctx.rect(left - overhang, top - overhang, width + 2 * overhang, height + 2 * overhang);
  ctx.clip();
  const toX = (unixS: number) => left + (unixS - x0) * perS;
  const toY = (value: number) => top + (y1 - value) * perUnit;
  paintBands(ctx, spec.bands ?? [], theme, toX, toY);
  paintLines(ctx, spec.lines, theme, toX, toY, uPlot.pxRatio);
  ctx.restore();
}

/** A dot on the cursor for each line of the run itself. */
function placeDots(cursor: HTMLElement, plot: uPlot, spec: ChartSpec, theme: ChartTheme, cursorS: number): void {
  const lines = spec.lines.filter((line) => line.kind === "simulated");
  while (cursor.childElementCount < lines.length) cursor.append(document.createElement("i"));
  while (cursor.childElementCount > lines.length) cursor.lastElementChild?.remove();
  lines.forEach((line, i) => {
    const dot = cursor.children[i] as HTMLElement;
    const value = valueAt(line, cursorS);
    const { min, max } = plot.scales.y ?? {};
    dot.hidden = !(value >= (min ?? value) && value <= (max ?? value));
    if (dot.hidden) return;
    dot.style.borderColor = lineColor(line, theme);
    dot.style.transform = `translateY(${plot.valToPos(value, "y")}px)`;
  });
}

/** Press or drag on the plot; a vertical swipe still scrolls the page. */
function seekByPointer(over: HTMLElement, seek: (share: number) => void): () => void {
  const move = (event: PointerEvent) => {
    const box = over.getBoundingClientRect();
    if (box.width > 0) seek(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    over.setPointerCapture?.(event.pointerId);
    over.addEventListener("pointermove", move);
    move(event);
  };
  const release = () => over.removeEventListener("pointermove", move);
  over.addEventListener("pointerdown", press);
  over.addEventListener("pointerup", release);
  over.addEventListener("pointercancel", release);
  return () => {
    release();
    over.removeEventListener("pointerdown", press);
    over.removeEventListener("pointerup", release);
    over.removeEventListener("pointercancel", release);
  };
}
