import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FlagKind,
  nearestFlag,
  neighbourSpeed,
  placeFlags,
  shareOf,
  type TimelineFlag,
} from "../../../src/view/panels/timelineModel.ts";

const flag = (timeS: number, label: string, kind: FlagKind = "event"): TimelineFlag => ({
  id: `${kind}-${timeS}-${label}`,
  timeS,
  label,
  kind,
});
const space = { startS: 0, endS: 1000, widthPx: 1000, rows: 2, labelWidthPx: (label: string) => 10 * label.length };

describe("placeFlags", () => {
  test("a lone flag carries its label in the row nearest to the track", () => {
    expect(placeFlags([flag(250, "cut")], space)).toMatchObject([
      { share: 0.25, row: 0, labelled: true, before: false },
    ]);
  });

  test("at the end of the track the label stands before its pole", () => {
    expect(placeFlags([flag(990, "long enough")], space)).toMatchObject([{ labelled: true, before: true }]);
  });

  test("flags outside the run are left out, the rest is in time order", () => {
    const placed = placeFlags([flag(900, "b"), flag(-1, "before"), flag(100, "a"), flag(1001, "after")], space);
    expect(placed.map((place) => place.flag.label)).toEqual(["a", "b"]);
  });

  test("a decision keeps its label where an event must give way", () => {
    const crowd = [500, 504, 508, 512].map((timeS) => flag(timeS, "an event with a long name"));
    const placed = placeFlags([...crowd, flag(506, "your cut", "decision")], space);
    expect(placed.find((place) => place.flag.kind === "decision")?.labelled).toBe(true);
    expect(placed.filter((place) => place.labelled).length).toBeLessThan(placed.length);
  });

  test("a retarget keeps its label where a decision, an event or a report must give way", () => {
    const crowd = (["decision", "event", "report"] as const).map((kind, i) => flag(500 + 40 * i, "a long name", kind));
    const placed = placeFlags([...crowd, flag(600, "+1.2 %", "retarget")], { ...space, rows: 1 });
    expect(placed.filter((place) => place.labelled).map((place) => place.flag.kind)).toContain("retarget");
  });

  test("longer words stand where they cover nothing, and take no other flag's label", () => {
    const retarget = (timeS: number) => ({ ...flag(timeS, "+1.2 %", "retarget"), longLabel: "difficulty +1.2 %" });
    const placed = placeFlags([retarget(100), retarget(200), flag(300, "cut")], { ...space, rows: 1 });
    expect(placed.map(({ text }) => text)).toEqual(["+1.2 %", "+1.2 %", "cut"]);
    expect(placeFlags([retarget(100), flag(400, "cut")], space)[0]).toMatchObject({ text: "difficulty +1.2 %" });
  });

  test("without rows every flag still stands, without its label", () => {
    const placed = placeFlags([flag(1, "a"), flag(500, "b")], { ...space, rows: 0 });
    expect(placed.map((place) => place.labelled)).toEqual([false, false]);
  });

  test("no label covers another label of its row or a pole that passes through it", () => {
    const kinds = fc.constantFrom<FlagKind>("event", "retarget", "report", "decision");
    const flags = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 20 }), kinds)
        .map(([t, n, kind]) => flag(t, "x".repeat(n), kind)),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(flags, (given) => {
        const placed = placeFlags(given, space);
        expect(placed.length).toBe(given.length);
        const boxes = placed.map((place) => {
          const x = place.share * space.widthPx;
          const width = place.labelled ? space.labelWidthPx(place.flag.label) : 0;
          return { x, row: place.row, from: place.before ? x - width : x, to: place.before ? x : x + width, place };
        });
        for (const a of boxes) {
          for (const b of boxes) {
            if (a === b || !a.place.labelled) continue;
            if (b.row >= a.row) expect(b.x <= a.from || b.x >= a.to).toBe(true);
            if (b.row === a.row && b.place.labelled) expect(a.to <= b.from || b.to <= a.from).toBe(true);
          }
        }
      }),
    );
  });
});

test("a share stays between the ends", () => {
  expect([-5, 0, 5, 10, 50].map((t) => shareOf(t, 0, 10))).toEqual([0, 0, 0.5, 1, 1]);
  expect(shareOf(3, 7, 7)).toBe(0);
});

test("the flag nearest to the cursor takes the Tab key", () => {
  const placed = placeFlags([flag(100, "a"), flag(300, "b")], space);
  expect([0, 199, 201, 999].map((t) => nearestFlag(placed, t))).toEqual([0, 0, 1, 1]);
  expect(nearestFlag([], 0)).toBe(-1);
});

test("speeds go up and down the ladder and stop at its ends", () => {
  const speeds = [0.25, 0.5, 1, 4];
  expect([0.25, 1, 4].map((speed) => neighbourSpeed(speeds, speed, 1))).toEqual([0.5, 4, 4]);
  expect([0.25, 1, 4].map((speed) => neighbourSpeed(speeds, speed, -1))).toEqual([0.25, 0.5, 1]);
});
