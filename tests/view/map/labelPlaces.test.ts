/** Names on maps with little room: half of a small plate, and large type for a hall. */
import { expect, test } from "vitest";
import { PRESENT_LABEL_PX, PRESENT_LAYOUT } from "../../../src/app/layout.ts";
import { mapFrameOf } from "../../../src/app/mapFrame.ts";
import { POSTER_INPUT } from "../../../src/app/poster/moments.ts";
import { MINING_AREAS } from "../../../src/data/miningAreas.ts";
import { createDotField } from "../../../src/view/map/dotField.ts";
import { decodeWorld } from "../../../src/view/map/geometry.ts";
import { createKnownSites } from "../../../src/view/map/knownSites.ts";
import { labelPlaces } from "../../../src/view/map/labelPlaces.ts";
import { labelSize } from "../../../src/view/map/labelSize.ts";
import { createLandlord } from "../../../src/view/map/landlord.ts";
import type { MapRegion } from "../../../src/view/map/mapTypes.ts";
import { baseDotRadius, dotSpacing, type Frame, fitView, regionsBox } from "../../../src/view/map/viewport.ts";
import { KAZAKHSTAN, runWhole } from "../../host/run.ts";

const world = decodeWorld();
const regions = POSTER_INPUT.regions.map(({ id, name }): MapRegion => ({ id, name, ...MINING_AREAS[id]! }));
const run = runWhole(KAZAKHSTAN, 1, []);
/** 5 January 2022, 12:00 UTC. */
const MID_SHUTDOWN = 1602;
/** Of a letter, in its size: a little more than those of the map's type. */
const LETTER_EM = 0.62;

/** Names of a view, each with how many dots it hides and how far its nearest own one is, in its height. */
function namesIn(frame: Frame, dotEhs: number, labelPx?: number) {
  const view = fitView(frame, regionsBox(regions));
  const field = createDotField({ regions, dotEhs }, createKnownSites(regions, world));
  field.setDiameter(dotSpacing(view, dotEhs));
  field.setFrame(mapFrameOf({ run, scenario: KAZAKHSTAN, commands: [], cursorTick: MID_SHUTDOWN }), 0, false);
  const widthOf = (index: number) => regions[index]!.name.length * LETTER_EM * (labelPx ?? labelSize(frame));
  const named = { ownerAt: createLandlord(world, regions), regions, widthOf, labelPx };
  return labelPlaces(named, field, view, frame, baseDotRadius(view, dotEhs), []).map((box) => {
    const away = field.regions.map(({ x, y, total }) =>
      Array.from({ length: total }, (_, i) =>
        Math.hypot(
          Math.max(0, Math.abs(x[i]! * view.scale + view.x - box.x) - box.width / 2),
          Math.max(0, Math.abs(y[i]! * view.scale + view.y - box.y) - box.height / 2),
        ),
      ),
    );
    return {
      name: regions[box.index]!.name,
      hidden: away.flat().filter((px) => px === 0).length,
      apart: Math.min(...away[box.index]!) / box.height,
    };
  });
}

test("on half a plate every name stands by its dots", () => {
  const names = namesIn({ width: 588, height: 514, insets: { top: 8, right: 248, bottom: 8, left: 0 } }, 0.25);
  expect(names.map(({ name }) => name)).toContain("Kazakhstan");
  for (const { name, apart } of names) expect(apart, name).toBeLessThan(1.5);
});

test("in a hall all names together hide one dot at most", () => {
  const names = namesIn(
    { width: 1280, height: 420, insets: PRESENT_LAYOUT.plate },
    PRESENT_LAYOUT.dotEhs,
    PRESENT_LABEL_PX,
  );
  expect(names.map(({ name }) => name)).toContain("Kazakhstan");
  expect(names.reduce((sum, { hidden }) => sum + hidden, 0)).toBeLessThan(2);
  for (const { name, apart } of names) expect(apart, name).toBeLessThan(1.5);
});
