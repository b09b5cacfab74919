/** The plate of the scenario list's little maps: the land in one path, and where each region's machines stand on it. */
import { readFileSync } from "node:fs";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { Objects, Topology } from "topojson-specification";
import { MINING_AREAS } from "../data/miningAreas.ts";
import { type Line, ringArea, simplify } from "./geometryLines.ts";

const SOURCE = new URL("../../node_modules/world-atlas/land-110m.json", import.meta.url);

/** Grid of the plate: whole numbers are fine enough at the size it is printed. */
const SPHERE_WIDTH = 400;
/** Land begins and ends here; beyond is the Pacific. */
const LEFT = 42;
const WIDTH = 326;
const CENTRE_LON = 11;
const NORTH_LAT = 75;
const SOUTH_LAT = -44;
/** Islands smaller than this are left off, grid squares. */
const SMALLEST_ISLAND = 14;
/** Corners that span less than this are smoothed away, grid squares. */
const DETAIL = 2;

const onPlate = geoEqualEarth().rotate([-CENTRE_LON, 0]).fitWidth(SPHERE_WIDTH, { type: "Sphere" });
const top = Math.round(onPlate([CENTRE_LON, NORTH_LAT])![1]);
const height = Math.round(onPlate([CENTRE_LON, SOUTH_LAT])![1]) - top;

/** Text of src/view/panels/plate.generated.ts. */
export function plateText(): string {
  const world = JSON.parse(readFileSync(SOURCE, "utf8")) as Topology<Objects>;
  const [x, y] = onPlate.translate();
  const cropped = geoEqualEarth()
    .rotate([-CENTRE_LON, 0])
    .scale(onPlate.scale())
    .translate([x - LEFT, y - top])
    .clipExtent([
      [0, 0],
      [WIDTH, height],
    ]);
  const drawn = geoPath(cropped).digits(2)(feature(world, world.objects.land!)) ?? "";
  const land = drawn.split("Z").map(ringPath).join("");
  const places = Object.entries(MINING_AREAS).map(([id, { areas }]) => {
    const sum = areas.reduce((all, area) => all + area.weight, 0);
    const rows = areas.map(({ lon, lat, weight }) => {
      const [px, py] = cropped([lon, lat])!;
      return [Math.round(px), Math.round(py), Math.round((weight / sum) * 100) / 100];
    });
    return `  ${/^[A-Z]+$/.test(id) ? id : JSON.stringify(id)}: ${JSON.stringify(rows)},`;
  });
  return `/** Written by \`npm run catalogue\` from Natural Earth 1:110m (world-atlas, public domain) and src/data/miningAreas.ts. */
export const PLATE: {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** By region: x, y and share of its machines. */
  readonly places: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
} = {
  width: ${WIDTH},
  height: ${height},
  land: "${land}",
  places: {
${places.join("\n")}
  },
};
`;
}

/** One closed ring in steps, without points that stand still; empty when it is too small to print. */
function ringPath(text: string): string {
  const ring: Line = [...text.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => [Number(px), Number(py)]);
  if (ring.length < 3 || Math.abs(ringArea(ring)) < SMALLEST_ISLAND) return "";
  const points = simplify(ring, DETAIL).map(([px, py]) => [Math.round(px), Math.round(py)] as const);
  const steps = points.slice(1).flatMap(([px, py], i) => {
    const [dx, dy] = [px - points[i]![0], py - points[i]![1]];
    return dx === 0 && dy === 0 ? [] : [`${dx} ${dy}`];
  });
  return `M${points[0]!.join(" ")}l${steps.join(" ").replace(/ -/g, "-")}z`;
}
