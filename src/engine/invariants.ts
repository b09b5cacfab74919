import { TICKS_PER_DAY } from "../units/constants.ts";
import { medianTimePast } from "./chain/medianTime.ts";
import { issuedSats } from "./chain/subsidy.ts";
import { decodeCompact, difficultyOf, encodeCompact, expectedHashesOf } from "./chain/target.ts";
import { exp } from "./detmath.ts";
import type { Outputs } from "./outputs.ts";
import { machineMw } from "./systems/fleet.ts";
import { rewardSats } from "./systems/price.ts";
import type { Chain, World } from "./world.ts";

/**
 * What holds in every world at every tick, whatever happens in it: I1 to I9 and I11 of `MODEL.md`. It is asked for by a flag and by
 * tests; a run that does not ask pays nothing. I10, that observation moves nothing, takes two runs and is a test.
 */

/** Compact targets are cut to 15 bits or more. */
const TRUNCATION = 1 / 32768;
const ROUNDING = 1e-9;
const HASHES_PER_PH_DAY = 86_400e15;
const MEDIAN_TIME_BLOCKS = 11;

/** What one look remembers for the next. */
interface Seen {
  /** Compact targets already looked at, by the luck of their chain. */
  readonly nBits: Map<number, number>;
  /** Shipments so far: no two may have a number in common, or they would share their luck. */
  readonly shipments: Set<number>;
  /** The main chain's newest header times, oldest first. */
  headers: number[];
  /** Heights up to which blocks' distances were looked at, by the luck of their chain. */
  readonly heights: Map<number, number>;
  /** Rows of the outputs already looked at. */
  outputs: Outputs | null;
  blockRows: number;
  eventRows: number;
  shipmentRows: number;
}

export const INVARIANTS = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I11"] as const;

/**
 * A look at a world between its decisions and its blocks (after `settle`), tick after tick of one run.
 *
 * @returns a function that tells the first broken rule, its number first, or null
 */
export function createInvariantCheck(): (world: World) => string | null {
  const seen: Seen = {
    nBits: new Map(),
    shipments: new Set(),
    headers: [],
    heights: new Map(),
    outputs: null,
    blockRows: 0,
    eventRows: 0,
    shipmentRows: 0,
  };
  return (world) => {
    if (seen.outputs !== world.outputs) {
      seen.outputs = world.outputs;
      seen.blockRows = 0;
      seen.eventRows = 0;
      seen.shipmentRows = 0;
    }
    return (
      findLostMachine(world) ??
      findSharedNumber(world, seen) ??
      findWrongCoins(world) ??
      findWrongSum(world) ??
      findWrongTarget(world, seen) ??
      findWrongHeader(world, seen) ??
      findHastyBlock(world, seen) ??
      findTooMuchPower(world) ??
      findWrongShare(world) ??
      findWrongLedger(world) ??
      findWrongIncome(world) ??
      findLostProject(world)
    );
  };
}

/** I1 for the machines: each ever bought is in one state and place. */
function findLostMachine({ scenario, fleet, relocation, market }: World): string | null {
  const models = scenario.machines.length;
  const counted = new Float64Array(models);
  for (let cell = 0; cell < fleet.installed.length; cell += 1) {
    const [on, offline, grid, cost] = [
      fleet.on[cell]!,
      fleet.idleOffline[cell]!,
      fleet.idleGrid[cell]!,
      fleet.idleUneconomic[cell]!,
    ];
    const [closed, stored] = [fleet.closed[cell]!, fleet.stored[cell]!];
    if (on < 0 || offline < 0 || grid < 0 || cost < 0 || closed < 0 || stored < 0)
      return `I1: a count below 0 in cell ${cell} (${[on, offline, grid, cost, closed, stored].join(", ")})`;
    if (on + offline + grid + cost !== fleet.installed[cell])
      return `I1: ${on + offline + grid + cost} of ${fleet.installed[cell]} installed machines in a state, cell ${cell}`;
    const m = cell % models;
    counted[m] = counted[m]! + on + offline + grid + cost + closed + stored;
  }
  for (const { machine, machines, lost } of relocation.inTransit) {
    if (!(machines > 0 && lost >= 0 && lost <= machines)) return `I1: ${lost} lost of a shipment of ${machines}`;
    counted[machine] = counted[machine]! + machines;
  }
  for (const { machine, machines } of market.orders) {
    if (!(machines > 0)) return `I1: an order of ${machines} machines`;
    counted[machine] = counted[machine]! + machines;
  }
  for (let m = 0; m < models; m += 1) {
    const found = counted[m]! + fleet.lost[m]! + fleet.scrapped[m]!;
    if (found !== fleet.bought[m]) return `I1: ${found} machines of model ${m} found, ${fleet.bought[m]} bought`;
  }
  return null;
}

/** I1 for the shipments. */
function findSharedNumber({ outputs: { shipments } }: World, seen: Seen): string | null {
  for (; seen.shipmentRows < shipments.length; seen.shipmentRows += 1) {
    const { id } = shipments[seen.shipmentRows]!;
    if (seen.shipments.has(id)) return `I1: two shipments have the number ${id}`;
    seen.shipments.add(id);
  }
  return null;
}

function chainsOf({ chain, forks }: World): Chain[] {
  return [chain, ...forks.branches.map((branch) => branch.chain)];
}

/** I2: coins issued are the closed form of the subsidies at this height. */
function findWrongCoins(world: World): string | null {
  for (const chain of chainsOf(world)) {
    const due = issuedSats(world.scenario.anchor.height, chain.height);
    if (chain.issuedSats !== due) return `I2: ${chain.issuedSats} sats issued at height ${chain.height}, due ${due}`;
  }
  return null;
}

/** I3: machines make the regions' hashrate, and regions the network's. */
function findWrongSum({ scenario, fleet }: World): string | null {
  const models = scenario.machines.length;
  let total = 0;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    let ths = 0;
    for (let m = 0; m < models; m += 1) ths += fleet.on[r * models + m]! * scenario.machines[m]!.hashrateThs;
    if (ths !== fleet.onThs[r]) return `I3: region ${r} has ${fleet.onThs[r]} TH/s, its machines ${ths}`;
    total += ths;
  }
  return total === fleet.totalOnThs ? null : `I3: the regions sum to ${total} TH/s, not ${fleet.totalOnThs}`;
}

/** I4: a canonical target, its difficulty 1 or more, and no retarget beyond the clamp. */
function findWrongTarget(world: World, seen: Seen): string | null {
  const { retargetIntervalBlocks, blockSpacingS, clampFactor } = world.scenario.rules;
  const aimedS = retargetIntervalBlocks * blockSpacingS;
  // B8: the clamp's spans are whole seconds.
  const highest = (aimedS / Math.max(1, Math.floor(aimedS / clampFactor))) * (1 + TRUNCATION);
  const lowest = (aimedS / Math.floor(aimedS * clampFactor)) * (1 - TRUNCATION);
  for (const chain of chainsOf(world)) {
    const { nBits, luck, difficulty, expectedHashes, pastExpectedHashes } = chain;
    if (seen.nBits.get(luck) === nBits) continue;
    seen.nBits.set(luck, nBits);
    if (encodeCompact(decodeCompact(nBits)) !== nBits) return `I4: nBits ${nBits.toString(16)} is not canonical`;
    if (!(difficulty >= 1) || difficulty !== difficultyOf(nBits) || expectedHashes !== expectedHashesOf(nBits))
      return `I4: difficulty ${difficulty} does not go with nBits ${nBits.toString(16)}`;
    let newer = expectedHashes;
    for (const older of pastExpectedHashes) {
      if (!(newer / older <= highest && newer / older >= lowest))
        return `I4: a retarget by ${newer / older}, outside ${lowest} to ${highest}`;
      newer = older;
    }
  }
  return null;
}

/** I5: a header's time is later than the median of the eleven before it. */
function findWrongHeader({ chain, scenario, outputs }: World, seen: Seen): string | null {
  const { headerTimesS } = outputs.blocks;
  if (headerTimesS.length < seen.blockRows) seen.blockRows = 0; // rows were dropped
  if (seen.headers.length === 0) seen.headers.push(scenario.anchor.timeS);
  for (; seen.blockRows < headerTimesS.length; seen.blockRows += 1) {
    const timeS = headerTimesS[seen.blockRows]!;
    const median = medianTimePast(seen.headers, seen.headers.length);
    if (!(timeS > median)) return `I5: a header at ${timeS} s, not later than the median ${median} s`;
    seen.headers.push(timeS);
    if (seen.headers.length > MEDIAN_TIME_BLOCKS) seen.headers.shift();
  }
  for (; seen.eventRows < outputs.events.length; seen.eventRows += 1) {
    const event = outputs.events[seen.eventRows]!;
    if (event.kind === "reorg" && event.winner === "branch")
      seen.headers = newestHeaders(chain, scenario.anchor.height);
  }
  return null;
}

/** I5, B9: while a block spreads no other follows it. */
function findHastyBlock(world: World, seen: Seen): string | null {
  const { propagationDelayS } = world.scenario.rules;
  if (propagationDelayS === 0) return null;
  for (const { luck, height, blockTimesS } of chainsOf(world)) {
    const from = Math.max(seen.heights.get(luck) ?? height, height - blockTimesS.length + 1);
    seen.heights.set(luck, height);
    for (let h = from + 1; h <= height; h += 1) {
      const gapS = blockTimesS[h % blockTimesS.length]! - blockTimesS[(h - 1) % blockTimesS.length]!;
      if (gapS < propagationDelayS * (1 - ROUNDING) - ROUNDING)
        return `I5: block ${h} comes ${gapS} s after the one before, which spreads for ${propagationDelayS} s`;
    }
  }
  return null;
}

/** A chain keeps as many headers as the median needs; that of block h stands at h, less the anchor's height, modulo their number. */
function newestHeaders({ headerTimesS, height }: Chain, anchorHeight: number): number[] {
  const after = height - anchorHeight;
  const first = Math.max(0, after - headerTimesS.length + 1);
  const headers: number[] = [];
  for (let at = first; at <= after; at += 1) headers.push(headerTimesS[at % headerTimesS.length]!);
  return headers;
}

/**
 * I6: machines that run draw no more than the place and its grid give. States are whole machines, so one of each model may be too
 * many: half a one from rounding the grid's share, half a one from rounding the running share.
 */
function findTooMuchPower(world: World): string | null {
  const { scenario, fleet, conditions } = world;
  const models = scenario.machines.length;
  for (let r = 0; r < scenario.regions.length; r += 1) {
    const grid = conditions.grid[r]!;
    let mw = 0;
    let oneOfEachMw = 0;
    for (let m = 0; m < models; m += 1) {
      const cell = r * models + m;
      const running = fleet.on[cell]! + fleet.idleOffline[cell]!;
      if (running > Math.round(fleet.installed[cell]! * grid))
        return `I6: ${running} of ${fleet.installed[cell]} machines run in cell ${cell}, whose grid gives ${grid}`;
      mw += running * machineMw(world, m);
      oneOfEachMw += machineMw(world, m);
    }
    if (conditions.hostingMw[r]! < 0) continue;
    const mostMw = conditions.hostingMw[r]! * conditions.capacity[r]! * grid;
    if (mw > mostMw * (1 + ROUNDING) + oneOfEachMw) return `I6: ${mw} MW in region ${r}, which has ${mostMw}`;
  }
  return null;
}

/** I7. */
function findWrongShare({ conditions, fleet }: World): string | null {
  const { connectivity, grid, legal, newcomers, leaving, risk, capacity } = conditions;
  const shares = { connectivity, grid, legal, newcomers, leaving, risk, enforced: fleet.enforced, run: fleet.runShare };
  for (const [name, values] of Object.entries(shares))
    for (let i = 0; i < values.length; i += 1)
      if (!(values[i]! >= 0 && values[i]! <= 1)) return `I7: the share ${name} is ${values[i]} at ${i}`;
  for (let r = 0; r < capacity.length; r += 1)
    if (!(capacity[r]! >= 0)) return `I7: hosting in region ${r} is multiplied by ${capacity[r]}`;
  return null;
}

/** I8: the channels sum to ln price. */
function findWrongLedger({ price }: World): string | null {
  const { startLn, lnRecorded, lnMacro, lnGeopolitical, lnSupply, lnForced, lnNoise, usd } = price;
  const sum = startLn + lnRecorded + lnMacro + lnGeopolitical + lnSupply + lnForced + lnNoise;
  const due = exp(sum);
  if (usd === due || Math.abs(usd / due - 1) < ROUNDING) return null;
  return `I8: the price is ${usd} USD, its channels say ${due}`;
}

/** I9: nobody keeps cash in this model; what a block earns is subsidy and fees, and income per hash is that over a block's hashes. */
function findWrongIncome(world: World): string | null {
  const { price, chain, forks } = world;
  const reward = rewardSats(world);
  if (price.rewardSats !== reward) return `I9: a block is paid ${price.rewardSats} sats, due are ${reward}`;
  const perBlockUsd = (price.hashpriceUsdPerPhDay / HASHES_PER_PH_DAY) * chain.expectedHashes;
  const dueUsd = (reward / 1e8) * price.usd;
  if (!(Math.abs(perBlockUsd - dueUsd) <= dueUsd * ROUNDING))
    return `I9: a block's hashes earn ${perBlockUsd} USD, a block pays ${dueUsd}`;
  let stale = 0;
  for (const count of forks.staleByRegion) stale += count;
  if (stale !== forks.staleBlocks || forks.orphanedBlocks < 0 || forks.orphanedSats < 0)
    return `I9: ${forks.staleBlocks} blocks went stale, the regions lost ${stale}`;
  return null;
}

/** I11: hosting is its schedule and what was built; what was ever started is built or under construction, and not yet due. */
function findLostProject({ scenario, conditions, construction, tick }: World): string | null {
  const startedMw = construction.builtMw.slice();
  for (const { region, mw, dueTick } of construction.projects) {
    if (!(mw >= 1 && Number.isInteger(mw))) return `I11: a project of ${mw} MW in region ${region}`;
    if (dueTick + TICKS_PER_DAY <= tick) return `I11: a project in region ${region} was due at tick ${dueTick}`;
    startedMw[region] = startedMw[region]! + mw;
  }
  for (let r = 0; r < startedMw.length; r += 1) {
    if (startedMw[r] !== construction.startedMw[r])
      return `I11: ${startedMw[r]} MW built and under construction in region ${r}, ${construction.startedMw[r]} started`;
    const { hosting } = scenario.regions[r]!;
    const hostingMw = conditions.hostingMw[r]!;
    const builtMw = construction.builtMw[r]!;
    if (hosting === null ? hostingMw !== -1 || builtMw !== 0 : !(hostingMw >= builtMw))
      return `I11: ${builtMw} MW were built in region ${r}, whose hosting is ${hostingMw}`;
  }
  return null;
}
