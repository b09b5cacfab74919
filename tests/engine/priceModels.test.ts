/** Each model against its algebra: moments of the jump-diffusion, the arithmetic of impact, the demand curve. */
import { describe, expect, test } from "vitest";
import { mine, settle } from "../../src/engine/step.ts";
import { impactLn } from "../../src/engine/systems/price/impact.ts";
import { noiseStep } from "../../src/engine/systems/price/jumpDiffusion.ts";
import { defaultSwitches } from "../../src/scenario/priceChannels.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { DAY, DIFFUSION, invent, inventRegion, mean, STEADY_PRICE, settledAt, start, variance } from "./worlds.ts";

const HOURS_PER_YEAR = 8766;

describe("G8: jump-diffusion", () => {
  const steps = (model: typeof DIFFUSION, n: number) =>
    Array.from({ length: n }, (_, hour) => noiseStep(7, hour, model));
  const excess = (values: readonly number[]) => {
    const centre = mean(values);
    return mean(values.map((x) => (x - centre) ** 4)) / variance(values) ** 2 - 3;
  };

  test("without jumps an hour's step is normal: mean -half the variance, variance of the year's over 8,766", () => {
    const N = 200_000;
    const values = steps({ ...DIFFUSION, jumpsPerYear: 0 }, N);
    const expected = DIFFUSION.volatilityPerYear ** 2 / HOURS_PER_YEAR;
    expect(Math.abs(mean(values) + expected / 2)).toBeLessThan(4 * Math.sqrt(expected / N));
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(4 * Math.sqrt(2 / N));
    expect(Math.abs(excess(values))).toBeLessThan(4 * Math.sqrt(24 / N));
  });

  test("jumps are as often up as down and add 2 x size^2 each to the variance, and fat tails", () => {
    const N = 400_000;
    const model = { ...DIFFUSION, jumpsPerYear: 300, jumpMeanAbs: 0.05 };
    const values = steps(model, N);
    const hourly = model.volatilityPerYear ** 2 / HOURS_PER_YEAR;
    const perHour = model.jumpsPerYear / HOURS_PER_YEAR;
    const expected = hourly + perHour * 2 * model.jumpMeanAbs ** 2;
    const kurtosis = (perHour * 24 * model.jumpMeanAbs ** 4) / expected ** 2;
    expect(Math.abs(mean(values) + hourly / 2)).toBeLessThan(4 * Math.sqrt(expected / N));
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(4 * Math.sqrt((kurtosis + 2) / N));
    expect(excess(values) / kurtosis).toBeGreaterThan(0.75);
    expect(excess(values) / kurtosis).toBeLessThan(1.25);
  });

  test("the price drifts by the year's rate and is the sum of the hours' steps", () => {
    const price = { ...STEADY_PRICE, model: DIFFUSION, closes: [], on: defaultSwitches("jump-diffusion") };
    const world = settledAt(invent({ price }), 5 * DAY + 3, [], 9);
    let noise = 0;
    for (let hour = 1; hour <= 120; hour += 1) noise += noiseStep(9, hour, DIFFUSION);
    expect(world.price.lnNoise).toBeCloseTo(noise, 12);
    expect(world.price.lnMacro).toBeCloseTo((DIFFUSION.driftPerYear * 120) / HOURS_PER_YEAR, 12);
  });
});

describe("G5: impact", () => {
  test("after a retarget of -4.4 % blocks come 4.6 % fast: 41 coins a day more, and 0.08 % off the price", () => {
    const coinsADay = 144 * 6.25 * (1 / (1 - 0.044) - 1);
    expect(coinsADay).toBeCloseTo(41.4, 1);
    expect(Math.expm1(impactLn(coinsADay)) * 100).toBeCloseTo(-0.08, 2);
  });

  test("grows with the square root, and coins that are missing lift the price as much", () => {
    expect(impactLn(400) / impactLn(100)).toBeCloseTo(2, 12);
    expect(impactLn(-108)).toBe(-impactLn(108));
    expect(Math.abs(impactLn(0))).toBe(0);
  });
});

describe("G6: the supply channel", () => {
  test("is each day the impact of the coins mined the day before beyond 144 blocks, and a halving is no surprise", () => {
    const price = { ...STEADY_PRICE, on: { ...STEADY_PRICE.on, supply: true } };
    const anchor = { height: 838_656, nBits: 0x17100000, timeS: 0 };
    const world = start(invent({ price, anchor }));
    let [fromHeight, fromTick, halved] = [anchor.height, 0, 0];
    for (let day = 1; day <= 15; day += 1) {
      while (world.tick < day * DAY) {
        settle(world, []);
        mine(world);
      }
      settle(world, []);
      const subsidy = world.chain.height + 1 < 840_000 ? 6.25 : 3.125;
      if (subsidy === 3.125) halved += 1;
      const surplus = (world.chain.height - fromHeight - (world.tick - fromTick)) * subsidy;
      expect(world.price.lnSupply).toBeCloseTo(impactLn(surplus), 14);
      expect(Math.abs(world.price.lnSupply)).toBeLessThan(0.004);
      [fromHeight, fromTick] = [world.chain.height, world.tick];
      mine(world);
    }
    expect(halved).toBeGreaterThan(2);
  });
});

/** Power costs what a machine earns at 40,000 USD, so a fall of the price switches many off. */
function crash(model: Scenario["price"]["model"], startS = invent().startS): Scenario {
  const regions = [inventRegion("A", 2_520_000, { tariffUsdPerKwh: 0.2 })];
  const shocks = [{ id: "crash", schedule: [{ tick: 3 * DAY + 6, percent: -30 }] }];
  const closes = model.kind === "replay" ? [{ tick: -DAY, usd: 40_000 }] : [];
  const on = { ...defaultSwitches(model.kind), supply: false, forced: true };
  return invent({ startS, regions, endTick: 12 * DAY, price: { ...STEADY_PRICE, model, closes, shocks, on } });
}

describe("G7: forced sales", () => {
  const uneconomicEhs = (scenario: Scenario, tick: number) =>
    (settledAt(scenario, tick).fleet.idleUneconomic[0]! * 50) / 1e6;

  test.each([0, 9 * 3600])(
    "are 1,000 coins for each EH/s switched off the day before, sold at the impact of G5 (start %i s into a day)",
    (offsetS) => {
      const scenario = crash({ kind: "replay" }, invent().startS + offsetS);
      const midnight = DAY - offsetS / 600;
      const sold = [1, 2, 3, 4, 5].map((day) => {
        const at = day * DAY + midnight;
        const switchedOffEhs = Math.max(0, uneconomicEhs(scenario, at - 1) - uneconomicEhs(scenario, at - DAY - 1));
        const { price } = settledAt(scenario, at);
        expect(price.forcedBtc).toBeCloseTo(1000 * switchedOffEhs, 0);
        expect(price.lnForced).toBe(impactLn(price.forcedBtc));
        return price.forcedBtc;
      });
      expect(Math.max(...sold)).toBeGreaterThan(3000); // after the crash
      expect(settledAt(scenario, 3 * DAY).price.forcedBtc).toBeLessThan(300); // before it
    },
  );

  test("a cut of links or power forces nobody to sell", () => {
    const cut = [{ id: "dark", kind: "rationing" as const, region: 0, schedule: [{ tick: DAY, value: 0 }] }];
    const world = settledAt({ ...crash({ kind: "replay" }), events: cut }, 3 * DAY);
    expect(world.fleet.totalOnThs).toBe(0);
    expect(world.price.forcedBtc).toBe(0);
  });
});

describe("G9: supply and demand", () => {
  const toy = (elasticity: number, soldShare = 0.5) => ({
    kind: "supply-demand" as const,
    startUsd: 40_000,
    elasticity,
    soldShare,
  });
  const priced = (model: ReturnType<typeof toy>): Scenario["price"] => ({
    ...STEADY_PRICE,
    model,
    closes: [],
    on: defaultSwitches("supply-demand"),
  });

  test("a halving takes the coins a day, as buyers remember them, to a half and the price to twice, or its square root", () => {
    const anchor = { height: 838_656, nBits: 0x17100000, timeS: 0 };
    const end = 90 * DAY;
    const at = (elasticity: number) =>
      settledAt(invent({ anchor, endTick: end, price: priced(toy(elasticity)) }), end).price;
    const [once, twice] = [at(-1), at(-2)];
    expect(once.usd / 40_000).toBeCloseTo(900 / once.flowBtcPerDay, 9);
    expect(once.flowBtcPerDay / 450).toBeGreaterThan(0.94);
    expect(once.flowBtcPerDay / 450).toBeLessThan(1.06);
    expect((twice.usd / 40_000) ** 2).toBeCloseTo(once.usd / 40_000, 9);
  });

  test("forced sales move along the same curve: the less miners sell otherwise, the further", () => {
    const fall = (soldShare: number) => settledAt(crash(toy(-1, soldShare)), 5 * DAY).price;
    for (const soldShare of [0.25, 1]) {
      const { lnForced, forcedBtc } = fall(soldShare);
      expect(forcedBtc).toBeGreaterThan(300);
      expect(Math.exp(-lnForced)).toBeCloseTo((soldShare * 900 + forcedBtc) / (soldShare * 900), 9);
    }
    expect(fall(0.25).lnForced).toBeLessThan(fall(1).lnForced);
  });

  test("with no blocks at all the price rises and stays finite", () => {
    const dark = invent({ regions: [inventRegion("A", 0)], endTick: 400 * DAY, price: priced(toy(-1)) });
    expect(settledAt(dark, 400 * DAY).price.usd).toBeCloseTo(40_000 * 144, 3);
  });
});
