/** Which ticks have a frame, and which frame shows a tick. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { frameGridOf, rowOfTick, tickOfRow } from "../../src/scenario/frames.ts";

const DAY = 144;

test("60 days keep a frame of every tick, one tick more keeps one an hour", () => {
  expect(frameGridOf({ endTick: 60 * DAY })).toEqual({ frameEveryTicks: 1, endTick: 8640, frames: 8641 });
  expect(frameGridOf({ endTick: 60 * DAY + 1 })).toEqual({ frameEveryTicks: 6, endTick: 8641, frames: 1442 });
  expect(frameGridOf({ endTick: 1100 * DAY })).toEqual({ frameEveryTicks: 6, endTick: 158_400, frames: 26_401 });
});

test("frames rise from tick 0 to the last tick, and a tick is shown by the first frame at or after it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: DAY, max: 1100 * DAY }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (endTick, share) => {
        const grid = frameGridOf({ endTick });
        expect(tickOfRow(grid, 0)).toBe(0);
        expect(tickOfRow(grid, grid.frames - 1)).toBe(endTick);
        expect(tickOfRow(grid, grid.frames - 2)).toBeLessThan(endTick);
        const tick = Math.floor(share * endTick);
        const row = rowOfTick(grid, tick);
        expect(tickOfRow(grid, row)).toBeGreaterThanOrEqual(tick);
        if (row > 0) expect(tickOfRow(grid, row - 1)).toBeLessThan(tick);
        expect(rowOfTick(grid, tickOfRow(grid, row))).toBe(row);
      },
    ),
  );
});
