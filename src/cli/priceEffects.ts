import { channelEffects } from "../host/channelEffects.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc } from "../units/time.ts";
import { type CliOptions, HIGHEST_SEED, prepare, wholeNumber } from "./options.ts";
import type { UsageProblem } from "./scenarios.ts";

const MOST_SHARED = 4;

/** What each channel of the price does at the run's end: as lines to read, or as one object. */
export async function priceEffects(name: string, options: CliOptions): Promise<string | UsageProblem> {
  const seed = wholeNumber("--seed", options.seed ?? "1", 0, HIGHEST_SEED);
  if (typeof seed !== "number") return seed;
  const loaded = await prepare(name, options);
  if ("usage" in loaded) return loaded;
  const { scenario, commands } = loaded;
  const { endTick } = scenario;
  const plain = channelEffects(scenario, seed, commands, endTick);
  // Those that move the price most, when more than four are on.
  const shared = plain.effects
    .filter(({ on }) => on)
    .sort((a, b) => Math.abs(b.totalLn) - Math.abs(a.totalLn))
    .slice(0, MOST_SHARED)
    .map(({ channel }) => channel);
  const { effects, priceUsd } =
    options.shapley === true ? channelEffects(scenario, seed, commands, endTick, shared) : plain;
  const utc = formatUtc(scenario.startS + endTick * TICK_S);
  if (options.json === true) return JSON.stringify({ scenario: scenario.id, seed, utc, priceUsd, effects });
  const percent = (value: number) => {
    const rounded = Math.round(value * 100) / 100;
    return `${rounded > 0 ? "+" : ""}${(rounded + 0).toFixed(2)} %`;
  };
  return [
    `${scenario.id}, seed ${seed}, ${utc}: ${priceUsd.toFixed(2)} USD`,
    ...effects.map(({ channel, on, directPercent, totalPercent, shapleyLn }) => {
      if (!on) return `${channel}: off`;
      const share = shapleyLn === null ? "" : `, Shapley ${percent(Math.expm1(shapleyLn) * 100)}`;
      return `${channel}: direct ${percent(directPercent)}, in all ${percent(totalPercent)}${share}`;
    }),
  ].join("\n");
}
