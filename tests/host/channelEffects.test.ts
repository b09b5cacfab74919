import { describe, expect, test } from "vitest";
import { type ChannelEffect, channelEffects } from "../../src/host/channelEffects.ts";
import type { Command } from "../../src/scenario/command.ts";
import { defaultSwitches } from "../../src/scenario/priceChannels.ts";
import type { PriceChannel, Scenario } from "../../src/scenario/types.ts";
import { SHORT } from "./run.ts";

/** Six days of a simulated price in which power costs about what machines earn. */
const SANDBOX: Scenario = {
  ...SHORT,
  regions: SHORT.regions.map((region) => ({ ...region, tariffUsdPerKwh: 0.13 })),
  price: {
    model: {
      kind: "jump-diffusion",
      startUsd: 46_000,
      driftPerYear: 0.2,
      volatilityPerYear: 0.75,
      jumpsPerYear: 6,
      jumpMeanAbs: 0.06,
    },
    closes: [],
    shocks: [{ id: "fall", schedule: [{ tick: 600, percent: -20 }] }],
    on: defaultSwitches("jump-diffusion"),
    geopoliticalSensitivity: 0.85,
  },
};
const TICK = 860;
const by = (effects: readonly ChannelEffect[], channel: PriceChannel) =>
  effects.find((row) => row.channel === channel)!;

describe("effects of the price's channels", () => {
  const effects = channelEffects(SANDBOX, 1, [], TICK).effects;

  test("direct: the level in the ledger, of the price without it", () => {
    expect(effects.map(({ channel, on }) => [channel, on])).toEqual(
      ["macro", "geopolitical", "supply", "forced", "noise"].map((channel) => [channel, true]),
    );
    const drift = Math.exp((0.2 * 858) / (6 * 8766)); // the last full hour
    expect(by(effects, "macro").directPercent).toBeCloseTo((0.8 * drift - 1) * 100, 9);
    expect(effects.every(({ directLn }) => directLn !== 0)).toBe(true);
  });

  test("total: a fall also switches machines off, and their sales deepen it", () => {
    const { directLn, totalLn, totalPercent } = by(effects, "macro");
    expect(totalLn).toBeLessThan(directLn - 1e-4);
    expect(totalPercent).toBeCloseTo(Math.expm1(totalLn) * 100, 12);
  });

  test("where nothing answers, direct and total are the same", () => {
    const deaf: Command[] = (["geopolitical", "supply", "forced"] as const).map((channel) => ({
      tick: 0,
      kind: "switch-channel",
      channel,
      on: false,
    }));
    for (const effect of channelEffects(SANDBOX, 1, deaf, TICK).effects) {
      expect(effect.totalLn).toBeCloseTo(effect.directLn, 12);
      expect(effect.on || effect.directLn === 0).toBe(true);
    }
  });

  test("Shapley's shares sum to what the channels do together", () => {
    const chosen = ["macro", "geopolitical", "supply", "forced"] as const;
    const shared = channelEffects(SANDBOX, 1, [], TICK, chosen).effects;
    const sum = shared.reduce((total, { shapleyLn }) => total + (shapleyLn ?? 0), 0);
    const alone = channelEffects(
      SANDBOX,
      1,
      chosen.map((channel): Command => ({ tick: 0, kind: "switch-channel", channel, on: false })),
      TICK,
    ).effects;
    // With the four off only chance is left in the price.
    const all = effects.reduce((total, { directLn }) => total + directLn, 0);
    expect(sum).toBeCloseTo(all - by(alone, "noise").directLn, 12);
    expect(by(shared, "noise").shapleyLn).toBeNull();
    expect(by(shared, "macro").totalLn).toBe(by(effects, "macro").totalLn);
  });

  test("more than four channels are refused", () => {
    expect(() => channelEffects(SANDBOX, 1, [], 0, ["macro", "geopolitical", "supply", "forced", "noise"])).toThrow(
      /^5 channels .* at most 4$/,
    );
  });
});

test("in the recorded run the record is the whole effect", () => {
  const effects = channelEffects(SHORT, 1, [], 600).effects;
  const record = by(effects, "residual");
  expect(record.totalLn).toBeCloseTo(record.directLn, 12);
  expect(effects.filter(({ directLn }) => directLn !== 0)).toEqual([record]);
  expect(effects.filter(({ on }) => !on).map(({ channel }) => channel)).toEqual(["supply", "forced"]);
});
