import { TICK_S } from "../../units/constants.ts";
import { mixNumberAndWord } from "../hash.ts";
import { exponential, STREAMS, uniform } from "../random.ts";
import { BLOCK_TIMES_KEPT, type Chain, type World } from "../world.ts";
import { offlineThs } from "./branches.ts";
import { MEDIAN_TIME_BLOCKS, medianTimePast } from "./medianTime.ts";
import { nextBits } from "./retarget.ts";
import { subsidySats } from "./subsidy.ts";
import { difficultyOf, expectedHashesOf } from "./target.ts";
import { closeWork } from "./work.ts";

/** The blocks of this tick, on the main chain and on every branch. */
export function mineBlocks(world: World): void {
  mineChain(world, world.chain, world.fleet.totalOnThs, null);
  for (const { region, chain } of world.forks.branches) mineChain(world, chain, offlineThs(world, region), region);
}

/**
 * Blocks found on a chain in this tick. Each block needs a unit exponential of hazard, drawn by its height; hazard runs at hashrate
 * over expected hashes, in continuous time, and what is left at the tick's end is carried on. Rules B1..B5.
 *
 * @param only the region whose machines these are; null for all that have a link
 */
function mineChain(world: World, chain: Chain, ths: number, only: number | null): void {
  const endS = (world.tick + 1) * TICK_S;
  const hashesPerS = ths * 1e12;
  if (hashesPerS > 0) {
    for (;;) {
      if (chain.spreadUntilS > chain.minedToS) spread(world, chain, hashesPerS, only);
      // Where blocks come nearer than rounding, the time of the next would be this tick's end, though all of it goes into rivals.
      if (chain.spreadUntilS > chain.minedToS) break;
      const waitS = (chain.hazardLeft * chain.expectedHashes) / hashesPerS;
      if (chain.minedToS + waitS > endS) break;
      chain.minedToS += waitS;
      mint(world, chain, only);
    }
    chain.hazardLeft -= ((endS - chain.minedToS) * hashesPerS) / chain.expectedHashes;
    if (chain.hazardLeft < 0) chain.hazardLeft = 0; // rounding only
  }
  chain.minedToS = endS;
}

/** B9: while a block spreads, all work goes into rivals of it. The first one found is its stale block; further ones are not counted. */
function spread(world: World, chain: Chain, hashesPerS: number, only: number | null): void {
  const toS = Math.min(chain.spreadUntilS, (world.tick + 1) * TICK_S);
  const hazard = ((toS - chain.minedToS) * hashesPerS) / newestExpectedHashes(world, chain);
  chain.minedToS = toS;
  if (chain.rivalHazardLeft === 0) return;
  chain.rivalHazardLeft = Math.max(0, chain.rivalHazardLeft - hazard);
  if (chain.rivalHazardLeft > 0) return;
  const { forks } = world;
  const region = only ?? findFinder(world, STREAMS.rivalFinder, chain.height, chain.luck);
  forks.staleByRegion[region] = forks.staleByRegion[region]! + 1;
  forks.staleBlocks += 1;
}

function mint(world: World, chain: Chain, only: number | null): void {
  const { seed } = world;
  const { retargetIntervalBlocks, propagationDelayS } = world.scenario.rules;
  const height = chain.height + 1;
  const headerTimeS = stampHeader(world, chain, height);
  const region = only ?? findFinder(world, STREAMS.blockFinder, height, chain.luck);
  chain.height = height;
  chain.lastBlockTimeS = chain.minedToS;
  chain.blockTimesS[height % BLOCK_TIMES_KEPT] = chain.minedToS;
  chain.blocksToday += 1;
  chain.issuedSats += subsidySats(height);
  mixNumberAndWord(chain.found, chain.minedToS, region);
  if (only === null) {
    const { blocks } = world.outputs;
    blocks.timesS.push(chain.minedToS);
    blocks.headerTimesS.push(headerTimeS);
    blocks.regions.push(region);
  } else {
    const { tick, outputs } = world;
    outputs.events.push({ kind: "branch-block", tick, branch: chain.luck, region, height, timeS: chain.minedToS });
  }
  const inPeriod = height % retargetIntervalBlocks;
  if (inPeriod === 0) startPeriod(world, chain, headerTimeS, only);
  if (inPeriod === retargetIntervalBlocks - 1) retarget(world, chain, headerTimeS);
  chain.hazardLeft = exponential(seed, STREAMS.blockGap, height + 1, chain.luck);
  if (propagationDelayS > 0) {
    chain.spreadUntilS = chain.minedToS + propagationDelayS;
    chain.rivalHazardLeft = exponential(seed, STREAMS.rivalGap, height, chain.luck);
  }
}

/** B2: a header tells the whole second of its block, and is later than the median of the eleven before it. */
function stampHeader(world: World, chain: Chain, height: number): number {
  const { headerTimesS, minedToS } = chain;
  const before = height - world.scenario.anchor.height; // headers so far, the anchor's included
  const at = before % MEDIAN_TIME_BLOCKS;
  let timeS = Math.floor(minedToS);
  // Headers never fall in this chain, so what is later than the newest is later than the median.
  if (timeS <= headerTimesS[(at === 0 ? MEDIAN_TIME_BLOCKS : at) - 1]!) {
    timeS = Math.max(timeS, medianTimePast(headerTimesS, Math.min(before, MEDIAN_TIME_BLOCKS)) + 1);
  }
  headerTimesS[at] = timeS;
  return timeS;
}

/** B4: the finder is a region, drawn with the regions' online hashrate as weights. */
function findFinder(world: World, stream: number, height: number, luck: number): number {
  const { onThs, totalOnThs } = world.fleet;
  let left = uniform(world.seed, stream, height, luck) * totalOnThs;
  for (let r = 0; r < onThs.length; r += 1) {
    left -= onThs[r]!;
    if (left < 0) return r;
  }
  let last = onThs.length - 1; // rounding at the very end: the last region that hashes
  while (last > 0 && onThs[last] === 0) last -= 1;
  return last;
}

/** Expected hashes of the newest block: after the last block of a period the next one's target is already in force. */
export function newestExpectedHashes({ scenario: { rules } }: World, chain: Chain): number {
  const periodIsFull = (chain.height + 1) % rules.retargetIntervalBlocks === 0;
  return periodIsFull ? chain.pastExpectedHashes[0]! : chain.expectedHashes;
}

/** B3: after a period's last block the next block's target is set; the span is from its first header to its last. */
function retarget(world: World, chain: Chain, lastHeaderS: number): void {
  closeWork(chain);
  chain.pastExpectedHashes.copyWithin(1, 0);
  chain.pastExpectedHashes[0] = chain.expectedHashes;
  chain.nBits = nextBits(chain.nBits, chain.periodFirstHeaderS, lastHeaderS, world.scenario.rules);
  chain.difficulty = difficultyOf(chain.nBits);
  chain.expectedHashes = expectedHashesOf(chain.nBits);
}

function startPeriod(world: World, chain: Chain, headerTimeS: number, only: number | null): void {
  chain.periodFirstHeaderS = headerTimeS;
  const period = {
    tick: world.tick,
    height: chain.height,
    headerTimeS,
    nBits: chain.nBits,
    difficulty: chain.difficulty,
    changePercent: (chain.expectedHashes / chain.pastExpectedHashes[0]! - 1) * 100,
  };
  world.outputs.events.push(
    only === null ? { kind: "retarget", ...period } : { kind: "branch-retarget", branch: chain.luck, ...period },
  );
}
