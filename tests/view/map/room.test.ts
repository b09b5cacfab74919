/** Dots stand where mining is at every size of the map, in units that the map has room for. */
import { geoDistance, geoEqualEarth } from "d3-geo";
import { describe, expect, test } from "vitest";
import { dotUnitFor, insetsFor, layoutFor } from "../../../src/app/layout.ts";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { regionFigure } from "../../../src/host/runTable.ts";
import { layoutDots } from "../../../src/view/map/dots.ts";
import { contains, decodeWorld } from "../../../src/view/map/geometry.ts";
import type { MapRegion } from "../../../src/view/map/mapTypes.ts";
import { BELT, createSites } from "../../../src/view/map/sites.ts";
import { baseDotRadius, dotSpacing, fitView, regionsBox, type View } from "../../../src/view/map/viewport.ts";
import { KAZAKHSTAN, runWhole } from "../../host/run.ts";

const world = decodeWorld();
const regions = KAZAKHSTAN.regions.map(({ id }): MapRegion => ({ id, name: id, ...MINING_AREAS[id]! }));
const shapesOf = (region: MapRegion) => region.countries.map((id) => world.countries.get(id)!);
const plate = geoEqualEarth().rotate([-11, 0]).scale(1).translate([0, 0]);
const COLUMNS = ["onEhs", "offlineEhs", "gridEhs", "uneconomicEhs", "legalEhs"] as const;

/** From the first tick up to the end of January 2022, once a day: what is installed by region. */
const run = runWhole(KAZAKHSTAN, 1, []);
const DAYS = Array.from({ length: 38 }, (_, day) =>
  regions.map((_region, r) =>
    COLUMNS.reduce((sum, column) => sum + regionFigure(run, r, column, Math.min(day * 144, run.ready - 1)), 0),
  ),
);

/** Width and height of the window, width and height of the map in it, and the unit. */
const PLATES = [
  [1440, 900, 1440, 684, 0.25],
  [1280, 720, 1280, 504, 0.25],
  [1024, 768, 1024, 552, 0.5],
  [900, 700, 900, 473, 1],
  [844, 390, 464, 243, 0.5],
  [640, 400, 352, 253, 0.5],
  [590, 400, 590, 168, 1],
  [390, 844, 390, 288, 0.5],
] as const;

function viewOf([width, height, mapWidth, mapHeight]: readonly number[]): View {
  const insets = insetsFor(layoutFor(width!, height), false);
  return fitView({ width: mapWidth!, height: mapHeight!, insets }, regionsBox(regions));
}

/** Of the nearest area, in its radii, on the globe. */
function reach(region: MapRegion, x: number, y: number): number {
  const at = plate.invert!([x, y])!;
  return Math.min(...region.areas.map(({ lon, lat, radiusKm }) => (geoDistance([lon, lat], at) * 6371) / radiusKm));
}

const isInCountry = (region: MapRegion, x: number, y: number): boolean =>
  shapesOf(region).some((shape) => contains(shape, x, y));

function expectApart(x: readonly number[], y: readonly number[], count: number, diameter: number): void {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      expect(Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!)).toBeGreaterThan(diameter * (1 - 1e-6));
    }
  }
}

describe.each(PLATES)("in a window of %d x %d", (width, height, mapWidth, mapHeight, unit) => {
  const view = viewOf([width, height, mapWidth, mapHeight]);

  test("the unit fits the room", () => {
    expect(layoutFor(width, height).dotEhs).toBe(unit);
    expect(baseDotRadius(view, unit)).toBeGreaterThan(0.95);
  });

  test("every dot of January 2022 stands in its region's areas or their belt, on land, apart, and none is missing", () => {
    const diameter = dotSpacing(view, unit);
    const sites = regions.map((region) => createSites(region, shapesOf(region), diameter));
    for (const [day, ehs] of DAYS.entries()) {
      if (day % 3 !== 0) continue;
      const { on } = layoutDots({ onEhs: ehs, darkEhs: ehs.map(() => 0), shipments: [] }, unit);
      for (const [r, region] of regions.entries()) {
        const count = on[r]!;
        expect(Math.abs(count * unit - ehs[r]!)).toBeLessThanOrEqual(unit / 2 + 1e-9);
        const { x, y, belted } = sites[r]!(count);
        expect(belted, region.id).toBeGreaterThanOrEqual(count);
        if (day % 18 !== 0) continue;
        for (let i = 0; i < count; i++) {
          expect(isInCountry(region, x[i]!, y[i]!)).toBe(true);
          // The belt is measured on the plate, which stretches the globe a little within an area.
          expect(reach(region, x[i]!, y[i]!)).toBeLessThan(BELT * 1.05);
        }
        expectApart(x, y, count, diameter);
      }
    }
  });

  test("no dot of the biggest regions jumps in January", () => {
    const diameter = dotSpacing(view, unit);
    for (const [r, region] of regions.entries()) {
      if (DAYS[0]![r]! < 10) continue;
      const sites = createSites(region, shapesOf(region), diameter);
      const first = Math.round(DAYS[0]![r]! / unit);
      const last = Math.round(DAYS.at(-1)![r]! / unit);
      const count = Math.min(first, last);
      expect(sites(last).x.slice(0, count)).toEqual(sites(first).x.slice(0, count));
    }
  });
});

describe("layout", () => {
  test("units are of the four, and finer where there is more room", () => {
    let last = 2;
    for (let width = 100; width <= 2000; width += 20) {
      const unit = dotUnitFor(width, width * 0.7);
      expect([0.25, 0.5, 1, 2]).toContain(unit);
      expect(unit).toBeLessThanOrEqual(last);
      last = unit;
    }
    expect(last).toBe(0.25);
    expect(dotUnitFor(2000, 120)).toBe(2);
    expect(dotUnitFor(0, 0)).toBe(2);
  });

  test("under a sheet the land runs on rather than shrink below 420 px, and never widens", () => {
    for (const width of [900, 1024, 1100, 1280, 1440, 1920]) {
      const layout = layoutFor(width, 900);
      const [bare, covered] = [insetsFor(layout, false), insetsFor(layout, true)];
      expect(covered.right).toBeGreaterThanOrEqual(bare.right);
      const box = regionsBox(regions);
      const landPx = (insets: typeof bare) =>
        fitView({ width, height: 700, insets }, box).scale * (box.right - box.left);
      expect(landPx(covered)).toBeGreaterThanOrEqual(Math.min(419.9, landPx(bare)));
      expect(landPx(covered)).toBeLessThanOrEqual(landPx(bare));
    }
  });
});

describe("an overfull region", () => {
  const view = viewOf(PLATES[0]);
  const diameter = dotSpacing(view, 0.25);

  test("all of China in Iceland: first its areas, then its land, then beyond; all there, touching at most", () => {
    const iceland = regions.find(({ id }) => id === "IS")!;
    const china = regions.reduce((sum, { id }, r) => sum + (id.startsWith("CN-") ? DAYS[0]![r]! : 0), 0);
    const count = Math.round((china + 1.75) / 0.25);
    const { x, y, inside, belted } = createSites(iceland, shapesOf(iceland), diameter)(count);
    expect(x.length).toBe(count);
    expect(inside).toBeGreaterThan(4);
    expect(belted).toBeLessThanOrEqual(inside);
    expectApart(x, y, count, diameter);
    for (let i = 0; i < count; i++) expect(isInCountry(iceland, x[i]!, y[i]!)).toBe(i < inside);
    // A close heap, not a scatter: it covers little more than its dots need when they touch.
    const far = Math.max(...x.map((at, i) => Math.hypot(at - x[0]!, y[i]! - y[0]!)));
    expect(far).toBeLessThan(2.2 * diameter * Math.sqrt((count * Math.sqrt(3)) / (2 * Math.PI)));
  });

  test("it closes up before it spills", () => {
    const region = regions.find(({ id }) => id === "KZ")!;
    const sites = createSites(region, shapesOf(region), diameter);
    let roomy = 0;
    let close = 0;
    const first = { ...sites(60) };
    for (let count = 60; count < 900; count += 20) {
      const { x, belted } = sites(count);
      if (belted < count) break;
      close = count;
      if (x[0] === first.x[0]) roomy = count;
    }
    expect(close).toBeGreaterThan(roomy * 1.15);
  });
});
