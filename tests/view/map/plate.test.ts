import { geoEqualEarth, geoInterpolate } from "d3-geo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeNumbers } from "../../../src/cli/geometryLines.ts";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { contains, decodeNumbers, decodeWorld, flatArea } from "../../../src/view/map/geometry.ts";
import { namedRegions, placeLabels } from "../../../src/view/map/labels.ts";
import { greatCircle, project } from "../../../src/view/map/projection.ts";
import { clampView, fitView, MAX_ZOOM, mixView, regionsBox, zoomAt } from "../../../src/view/map/viewport.ts";

const world = decodeWorld();
const regions = Object.entries(MINING_AREAS).map(([id, row]) => ({ id, name: id, ...row }));

describe("projection", () => {
  const lon = fc.double({ min: -168, max: 190, noNaN: true });
  const lat = fc.double({ min: -90, max: 90, noNaN: true });
  const published = geoEqualEarth().rotate([-11, 0]).scale(1).translate([0, 0]);

  test("agrees with d3-geo", () => {
    fc.assert(
      fc.property(lon, lat, (a, b) => {
        const [x, y] = project(a, b);
        const [px, py] = published([a, b])!;
        expect(x).toBeCloseTo(px, 9);
        expect(y).toBeCloseTo(py, 9);
      }),
    );
  });

  test("great circles agree with d3-geo", () => {
    const way = greatCircle([104, 34], [10, 51], 4);
    const other = geoInterpolate([104, 34], [10, 51]);
    for (const [i, point] of way.entries()) {
      expect(point[0]).toBeCloseTo(other(i / 4)[0], 9);
      expect(point[1]).toBeCloseTo(other(i / 4)[1], 9);
    }
  });
});

describe("geometry", () => {
  test("numbers come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  test("land has its size, within 1 %, and the Caspian is a sea", () => {
    const km2 = (rings: readonly (readonly number[])[]): number =>
      rings.reduce((sum, ring) => sum + Math.abs(flatArea(ring)), 0) * 6371 ** 2;
    expect(km2(world.land) - km2(world.seas)).toBeGreaterThan(134.6e6 * 0.99);
    expect(km2(world.land) - km2(world.seas)).toBeLessThan(134.6e6 * 1.01);
    expect(world.seas.length).toBe(1);
  });

  test.each([
    ["398", 71.4, 51.1],
    ["840", -97.7, 30.3],
    ["156", 104, 30.6],
    ["643", 104, 52.3],
    ["352", -19, 64.8],
    ["276", 13.4, 52.5],
    ["XK", 21, 42.6],
  ])("country %s holds %d, %d", (id, lon, lat) => {
    const at = project(lon, lat);
    expect(contains(world.countries.get(id)!, ...at)).toBe(true);
    const owners = [...world.countries].filter(([, shape]) => contains(shape, ...at)).map(([other]) => other);
    expect(owners).toEqual([id]);
  });

  test("every country that a region names is there", () => {
    for (const region of regions) for (const id of region.countries) expect(world.countries.has(id)).toBe(true);
  });
});

describe("view", () => {
  const box = regionsBox(regions);
  const frames = [
    { width: 1440, height: 900, insets: { top: 56, right: 296, bottom: 140, left: 304 } },
    { width: 390, height: 340, insets: { top: 0, right: 0, bottom: 0, left: 0 } },
    { width: 1280, height: 430, insets: { top: 0, right: 0, bottom: 0, left: 0 } },
    { width: 200, height: 120, insets: { top: 56, right: 296, bottom: 140, left: 304 } },
  ];

  test.each(frames)("at $width x $height every region stands in the free area", (frame) => {
    const view = fitView(frame, box);
    const small = frame.width < 300;
    const [left, right] = small ? [0, frame.width] : [frame.insets.left, frame.width - frame.insets.right];
    for (const area of regions.flatMap((region) => region.areas)) {
      const [x, y] = project(area.lon, area.lat);
      expect(x * view.scale + view.x).toBeGreaterThan(left);
      expect(x * view.scale + view.x).toBeLessThan(right);
      expect(y * view.scale + view.y).toBeGreaterThan(0);
      expect(y * view.scale + view.y).toBeLessThan(frame.height);
    }
  });

  test("zoom keeps the point under the pointer, limits hold, land stays in view", () => {
    const frame = frames[0]!;
    const fit = fitView(frame, box);
    const near = zoomAt(fit, fit.scale * 2, 500, 300);
    expect((500 - near.x) / near.scale).toBeCloseTo((500 - fit.x) / fit.scale, 9);
    const far = clampView({ scale: fit.scale * 99, x: 1e6, y: -1e6 }, fit, frame);
    expect(far.scale).toBeCloseTo(fit.scale * MAX_ZOOM, 6);
    expect(Math.abs((724 - far.x) / far.scale)).toBeLessThan(2.71);
    expect(mixView(fit, near, 1)).toEqual(near);
  });
});

describe("labels", () => {
  test("the asked-for first, then the biggest, none without dots", () => {
    expect(namedRegions([3, 0, 9, 5], [1], 2)).toEqual([1, 2, 3]);
  });

  test("names do not overlap and keep off dots when they can", () => {
    const wanted = [0, 1, 2].map((index) => ({ index, x: 200, y: 200, width: 80, height: 14 }));
    const dots = [{ x: 200, y: 200, owner: 0 }];
    const screen = { left: 0, right: 400, top: 0, bottom: 400 };
    const placed = placeLabels(
      wanted,
      () => true,
      () => 0,
      dots,
      screen,
    );
    expect(placed.length).toBe(3);
    for (const [i, a] of placed.entries()) {
      expect(Math.abs(a.x - 200) < 40 && Math.abs(a.y - 200) < 7).toBe(false);
      for (const b of placed.slice(0, i)) expect(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 14).toBe(true);
    }
  });
});
