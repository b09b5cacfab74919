import { STREAMS, uniform } from "../engine/random.ts";
import type { ScenarioInput } from "../scenario/schema.ts";

/** Half of a neighbourhood's width, as a part of the parameter's range. [P] With it the hindcast's bands hold the share of periods that they should. */
export const NEIGHBOURHOOD = 0.05;

/**
 * Values of a scenario's free parameters for one seed of an ensemble, by id: triangular about the file's value, which is the mode,
 * and inside the range. Drawn by seed and the parameter's place in the list, so that one more at its end moves no other.
 */
export function sampleParameters({ parameters = [] }: ScenarioInput, seed: number): Record<string, number> {
  return Object.fromEntries(
    parameters.map(({ id, value, low, high }, index) => {
      const reach = NEIGHBOURHOOD * (high - low);
      const from = Math.max(low, value - reach);
      const to = Math.min(high, value + reach);
      return [id, triangular(from, value, to, uniform(seed, STREAMS.parameter, index))];
    }),
  );
}

/** Quantile `u` of the triangular distribution. */
function triangular(from: number, mode: number, to: number, u: number): number {
  const width = to - from;
  const below = mode - from;
  return u * width < below ? from + Math.sqrt(u * width * below) : to - Math.sqrt((1 - u) * width * (to - mode));
}
