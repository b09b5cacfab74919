/** The map of the poster as SVG: what `createMap` draws at its default view, in thousandths of a plate unit. */
import { MINING_AREAS } from "../../data/miningAreas.ts";
import { arrow, convoyPoints, slightness, strip, widthOf } from "../../view/map/arcShapes.ts";
import { createDotField, type DotField } from "../../view/map/dotField.ts";
import { decodeWorld, type FlatLine } from "../../view/map/geometry.ts";
import { createKnownSites } from "../../view/map/knownSites.ts";
import { labelPlaces } from "../../view/map/labelPlaces.ts";
import { labelSize } from "../../view/map/labelSize.ts";
import { createLandlord } from "../../view/map/landlord.ts";
import type { MapFrame, MapRegion } from "../../view/map/mapTypes.ts";
import { project } from "../../view/map/projection.ts";
import { routePath } from "../../view/map/routes.ts";
import { baseDotRadius, dotSpacing, type Frame, fitView, regionsBox, ringStroke } from "../../view/map/viewport.ts";
import { insetsFor, layoutFor } from "../layout.ts";
import { POSTER_INPUT, type PosterMoments } from "./moments.ts";

const UNITS = 1000;

/** A unit of dots, and a window that has it: what is measured in pixels is laid for that one. */
export interface DotSet {
  readonly dotEhs: number;
  readonly name: string;
  readonly window: readonly [width: number, height: number];
  readonly map: readonly [width: number, height: number];
}

export const DOT_SETS: readonly DotSet[] = [
  { dotEhs: 0.25, name: "quarter", window: [1440, 900], map: [1440, 695] },
  { dotEhs: 0.5, name: "half", window: [390, 844], map: [390, 304] },
  { dotEhs: 1, name: "one", window: [320, 640], map: [320, 197] },
];

/** Widths of names in the map's type (Geologica 600), in its size: here is no canvas to measure them on. */
const NAME_EM: Readonly<Record<string, number>> = {
  "CN-XJ": 4.01,
  "CN-SC": 9.99,
  "CN-NM": 7.41,
  "CN-XX": 6.55,
  US: 6.79,
  KZ: 5.76,
  CA: 3.71,
  RU: 3.18,
  MY: 4.28,
  DE: 4.51,
  IE: 3.49,
  IR: 1.96,
  SE: 3.93,
  NO: 3.78,
  IS: 3.58,
  GE: 3.86,
  TH: 4.23,
  PY: 4.58,
  AR: 4.92,
};
/** Of a name's halo, as `labelLayer.ts` draws it, less what it leaves off. */
const HALO_PX = 1.5;

const world = decodeWorld();
const regions = POSTER_INPUT.regions.map((region): MapRegion => {
  const place = MINING_AREAS[region.id];
  if (place === undefined) throw new Error(`no place on the map for ${region.id}`);
  return { id: region.id, name: region.name, ...place };
});
const ownerAt = createLandlord(world, regions);
const box = regionsBox(regions);

/** Width to height of what the default view shows at least. */
export const PLATE_RATIO = (box.right - box.left) / (box.bottom - box.top);

/** Land, dots and names. The first `svg` is in plate units, the second in shares of the same rectangle. */
export function posterPlate(moments: PosterMoments): string {
  const size = [box.right - box.left, box.bottom - box.top].map((length) => round(length * UNITS));
  const view = `${round(box.left * UNITS)} ${round(box.top * UNITS)} ${size.join(" ")}`;
  const equator = [...project(-168.99, 0), ...project(-169.01, 0)];
  const lines = [
    path("plate-equator", [equator], ""),
    path("plate-land", world.land, "z"),
    path("plate-sea", world.seas, "z"),
    path("plate-borders", world.borders, ""),
  ];
  return [
    `<svg class="poster-plate" viewBox="${view}" aria-hidden="true" focusable="false">${lines.join("")}`,
    ...DOT_SETS.map((set) => dotsOf(set, moments)),
    "</svg>",
    '<svg class="poster-names" aria-hidden="true" focusable="false">',
    ...DOT_SETS.map((set) => namesOf(set, moments)),
    "</svg>",
  ].join("");
}

/** The view that the map takes in the window of a set, and the field of its dots at a moment. */
function laid({ dotEhs, window, map }: DotSet, moment: MapFrame) {
  const frame: Frame = { width: map[0], height: map[1], insets: insetsFor(layoutFor(...window), false) };
  const view = fitView(frame, box);
  const field = createDotField({ regions, dotEhs }, createKnownSites(regions, world));
  field.setDiameter(dotSpacing(view, dotEhs));
  field.setFrame(moment, 0, false);
  return { frame, view, field, radius: baseDotRadius(view, dotEhs) };
}

function dotsOf(set: DotSet, moments: PosterMoments): string {
  const [rest, dark] = [laid(set, moments.rest), laid(set, moments.dark)];
  const { view, radius } = rest;
  const px = UNITS / view.scale;
  const [lit, litLater] = [pointsOf(rest.field, 0), pointsOf(dark.field, 0)];
  const later = new Set(litLater);
  const before = new Set(lit);
  const moving = (laidOut: typeof rest, when: string) => {
    const routes = laidOut.field.layout().routes.filter(({ progress }) => progress.length > 0);
    const ways = routes.map((route) => ({ route, way: routePath(regions[route.from]!, regions[route.to]!) }));
    const strips = ways.map(({ route, way }) =>
      strip(way, [0, way.length - 1], slightness(way, view.scale) * px * widthOf(route)),
    );
    const arrows = ways.map(({ way }) => arrow(way, slightness(way, view.scale) * px));
    const dots = ways.flatMap(({ route, way }) => convoyPoints(way, route, view.scale, radius));
    const points = dots.map(([x, y]) => `${round(x * UNITS)} ${round(y * UNITS)}`);
    return [
      path(`strip ${when}`, strips, "z", 1),
      path(`arrow ${when}`, arrows, "z", 1),
      marks(`halo ${when}`, points, 2 * (radius + 0.8) * px),
      marks(`moving ${when}`, points, 2 * (radius + 0.1) * px),
    ];
  };
  const rings = (field: DotField, when: string) => [
    marks(`ring ${when}`, pointsOf(field, 1), 2 * radius * px),
    marks(`hole ${when}`, pointsOf(field, 1), 2 * (radius - ringStroke(radius)) * px),
  ];
  return [
    `<g class="poster-dots poster-${set.name}">`,
    ...moving(rest, "at-rest").slice(0, 2),
    ...moving(dark, "at-dark").slice(0, 2),
    marks(
      "lit",
      lit.filter((point) => later.has(point)),
      2 * radius * px,
    ),
    marks(
      "lit at-rest",
      lit.filter((point) => !later.has(point)),
      2 * radius * px,
    ),
    marks(
      "lit at-dark",
      litLater.filter((point) => !before.has(point)),
      2 * radius * px,
    ),
    ...rings(rest.field, "at-rest"),
    ...rings(dark.field, "at-dark"),
    ...moving(rest, "at-rest").slice(2),
    ...moving(dark, "at-dark").slice(2),
    "</g>",
  ].join("");
}

/** Where dots (0) or rings (1) stand. */
function pointsOf(field: DotField, ring: 0 | 1): string[] {
  return field.regions.flatMap(({ x, y, total, target }) =>
    Array.from({ length: total }, (_, site) => site)
      .filter((site) => target[site] === ring)
      .map((site) => `${round(x[site]! * UNITS)} ${round(y[site]! * UNITS)}`),
  );
}

/** One path of strokes without length, whose round ends are the dots. */
function marks(name: string, points: readonly string[], width: number): string {
  if (points.length === 0) return "";
  return `<path class="${name}" stroke-width="${round(width * 10) / 10}" d="${points.map((point) => `M${point}h0`).join("")}"/>`;
}

function namesOf(set: DotSet, moments: PosterMoments): string {
  const { frame, view, field, radius } = laid(set, moments.rest);
  const size = labelSize(frame);
  const widthOf = (index: number) => (NAME_EM[regions[index]!.id] ?? 6) * size + HALO_PX;
  const places = labelPlaces({ ownerAt, regions, widthOf }, field, view, frame, radius, []);
  const share = (value: number, from: number, to: number) => `${round(((value - from) / (to - from)) * 1000) / 10}%`;
  const names = places.map(({ index, x, y }) => {
    const left = share((x - view.x) / view.scale, box.left, box.right);
    const top = share((y - view.y) / view.scale, box.top, box.bottom);
    return `<text x="${left}" y="${top}">${regions[index]!.name}</text>`;
  });
  return `<g class="poster-dots poster-${set.name} names-${frame.width < 700 ? "small" : "large"}">${names.join("")}</g>`;
}

/** Flat lines in whole steps; `unit` is what a plate unit is in them. */
function path(name: string, lines: readonly FlatLine[], end: "" | "z", unit = UNITS): string {
  if (lines.length === 0) return "";
  return `<path class="${name}" d="${lines.map((line) => stepsOf(line, unit) + end).join("")}"/>`;
}

function stepsOf(line: FlatLine, unit: number): string {
  let [x, y] = [round(line[0]! * unit), round(line[1]! * unit)];
  let text = `M${x} ${y}l`;
  for (let i = 2; i < line.length; i += 2) {
    const [nextX, nextY] = [round(line[i]! * unit), round(line[i + 1]! * unit)];
    if (nextX === x && nextY === y) continue;
    text += `${nextX - x} ${nextY - y} `;
    [x, y] = [nextX, nextY];
  }
  return text.trimEnd().replaceAll(" -", "-");
}

const round = Math.round;

/** Of a moment's dots by set: what a test counts on the page. */
export function dotCount(set: DotSet, moment: MapFrame): { readonly on: number; readonly dark: number } {
  const { on, dark } = laid(set, moment).field.layout();
  const sum = (list: readonly number[]) => list.reduce((all, count) => all + count, 0);
  return { on: sum(on), dark: sum(dark) };
}
