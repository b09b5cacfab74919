import { describe, expect, test } from "vitest";
import type { ChartLine } from "../../../src/view/charts/chartTypes.ts";
import { markerPlaces, traceBand, traceLine } from "../../../src/view/charts/trace.ts";

const same = (value: number) => value;
const line = (x: number[], y: number[], more: Partial<ChartLine> = {}): ChartLine => ({
  id: "a",
  label: "a",
  kind: "simulated",
  x,
  y,
  ...more,
});

function recorder() {
  const strokes: string[] = [];
  return {
    strokes,
    moveTo: (x: number, y: number) => strokes.push(`M${x},${y}`),
    lineTo: (x: number, y: number) => strokes.push(`L${x},${y}`),
  };
}

describe("traceLine", () => {
  test("lifts the pen over a gap", () => {
    const pen = recorder();
    traceLine(line([0, 1, 2, 3, 4], [5, 6, Number.NaN, 7, 8]), same, same, pen);
    expect(pen.strokes).toEqual(["M0,5", "L1,6", "M3,7", "L4,8"]);
  });

  test("draws a step as across, then up", () => {
    const pen = recorder();
    traceLine(line([0, 10], [1, 2], { stepped: true }), same, same, pen);
    expect(pen.strokes).toEqual(["M0,1", "L10,1", "L10,2"]);
  });

  test("ten thousand points in a hundred columns keep every peak and cost at most four strokes a column", () => {
    const x = Array.from({ length: 10_000 }, (_, i) => i / 100);
    const y = x.map((_, i) => (i === 5_017 ? 900 : i === 7_003 ? -900 : Math.sin(i)));
    const pen = recorder();
    traceLine(line(x, y), same, same, pen);
    expect(pen.strokes.length).toBeLessThanOrEqual(4 * 102);
    expect(pen.strokes.some((stroke) => stroke.endsWith(",900"))).toBe(true);
    expect(pen.strokes.some((stroke) => stroke.endsWith(",-900"))).toBe(true);
  });
});

test("a band goes along the top and back along the bottom, once for each stretch", () => {
  const pen = recorder();
  const a = line([0, 1, 2, 3], [0, 0, 0, 0], { low: [1, 1, Number.NaN, 1], high: [5, 6, 7, 8] });
  traceBand(a, same, same, pen);
  expect(pen.strokes).toEqual(["M0,5", "L1,6", "L1,1", "L0,1", "M3,8", "L3,1"]);
});

test("markers keep their distance and skip gaps", () => {
  const a = line([0, 4, 8, 12, 20], [1, 1, Number.NaN, 2, 3]);
  expect(markerPlaces(a, same, same, 9)).toEqual([
    [0, 1],
    [12, 2],
  ]);
});
