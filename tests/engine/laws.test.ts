/** Laws of whole worlds, numbered T1 to T21 as in the model: what a shutdown does to blocks, income and coins, and what luck is shared. */
import { describe, expect, test } from "vitest";
import { createFrameWriter } from "../../src/engine/frame.ts";
import { REGION_COLUMNS, WORLD_COLUMNS, worldColumnIndex } from "../../src/engine/frameColumns.ts";
import { mine, settle } from "../../src/engine/step.ts";
import { rewardSats } from "../../src/engine/systems/price.ts";
import type { World } from "../../src/engine/world.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { blocksOf, DAY, invent, inventRegion, mean, runTo, STEADY_PRICE, shutdown, start, variance } from "./worlds.ts";

const hashpriceAtEachTick = (scenario: Scenario, toTick: number, seed = 1) => {
  const world = start(scenario, seed);
  const rows: { height: number; hashprice: number; hashrateThs: number; retargets: number }[] = [];
  while (world.tick < toTick) {
    settle(world, []);
    rows.push({
      height: world.chain.height,
      hashprice: world.price.hashpriceUsdPerPhDay,
      hashrateThs: world.fleet.totalOnThs,
      retargets: world.outputs.events.length,
    });
    mine(world);
  }
  return rows;
};

describe("T18: income per hash", () => {
  const dark = invent({ events: [shutdown(0, [{ tick: DAY, value: 0 }])] });

  test("survivors earn nothing extra for a shutdown until the retarget, to the last bit", () => {
    const calm = hashpriceAtEachTick(invent(), 13 * DAY);
    const cut = hashpriceAtEachTick(dark, 13 * DAY);
    expect(cut[2 * DAY]!.hashrateThs).toBe(calm[2 * DAY]!.hashrateThs / 2);
    expect(cut.map((row) => row.hashprice)).toEqual(calm.map((row) => row.hashprice));
  });

  test("the retarget that counts the dark blocks then pays the survivors more", () => {
    const rows = hashpriceAtEachTick(dark, 29 * DAY);
    const after = rows.find((row) => row.retargets === 1)!;
    expect(after.hashprice / rows[0]!.hashprice).toBeGreaterThan(1.5);
  });

  test("it is price times reward over the hashes of a block, and hashrate is not in it", () => {
    for (const machines of [300_000, 3_000_000]) {
      const world = start(invent({ regions: [inventRegion("A", machines)] }));
      settle(world, []);
      const usdPerBlock = (rewardSats(world) / 1e8) * 40_000;
      const expected = ((1e15 * 86_400) / world.chain.expectedHashes) * usdPerBlock;
      expect(world.price.hashpriceUsdPerPhDay / expected).toBeCloseTo(1, 12);
    }
  });
});

const bits = (value: number): string => new BigUint64Array(Float64Array.of(value).buffer)[0]!.toString(16);

describe("T16: common luck", () => {
  test("history and what-if have the same blocks until the event's tick, bit by bit, and the same draws after it", () => {
    const EVENT_TICK = 5 * DAY + 17;
    const world = (scenario: Scenario) => blocksOf(runTo(start(scenario, 42), 20 * DAY));
    const history = world(invent());
    const whatIf = world(invent({ events: [shutdown(1, [{ tick: EVENT_TICK, value: 0 }])] }));
    const shared = history.filter((block) => block.timeS <= EVENT_TICK * 600);
    expect(shared.length).toBeGreaterThan(600);
    expect(whatIf.slice(0, shared.length).map(({ timeS, ...rest }) => ({ ...rest, time: bits(timeS) }))).toEqual(
      shared.map(({ timeS, ...rest }) => ({ ...rest, time: bits(timeS) })),
    );
    expect(whatIf[shared.length + 10]!.timeS).not.toBe(history[shared.length + 10]!.timeS);
    // A third less hashrate stretches each whole gap after the event by 3/2: the draw behind it is the same.
    const gap = (blocks: typeof history, i: number) => blocks[i]!.timeS - blocks[i - 1]!.timeS;
    for (let i = shared.length + 1; i < shared.length + 500; i += 1) {
      expect(gap(whatIf, i) / gap(history, i)).toBeCloseTo(1.5, 6);
    }
  });
});

describe("T19: coins", () => {
  test("a share s dark for d days delays 6.25 x 144 x s x d coins at the rate of blocks then found", () => {
    const DAYS_DARK = 2;
    const RUNS = 1000;
    const calm = invent();
    const dark = invent({
      events: [
        shutdown(1, [
          { tick: DAY, value: 0 },
          { tick: (1 + DAYS_DARK) * DAY, value: 1 },
        ]),
      ],
    });
    const coins = (world: World) => world.chain.issuedSats / 1e8;
    const missing = Array.from({ length: RUNS }, (_, seed) => {
      const [a, b] = [calm, dark].map((scenario) => coins(runTo(start(scenario, seed), 4 * DAY)));
      return a! - b!;
    });
    const blocksADay = (86_400 * 126e18) / start(calm).chain.expectedHashes;
    const expected = (6.25 * blocksADay * DAYS_DARK) / 3;
    expect(Math.abs(mean(missing) - expected)).toBeLessThan(4 * Math.sqrt(variance(missing) / RUNS));
  });

  test("coins issued are the blocks' subsidies, over a halving too", () => {
    const anchor = { height: 838_656, nBits: 0x17100000, timeS: 0 }; // 1,344 blocks before the fourth halving
    const world = runTo(start(invent({ anchor })), 13 * DAY);
    const mined = world.chain.height - anchor.height;
    expect(mined).toBeGreaterThan(1344);
    expect(world.chain.issuedSats).toBe(1343 * 625_000_000 + (mined - 1343) * 312_500_000);
  });
});

describe("T20: streams", () => {
  test("more shipments, more noise in reports and another price move no block", () => {
    const region = inventRegion("B", 1_000_000, { stored: [50_000] });
    const regions = [inventRegion("A", 2_000_000), region];
    const flow = {
      id: "f",
      from: 1,
      to: 0,
      machine: 0,
      source: "stored" as const,
      startTick: -20 * DAY,
      endTick: 20 * DAY,
      machinesPerDay: 100,
      meanTravelDays: 300, // nothing arrives in this run, so the hashrate stays
      lostShare: 0,
    };
    const plain = runTo(start(invent({ regions, endTick: 3 * DAY })), 3 * DAY);
    const busy = runTo(
      start(
        invent({
          regions,
          flows: [flow],
          observation: { rows: [], months: [], poolNoiseShare: 0.5 },
          price: { ...STEADY_PRICE, closes: [{ tick: 0, usd: 9 }], geopoliticalSensitivity: 1 },
        }),
      ),
      3 * DAY,
    );
    expect(busy.outputs.shipments.length).toBeGreaterThan(20);
    expect(busy.outputs.blocks).toEqual(plain.outputs.blocks);
  });
});

describe("scale", () => {
  test("all hashrates doubled, and the hashes of a block doubled, leave every gap as it is", () => {
    const world = (machines: number, nBits: number) => {
      const anchor = { height: 715_680, nBits, timeS: 0 };
      return blocksOf(runTo(start(invent({ regions: [inventRegion("A", machines)], anchor })), 12 * DAY));
    };
    const once = world(2_520_000, 0x17100000);
    expect(once.length).toBeGreaterThan(1600); // before the retarget, whose target has 23 bits
    expect(world(5_040_000, 0x17080000)).toEqual(once);
  });
});

describe("frames", () => {
  test("a frame shows the world after this tick's decisions and before its blocks", () => {
    const scenario = invent();
    const world = start(scenario);
    const writer = createFrameWriter(scenario, 2);
    settle(world, [{ kind: "cut", region: "A", tick: 0, ticks: 6 }]);
    writer.write(world, 0);
    mine(world);
    settle(world, []);
    writer.write(world, 1);
    const table = writer.finish();
    expect(table.columns).toHaveLength(2 * WORLD_COLUMNS.length);
    expect([...table.regionRows]).toEqual([0]);
    expect(table.regionValues).toHaveLength(3 * REGION_COLUMNS.length);
    const at = (column: Parameters<typeof worldColumnIndex>[0], row: number) =>
      table.columns[worldColumnIndex(column) * 2 + row];
    expect(at("hashrateEhs", 0)).toBe(63);
    expect(at("height", 0)).toBe(715_680);
    expect(at("height", 1)).toBe(world.chain.height);
  });
});
