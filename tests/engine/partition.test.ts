/** Isolated regions and their branches: rules B11 to B14. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issuedSats } from "../../src/engine/chain/subsidy.ts";
import { blockProof } from "../../src/engine/chain/target.ts";
import { workOf } from "../../src/engine/chain/work.ts";
import { createFrameWriter } from "../../src/engine/frame.ts";
import { regionColumnIndex, worldColumnIndex } from "../../src/engine/frameColumns.ts";
import type { RunEvent } from "../../src/engine/outputs.ts";
import { dropBlocks } from "../../src/engine/outputs.ts";
import { mine, settle } from "../../src/engine/step.ts";
import { type Chain, restoreWorld, saveWorld, type World, worldHash } from "../../src/engine/world.ts";
import { chainBlocks } from "../../src/host/chainBlocks.ts";
import type { Command } from "../../src/scenario/command.ts";
import { REAL_CHAIN_RULES } from "../../src/units/constants.ts";
import { decisions, isolatingScenarios, RANDOM_DAYS } from "./arbitraries.ts";
import { ANCHOR_HEIGHT, DAY, invent, NBITS, runTo, settledAt, shutdown, start, THREE_REGIONS } from "./worlds.ts";

type EventOf<Kind> = Extract<RunEvent, { kind: Kind }>;
const eventsOf = <Kind extends RunEvent["kind"]>(world: World, kind: Kind): EventOf<Kind>[] =>
  world.outputs.events.filter((event): event is EventOf<Kind> => event.kind === kind);

const alone = (region: number, fromTick: number, toTick: number) => ({
  ...shutdown(
    region,
    [
      { tick: fromTick, value: 0 },
      { tick: toTick, value: 1 },
    ],
    `alone-${region}-${fromTick}`,
  ),
  isolated: true as const,
});

/** The blocks of the chain that holds, put together from what a world has told. */
const told = (world: World) =>
  chainBlocks({
    anchorHeight: world.scenario.anchor.height,
    blockTimesS: world.outputs.blocks.timesS,
    blockRegions: world.outputs.blocks.regions,
    events: world.outputs.events,
  });

/** Chains kept as plain lists of blocks, by the rows and events that a run has told: nothing of the engine's own counting. */
function createLedger(anchorHeight: number) {
  let main: symbol[] = [];
  const branches = new Map<number, symbol[]>();
  const found: symbol[] = [];
  const mint = (chain: symbol[], height: number) => {
    const block = Symbol(height);
    chain.push(block);
    found.push(block);
    if (chain.length !== height - anchorHeight) throw new Error(`block ${height} is the chain's ${chain.length}th`);
  };
  function take(world: World, opened: readonly number[]): void {
    for (const event of world.outputs.events) {
      if (event.kind !== "reorg") continue;
      const branch = branches.get(event.branch)!;
      const fork = main.findIndex((block, i) => block !== branch[i]);
      const shared = fork < 0 ? main.length : fork;
      if (event.forkHeight !== anchorHeight + shared) throw new Error(`they fork at ${anchorHeight + shared}`);
      if (event.winner === "branch") main = branch;
    }
    for (const luck of branches.keys()) if (!opened.includes(luck)) branches.delete(luck);
    for (const luck of opened) if (!branches.has(luck)) branches.set(luck, main.slice());
  }
  function takeBlocks(world: World): void {
    const found = world.outputs.blocks.timesS.length;
    for (let i = 1; i <= found; i += 1) mint(main, world.chain.height - found + i);
    for (const event of world.outputs.events)
      if (event.kind === "branch-block") mint(branches.get(event.branch)!, event.height);
  }
  const heights = () => [...branches].map(([luck, blocks]) => [luck, anchorHeight + blocks.length]);
  const orphans = () => {
    const standing = new Set([...main, ...[...branches.values()].flat()]);
    return found.filter((block) => !standing.has(block)).length;
  };
  return { take, takeBlocks, heights, orphans, mainHeight: () => anchorHeight + main.length };
}

describe("in every world with isolated regions", () => {
  test("heights are the blocks minted on each chain, coins the closed form at its height, and every orphan is counted once", () => {
    let [reorgs, won] = [0, 0];
    fc.assert(
      fc.property(
        isolatingScenarios,
        decisions(RANDOM_DAYS * DAY),
        fc.nat(0xffffffff),
        fc.constantFrom(0, 40),
        (scenario, commands, seed, propagationDelayS) => {
          // 336 blocks before a halving, so that coins differ.
          const anchor = { ...scenario.anchor, height: 1_469_664 };
          const world = start({ ...scenario, anchor, rules: { ...scenario.rules, propagationDelayS } }, seed);
          const ledger = createLedger(anchor.height);
          while (world.tick < scenario.endTick) {
            settle(
              world,
              commands.filter((command) => command.tick === world.tick),
            );
            const open = world.forks.branches.map(({ chain }) => chain.luck);
            ledger.take(world, open);
            reorgs += eventsOf(world, "reorg").length;
            won += eventsOf(world, "reorg").filter(({ winner }) => winner === "branch").length;
            world.outputs.events.length = 0;
            mine(world);
            ledger.takeBlocks(world);
            dropBlocks(world.outputs);
            world.outputs.events.length = 0;
            const chains: Chain[] = [world.chain, ...world.forks.branches.map(({ chain }) => chain)];
            for (const { height, issuedSats: issued } of chains) {
              if (issued !== issuedSats(anchor.height, height)) throw new Error(`${issued} sats at ${height}`);
            }
          }
          expect(world.chain.height).toBe(ledger.mainHeight());
          expect(world.forks.branches.map(({ chain }) => [chain.luck, chain.height])).toEqual(ledger.heights());
          expect(world.forks.orphanedBlocks).toBe(ledger.orphans());
          expect(worldHash(restoreWorld(world.scenario, saveWorld(world)))).toBe(worldHash(world));
        },
      ),
      { numRuns: 120 },
    );
    expect(reorgs).toBeGreaterThan(50); // the generator does what it is for
    expect(won).toBeGreaterThan(10);
  });
});

describe("B11: an isolated region", () => {
  const split = invent({ events: [alone(1, DAY, 3 * DAY)] });

  test("forks at the newest block and hashes on; its machines draw power and are not online", () => {
    const world = settledAt(split, DAY);
    const [branch] = world.forks.branches;
    expect(branch).toMatchObject({ region: 1, chain: { height: world.chain.height, nBits: NBITS } });
    expect(world.fleet.onThs[1]).toBe(0);
    const writer = createFrameWriter(split, 1);
    writer.write(world, 0);
    const frame = writer.finish();
    expect(frame.columns[worldColumnIndex("branchHeight")]).toBe(world.chain.height);
    expect(frame.columns[worldColumnIndex("hashrateEhs")]).toBe(84);
    expect(frame.regionValues[regionColumnIndex(1, "offlineEhs")]).toBe(42);
    expect(frame.regionValues[regionColumnIndex(1, "powerMw")]).toBeCloseTo((42e6 * 40 * 1.1) / 1e6, 6);
    const cut = settledAt(invent({ events: [shutdown(1, [{ tick: DAY, value: 0 }])] }), DAY);
    const other = createFrameWriter(split, 1);
    other.write(cut, 0);
    expect(other.finish().regionValues[regionColumnIndex(1, "powerMw")]).toBe(0);
  });

  test("with a part of its links keeps that part on the main chain, and the rest mine the branch", () => {
    const event = { ...shutdown(1, [{ tick: 0, value: 0.75 }]), isolated: true as const };
    const world = runTo(start(invent({ events: [event], endTick: 12 * DAY })), 12 * DAY);
    expect(world.fleet.onThs[1]).toBe(31.5e6);
    const blocks = world.forks.branches[0]!.chain.height - ANCHOR_HEIGHT;
    const expected = (1728 * 10.5) / 126;
    expect(Math.abs(blocks - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  test("leaves the main chain's luck as it is: its blocks are those of a cut without a branch, bit by bit", () => {
    const cut = invent({ events: split.events.map(({ isolated: _without, ...event }) => event) });
    const [a, b] = [split, cut].map((scenario) => runTo(start(scenario, 5), 20 * DAY));
    expect(eventsOf(a!, "branch-block").length).toBeGreaterThan(60);
    expect(eventsOf(a!, "reorg")).toMatchObject([{ winner: "main" }]);
    expect(a!.outputs.blocks).toEqual(b!.outputs.blocks);
  });

  test("that is alone twice has other luck the second time", () => {
    const twice = invent({ events: [alone(0, 0, 6), alone(0, 7, 13)] });
    const world = runTo(start(twice), 14);
    expect(new Set(eventsOf(world, "branch-block").map(({ branch }) => branch))).toEqual(new Set([1, 4]));
  });
});

describe("B12: a branch keeps the rules by itself", () => {
  const DAYS = 60;
  const events = [alone(2, 0, DAYS * DAY)];
  const sixth = invent({ endTick: (DAYS + 1) * DAY, events });

  test("it retargets at its own 2,016th block, by the span of its own headers, and pays the subsidy of its own heights", () => {
    const rules = { ...REAL_CHAIN_RULES, retargetIntervalBlocks: 144 };
    const world = runTo(start({ ...sixth, rules }), DAYS * DAY - 1);
    const blocks = eventsOf(world, "branch-block");
    const retargets = eventsOf(world, "branch-retarget");
    expect(retargets.length).toBeGreaterThan(20);
    expect(retargets.map(({ height }) => height)).toEqual(retargets.map((_, i) => ANCHOR_HEIGHT + 144 * (i + 1)));
    // The first period at a sixth of the hashrate: clamped to a quarter. Then at most to what is left.
    expect(retargets[0]!.changePercent).toBe(-75);
    expect(retargets[1]!.changePercent).toBeLessThan(0);
    const later = blocks.filter(({ timeS }) => timeS > 20 * 86_400).length;
    expect(later).toBeGreaterThan(0.9 * 39.9 * 144); // back at ten minutes
    const [branch] = world.forks.branches;
    expect(branch!.chain.issuedSats).toBe(issuedSats(ANCHOR_HEIGHT, branch!.chain.height));
  });

  test.each([
    ["more blocks of less work lose", 0x17200000, 100, "main"],
    ["fewer blocks of more work win", 0x17040000, 40, "branch"],
  ])("%s: what is compared is work, not height", (_name, nBits, blocks, winner) => {
    const world = runTo(start(invent({ events: [alone(0, 0, DAY)] })), DAY);
    const [branch] = world.forks.branches;
    const main = world.chain.height - ANCHOR_HEIGHT;
    expect([blocks > main, nBits > NBITS]).toEqual([winner === "main", winner === "main"]);
    Object.assign(branch!.chain, { nBits, height: ANCHOR_HEIGHT + blocks }); // as if it had retargeted at the fork
    settle(world, []);
    expect(eventsOf(world, "reorg")).toMatchObject([{ winner, orphanedBlocks: winner === "main" ? blocks : main }]);
  });

  test("work is exact: the sum of each block's 2^256 / (target + 1), to the last hash", () => {
    const rules = { ...REAL_CHAIN_RULES, retargetIntervalBlocks: 36 };
    const world = start(invent({ rules }));
    let sum = 0n;
    while (world.tick < 10 * DAY) {
      const before = world.chain.height;
      const { nBits } = world.chain;
      settle(world, []);
      // Blocks of the tick, each at the target it was mined at; a retarget inside the tick is left to the next check.
      mine(world);
      const retargeted = world.chain.nBits !== nBits;
      const last = Math.floor((world.chain.height + 1) / 36) * 36 - 1;
      const atOld = retargeted ? last - before : world.chain.height - before;
      sum += BigInt(atOld) * blockProof(nBits);
      sum += BigInt(world.chain.height - before - atOld) * blockProof(world.chain.nBits);
    }
    expect(world.chain.height - ANCHOR_HEIGHT).toBeGreaterThan(1000);
    expect(workOf(world.chain)).toBe(sum);
  });
});

describe("B13: when the links are back", () => {
  test("a larger region's branch wins: its blocks take the place of the main chain's, which are orphaned", () => {
    const world = runTo(start(invent({ events: [alone(0, DAY, 3 * DAY), alone(1, 2 * DAY, 9 * DAY)] }), 4), 3 * DAY);
    const before = { main: world.chain.height, branch: world.forks.branches[0]!.chain.height };
    settle(world, []);
    const [reorg] = eventsOf(world, "reorg");
    expect(before.branch).toBeGreaterThan(before.main);
    expect(world.chain.height).toBe(before.branch);
    // Region B's branch, opened a day later, still stands on a part of what the main chain lost.
    const shared = world.forks.branches[0]!.chain.lineage.at(-1)!;
    expect(shared).toBeGreaterThan(reorg!.forkHeight);
    expect(reorg).toMatchObject({ winner: "branch", region: 0, orphanedBlocks: before.main - shared });
    expect(reorg!.orphanedSats).toBe(reorg!.orphanedBlocks * 625_000_000);
    runTo(world, 12 * DAY);
    expect(eventsOf(world, "reorg")[1]).toMatchObject({ winner: "main", region: 1, forkHeight: reorg!.forkHeight });
    const { timesS, regions } = told(world);
    expect(timesS).toHaveLength(world.chain.height - ANCHOR_HEIGHT);
    timesS.forEach((timeS, i) => {
      expect(timeS).toBe(world.chain.blockTimesS[(ANCHOR_HEIGHT + 1 + i) % world.chain.blockTimesS.length]);
      expect(timeS).toBeGreaterThan(timesS[i - 1] ?? 0);
    });
    const during = timesS.flatMap((timeS, i) => (timeS > DAY * 600 && timeS <= 3 * DAY * 600 ? [regions[i]] : []));
    expect(new Set(during)).toEqual(new Set([0]));
  });

  test("at a tie the chain seen first stays", () => {
    const scenario = invent({ events: [alone(0, 0, 6)] });
    let ties = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const world = runTo(start(scenario, seed), 6);
      const [branch] = world.forks.branches;
      const tie = branch!.chain.height === world.chain.height && world.chain.height > ANCHOR_HEIGHT;
      settle(world, []);
      if (!tie) continue;
      ties += 1;
      expect(eventsOf(world, "reorg")).toMatchObject([{ winner: "main" }]);
      expect(world.chain.luck).toBe(0);
    }
    expect(ties).toBeGreaterThan(10);
  });

  test("a branch that found nothing is no reorganisation", () => {
    const regions = THREE_REGIONS.map((region, r) => (r === 2 ? { ...region, installed: [1] } : region));
    const world = runTo(start(invent({ regions, events: [alone(2, 0, 3)] })), 5);
    expect(world.forks.branches).toEqual([]);
    expect(eventsOf(world, "reorg")).toEqual([]);
  });
});

describe("B14: a player's isolation", () => {
  const isolate: Command = { tick: DAY, kind: "isolate", region: "B", ticks: 2 * DAY };

  test("does what the scenario's does", () => {
    const played = runTo(start(invent()), 5 * DAY - 1, [isolate]);
    const scheduled = runTo(start(invent({ events: [alone(1, DAY, 3 * DAY)] })), 5 * DAY - 1);
    expect(played.outputs).toEqual(scheduled.outputs);
    expect(played.forks).toEqual(scheduled.forks);
  });

  test("ends with a reconnection; a plain cut on top leaves the branch open until the links are back", () => {
    const cut: Command = { tick: 2 * DAY, kind: "cut", region: "B", ticks: 3 * DAY };
    const join: Command = { tick: DAY + 60, kind: "reconnect", region: "B", ticks: 10 * DAY };
    expect(settledAt(invent(), 4 * DAY, [isolate, cut]).forks.branches).toHaveLength(1);
    const back = settledAt(invent(), 5 * DAY, [isolate, cut]);
    expect([back.forks.branches.length, eventsOf(back, "reorg").length]).toEqual([0, 1]);
    expect(settledAt(invent(), DAY + 60, [isolate, join]).forks.branches).toEqual([]);
  });
});
