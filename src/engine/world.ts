import type { PriceChannel, Scenario } from "../scenario/types.ts";
import type { Project } from "../scenario/underConstruction.ts";
import { type HashLanes, hashText, mixTree } from "./hash.ts";
import { createOutputs, type Outputs, type ShipmentRow } from "./outputs.ts";
import { LONGEST_ESTIMATE_BLOCKS } from "./parameters.ts";
import { cloneTree, parseTree, serialiseTree, type Tree } from "./state.ts";

/** Block times kept: enough for the longest estimate window and the interval before it. */
export const BLOCK_TIMES_KEPT = LONGEST_ESTIMATE_BLOCKS + 1;

export interface Chain {
  height: number;
  /** Target of the next block, compact. */
  nBits: number;
  difficulty: number;
  /** Expected hashes of a block now, and in the periods before, newest first: as many as the longest estimate can touch. */
  expectedHashes: number;
  readonly pastExpectedHashes: Float64Array;
  /** Work of the closed periods' blocks since the anchor, hexadecimal, and the height that it counts to. */
  closedWork: string;
  closedHeight: number;
  /** Unit-rate hazard still to run before the next block. */
  hazardLeft: number;
  /** The newest block has reached everybody, seconds after tick 0; until then its rivals are found. */
  spreadUntilS: number;
  /** Unit-rate hazard still to run before the newest block's rival; 0 when it has one or can have none. */
  rivalHazardLeft: number;
  /** How far blocks have been drawn, seconds after tick 0. */
  minedToS: number;
  lastBlockTimeS: number;
  /** Header time of the period's first block. */
  periodFirstHeaderS: number;
  /** Header times of the newest blocks: that of block h at h, less the anchor's height, modulo the length. */
  readonly headerTimesS: Float64Array;
  /** True time of block h at h modulo the length. */
  readonly blockTimesS: Float64Array;
  /** Hash of every block's time and finder. */
  readonly found: HashLanes;
  blocksToday: number;
  issuedSats: number;
  /** Numbers the random draws of its blocks: 0 on the chain that the run starts with, another number on every branch. */
  readonly luck: number;
  /** Pairs of a luck and the height after which it drew this chain's blocks, oldest first; the last is `luck`. */
  readonly lineage: readonly number[];
}

/** The chain of an isolated region. */
export interface Branch {
  readonly region: number;
  readonly chain: Chain;
}

/** What there is beside the main chain, and what has been found in vain. */
export interface Forks {
  readonly branches: Branch[];
  /** Branches ever opened, by region. */
  readonly begun: Int32Array;
  /** Blocks that lost to a rival while it spread, by the region that found them. */
  readonly staleByRegion: Int32Array;
  staleBlocks: number;
  /** Blocks and coins of chains that lost to one with more work. */
  orphanedBlocks: number;
  orphanedSats: number;
}

/** Machines by cell: region times the number of machine models, plus the model. */
export interface Fleet {
  /** In their racks and allowed (or running in secret): the sum of the four states below. */
  readonly installed: Int32Array;
  readonly on: Int32Array;
  readonly idleOffline: Int32Array;
  readonly idleGrid: Int32Array;
  readonly idleUneconomic: Int32Array;
  /** Closed by law, where they stood. */
  readonly closed: Int32Array;
  /** In storage: no place for them. */
  readonly stored: Int32Array;
  /** Share of the powered machines that their owners want to run, 0..1, by cell. */
  readonly runShare: Float64Array;
  /** Hashrate of the machines that their owners switched off for cost at the last 00:00 UTC, TH/s. */
  switchedOffThs: number;
  /** Share of the machines that the law allows, as last enforced, by region. */
  readonly enforced: Float64Array;
  /** Tick of a region's last closure by law; -1 where there was none. */
  readonly closedTick: Int32Array;
  /** Ever bought (orders included), lost and scrapped, by machine model. */
  readonly bought: Float64Array;
  readonly lost: Float64Array;
  readonly scrapped: Float64Array;
  /** Fractions of a machine carried to the next time, by delivery, by flow, and by cell for scrapping. */
  readonly deliveryCarry: Float64Array;
  readonly flowCarry: Float64Array;
  readonly scrapCarry: Float64Array;
  /** Hashing by region, TH/s, and its sum: exact, since machines and their TH/s are whole or halves. */
  readonly onThs: Float64Array;
  totalOnThs: number;
  /** How the running hashrate answers the income per hash: d ln hashrate / d ln income, were there no delay. */
  elasticity: number;
  /** Something that moves the hashrate has changed since it was last summed up. */
  stale: boolean;
  /** Counts the sums: what is drawn from the fleet need be drawn again only when this moves. */
  revision: number;
}

export interface Order {
  readonly id: number;
  readonly machine: number;
  readonly machines: number;
  readonly dueTick: number;
}

/** New machines on their way from the makers. */
export interface Market {
  /** Soonest due first. */
  readonly orders: Order[];
  /** What makers ask, USD per TH/s. */
  machineUsdPerTh: number;
  /** Ordered and not yet put into a weekly order, EH/s. */
  wantedEhs: number;
  placed: number;
  /** Hash of every order ever placed. */
  readonly ordered: HashLanes;
}

/** By region. */
export interface Conditions {
  /** Share with a link, with power, with a licence, 0..1. */
  readonly connectivity: Float64Array;
  readonly grid: Float64Array;
  readonly legal: Float64Array;
  /** USD per kWh on top of the tariff; spot price where it counts, USD per kWh, else 0. */
  readonly tariffAdded: Float64Array;
  readonly spotUsdPerKwh: Float64Array;
  /** Hosting is multiplied by `capacity`; share of it open to machines from elsewhere. */
  readonly capacity: Float64Array;
  readonly newcomers: Float64Array;
  /** Share of the machines whose owners look for a place elsewhere, for a ban is announced. */
  readonly leaving: Float64Array;
  /** Energised hosting today by its schedule, MW; -1 where it never binds. */
  readonly hostingMw: Float64Array;
  /** Remembered outages, 0..1. */
  readonly risk: Float64Array;
  /** 1 where machines that lose their link go on hashing on a branch. */
  readonly isolated: Int32Array;
  /** The tick of the next change; nothing needs looking at before it. */
  nextChangeTick: number;
  /** 1 for events that a player removed. */
  readonly removed: Int32Array;
  overrides: { kind: "cut" | "isolate" | "reconnect"; region: number; fromTick: number; untilTick: number }[];
}

/** What owners build; by region where it is no list. */
export interface Building {
  /** Under construction, oldest first. */
  projects: Project[];
  /** Energised out of all that was ever started, MW. */
  readonly builtMw: Float64Array;
  /** Ever started, MW. */
  readonly startedMw: Float64Array;
  /** Wanted and still too little for a project, MW. */
  readonly savedMw: Float64Array;
}

export interface Relocation {
  /** Soonest to arrive first. */
  readonly inTransit: ShipmentRow[];
  /** Decisions to move taken so far; numbers their shipments. */
  moves: number;
  /** Hash of every shipment ever launched. */
  readonly launched: HashLanes;
}

export interface Price {
  /** ln of the price that the ledger starts from. */
  readonly startLn: number;
  readonly lnCloses: Float64Array;
  /** Index of the close at or before this tick. */
  position: number;
  /** Which channels are switched on. */
  readonly on: Record<PriceChannel, boolean>;
  /** 1 for shocks that a player removed. */
  readonly removedShocks: Int32Array;
  /** The tick of the next hour, when the price moves. */
  nextTick: number;
  usd: number;
  /** Hash of every hour's price. */
  readonly quoted: HashLanes;
  hashpriceUsdPerPhDay: number;
  /** What that was worked out from: subsidy plus fees of a block, and hashes of one; and the height at which the subsidy next falls. */
  rewardSats: number;
  pricedHashes: number;
  halvingHeight: number;
  /** The ledger: ln price since the start is the sum of its channels. */
  lnRecorded: number;
  lnMacro: number;
  lnGeopolitical: number;
  lnSupply: number;
  lnForced: number;
  lnNoise: number;
  geopoliticalSensitivity: number;
  /** Parts of the geopolitical channel, and the loss that the market has already answered. */
  geopoliticalPassing: number;
  geopoliticalLasting: number;
  rememberedLossShare: number;
  /** When blocks were last counted for the market, and the height then. */
  countedTick: number;
  countedHeight: number;
  /** Coins mined in the day before beyond the schedule, coins sold in distress, and the coins a day that buyers remember; BTC. */
  surplusBtc: number;
  forcedBtc: number;
  flowBtcPerDay: number;
}

export interface Observed {
  poolReportedThs: number;
  /** Hash of every report: nothing else remembers them. */
  readonly reported: HashLanes;
  /** Hours seen this month and the sum of hashing by region over them, TH/s. */
  monthIndex: number;
  monthHours: number;
  readonly monthThs: Float64Array;
  /** The part of it whose addresses were hidden. */
  readonly monthHiddenThs: Float64Array;
}

export interface World {
  readonly scenario: Scenario;
  readonly seed: number;
  tick: number;
  /** The chain of all who have a link; a branch that wins takes its place. */
  chain: Chain;
  readonly forks: Forks;
  readonly fleet: Fleet;
  readonly market: Market;
  readonly conditions: Conditions;
  readonly construction: Building;
  readonly relocation: Relocation;
  readonly price: Price;
  readonly observed: Observed;
  /** The hash of all weeks so far. */
  readonly hash: HashLanes;
  /** Rows produced since they were last taken; not part of the state. */
  outputs: Outputs;
}

function stateOf(world: World): { [key: string]: Tree } {
  const { tick, chain, forks, fleet, market, conditions, construction, relocation, price, observed } = world;
  return { tick, chain, forks, fleet, market, conditions, construction, relocation, price, observed } as unknown as {
    [key: string]: Tree;
  };
}

/** A copy that shares nothing that can change (a shipment, an order, a project, and the closes never do). Rows not yet taken are left behind. */
export function cloneWorld(world: World): World {
  const { scenario, seed, tick, outputs: _left, relocation, market, construction, price, ...rest } = world;
  const { inTransit, ...sent } = relocation;
  const { orders, ...bought } = market;
  const { projects, ...built } = construction;
  const { lnCloses, ...priced } = price;
  return {
    scenario,
    seed,
    tick,
    ...cloneTree(rest),
    relocation: { inTransit: inTransit.slice(), ...cloneTree(sent) },
    market: { orders: orders.slice(), ...cloneTree(bought) },
    construction: { projects: projects.slice(), ...cloneTree(built) },
    price: { lnCloses, ...cloneTree(priced) },
    outputs: createOutputs(),
  };
}

/** What never changes: the hash of its making, or of the scenario, or the MW ever started, stand for it. */
const HASHED_WHEN_MADE: ReadonlySet<string> = new Set(["blockTimesS", "inTransit", "orders", "projects", "lnCloses"]);

/** Sorting names took longer than hashing; no object of the state gains or loses a field. */
const namesKept = new WeakMap<object, readonly string[]>();

function weeklyNames(fields: object): readonly string[] {
  const kept = namesKept.get(fields);
  if (kept !== undefined) return kept;
  const names = Object.keys(fields).filter((name) => !HASHED_WHEN_MADE.has(name));
  namesKept.set(fields, names.sort());
  return names;
}

/** Chains the state, as a week begins, into the run's hash. */
export function chainHash(world: World): void {
  const { hash, tick, chain, forks, fleet, market, conditions, construction, relocation, price, observed } = world;
  for (const part of [tick, chain, forks, fleet, market, conditions, construction, relocation, price, observed]) {
    mixTree(hash, part as unknown as Tree, weeklyNames);
  }
}

/** Hash of the run up to this tick, this tick's state included: 16 hex digits. */
export function worldHash(world: World): string {
  const lanes = { ...world.hash };
  mixTree(lanes, stateOf(world));
  return hashText(lanes);
}

/** The world as text; `restoreWorld` with the same scenario gives the same world. */
export function saveWorld(world: World): string {
  return serialiseTree({ seed: world.seed, hash: world.hash, ...stateOf(world) });
}

export function restoreWorld(scenario: Scenario, text: string): World {
  const saved = parseTree<Omit<World, "scenario" | "outputs">>(text);
  return { ...saved, scenario, outputs: createOutputs() };
}
