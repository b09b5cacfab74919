import type { PriceModel } from "../../../scenario/types.ts";
import { exponential, normal, STREAMS, uniform } from "../../random.ts";
import { hourIndex } from "../../time.ts";
import type { World } from "../../world.ts";
import { impactLn } from "./impact.ts";
import type { ModelLevels } from "./levels.ts";

type JumpDiffusion = Extract<PriceModel, { kind: "jump-diffusion" }>;

const HOURS_PER_YEAR = 8766;
const TICKS_PER_YEAR = 6 * HOURS_PER_YEAR;

/** G8: a steady drift, and hour by hour a normal step and now and then a jump. Called each hour. */
export function jumpDiffusionLevels(world: World, model: JumpDiffusion): ModelLevels {
  const { price, scenario, seed, tick } = world;
  const step = tick === 0 ? 0 : noiseStep(seed, hourIndex(scenario.startS, tick), model);
  return {
    residual: 0,
    drift: (model.driftPerYear * tick) / TICKS_PER_YEAR,
    supply: impactLn(price.surplusBtc),
    forced: impactLn(price.forcedBtc),
    noise: price.lnNoise + step,
  };
}

/** One hour's noise in ln price. Half the variance is taken off, so that without jumps noise leaves the expected price as it is. */
export function noiseStep(seed: number, hour: number, model: JumpDiffusion): number {
  const { volatilityPerYear, jumpsPerYear, jumpMeanAbs } = model;
  const deviation = volatilityPerYear / Math.sqrt(HOURS_PER_YEAR);
  const diffusion = deviation * normal(seed, STREAMS.priceDiffusion, hour) - (deviation * deviation) / 2;
  if (uniform(seed, STREAMS.priceJump, hour) >= jumpsPerYear / HOURS_PER_YEAR) return diffusion;
  const size = jumpMeanAbs * exponential(seed, STREAMS.priceJump, hour, 1);
  return uniform(seed, STREAMS.priceJump, hour, 2) < 0.5 ? diffusion - size : diffusion + size;
}
