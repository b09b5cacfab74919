import { expect, test } from "vitest";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { arrow, strip } from "../../../src/view/map/arcShapes.ts";
import { routePath } from "../../../src/view/map/routes.ts";

const regions = Object.entries(MINING_AREAS).map(([id, place]) => ({ id, name: id, ...place }));

/** Twice the area, with the sign of the way round. */
const signedArea = (points: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const next = (i + 2) % points.length;
    sum += points[i]! * points[next + 1]! - points[next]! * points[i + 1]!;
  }
  return sum;
};

test("strips and arrows of all routes run the same way round, so that in one path none takes away from another", () => {
  const signs = { strips: new Set<number>(), arrows: new Set<number>() };
  for (const from of regions)
    for (const to of regions) {
      if (from === to) continue;
      const path = routePath(from, to);
      signs.strips.add(Math.sign(signedArea(strip(path, [0, path.length - 1], 2))));
      signs.arrows.add(Math.sign(signedArea(arrow(path, 2))));
    }
  expect([signs.strips.size, signs.arrows.size]).toEqual([1, 1]);
});
