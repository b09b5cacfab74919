/** The tables that scenarios of 2019 to 2022 are made of fit together. */
import { geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import { HOSTING } from "../../src/data/hosting.ts";
import { MACHINE_GENERATIONS } from "../../src/data/machines.ts";
import { MACHINE_WARES } from "../../src/data/machineWares.ts";
import { MINING_AREAS } from "../../src/data/miningAreas.ts";
import { WORLD_REGIONS } from "../../src/data/regions.ts";
import { BELT } from "../../src/view/map/sites.ts";

const EARTH_KM = 6371;
const uniqueCount = (ids: readonly string[]) => new Set(ids).size;

describe("world regions", () => {
  test("are nineteen, China in four parts", () => {
    const ids = WORLD_REGIONS.map(({ id }) => id);
    expect(uniqueCount(ids)).toBe(19);
    expect(ids.filter((id) => id.startsWith("CN"))).toEqual(["CN-XJ", "CN-SC", "CN-NM", "CN-XX"]);
  });

  test.each(WORLD_REGIONS)("$id costs what its range says, stands in its country and has a place on the map", (row) => {
    expect(row.country).toBe(row.id.slice(0, 2));
    expect(row.tariffUsdPerKwh).toBeGreaterThanOrEqual(row.tariffRange[0]);
    expect(row.tariffUsdPerKwh).toBeLessThanOrEqual(row.tariffRange[1]);
    expect(MINING_AREAS[row.id]?.areas.length).toBeGreaterThan(0);
  });

  test("the mining areas of China's parts keep clear of one another, with their belts", () => {
    const parts = WORLD_REGIONS.filter(({ country }) => country === "CN").map(({ id }) => MINING_AREAS[id]!.areas);
    for (const [i, areas] of parts.entries()) {
      for (const a of areas) {
        for (const b of parts.slice(i + 1).flat()) {
          const apartKm = geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;
          expect(apartKm, `${a.source} and ${b.source}`).toBeGreaterThan((a.radiusKm + b.radiusKm) * BELT);
        }
      }
    }
  });
});

describe("machine generations", () => {
  test("each has a mass, and no other has", () => {
    expect(Object.keys(MACHINE_WARES)).toEqual(MACHINE_GENERATIONS.map(({ id }) => id));
  });

  test("each is released later, hashes more and wastes less than the one before", () => {
    for (const [i, row] of MACHINE_GENERATIONS.entries()) {
      const before = MACHINE_GENERATIONS[i - 1];
      if (before === undefined) continue;
      expect(row.released > before.released).toBe(true);
      expect(row.hashrateThs).toBeGreaterThan(before.hashrateThs);
      expect(row.efficiencyJPerTh).toBeLessThan(before.efficiencyJPerTh);
    }
  });
});

test("power of mines: ids are unique and ranges rise", () => {
  expect(uniqueCount(HOSTING.map(({ id }) => id))).toBe(HOSTING.length);
  for (const { lowMw, highMw } of HOSTING) expect(highMw).toBeGreaterThanOrEqual(lowMw);
});
