import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { darkOrder, layoutDots } from "../../../src/view/map/dots.ts";
import { contains, decodeWorld } from "../../../src/view/map/geometry.ts";
import type { MapFrame, MapRegion } from "../../../src/view/map/mapTypes.ts";
import { createSites } from "../../../src/view/map/sites.ts";

const world = decodeWorld();
const regions = Object.entries(MINING_AREAS).map(([id, row]): MapRegion => ({ id, name: id, ...row }));
const shapesOf = (region: MapRegion) => region.countries.map((id) => world.countries.get(id)!);

/** Late 2021 in dots of 0.25 EH/s, and how far they stand apart on a 1440 px wide plate. */
const LATE_2021: Readonly<Record<string, number>> = {
  ...{ US: 284, CN: 160, KZ: 100, CA: 48, RU: 36, MY: 19, SE: 13, NO: 12, TH: 11, AR: 10 },
  ...{ PY: 7, IS: 7, DE: 4, IE: 3, IR: 1, XK: 1 },
  // Parts of China as the wet season of 2020 ended.
  ...{ "CN-XJ": 110, "CN-SC": 150, "CN-NM": 50, "CN-XX": 40 },
};
const DIAMETER = 3.6 / 247;

const amount = fc.double({ min: 0, max: 400, noNaN: true });
const anyFrame: fc.Arbitrary<MapFrame> = fc
  .record({
    regions: fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }),
    shipments: fc.array(
      fc.record({
        id: fc.nat(1000),
        from: fc.nat(3),
        to: fc.nat(3),
        ehs: fc.double({ min: 0, max: 5, noNaN: true }),
        progress: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 30 },
    ),
  })
  .map((made) => ({
    onEhs: made.regions.map(([on]) => on),
    darkEhs: made.regions.map(([, dark]) => dark),
    shipments: made.shipments,
  }));
const anyDotEhs = fc.constantFrom(0.05, 0.25, 0.5, 1, 3);

describe("dots are conserved", () => {
  test("on, and on with dark, are each within half a dot of the frame", () => {
    fc.assert(
      fc.property(anyFrame, anyDotEhs, (frame, dotEhs) => {
        const layout = layoutDots(frame, dotEhs);
        for (const [i, on] of layout.on.entries()) {
          const dark = layout.dark[i]!;
          expect(dark).toBeGreaterThanOrEqual(0);
          expect(Math.abs(on * dotEhs - frame.onEhs[i]!)).toBeLessThanOrEqual(dotEhs / 2 + 1e-9);
          const installed = frame.onEhs[i]! + frame.darkEhs[i]!;
          expect(Math.abs((on + dark) * dotEhs - installed)).toBeLessThanOrEqual(dotEhs / 2 + 1e-9);
        }
      }),
    );
  });

  test("dots under way are within half a dot of each route, and stand where shipments are", () => {
    fc.assert(
      fc.property(anyFrame, anyDotEhs, (frame, dotEhs) => {
        const layout = layoutDots(frame, dotEhs);
        let sum = 0;
        for (const route of layout.routes) {
          const own = frame.shipments.filter((s) => s.from === route.from && s.to === route.to && s.ehs > 0);
          const ehs = own.reduce((total, shipment) => total + shipment.ehs, 0);
          expect(Math.abs(route.progress.length * dotEhs - ehs)).toBeLessThanOrEqual(dotEhs / 2 + 1e-9);
          for (const progress of route.progress) expect(own.some((s) => s.progress === progress)).toBe(true);
          sum += route.progress.length;
        }
        expect(layout.inTransit).toBe(sum);
      }),
    );
  });

  test("nonsense in a frame is nothing", () => {
    const layout = layoutDots(
      { onEhs: [Number.NaN, -3, 1], darkEhs: [1, Number.POSITIVE_INFINITY, 0], shipments: [] },
      0.5,
    );
    expect(layout.on).toEqual([0, 0, 2]);
    expect(layout.dark).toEqual([2, 0, 0]);
  });

  test("a shipment's share of a route is its share of the dots", () => {
    const shipment = { from: 0, to: 1 };
    const { routes } = layoutDots(
      {
        onEhs: [],
        darkEhs: [],
        shipments: [
          { ...shipment, id: 2, ehs: 1, progress: 0.2 },
          { ...shipment, id: 1, ehs: 3, progress: 0.7 },
        ],
      },
      0.5,
    );
    expect(routes[0]!.progress).toEqual([0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.2, 0.2]);
  });
});

describe("sites", () => {
  test.each(regions.map((region) => [region.id, region] as const))(
    "%s: in its countries, never touching",
    (id, region) => {
      const count = LATE_2021[id] ?? 3;
      const sites = createSites(region, shapesOf(region), DIAMETER)(count);
      expect(sites.x.length).toBe(count);
      expect(sites.inside).toBe(count);
      for (let i = 0; i < count; i++) {
        expect(shapesOf(region).some((shape) => contains(shape, sites.x[i]!, sites.y[i]!))).toBe(true);
        for (let j = 0; j < i; j++) {
          const apart = Math.hypot(sites.x[i]! - sites.x[j]!, sites.y[i]! - sites.y[j]!);
          expect(apart).toBeGreaterThan(DIAMETER * (1 - 1e-6));
        }
      }
    },
  );

  test("the same region and diameter give the same sites, however they are asked for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regions),
        fc.array(fc.nat(150), { minLength: 1, maxLength: 4 }),
        (region, steps) => {
          const most = Math.max(...steps);
          const once = createSites(region, shapesOf(region), DIAMETER)(most);
          const grown = createSites(region, shapesOf(region), DIAMETER);
          for (const step of steps) grown(step);
          const again = grown(most);
          expect(again.x.slice(0, most)).toEqual(once.x.slice(0, most));
          expect(again.y.slice(0, most)).toEqual(once.y.slice(0, most));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("a region that is full grows over its border and still drops no dot", () => {
    const georgia = regions.find((region) => region.id === "GE")!;
    const sites = createSites(georgia, shapesOf(georgia), DIAMETER)(400);
    expect(sites.x.length).toBe(400);
    expect(sites.inside).toBeLessThan(20);
    const places = new Set(sites.x.map((x, i) => `${x} ${sites.y[i]}`));
    expect(places.size).toBe(400);
    // Those inside come first.
    for (let i = 0; i < 400; i++) {
      expect(shapesOf(georgia).some((shape) => contains(shape, sites.x[i]!, sites.y[i]!))).toBe(i < sites.inside);
    }
  });

  test("every prefix is shared among areas by weight", () => {
    const areas = [
      { lon: -104, lat: 42, radiusKm: 300, weight: 3 },
      { lon: -85, lat: 34, radiusKm: 300, weight: 1 },
    ];
    const region = { ...regions.find(({ id }) => id === "US")!, areas };
    const { x } = createSites(region, shapesOf(region), DIAMETER * 0.58)(80);
    for (const prefix of [4, 20, 40, 80]) {
      const west = x.slice(0, prefix).filter((at) => at < -1.45).length;
      expect(Math.abs(west - 0.75 * prefix)).toBeLessThanOrEqual(1);
    }
  });

  test("no areas, no shapes or hundreds of thousands of EH/s do not fail", () => {
    const nowhere: MapRegion = { id: "X", name: "X", areas: [], labelLon: 0, labelLat: 0, countries: [] };
    expect(createSites(nowhere, [], DIAMETER)(5).x.length).toBe(5);
    const somewhere = { ...nowhere, areas: [{ lon: 0, lat: 0, radiusKm: 100, weight: 1 }] };
    expect(createSites(somewhere, [], DIAMETER * 6)(3000).x.length).toBe(3000);
  });

  test("dots go dark from west to east", () => {
    expect(darkOrder([3, 1, 2, 0], 3)).toEqual([1, 2, 0]);
  });
});
