/** What papers found, found again in sandbox runs and built-in laboratories; the source stands in each name. */
import { beforeAll, describe, expect, test } from "vitest";
import { step } from "../../src/engine/step.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { elasticSupply } from "../../src/scenario/presets/elasticSupply.ts";
import { sandbox2022 } from "../../src/scenario/presets/sandbox2022.ts";
import { defaultSwitches } from "../../src/scenario/priceChannels.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { PriceChannel, Scenario } from "../../src/scenario/types.ts";
import { grangerF, laggedCorrelation, type Pair, residualSquares } from "./regression.ts";
import { DAY, DIFFUSION, invent, inventRegion, mean, start } from "./worlds.ts";

const WEEK = 7 * DAY;
const WEEKS = 156;
const MACHINES = [
  { id: "old", hashrateThs: 14, efficiencyJPerTh: 98, releaseTick: -1000 * DAY },
  { id: "mid", hashrateThs: 56, efficiencyJPerTh: 50, releaseTick: -500 * DAY },
  { id: "new", hashrateThs: 95, efficiencyJPerTh: 34, releaseTick: 0 },
];

/** Three years with a simulated price, owners who switch off and on, and orders; nothing leads from hashrate to price. */
const SANDBOX: Scenario = invent({
  endTick: WEEKS * WEEK,
  tariffSpread: 1,
  machines: MACHINES,
  regions: [0.05, 0.1, 0.2].map((tariffUsdPerKwh, i) =>
    inventRegion("ABC"[i]!, 0, {
      installed: [500_000, 500_000, 100_000],
      stored: [0, 0, 0],
      tariffUsdPerKwh,
      hosting: [{ tick: 0, mw: 20_000 }],
    }),
  ),
  orders: {
    paybackSoughtDays: 500,
    paybackPricedDays: 300,
    priceLagDays: 21,
    eagernessEhsPerDay: 0.4,
    makersEhsPerDay: 3,
    leadDays: 30,
    tariffUsdPerKwh: 0.05,
  },
  migration: {
    marginWeight: 5,
    riskWeight: 1,
    riskHalfLifeDays: 180,
    covertDelayDays: 0,
    covertDays: 70,
    exportDays: 200,
    mobileShares: [1, 1, 1],
    travelDays: [0, 1, 2].map(() => [20, 20, 20]),
    lostShare: 0.03,
    seasonGroups: [-1, -1, -1],
  },
  price: {
    model: DIFFUSION,
    closes: [],
    shocks: [],
    on: { ...defaultSwitches("jump-diffusion"), supply: false, forced: false, geopolitical: false },
    geopoliticalSensitivity: 0,
  },
});

/** Weekly changes of ln price and ln hashrate. */
function weeklyChanges(scenario: Scenario, seed: number): { price: number[]; hashrate: number[] } {
  const world = start(scenario, seed);
  const levels: (readonly [number, number])[] = [];
  while (world.tick < scenario.endTick) {
    if (world.tick % WEEK === 1) levels.push([Math.log(world.price.usd), Math.log(world.fleet.totalOnThs)]);
    step(world, []);
  }
  const changes = (at: 0 | 1) => levels.slice(1).map((level, i) => level[at] - levels[i]![at]);
  return { price: changes(0), hashrate: changes(1) };
}

describe("Fantazzini and Kolodin 2020 (JRFM 13(11) 263): price leads hashrate by weeks, and not the reverse", () => {
  let forward: Pair[] = [];
  let backward: Pair[] = [];
  beforeAll(() => {
    const runs = Array.from({ length: 8 }, (_, i) => weeklyChanges(SANDBOX, i + 1));
    forward = runs.map(({ price, hashrate }) => ({ cause: price, effect: hashrate }));
    backward = runs.map(({ price, hashrate }) => ({ cause: hashrate, effect: price }));
  });

  test("six weekly lags of the price help to predict hashrate far beyond chance: 1 % of chance reaches F = 2.8", () => {
    expect(grangerF(forward, 6)).toBeGreaterThan(2.8 * 3);
  });

  test("six weekly lags of hashrate do not help to predict the price: 5 % of chance reaches F = 2.1", () => {
    expect(grangerF(backward, 6)).toBeLessThan(2.1);
  });

  test("hashrate follows in the next week as owners switch, and in the sixth as orders come; the price follows nothing", () => {
    const threeErrors = 3 / Math.sqrt(forward.length * (WEEKS - 7));
    for (const lag of [1, 6]) expect(laggedCorrelation(forward, lag)).toBeGreaterThan(threeErrors);
    for (const lag of [1, 2, 3, 4, 5, 6]) expect(Math.abs(laggedCorrelation(backward, lag))).toBeLessThan(threeErrors);
  });

  test("the regression itself finds a cause that is there, and none where none is", () => {
    // y follows x of the row before; the chaotic map makes x without a random number.
    const x = Array.from({ length: 200 }, () => 0);
    x.reduce((at, _, i) => (x[i] = 3.9 * at * (1 - at)), 0.3);
    const y = x.map((_, i) => (i === 0 ? 0 : x[i - 1]! + 0.01 * Math.sin(i * i)));
    expect(grangerF([{ cause: x, effect: y }], 1)).toBeGreaterThan(1000);
    expect(
      residualSquares(
        [
          [1, 0],
          [1, 1],
          [1, 2],
        ],
        [1, 3, 5],
      ),
    ).toBeCloseTo(0, 12);
  });
});

describe("Fantazzini and Kolodin 2020, in the world of January 2022 with all computed (sandbox-2022)", () => {
  const without = (...channels: PriceChannel[]): Scenario => {
    const compiled = compileScenario(sandbox2022);
    if (!compiled.ok) throw new Error(problemText(compiled.problem));
    const { price } = compiled.value;
    return {
      ...compiled.value,
      price: { ...price, on: { ...price.on, ...Object.fromEntries(channels.map((channel) => [channel, false])) } },
    };
  };
  let forward: Pair[] = [];
  let backward: Pair[] = [];
  beforeAll(() => {
    const scenario = without("supply", "geopolitical");
    const runs = Array.from({ length: 24 }, (_, i) => weeklyChanges(scenario, i + 1));
    forward = runs.map(({ price, hashrate }) => ({ cause: price, effect: hashrate }));
    backward = runs.map(({ price, hashrate }) => ({ cause: hashrate, effect: price }));
  }, 60_000);

  test("price leads hashrate by weeks far beyond chance (1 % of it reaches F = 2.8), and not the reverse (5 % reaches 2.1)", () => {
    expect(grangerF(forward, 6)).toBeGreaterThan(2.8 * 3);
    expect(grangerF(backward, 6)).toBeLessThan(2.1);
    expect(laggedCorrelation(forward, 1)).toBeGreaterThan(3 / Math.sqrt(24 * 97));
  });

  test("G11: with forced sales off too there is no way back: another fleet, the same price to the last bit", () => {
    const scenario = without("supply", "geopolitical", "forced");
    const other: Scenario = {
      ...scenario,
      regions: scenario.regions.map((region) => ({ ...region, tariffUsdPerKwh: region.tariffUsdPerKwh * 2 })),
    };
    const [one, two] = [scenario, other].map((each) => weeklyChanges(each, 3));
    expect(two!.hashrate).not.toEqual(one!.hashrate);
    expect(two!.price).toEqual(one!.price);
  });
});

describe("Noda, Okumura and Hashimoto 2020: the difficulty rule swings when supply is elastic (elastic-supply)", () => {
  /** Retarget changes in ln, and the mean elasticity, with a spread of power prices. */
  function swings(spread: number, seed: number) {
    const compiled = compileScenario(elasticSupply, { spread });
    if (!compiled.ok) throw new Error(problemText(compiled.problem));
    const world = start(compiled.value, seed);
    const elasticities: number[] = [];
    while (world.tick < compiled.value.endTick) {
      step(world, []);
      if (world.tick % DAY === 1) elasticities.push(world.fleet.elasticity);
    }
    const changes = world.outputs.events.flatMap((event) =>
      event.kind === "retarget" ? [Math.abs(Math.log(1 + event.changePercent / 100))] : [],
    );
    return { elasticity: mean(elasticities.slice(1)), first: mean(changes.slice(0, 2)), last: mean(changes.slice(-4)) };
  }
  const SEEDS = [1, 2, 3, 4, 5];

  test("at an elasticity beyond 2 changes grow to tens of percent and stay", () => {
    for (const seed of SEEDS) {
      const { elasticity, first, last } = swings(0.1, seed);
      expect(elasticity).toBeGreaterThan(2);
      expect(last).toBeGreaterThan(0.25);
      expect(last / first).toBeGreaterThan(3);
    }
  });

  test("with power prices spread wide the elasticity is below 1/2 and changes are those of luck", () => {
    for (const seed of SEEDS) {
      const { elasticity, last } = swings(2, seed);
      expect(elasticity).toBeLessThan(0.5);
      expect(last).toBeLessThan(0.1);
    }
  });

  test("between them: the wider the spread, the smaller the swings", () => {
    const sizes = [0.1, 0.2, 0.5, 2].map((spread) => mean(SEEDS.map((seed) => swings(spread, seed).last)));
    expect(sizes.every((size, i) => i === 0 || size < sizes[i - 1]!)).toBe(true);
  });
});
