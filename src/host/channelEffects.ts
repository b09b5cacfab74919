import { createWorld } from "../engine/createWorld.ts";
import { log } from "../engine/detmath.ts";
import { dropBlocks } from "../engine/outputs.ts";
import { mine, settle } from "../engine/step.ts";
import type { Price } from "../engine/world.ts";
import type { Command } from "../scenario/command.ts";
import { MODEL_CHANNELS } from "../scenario/priceChannels.ts";
import type { PriceChannel, Scenario } from "../scenario/types.ts";
import { inTickOrder } from "./commandLog.ts";

/** Sixteen runs. */
const MOST_SHAPLEY_CHANNELS = 4;

/** What a channel does to the price at one moment, against the price without it; all zero when it is off. */
export interface ChannelEffect {
  readonly channel: PriceChannel;
  readonly on: boolean;
  /** Its level in the ledger: what taking it out of the sum would change. */
  readonly directLn: number;
  readonly directPercent: number;
  /** What a run of the same seed without it changes, with all that follows from another price. */
  readonly totalLn: number;
  readonly totalPercent: number;
  /** Its mean share over all orders of switching the chosen channels on, or null if it was not chosen. These sum to what they do together. */
  readonly shapleyLn: number | null;
}

export interface ChannelEffects {
  readonly priceUsd: number;
  /** One for each channel of the price model. */
  readonly effects: readonly ChannelEffect[];
}

/** The model's own column of each channel. */
const LEVEL: Record<PriceChannel, (price: Price) => number> = {
  residual: (price) => price.lnRecorded,
  macro: (price) => price.lnMacro,
  geopolitical: (price) => price.lnGeopolitical,
  supply: (price) => price.lnSupply,
  forced: (price) => price.lnForced,
  noise: (price) => price.lnNoise,
};

/**
 * Direct and total effect of each channel of a scenario's price model, at a tick. One run, and one more for each channel that is on.
 *
 * @param shapley channels to share their common effect out among: at most four, which take up to sixteen runs; those that are off take no part
 * @throws RangeError for more than four of them
 */
export function channelEffects(
  scenario: Scenario,
  seed: number,
  commands: readonly Command[],
  tick: number,
  shapley: readonly PriceChannel[] = [],
): ChannelEffects {
  if (shapley.length > MOST_SHAPLEY_CHANNELS)
    throw new RangeError(`${shapley.length} channels to share an effect among; at most ${MOST_SHAPLEY_CHANNELS}`);
  const known = new Map<string, Price>();
  /** The price with these channels switched off, each set of them run once. */
  const without = (off: readonly PriceChannel[]): Price => {
    const key = [...off].sort().join();
    const price = known.get(key) ?? priceAt(scenario, seed, [...commands, ...off.map(switchOff)], tick);
    known.set(key, price);
    return price;
  };
  const base = without([]);
  const shared = shapley.filter((channel) => base.on[channel]);
  const lnUsd = (off: readonly PriceChannel[]) => log(without(off).usd);
  const effects = MODEL_CHANNELS[scenario.price.model.kind].map((channel) => {
    const on = base.on[channel];
    const directLn = LEVEL[channel](base);
    const totalLn = on ? lnUsd([]) - lnUsd([channel]) : 0;
    return {
      channel,
      on,
      directLn,
      directPercent: Math.expm1(directLn) * 100,
      totalLn,
      totalPercent: Math.expm1(totalLn) * 100,
      shapleyLn: shared.includes(channel) ? shapleyOf(channel, shared, lnUsd) : null,
    };
  });
  return { priceUsd: base.usd, effects };
}

function switchOff(channel: PriceChannel): Command {
  return { tick: 0, kind: "switch-channel", channel, on: false };
}

function priceAt(scenario: Scenario, seed: number, commands: readonly Command[], tick: number): Price {
  const world = createWorld(scenario, seed);
  const ordered = inTickOrder(commands);
  let position = 0;
  for (;;) {
    const first = position;
    while (position < ordered.length && ordered[position]!.tick <= world.tick) position += 1;
    settle(world, ordered.slice(first, position));
    if (world.tick >= tick) return world.price;
    mine(world);
    dropBlocks(world.outputs);
  }
}

/** The channel's marginal effect, averaged over all sets of the others with Shapley's weights. */
function shapleyOf(
  channel: PriceChannel,
  shared: readonly PriceChannel[],
  lnUsd: (off: readonly PriceChannel[]) => number,
): number {
  const others = shared.filter((name) => name !== channel);
  let sum = 0;
  for (let set = 0; set < 1 << others.length; set += 1) {
    const off = others.filter((_, i) => (set & (1 << i)) !== 0);
    const weight = 1 / (shared.length * choose(others.length, off.length));
    sum += weight * (lnUsd(off) - lnUsd([...off, channel]));
  }
  return sum;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
  return ways;
}
