import { describe, expect, test } from "vitest";
import { type Shipment, shipmentsOf, totalsByPair } from "../../src/store/shipments.ts";

function shipment(
  id: number,
  from: number,
  to: number,
  ehs: number,
  createdTick: number,
  arriveTick: number,
): Shipment {
  return {
    id,
    from,
    to,
    machine: 0,
    machines: 100 * id,
    lost: 0,
    ehs,
    departTick: createdTick,
    arriveTick,
    createdTick,
  };
}
const ALL = [
  shipment(1, 0, 1, 3, 0, 100),
  shipment(2, 1, 2, 1, 10, 60),
  shipment(3, 0, 1, 2, 20, 40),
  shipment(4, 2, 0, 9, 50, 90),
];
const ids = (wish: Partial<Parameters<typeof shipmentsOf>[1]>) =>
  shipmentsOf(ALL, { tick: 45, arrivedToo: false, region: null, order: "due", ...wish }).map(({ id }) => id);

describe("a table of shipments", () => {
  test("has what is under way at the cursor, the soonest first, or the largest", () => {
    expect(ids({})).toEqual([2, 1]);
    expect(ids({ order: "size" })).toEqual([1, 2]);
    expect(ids({ tick: 60 })).toEqual([4, 1]); // what arrives now has arrived
  });

  test("has all that left so far when asked, and never what leaves later", () => {
    expect(ids({ arrivedToo: true })).toEqual([3, 2, 1]);
    expect(ids({ arrivedToo: true, tick: 0 })).toEqual([1]);
  });

  test("of a region has what comes and what goes", () => {
    expect(ids({ region: 2 })).toEqual([2]);
    expect(ids({ region: 0, tick: 55 })).toEqual([4, 1]);
  });

  test("leaves the run's own list in its order", () => {
    ids({ order: "size" });
    expect(ALL.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });
});

test("totals by pair lose nothing", () => {
  const totals = totalsByPair(ALL);
  expect(totals[0]).toMatchObject({ from: 2, to: 0, shipments: 1, ehs: 9 });
  expect(totals[1]).toEqual({ from: 0, to: 1, shipments: 2, machines: 400, ehs: 5, firstDue: 40 });
  expect(totals.reduce((sum, { ehs }) => sum + ehs, 0)).toBe(15);
  expect(totalsByPair([])).toEqual([]);
});
