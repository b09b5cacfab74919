/** The picture of a moment: the map with title, date, legend, sources and link, for a post, a slide or a page in print. */
import { formatDayAndTime, formatEhs, formatFraction, formatInterval, formatNumber } from "../../i18n/format.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { t } from "../../i18n/tShare.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { changedAssumptions, isChanged } from "../../store/isChanged.ts";
import { worldNow } from "../../store/now.ts";
import { TICK_S } from "../../units/constants.ts";
import type { MapColours } from "../../view/map/mapTypes.ts";
import { qrModules } from "../../view/panels/qrModules.ts";
import { dotUnitFor } from "../layout.ts";
import { mapComparison } from "../mapComparison.ts";
import { mapFrameOf } from "../mapFrame.ts";
import { coloursOf, mountMap } from "../mountMap.ts";
import { IMAGE_HEIGHT, IMAGE_WIDTH } from "./imageSize.ts";
import { linkAdvice } from "./linkAdvice.ts";
import { wrapText } from "./wrapText.ts";

const EDGE = 56;
const MAP_TOP = 136;
const MAP_HEIGHT = 660;
/** Room for the arcs that bend over the Arctic. */
const MAP_INSETS = { top: 30, right: 0, bottom: 8, left: 0 };
const FOOT = MAP_TOP + MAP_HEIGHT;
const QR_SIZE = 150;
const DISPLAY = '"Literata Variable", Georgia, serif';

/** @throws Error when not even a 2D canvas can be had */
export async function momentImage(state: AtlasState, address: string | null): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = IMAGE_WIDTH;
  canvas.height = IMAGE_HEIGHT;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no 2D canvas");
  const colours = coloursOf(document.documentElement);
  await fontsHere(colours);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, IMAGE_WIDTH, IMAGE_HEIGHT);
  const dotEhs = await paintMap(context, state, colours);
  const pen = penOf(context, colours);
  paintHead(pen, state);
  paintFoot(pen, state, address, dotEhs);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture came")) : resolve(blob)), "image/png"),
  );
}

/** A canvas does not wait for type that is still on its way. */
async function fontsHere({ fontUi }: MapColours): Promise<void> {
  const wanted = [`20px ${fontUi}`, `600 20px ${fontUi}`, `48px ${DISPLAY}`, `italic 20px ${DISPLAY}`];
  await Promise.all(wanted.map((font) => document.fonts.load(font))).catch(() => []); // the next best face serves
}

/** A map of its own size, whatever the window's, mounted out of sight for as long as it takes. Returns its unit. */
async function paintMap(context: CanvasRenderingContext2D, state: AtlasState, colours: MapColours): Promise<number> {
  const host = document.createElement("div");
  Object.assign(host.style, {
    position: "fixed",
    left: "-9999px",
    top: "0",
    width: `${IMAGE_WIDTH}px`,
    height: `${MAP_HEIGHT}px`,
  });
  host.setAttribute("aria-hidden", "true");
  document.body.append(host);
  const dotEhs = dotUnitFor(IMAGE_WIDTH, MAP_HEIGHT);
  try {
    const scene = await mountMap(host, state.input, {
      colours,
      dotEhs,
      insets: MAP_INSETS,
      reducedMotion: true,
      onSelect: () => {},
      onHover: () => {},
    });
    scene.setFrame(() => mapFrameOf(state));
    const { map, compare } = state;
    // One picture has no room for two maps side by side: there the line stands in the middle.
    const seen = compare.shown === "side" ? ({ shown: "wipe", percent: 50 } as const) : compare;
    const isWipe = seen.shown === "wipe";
    const linePx = ((isWipe ? seen.percent : map.percent) / 100) * IMAGE_WIDTH;
    scene.setComparison(mapComparison({ ...state, compare: seen }, linePx));
    context.save();
    context.beginPath();
    context.rect(0, MAP_TOP, IMAGE_WIDTH, MAP_HEIGHT);
    context.clip();
    context.translate(0, MAP_TOP);
    scene.paint(context);
    if (isWipe || map.shown === "both") {
      context.fillStyle = colours.ink;
      context.fillRect(linePx - 1, 0, 2, MAP_HEIGHT);
    }
    if (isWipe) {
      context.font = `600 26px ${colours.fontUi}`;
      context.textAlign = "right";
      context.fillText(t("ab.a"), linePx - 14, 34);
      context.textAlign = "left";
      context.fillText(t("ab.b"), linePx + 14, 34);
    }
    context.restore();
    scene.destroy();
    return dotEhs;
  } finally {
    host.remove();
  }
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly colours: MapColours;
  /** Writes lines from a base line on and returns that of the next. */
  readonly write: (text: string, y: number, style: Style) => number;
}

interface Style {
  readonly font: string;
  readonly colour: string;
  readonly x?: number;
  readonly width?: number;
  readonly lineHeight?: number;
  readonly mostLines?: number;
  readonly align?: CanvasTextAlign;
}

function penOf(context: CanvasRenderingContext2D, colours: MapColours): Pen {
  const write = (text: string, y: number, style: Style): number => {
    const { x = EDGE, width = IMAGE_WIDTH - 2 * EDGE, lineHeight = 24, mostLines = 1, align = "left" } = style;
    context.font = style.font;
    context.fillStyle = style.colour;
    context.textAlign = align;
    const lines = wrapText(text, width, mostLines, (part) => context.measureText(part).width);
    lines.forEach((line, i) => {
      context.fillText(line, x, y + i * lineHeight);
    });
    return y + lines.length * lineHeight;
  };
  return { context, colours, write };
}

function paintHead({ colours, write }: Pen, state: AtlasState): void {
  const { input, scenario, shownTick, seed, commands } = state;
  const { ink, inkQuiet, ember, fontUi } = colours;
  const time = t("image.date", { time: formatDayAndTime(scenario.startS + shownTick * TICK_S) });
  const counts = { decisions: commands.length, assumptions: changedAssumptions(state) };
  const kinds = counts.assumptions === 0 ? "decisions" : counts.decisions === 0 ? "assumptions" : "both";
  const luck = { seed: formatNumber(seed) };
  const what = isChanged(state)
    ? t("image.changed", { what: t(`difference.${kinds}`, counts), ...luck })
    : t("image.history", luck);
  write(input.title, 78, { font: `500 52px ${DISPLAY}`, colour: ink, width: 1120 });
  write(t("app.name"), 72, { font: `600 24px ${DISPLAY}`, colour: inkQuiet, x: IMAGE_WIDTH - EDGE, align: "right" });
  write(time, 124, { font: `600 26px ${fontUi}`, colour: ember });
  const figures = t("image.figures", {
    hashrate: formatEhs(worldNow(state, "hashrateEhs")),
    interval: formatInterval(worldNow(state, "blockIntervalS")),
  });
  write(`${what} · ${figures}`, 124, {
    font: `20px ${fontUi}`,
    colour: inkQuiet,
    x: IMAGE_WIDTH - EDGE,
    width: 1040,
    align: "right",
  });
}

function paintFoot(pen: Pen, state: AtlasState, address: string | null, dotEhs: number): void {
  const { context, colours, write } = pen;
  const { input, file, run } = state;
  const hasQr = address !== null && linkAdvice(address.length) === "qr";
  const width = IMAGE_WIDTH - 2 * EDGE - (hasQr ? QR_SIZE + 32 : 0);
  const small = { font: `17px ${colours.fontUi}`, colour: colours.inkQuiet, width };
  context.fillStyle = colours.coast;
  context.fillRect(EDGE, FOOT + 8, width, 1);
  paintLegend(pen, FOOT + 42, dotEhs);
  const facts = {
    rules: state.rules,
    record: saidSource(input.recorded.source),
    price: saidSource(input.price.source),
  };
  const sources = `${file === null ? "" : `${t("image.ofFile")} `}${t("image.sources", facts)}`;
  const next = write(sources, FOOT + 82, { ...small, mostLines: 4 });
  const link = address === null || hasQr || address.length <= 400 ? address : null;
  const tooLong = address === null ? "" : t("image.linkTooLong", { length: address.length, hash: run.hash });
  write(link ?? tooLong, next + 6, { ...small, font: `600 17px ${colours.fontUi}`, colour: colours.ink, mostLines: 3 });
  if (hasQr) paintQr(context, address, IMAGE_WIDTH - EDGE - QR_SIZE, FOOT + 28);
}

function paintLegend({ context, colours, write }: Pen, y: number, dotEhs: number): void {
  const style = { font: `20px ${colours.fontUi}`, colour: colours.ink };
  const unit = t("story.dotUnit", { ehs: formatFraction(dotEhs) });
  let x = EDGE;
  const entry = (text: string, sign: () => void) => {
    context.beginPath();
    context.arc(x + 7, y - 7, 7, 0, 2 * Math.PI);
    sign();
    write(text, y, { ...style, x: x + 24 });
    x += 24 + context.measureText(text).width + 40;
  };
  const fill = (colour: string) => () => {
    context.fillStyle = colour;
    context.fill();
  };
  entry(t("image.legend", { unit }), fill(colours.ember));
  entry(t("image.dark"), () => {
    context.strokeStyle = colours.oxblood;
    context.lineWidth = 2.5;
    context.stroke();
  });
  entry(t("image.moving"), fill(colours.cobalt));
}

function paintQr(context: CanvasRenderingContext2D, text: string, left: number, top: number): void {
  const rows = qrModules(text);
  const module = Math.floor(QR_SIZE / rows.length);
  const size = module * rows.length;
  const x0 = left + QR_SIZE - size;
  context.fillStyle = "#fff";
  context.fillRect(x0, top, size, size);
  context.fillStyle = "#000";
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x0 + x * module, top + y * module, module, module);
    });
  });
}
