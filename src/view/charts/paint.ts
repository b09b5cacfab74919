/** How each kind of line looks on the canvas. The legend's swatches in Chart.tsx are the same marks. */
import { type ChartTheme, lineColor } from "./chartTheme.ts";
import type { ChartBand, ChartLine, LineKind } from "./chartTypes.ts";
import { markerPlaces, type Scale, traceBand, traceLine } from "./trace.ts";

interface Stroke {
  /** Canvas order: what was recorded lies on top of what was worked out. */
  readonly rank: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
}

const STROKES: Readonly<Record<LineKind, Stroke>> = {
  ghost: { rank: 0, width: 2, dash: [9, 5], alpha: 0.7 },
  estimated: { rank: 1, width: 1, dash: [], alpha: 1 },
  simulated: { rank: 2, width: 2, dash: [], alpha: 1 },
  claimed: { rank: 3, width: 1.5, dash: [5, 4], alpha: 1 },
  recorded: { rank: 4, width: 1.5, dash: [0.1, 3.5], alpha: 1 },
};
const BAND_ALPHA = 0.15;
/** Many runs: the inner band lies on the outer one, and so comes out darker. */
const RUNS_ALPHA = { outer: 0.14, inner: 0.2 };
const MARKER_APART = 9;

/** Draws where many runs lie, the outer bands first, below everything else. */
export function paintBands(
  ctx: CanvasRenderingContext2D,
  bands: readonly ChartBand[],
  theme: ChartTheme,
  toX: Scale,
  toY: Scale,
): void {
  const fill = ({ x, series }: ChartBand, low: ArrayLike<number>, high: ArrayLike<number>, alpha: number) => {
    ctx.globalAlpha = alpha;
    ctx.fillStyle = lineColor({ kind: "simulated", ...(series === undefined ? {} : { series }) }, theme);
    ctx.beginPath();
    traceBand({ x, low, high }, toX, toY, ctx);
    ctx.fill();
  };
  for (const band of bands) fill(band, band.low90, band.high90, RUNS_ALPHA.outer);
  for (const band of bands) fill(band, band.low50, band.high50, RUNS_ALPHA.inner);
  ctx.globalAlpha = 1;
}

/** Draws all lines, bands lowest. Lengths are CSS pixels, `ratio` device pixels to one of them. */
export function paintLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly ChartLine[],
  theme: ChartTheme,
  toX: Scale,
  toY: Scale,
  ratio: number,
): void {
  for (const line of lines) paintBand(ctx, line, theme, toX, toY);
  const inOrder = [...lines].sort((a, b) => STROKES[a.kind].rank - STROKES[b.kind].rank);
  for (const line of inOrder) {
    paintStroke(ctx, line, theme, toX, toY, ratio);
    if (line.kind === "recorded" || line.kind === "claimed") paintMarkers(ctx, line, theme, toX, toY, ratio);
  }
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
}

function paintBand(ctx: CanvasRenderingContext2D, line: ChartLine, theme: ChartTheme, toX: Scale, toY: Scale): void {
  if (!line.low || !line.high) return;
  ctx.globalAlpha = BAND_ALPHA;
  ctx.fillStyle = lineColor(line, theme);
  ctx.beginPath();
  traceBand(line, toX, toY, ctx);
  ctx.fill();
}

function paintStroke(
  ctx: CanvasRenderingContext2D,
  line: ChartLine,
  theme: ChartTheme,
  toX: Scale,
  toY: Scale,
  ratio: number,
): void {
  const stroke = STROKES[line.kind];
  ctx.globalAlpha = stroke.alpha;
  ctx.strokeStyle = lineColor(line, theme);
  ctx.lineWidth = stroke.width * ratio;
  ctx.lineJoin = "round";
  ctx.lineCap = line.kind === "recorded" ? "round" : "butt";
  ctx.setLineDash(stroke.dash.map((length) => length * ratio));
  ctx.beginPath();
  traceLine(line, toX, toY, ctx);
  ctx.stroke();
}

/** Hollow squares for records, filled diamonds for claims. */
function paintMarkers(
  ctx: CanvasRenderingContext2D,
  line: ChartLine,
  theme: ChartTheme,
  toX: Scale,
  toY: Scale,
  ratio: number,
): void {
  ctx.globalAlpha = 1;
  ctx.setLineDash([]);
  ctx.lineWidth = 1.25 * ratio;
  const color = lineColor(line, theme);
  ctx.strokeStyle = color;
  ctx.fillStyle = line.kind === "recorded" ? theme.ground : color;
  const half = (line.kind === "recorded" ? 2.5 : 4) * ratio;
  ctx.beginPath();
  for (const [x, y] of markerPlaces(line, toX, toY, MARKER_APART * ratio)) {
    if (line.kind === "recorded") ctx.rect(x - half, y - half, 2 * half, 2 * half);
    else {
      ctx.moveTo(x, y - half);
      ctx.lineTo(x + half, y);
      ctx.lineTo(x, y + half);
      ctx.lineTo(x - half, y);
      ctx.closePath();
    }
  }
  ctx.fill();
  if (line.kind === "recorded") ctx.stroke();
}
