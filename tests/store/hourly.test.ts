/** The store, the map and the charts on a run whose rows are hours: what is seen at a cursor between two frames. */
import { describe, expect, test } from "vitest";
import { chartSpecs } from "../../src/app/chartSpecs.ts";
import { mapFrameOf } from "../../src/app/mapFrame.ts";
import { regionColumn, worldColumn } from "../../src/host/runTable.ts";
import { tickOfRow } from "../../src/scenario/frames.ts";
import { linkOf } from "../../src/store/atlas.ts";
import { stepFrom } from "../../src/store/moments.ts";
import { frameTickNow, regionNow, worldBefore, worldNow } from "../../src/store/now.ts";
import { readyTick } from "../../src/store/rows.ts";
import { TICK_S } from "../../src/units/constants.ts";
import { valueAt } from "../../src/view/charts/sample.ts";
import { createTestAtlas, LONG_INPUT } from "./testAtlas.ts";

/** Five past an hour, in ticks of ten minutes. */
const TICK = 1607;
const CUT = { kind: "cut", region: "US", tick: TICK, ticks: 432 } as const;

function createLongAtlas(link = "") {
  const atlas = createTestAtlas(link, { first: LONG_INPUT });
  const us = atlas.store.getState().scenario.regions.findIndex((region) => region.id === "US");
  const onAt = (tick: number) => {
    atlas.store.getState().seek(tick);
    const state = atlas.store.getState();
    const onMap = mapFrameOf(state).onEhs[us]!;
    expect(onMap).toBe(regionNow(state, us, "onEhs"));
    return onMap;
  };
  return { ...atlas, us, onAt, state: () => atlas.store.getState() };
}

describe("between two frames", () => {
  test("a moment shows the first frame at or after it, the last one at the end", () => {
    const { settle, state } = createLongAtlas();
    settle();
    const { run, scenario, seek } = state();
    expect(run.frameEveryTicks).toBe(6);
    const height = worldColumn(run, "height");
    for (const [tick, row] of [
      [0, 0],
      [1, 1],
      [1602, 267],
      [1603, 268],
      [1608, 268],
      [scenario.endTick - 1, run.frames - 1],
      [scenario.endTick, run.frames - 1],
    ] as const) {
      seek(tick);
      expect(worldNow(state(), "height")).toBe(height[row]);
      expect(frameTickNow(state())).toBe(tickOfRow(run, row));
    }
    seek(1602.9); // panels show whole ticks
    expect(worldNow(state(), "height")).toBe(height[267]);
  });

  test("a decision is seen at the cursor where it is made, and not an hour before it", () => {
    const { store, settle, onAt, state, us } = createLongAtlas();
    settle();
    const calm = onAt(TICK);
    expect(calm).toBeGreaterThan(60);
    expect(store.getState().decide(CUT)).toBe(true);
    settle(1); // the first day of the new future
    expect(readyTick(state().run)).toBeLessThan(state().scenario.endTick);
    expect([onAt(TICK), onAt(TICK + 50), onAt(TICK - 6)]).toEqual([0, 0, onAt(1598)]);
    settle();
    expect([onAt(TICK), onAt(TICK - 6)]).toEqual([0, onAt(1598)]);
    store.getState().seek(TICK);
    expect(worldBefore(state(), "hashrateEhs")! - worldNow(state(), "hashrateEhs")).toBeCloseTo(calm, 6);
    const { run, history } = state();
    expect(regionColumn(run, us, "onEhs").subarray(0, 268)).toEqual(
      regionColumn(history, us, "onEhs").subarray(0, 268),
    );
  });

  test("the cursor stays in ticks: it stops where the frames end, and a link holds its ten minutes", () => {
    const { store, settle, state } = createLongAtlas();
    settle(2);
    const { run, seek, setSpeed, play, advance } = state();
    expect(readyTick(run)).toBe(144);
    seek(141);
    setSpeed(64);
    play(true);
    advance(250);
    expect(state().cursorTick).toBe(144);
    settle();
    seek(TICK);
    store.getState().decide(CUT);
    settle();
    const link = linkOf(state());
    expect(link).toMatch(/^1[\w-]{10,40}$/);
    const there = createLongAtlas(link);
    there.settle();
    expect(there.state().run.hash).toBe(state().run.hash);
    expect(there.state().cursorTick).toBe(TICK);
  });

  test("a step to the next block always shows it; steps go back the way they came", () => {
    const { settle, state } = createLongAtlas();
    settle();
    const { run, seek } = state();
    const ticks: number[] = [];
    for (let tick = 1000; ticks.length < 40; ) {
      tick = stepFrom("block", 1, tick, run, []);
      ticks.push(tick);
      seek(tick);
      const found = run.blockTimesS.filter((timeS) => timeS <= tick * TICK_S).length;
      expect(worldNow(state(), "height")).toBeGreaterThanOrEqual(run.anchorHeight + found);
    }
    const back = [...ticks].reverse();
    back.slice(1).forEach((tick, i) => {
      expect(stepFrom("block", -1, back[i]!, run, [])).toBe(tick);
    });
    const last = Math.ceil(run.blockTimesS.at(-1)! / TICK_S);
    expect(stepFrom("block", 1, last, run, [])).toBe(last);
    expect(stepFrom("block", -1, 0, run, [])).toBe(0);
  });

  test("a move is refused where a frame of that tick shows no machines, and let be where none tells", () => {
    const { store, settle } = createLongAtlas();
    settle();
    const move = (from: string, to: string, tick: number) =>
      ({ kind: "relocate", from, to, percent: 100, meanTravelDays: 30, tick }) as const;
    store.getState().decide(move("KZ", "RU", 1598));
    settle();
    expect(store.getState().decide(move("KZ", "US", 1602))).toBe(false);
    expect(store.getState().decide(move("KZ", "US", 1601))).toBe(true);
  });
});

describe("what hangs on exact ticks", () => {
  test("machines are on the map's way from the tick they leave to the tick they arrive", () => {
    const { settle, state } = createLongAtlas();
    settle();
    const { run, seek } = state();
    const shipment = run.shipments.find((row) => row.createdTick > 200 && row.arriveTick % 6 > 1)!;
    const shown = (tick: number) => {
      seek(tick);
      return mapFrameOf(state()).shipments.some(({ id }) => id === shipment.id);
    };
    expect([shipment.createdTick - 1, shipment.createdTick].map(shown)).toEqual([false, true]);
    expect([shipment.arriveTick - 1, shipment.arriveTick].map(shown)).toEqual([true, false]);
  });

  test("charts put each row at its own time and end where the run ends", () => {
    const { settle, state } = createLongAtlas();
    settle();
    const { input, scenario, run, history } = state();
    const specs = chartSpecs({ input, scenario, run, history, decided: true, held: false, version: 1, spread: null });
    const ours = specs.flatMap((spec) => spec.lines.filter((line) => ["simulated", "ghost"].includes(line.kind)));
    expect(ours.length).toBeGreaterThan(10);
    for (const line of ours) {
      expect([line.x.length, line.y.length]).toEqual([run.frames, run.frames]);
      expect([line.x[0], line.x[1]]).toEqual([scenario.startS, scenario.startS + 3600]);
      expect(line.x[run.frames - 1]).toBe(scenario.startS + scenario.endTick * TICK_S);
    }
    const price = specs.find((spec) => spec.id === "price")!.lines.find((line) => line.kind === "simulated")!;
    const usd = worldColumn(run, "priceUsd");
    expect(valueAt(price, scenario.startS + 1602 * TICK_S)).toBe(usd[267]);
    expect(valueAt(price, scenario.startS + 1605 * TICK_S)).toBeCloseTo((usd[267]! + usd[268]!) / 2, 6);
  });
});
