import { expect, test } from "vitest";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { loadPreset, PRESET_IDS } from "../../../src/scenario/presets/index.ts";
import { type Direction, neighbour } from "../../../src/view/map/neighbours.ts";
import { type Point, project } from "../../../src/view/map/projection.ts";

const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];

function reached(places: readonly Point[], from: number): number {
  const seen = new Set([from]);
  for (const at of seen)
    for (const direction of DIRECTIONS) {
      const next = neighbour(places, at, direction);
      if (next !== null) seen.add(next);
    }
  return seen.size;
}

test("in every scenario arrow keys lead from any region to every other", async () => {
  const inputs = await Promise.all(PRESET_IDS.map((id) => loadPreset(id)!));
  for (const { id, regions } of inputs) {
    const places = regions.map((region) =>
      project(MINING_AREAS[region.id]!.labelLon, MINING_AREAS[region.id]!.labelLat),
    );
    for (const from of places.keys()) expect(`${id} ${reached(places, from)}`).toBe(`${id} ${places.length}`);
  }
});

test("an arrow leads where the map has it: ahead rather than aside, and nowhere from the rim", () => {
  const ids = ["US", "CA", "RU", "KZ", "IR"];
  const places = ids.map((id) => project(MINING_AREAS[id]!.labelLon, MINING_AREAS[id]!.labelLat));
  const from = (id: string, direction: Direction) => ids[neighbour(places, ids.indexOf(id), direction) ?? -1] ?? null;
  expect([from("US", "up"), from("CA", "down"), from("KZ", "up"), from("RU", "down")]).toEqual([
    "CA",
    "US",
    "RU",
    "KZ",
  ]);
  expect(from("US", "left") ?? "CA").toBe("CA");
  expect(from("IR", "down")).not.toBe("KZ");
  const square: Point[] = [
    [0, 0],
    [1, 0.9],
    [1.2, 0],
  ];
  expect(neighbour(square, 0, "right")).toBe(2);
  expect(neighbour(square, 0, "left")).toBeNull();
});
