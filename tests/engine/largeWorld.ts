/** A world as large as a long scenario's: nineteen regions, five machine models, deliveries, flows and shutdowns. */
import type { MachineModel, Scenario } from "../../src/scenario/types.ts";
import { DAY, invent, inventRegion, STEADY_PRICE, shutdown } from "./worlds.ts";

const REGIONS = 19;
const MACHINES: readonly MachineModel[] = [
  { id: "m0", hashrateThs: 14, efficiencyJPerTh: 98, releaseTick: 0 },
  { id: "m1", hashrateThs: 50, efficiencyJPerTh: 50, releaseTick: 0 },
  { id: "m2", hashrateThs: 68, efficiencyJPerTh: 38, releaseTick: 0 },
  { id: "m3", hashrateThs: 95, efficiencyJPerTh: 31, releaseTick: 0 },
  { id: "m4", hashrateThs: 110, efficiencyJPerTh: 29, releaseTick: 0 },
];

const some = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

export function inventLarge(endTick: number): Scenario {
  const days = Math.ceil(endTick / DAY) + 1;
  return invent({
    endTick,
    machines: MACHINES,
    regions: some(REGIONS, (r) =>
      inventRegion(`R${r}`, 0, {
        installed: MACHINES.map((_, m) => 10_000 + 2_000 * ((r * 7 + m * 3) % 11)),
        stored: MACHINES.map(() => 3000),
        tariffUsdPerKwh: 0.03 + 0.004 * r,
      }),
    ),
    deliveries: some(8, (i) => ({
      region: (i * 3) % REGIONS,
      machine: 3 + (i % 2),
      knots: [
        { tick: 0, machinesPerDay: 40 },
        { tick: endTick, machinesPerDay: 90 },
      ],
    })),
    flows: some(6, (i) => ({
      id: `f${i}`,
      from: i,
      to: i + 7,
      machine: i % MACHINES.length,
      source: "stored",
      startTick: 20 * DAY * i,
      endTick: 20 * DAY * i + 60 * DAY,
      machinesPerDay: 40,
      meanTravelDays: 30,
      lostShare: 0.02,
    })),
    // Neither the cut nor its end falls on an hour.
    events: some(6, (i) =>
      shutdown(i, [
        { tick: (30 + 40 * i) * DAY + 7, value: 0.1 },
        { tick: (36 + 40 * i) * DAY + 3, value: 1 },
      ]),
    ),
    price: {
      ...STEADY_PRICE,
      closes: some(days, (day) => ({ tick: day * DAY, usd: 40_000 + 5000 * Math.sin(day / 9) })),
    },
    feesSatsByDay: some(days, () => 10_000_000),
  });
}
