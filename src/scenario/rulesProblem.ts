import { REAL_CHAIN_RULES } from "../units/constants.ts";
import { type Problem, refusal } from "./refusal.ts";
import type { ScenarioInput } from "./schema.ts";

/** A run that finds this many blocks before its difficulty fits is no experiment, and takes seconds. */
const MOST_BLOCKS_TO_CATCH_UP = 1e6;

const LONGEST_RUN_DAYS = 1100;

/** What the laboratory rules and the block it starts from say wrongly of each other. */
export function findRulesProblem(input: ScenarioInput): Problem | null {
  if (input.rules?.travelFactor !== undefined && input.migration === undefined)
    return refusal("rules.travelFactor", "nothingTravels");
  const { retargetIntervalBlocks, clampFactor, blockSpacingS, propagationDelayS } = {
    ...REAL_CHAIN_RULES,
    ...input.rules,
  };
  if (propagationDelayS > blockSpacingS / 2)
    return refusal("rules.propagationDelayS", "spreadsTooLong", { most: blockSpacingS / 2 });
  if (input.anchor.height % retargetIntervalBlocks !== 0)
    return refusal("anchor.height", "noFirstBlock", { blocks: retargetIntervalBlocks });
  const nBits = Number.parseInt(input.anchor.nBits, 16);
  const target = (nBits & 0xffffff) * 2 ** (8 * ((nBits >>> 24) - 3));
  const ehs =
    input.regions.reduce((sum, region) => sum + region.hashrateEhs + region.storedEhs, 0) +
    input.deliveries.reduce((sum, { knots }) => sum + Math.max(...knots.map(([, most]) => most)) * LONGEST_RUN_DAYS, 0);
  const hashesPerS = ehs * 1e18;
  const tooFast = (blockSpacingS * hashesPerS * target) / 2 ** 256;
  const blocks = (retargetIntervalBlocks * Math.log(Math.max(1, tooFast))) / Math.log(clampFactor);
  if (blocks > MOST_BLOCKS_TO_CATCH_UP)
    return refusal("anchor.nBits", "tooEasy", { millions: (blocks / 1e6).toFixed(1) });
  return null;
}
