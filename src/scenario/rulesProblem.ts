import { REAL_CHAIN_RULES } from "../units/constants.ts";
import type { ScenarioInput } from "./schema.ts";

/** A run that finds this many blocks before its difficulty fits is no experiment, and takes seconds. */
const MOST_BLOCKS_TO_CATCH_UP = 1e6;

const LONGEST_RUN_DAYS = 1100;

/** What the laboratory rules and the block it starts from say wrongly of each other. */
export function findRulesProblem(input: ScenarioInput): string | null {
  if (input.rules?.travelFactor !== undefined && input.migration === undefined)
    return "rules.travelFactor: needs migration; no machine looks for a place here, and flows tell their own days";
  const { retargetIntervalBlocks, clampFactor, blockSpacingS, propagationDelayS } = {
    ...REAL_CHAIN_RULES,
    ...input.rules,
  };
  if (propagationDelayS > blockSpacingS / 2)
    return `rules.propagationDelayS: at most half of rules.blockSpacingS, here ${blockSpacingS / 2}; blocks that spread for longer leave no time to find the next`;
  if (input.anchor.height % retargetIntervalBlocks !== 0)
    return `anchor.height: must be the first block of a difficulty period, a multiple of ${retargetIntervalBlocks}`;
  const nBits = Number.parseInt(input.anchor.nBits, 16);
  const target = (nBits & 0xffffff) * 2 ** (8 * ((nBits >>> 24) - 3));
  const ehs =
    input.regions.reduce((sum, region) => sum + region.hashrateEhs + region.storedEhs, 0) +
    input.deliveries.reduce((sum, { knots }) => sum + Math.max(...knots.map(([, most]) => most)) * LONGEST_RUN_DAYS, 0);
  const hashesPerS = ehs * 1e18;
  const tooFast = (blockSpacingS * hashesPerS * target) / 2 ** 256;
  const blocks = (retargetIntervalBlocks * Math.log(Math.max(1, tooFast))) / Math.log(clampFactor);
  if (blocks > MOST_BLOCKS_TO_CATCH_UP)
    return `anchor.nBits: so easy for the regions' hashrate that difficulty would need ${(blocks / 1e6).toFixed(1)} million blocks to catch up; take a harder one, a larger rules.clampFactor or a shorter rules.retargetIntervalBlocks`;
  return null;
}
