/**
 * Writes src/view/map/geometry.generated.ts from Natural Earth (world-atlas): land, coast, borders and the countries that
 * answer to a click, projected to Equal Earth and simplified on shared arcs. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { geoEqualEarthRaw } from "d3-geo";
import { feature, mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import { encodeNumbers, type Line, ringArea, simplify } from "./geometryLines.ts";

const SOURCE = new URL("../../node_modules/world-atlas/countries-50m.json", import.meta.url);
const TARGET = new URL("../view/map/geometry.generated.ts", import.meta.url);

/** The plate is centred here, so that its edge runs through the Bering Strait. */
const CENTRE_LON = 11;
/** Grid steps per unit of the projection (the plate is 5.4 units wide). */
const GRID = 1800;
/** Corners that span less than this are smoothed away, square units of the projection; borders are drawn fainter. */
const COAST_DETAIL = 6e-6;
const BORDER_DETAIL = 1e-5;
/** Islands smaller than this are left off, square units (1e-5 is about 400 km²). */
const SMALLEST_ISLAND = 2.4e-5;
const SOUTH_END_LAT = -56;
const ANTARCTICA = "010";
const BUDGET_BYTES = 24_000;

/** ISO 3166-1 numeric codes; Kosovo has none and is known by name. */
const SELECTABLE = (
  "840 156 398 124 643 276 458 372 364 752 578 352 268 764 600 032 804 076 036 417 860 496 784 512 064 231 246 862 360 " +
  "826 250 528 616 792 702 344 410 392 356 710 566 404 222 604 152 724 380 051 682 586 418 XK"
).split(" ");

type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type World = Topology<Objects & { countries: GeometryCollection<{ name: string }> }>;

const world = JSON.parse(readFileSync(SOURCE, "utf8")) as World;
const all = world.objects.countries.geometries as Country[];
const countries = all.filter((country) => country.id !== ANTARCTICA);

const arcs: Line[] = world.arcs.map((_, index) => projectArc(index));

function projectArc(index: number): Line {
  const line = feature(world, { type: "LineString", arcs: [index] }).geometry;
  if (line.type !== "LineString") throw new Error("an arc is a line");
  let before = Number.NaN;
  return line.coordinates.map(([lon, lat]) => {
    let turned = ((((lon! - CENTRE_LON + 180) % 360) + 360) % 360) - 180;
    // An arc that crosses the plate's edge goes on beyond it, instead of jumping to the other side.
    if (turned - before > 180) turned -= 360;
    if (before - turned > 180) turned += 360;
    before = turned;
    return geoEqualEarthRaw((turned * Math.PI) / 180, (lat! * Math.PI) / 180);
  });
}

const arcOf = (reference: number): Line => {
  const arc = arcs[reference < 0 ? ~reference : reference]!;
  return reference < 0 ? [...arc].reverse() : arc;
};
const areaOf = (ring: readonly number[]): number => ringArea(ring.flatMap(arcOf));
const SOUTH_END = geoEqualEarthRaw(0, (SOUTH_END_LAT * Math.PI) / 180)[1];
const isShown = (ring: readonly number[]): boolean =>
  Math.abs(areaOf(ring)) >= SMALLEST_ISLAND && ring.flatMap(arcOf).some((point) => point[1] > SOUTH_END);

const landRings = mergeArcs(world, countries as Polygon[])
  .arcs.flat()
  .filter(isShown);
const coastArcs = new Set(landRings.flat().map(plain));
const borderArcs = new Set(interiorArcs());

function plain(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** Arcs of the rings that are shown, other than coast. */
function interiorArcs(): number[] {
  const used = countries.flatMap((country) => ringsOf(country).filter(isShown).flat().map(plain));
  return used.filter((arc) => !coastArcs.has(arc));
}

function ringsOf(country: Country): number[][] {
  return country.type === "Polygon" ? country.arcs : country.arcs.flat();
}

/** Coast loops first (each is a ring by itself), then the other coast arcs, then borders. */
const isLoop = (ring: readonly number[]): boolean => ring.length === 1;
const loops = landRings.filter(isLoop).map((ring) => plain(ring[0]!));
const byNumber = (a: number, b: number): number => a - b;
const coast = [...coastArcs].filter((arc) => !loops.includes(arc)).sort(byNumber);
const order = [...loops.sort(byNumber), ...coast, ...[...borderArcs].sort(byNumber)];
const newIndex = new Map(order.map((arc, index) => [arc, index]));

const simplified = order.map((arc) => {
  const detail = coastArcs.has(arc) ? COAST_DETAIL : BORDER_DETAIL;
  const line = simplify(arcs[arc]!, detail).map(([x, y]): [number, number] => [
    Math.round(x * GRID),
    Math.round(y * GRID),
  ]);
  return line.filter(
    (p, i) => i === 0 || i === line.length - 1 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1],
  );
});

/** Lengths, then all x steps, then all y steps: likes beside likes compress best. */
function encodeArcs(): string {
  const dx: number[] = [];
  const dy: number[] = [];
  let x = 0;
  let y = 0;
  for (const point of simplified.flat()) {
    dx.push(point[0] - x);
    dy.push(point[1] - y);
    [x, y] = point;
  }
  return encodeNumbers([...simplified.map((line) => line.length), ...dx, ...dy]);
}

function encodeRings(rings: readonly (readonly number[])[]): string {
  return encodeNumbers(
    rings.flatMap((ring) => [
      ring.length,
      ...ring.map((reference) => {
        const index = newIndex.get(plain(reference))!;
        return reference < 0 ? ~index : index;
      }),
    ]),
  );
}

const rings = Object.fromEntries(
  SELECTABLE.map((id) => {
    const parts = countries.filter((c) => (id === "XK" ? c.properties?.name === "Kosovo" : c.id === id));
    const shown = parts
      .flatMap(ringsOf)
      .filter((ring) => ring.every((arc) => newIndex.has(plain(arc))) && isShown(ring));
    return [id, encodeRings(shown)] as const;
  }).filter(([, text]) => text !== ""),
);

const text = `/** Made by \`npm run geometry\` from Natural Earth 1:50m (public domain, world-atlas 2.0.2). Do not edit. */
export const GEOMETRY = {
  centreLon: ${CENTRE_LON},
  grid: ${GRID},
  arcCount: ${order.length},
  loopCount: ${loops.length},
  coastCount: ${coastArcs.size},
  arcs: ${JSON.stringify(encodeArcs())},
  land: ${JSON.stringify(encodeRings(landRings.filter((ring) => !isLoop(ring))))},
  countries: ${JSON.stringify(rings)} as Readonly<Record<string, string>>,
} as const;
`;

writeFileSync(TARGET, text);
const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const points = simplified.reduce((sum, line) => sum + line.length, 0);
console.log(
  JSON.stringify({
    bytes,
    budget: BUDGET_BYTES,
    points,
    arcs: order.length,
    islands: loops.length,
    countries: Object.keys(rings).length,
  }),
);
if (bytes > BUDGET_BYTES) throw new Error(`geometry is ${bytes} bytes, more than ${BUDGET_BYTES}`);
