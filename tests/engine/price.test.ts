/** The ledger of the price: it sums exactly, its channels can be switched, and only a replay's own series is a record. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFrameWriter } from "../../src/engine/frame.ts";
import { type WorldColumn, worldColumnIndex } from "../../src/engine/frameColumns.ts";
import { mine, settle } from "../../src/engine/step.ts";
import { rewardSats } from "../../src/engine/systems/price.ts";
import type { Command } from "../../src/scenario/command.ts";
import { defaultSwitches, MODEL_CHANNELS, PRICE_CHANNELS } from "../../src/scenario/priceChannels.ts";
import type { PriceChannel, PriceModel, Scenario } from "../../src/scenario/types.ts";
import { decisions, RANDOM_DAYS, scenarios } from "./arbitraries.ts";
import { DAY, DIFFUSION, invent, runTo, STEADY_PRICE, settledAt, shutdown, start } from "./worlds.ts";

const LEDGER: Readonly<Record<PriceChannel, WorldColumn>> = {
  residual: "lnRecorded",
  macro: "lnMacro",
  geopolitical: "lnGeopolitical",
  supply: "lnSupply",
  forced: "lnForced",
  noise: "lnNoise",
};

const share = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const models: fc.Arbitrary<PriceModel> = fc.oneof(
  fc.constant({ kind: "replay" as const }),
  fc.record({
    kind: fc.constant("jump-diffusion" as const),
    startUsd: share(1, 1e6),
    driftPerYear: share(-5, 5),
    volatilityPerYear: share(0, 5),
    jumpsPerYear: share(0, 366),
    jumpMeanAbs: share(0, 0.5),
  }),
  fc.record({
    kind: fc.constant("supply-demand" as const),
    startUsd: share(1, 1e6),
    elasticity: share(-3, -1),
    soldShare: share(0.01, 1),
  }),
);
const percents = fc.array(fc.integer({ min: -90, max: 900 }), { minLength: 1, maxLength: 4 });
const prices: fc.Arbitrary<Scenario["price"]> = fc
  .record({ model: models, shocks: fc.array(percents, { maxLength: 3 }), sensitivity: fc.constantFrom(0, 2) })
  .map(({ model, shocks, sensitivity }) => ({
    model,
    closes: model.kind === "replay" ? CLOSES : [],
    shocks: shocks.map((steps, s) => ({
      id: `shock-${s}`,
      schedule: steps.map((percent, i) => ({ tick: 100 * s + 77 * i, percent })),
    })),
    on: defaultSwitches(model.kind),
    geopoliticalSensitivity: sensitivity,
  }));
const CLOSES = Array.from({ length: RANDOM_DAYS }, (_, day) => ({ tick: day * DAY, usd: 40_000 + 3000 * (day % 4) }));
const switches = fc
  .subarray([...PRICE_CHANNELS])
  .map((channels) => channels.map((channel): Command => ({ tick: 0, kind: "switch-channel", channel, on: true })));

const off = (...channels: PriceChannel[]): Command[] =>
  channels.map((channel) => ({ tick: 0, kind: "switch-channel", channel, on: false }));

/** Frames of a run, by column. */
function framesOf(scenario: Scenario, seed: number, commands: readonly Command[]) {
  const world = start(scenario, seed);
  const rows = scenario.endTick + 1;
  const writer = createFrameWriter(scenario, rows);
  for (let row = 0; row < rows; row += 1) {
    settle(
      world,
      commands.filter((command) => command.tick === row),
    );
    writer.write(world, row);
    mine(world);
  }
  const table = writer.finish();
  return (column: WorldColumn) =>
    table.columns.subarray(worldColumnIndex(column) * rows, (worldColumnIndex(column) + 1) * rows);
}

describe("I8: the ledger", () => {
  test("sums to ln price since the start at every frame, in every model, with any channels on", () => {
    fc.assert(
      fc.property(scenarios, prices, switches, decisions(END), fc.nat(0xffffffff), (world, price, on, log, seed) => {
        const scenario = { ...world, price };
        const column = framesOf(scenario, seed, [...on, ...log]);
        const startUsd = price.model.kind === "replay" ? CLOSES[0]!.usd : price.model.startUsd;
        const levels = PRICE_CHANNELS.map((channel) => column(LEDGER[channel]));
        column("priceUsd").forEach((usd, row) => {
          const sum = levels.reduce((ln, level) => ln + level[row]!, 0);
          if (!(Math.abs(Math.log(usd / startUsd) - sum) <= 1e-12 * Math.max(1, Math.abs(sum))))
            throw new Error(`tick ${row}: ln price has moved by ${Math.log(usd / startUsd)}, the channels by ${sum}`);
        });
      }),
      { numRuns: 80 },
    );
  });

  test("a channel that is off, or that the model does not have, is zero at every frame", () => {
    for (const model of [{ kind: "replay" }, DIFFUSION, TOY] as const) {
      const shocks = [{ id: "up", schedule: [{ tick: 10, percent: 5 }] }];
      const closes = model.kind === "replay" ? CLOSES : [];
      const price = { ...STEADY_PRICE, model, closes, shocks, on: ALL_ON, geopoliticalSensitivity: 1 };
      const scenario = costly({ price, endTick: 8 * DAY, events: [shutdown(1, [{ tick: 20, value: 0 }])] });
      const moved = framesOf(scenario, 1, []);
      for (const channel of PRICE_CHANNELS) {
        expect([model.kind, channel, moved(LEDGER[channel]).some((ln) => ln !== 0)]).toEqual([
          model.kind,
          channel,
          MODEL_CHANNELS[model.kind].includes(channel),
        ]);
        expect(framesOf(scenario, 1, off(channel))(LEDGER[channel]).every((ln) => ln === 0)).toBe(true);
      }
    }
  });
});

const END = RANDOM_DAYS * DAY;
const TOY: PriceModel = { kind: "supply-demand", startUsd: 40_000, elasticity: -2, soldShare: 0.5 };
const ALL_ON = Object.fromEntries(PRICE_CHANNELS.map((channel) => [channel, true])) as Record<PriceChannel, boolean>;

/** Half the machines earn little more than their power costs, so that a fall of the price switches some off. */
function costly(changes: Partial<Scenario>): Scenario {
  return invent({ regions: invent().regions.map((region) => ({ ...region, tariffUsdPerKwh: 0.2 })), ...changes });
}

describe("G2: a replay", () => {
  const price = { ...STEADY_PRICE, closes: CLOSES };

  test("goes through its closes and straight in ln between them, hour by hour, whatever miners do", () => {
    const dark = shutdown(0, [{ tick: DAY, value: 0 }]);
    const usd = framesOf(costly({ price, endTick: 4 * DAY, events: [dark] }), 1, [])("priceUsd");
    for (let row = 0; row < usd.length; row += 1) {
      const hour = row - (row % 6);
      const day = Math.floor(hour / DAY);
      const part = (hour % DAY) / DAY;
      const expected = CLOSES[day]!.usd ** (1 - part) * CLOSES[day + 1]!.usd ** part;
      expect(usd[row]! / expected).toBeCloseTo(1, 12);
    }
  });

  test("without the recorded series stands at its start", () => {
    expect(new Set(framesOf(invent({ price, endTick: 3 * DAY }), 1, off("residual"))("priceUsd"))).toEqual(
      new Set([settledAt(invent({ price }), 0).price.usd]),
    );
  });
});

describe("G3: shocks", () => {
  const shock = (id: string, ...steps: [number, number][]) => ({
    id,
    schedule: steps.map(([tick, percent]) => ({ tick, percent })),
  });
  const shocks = [shock("fall", [60, -20], [600, 0]), shock("rise", [300, 50])];
  const scenario = invent({ price: { ...STEADY_PRICE, shocks } });
  const usdAt = (tick: number, commands: Command[] = []) => settledAt(scenario, tick, commands).price.usd;

  test("hold the price a percentage off until their next step, and multiply", () => {
    const at = [59, 60, 299, 300, 599, 600].map((tick) => Math.round(usdAt(tick)));
    expect(at).toEqual([40_000, 32_000, 32_000, 48_000, 48_000, 60_000]);
  });

  test("are looked at on the hour, and never happen once removed", () => {
    const late = invent({ price: { ...STEADY_PRICE, shocks: [shock("late", [61, 10])] } });
    expect([65, 66].map((tick) => Math.round(settledAt(late, tick).price.usd))).toEqual([40_000, 44_000]);
    expect(Math.round(usdAt(400, [{ tick: 0, kind: "remove-event", event: "fall" }]))).toBe(60_000);
    expect(() => usdAt(1, [{ tick: 0, kind: "remove-event", event: "meteor" }])).toThrow(/no event meteor/);
  });
});

describe("T18: income per hash", () => {
  const price = { ...STEADY_PRICE, model: DIFFUSION, closes: [], on: defaultSwitches("jump-diffusion") };
  const deaf = off("supply", "forced");

  test("in a price of chance too is price times reward over the hashes of a block, at every tick", () => {
    const anchor = { height: 838_656, nBits: 0x17100000, timeS: 0 }; // a halving and a retarget are near
    const world = start(invent({ price, anchor, feesSatsByDay: [1e7, 3e7, 2e7] }));
    let [halvings, retargets] = [0, 0];
    while (world.tick < 20 * DAY) {
      const before = { reward: rewardSats(world), hashes: world.chain.expectedHashes };
      settle(world, []);
      const usdPerBlock = (rewardSats(world) / 1e8) * world.price.usd;
      const expected = ((1e15 * 86_400) / world.chain.expectedHashes) * usdPerBlock;
      if (Math.abs(world.price.hashpriceUsdPerPhDay / expected - 1) > 1e-12) throw new Error(`tick ${world.tick}`);
      mine(world);
      if (rewardSats(world) < before.reward / 1.5) halvings += 1;
      if (world.chain.expectedHashes !== before.hashes) retargets += 1;
    }
    expect([halvings, retargets]).toEqual([1, 1]);
  });

  test("is the same for survivors of a shutdown, to the last bit, while no channel answers to miners", () => {
    const dark = invent({ price, events: [shutdown(0, [{ tick: DAY, value: 0 }])], endTick: 12 * DAY });
    const calm = invent({ price, endTick: 12 * DAY });
    const column = (scenario: Scenario) => [...framesOf(scenario, 3, deaf)("hashpriceUsdPerPhDay")];
    expect(column(dark)).toEqual(column(calm));
  });
});

describe("T20: streams of the price", () => {
  test("chance in the price moves no block and no report of a pool", () => {
    const price = { ...STEADY_PRICE, model: DIFFUSION, closes: [], on: ALL_ON };
    const [plain, noisy] = [invent(), invent({ price })].map((scenario) => runTo(start(scenario), 5 * DAY));
    expect(noisy!.price.lnNoise).not.toBe(0);
    expect(noisy!.outputs).toEqual(plain!.outputs);
    expect(noisy!.observed).toEqual(plain!.observed);
  });

  test("two futures of one seed share the price's luck", () => {
    const price = { ...STEADY_PRICE, model: DIFFUSION, closes: [], on: ALL_ON };
    const noise = (events: Scenario["events"], seed: number) => [
      ...framesOf(invent({ price, events, endTick: 3 * DAY }), seed, [])("lnNoise"),
    ];
    expect(noise([shutdown(0, [{ tick: 9, value: 0 }])], 5)).toEqual(noise([], 5));
    expect(noise([], 6)).not.toEqual(noise([], 5));
  });
});
