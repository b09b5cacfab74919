import { RETARGET_INTERVAL_BLOCKS, TICK_S } from "../../units/constants.ts";
import { mixTree } from "../hash.ts";
import { exponential, STREAMS, uniform } from "../random.ts";
import { BLOCK_TIMES_KEPT, type World } from "../world.ts";
import { medianTimePast } from "./medianTime.ts";
import { nextBits } from "./retarget.ts";
import { subsidySats } from "./subsidy.ts";
import { difficultyOf, expectedHashesOf } from "./target.ts";

/**
 * Blocks found in this tick. Each block needs a unit exponential of hazard, drawn by its height; hazard runs at hashrate over
 * expected hashes, in continuous time, and what is left at the tick's end is carried on. Rules B1..B5.
 */
export function mineBlocks(world: World): void {
  const { chain, fleet } = world;
  const endS = (world.tick + 1) * TICK_S;
  const hashesPerS = fleet.totalOnThs * 1e12;
  if (hashesPerS > 0) {
    for (;;) {
      const waitS = (chain.hazardLeft * chain.expectedHashes) / hashesPerS;
      if (chain.minedToS + waitS > endS) break;
      chain.minedToS += waitS;
      mint(world);
    }
    chain.hazardLeft -= ((endS - chain.minedToS) * hashesPerS) / chain.expectedHashes;
    if (chain.hazardLeft < 0) chain.hazardLeft = 0; // rounding only
  }
  chain.minedToS = endS;
}

function mint(world: World): void {
  const { chain, seed } = world;
  const height = chain.height + 1;
  const headerTimeS = stampHeader(world, height);
  const region = findFinder(world, height);
  chain.height = height;
  chain.lastBlockTimeS = chain.minedToS;
  chain.blockTimesS[height % BLOCK_TIMES_KEPT] = chain.minedToS;
  chain.blocksToday += 1;
  chain.issuedSats += subsidySats(height);
  mixTree(chain.found, chain.minedToS);
  mixTree(chain.found, region);
  const { blocks } = world.outputs;
  blocks.timesS.push(chain.minedToS);
  blocks.headerTimesS.push(headerTimeS);
  blocks.regions.push(region);
  if (height % RETARGET_INTERVAL_BLOCKS === 0) startPeriod(world, height, headerTimeS);
  if ((height + 1) % RETARGET_INTERVAL_BLOCKS === 0) retarget(world, headerTimeS);
  chain.hazardLeft = exponential(seed, STREAMS.blockGap, height + 1);
}

/** B5: a header tells the whole second of its block, and is later than the median of the eleven before it. */
function stampHeader(world: World, height: number): number {
  const { headerTimesS, minedToS } = world.chain;
  const kept = headerTimesS.length;
  const before = height - world.scenario.anchor.height; // headers so far, the anchor's included
  let timeS = Math.floor(minedToS);
  // Headers never fall in this chain, so what is later than the newest is later than the median.
  if (timeS <= headerTimesS[(before - 1) % kept]!) {
    timeS = Math.max(timeS, medianTimePast(headerTimesS, Math.min(before, kept)) + 1);
  }
  headerTimesS[before % kept] = timeS;
  return timeS;
}

/** B4: the finder is a region, drawn with the regions' online hashrate as weights. */
function findFinder(world: World, height: number): number {
  const { onThs, totalOnThs } = world.fleet;
  let left = uniform(world.seed, STREAMS.blockFinder, height) * totalOnThs;
  for (let r = 0; r < onThs.length; r += 1) {
    left -= onThs[r]!;
    if (left < 0) return r;
  }
  let last = onThs.length - 1; // rounding at the very end: the last region that hashes
  while (last > 0 && onThs[last] === 0) last -= 1;
  return last;
}

/** B3: after a period's last block the next block's target is set; the span is from its first header to its last. */
function retarget(world: World, lastHeaderS: number): void {
  const { chain } = world;
  chain.previousExpectedHashes = chain.expectedHashes;
  chain.nBits = nextBits(chain.nBits, chain.periodFirstHeaderS, lastHeaderS);
  chain.difficulty = difficultyOf(chain.nBits);
  chain.expectedHashes = expectedHashesOf(chain.nBits);
}

function startPeriod(world: World, height: number, headerTimeS: number): void {
  const { chain } = world;
  chain.periodFirstHeaderS = headerTimeS;
  world.outputs.events.push({
    kind: "retarget",
    tick: world.tick,
    height,
    headerTimeS,
    nBits: chain.nBits,
    difficulty: chain.difficulty,
    changePercent: (chain.expectedHashes / chain.previousExpectedHashes - 1) * 100,
  });
}
