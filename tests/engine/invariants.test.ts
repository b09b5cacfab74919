/** I1 to I11: every built-in scenario keeps them at every tick, and each is shown to see what breaks it. */
import { describe, expect, test } from "vitest";
import { createInvariantCheck, INVARIANTS } from "../../src/engine/invariants.ts";
import { settle, step } from "../../src/engine/step.ts";
import type { World } from "../../src/engine/world.ts";
import { createRunBuilder } from "../../src/host/runBuilder.ts";
import { compiled } from "../../src/scenario/loaded.ts";
import { loadPreset, PRESET_IDS } from "../../src/scenario/presets/index.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { DAY, invent, inventRegion, runTo, start } from "./worlds.ts";

async function presetOf(id: string): Promise<Scenario> {
  return compiled((await loadPreset(id))!).scenario;
}

describe("at every tick of a built-in scenario", () => {
  test.concurrent.each(PRESET_IDS)("I1 to I9 and I11 hold: %s", async (id) => {
    const scenario = await presetOf(id);
    const check = createInvariantCheck();
    let ticks = 0;
    const builder = createRunBuilder(scenario, 1, [], (world) => {
      ticks += 1;
      const broken = check(world);
      if (broken !== null) throw new Error(`${id}, tick ${world.tick}: ${broken}`);
    });
    while (!builder.done()) builder.advance(1000);
    expect(ticks).toBe(scenario.endTick + 1);
  });
});

/** Three days on, with a shipment and a branch under way. */
function busyWorld(): { world: World; check: (world: World) => string | null } {
  const hosting = [{ tick: 0, mw: 3000 }];
  const world = start(
    invent({
      regions: [inventRegion("A", 1_260_000, { hosting }), inventRegion("B", 840_000), inventRegion("C", 420_000)],
    }),
  );
  const check = createInvariantCheck();
  runTo(world, 3 * DAY, [
    { tick: 10, kind: "relocate", from: "C", to: "B", percent: 50, meanTravelDays: 30 },
    { tick: 20, kind: "isolate", region: "B", ticks: 10 * DAY },
  ]);
  settle(world, []);
  expect(check(world)).toBeNull();
  return { world, check };
}

describe("a broken world is seen", () => {
  test.each<[string, RegExp, (world: World) => void]>([
    ["I1", /a count below 0/, ({ fleet }) => (fleet.stored[0] = -1)],
    ["I1", /of 1260000 installed machines in a state/, ({ fleet }) => (fleet.on[0]! -= 1)],
    ["I1", /machines of model 0 found/, ({ fleet }) => (fleet.bought[0]! += 1)],
    [
      "I1",
      /lost of a shipment/,
      ({ relocation }) => relocation.inTransit.push({ ...relocation.inTransit[0]!, lost: 1e9 }),
    ],
    ["I1", /two shipments have the number/, ({ outputs }) => outputs.shipments.push(outputs.shipments[0]!)],
    [
      "I1",
      /an order of 0 machines/,
      ({ market }) => market.orders.push({ id: 0, machine: 0, machines: 0, dueTick: 1 }),
    ],
    ["I2", /sats issued/, ({ chain }) => (chain.issuedSats += 1)],
    ["I2", /sats issued/, ({ forks }) => (forks.branches[0]!.chain.issuedSats -= 1)],
    ["I3", /region 1 has/, ({ fleet }) => (fleet.onThs[1]! += 1)],
    ["I3", /the regions sum to/, ({ fleet }) => (fleet.totalOnThs *= 1 + 1e-15)],
    ["I4", /is not canonical/, ({ chain }) => (chain.nBits = 0x18001000)],
    ["I4", /does not go with nBits/, ({ chain }) => (chain.nBits += 1)],
    ["I4", /a retarget by 4\.1/, ({ chain }) => (chain.pastExpectedHashes[0] = chain.expectedHashes / 4.1)],
    ["I5", /not later than the median/, ({ outputs }) => outputs.blocks.headerTimesS.push(5)],
    ["I6", /machines run in cell 0/, ({ conditions }) => (conditions.grid[0] = 0.5)],
    ["I6", /MW in region 0, which has 1500/, ({ conditions }) => (conditions.capacity[0] = 0.5)],
    ["I7", /the share legal is 1\.01/, ({ conditions }) => (conditions.legal[2] = 1.01)],
    ["I7", /the share risk is NaN/, ({ conditions }) => (conditions.risk[0] = Number.NaN)],
    ["I7", /is multiplied by -1/, ({ conditions }) => (conditions.capacity[1] = -1)],
    ["I8", /its channels say/, ({ price }) => (price.lnMacro += 1e-6)],
    ["I9", /a block is paid/, ({ price }) => (price.rewardSats += 1)],
    ["I9", /a block's hashes earn/, ({ price }) => (price.hashpriceUsdPerPhDay *= 1.000001)],
    [
      "I11",
      /MW built and under construction in region 0, 0 started/,
      ({ construction }) => (construction.builtMw[0] = 5),
    ],
    [
      "I11",
      /were built in region 1, whose hosting is -1/,
      ({ construction }) => {
        construction.builtMw[1] = 5;
        construction.startedMw[1] = 5;
      },
    ],
    [
      "I11",
      /a project of 2\.5 MW/,
      ({ construction }) => construction.projects.push({ region: 0, mw: 2.5, tick: 0, dueTick: 1e6 }),
    ],
    [
      "I11",
      /was due at tick 9/,
      ({ construction }) => construction.projects.push({ region: 0, mw: 2, tick: 0, dueTick: 9 }),
    ],
    ["I9", /went stale/, ({ forks }) => (forks.staleBlocks += 1)],
  ])("%s: %s", (rule, what, breakIt) => {
    const { world, check } = busyWorld();
    breakIt(world);
    // Targets that were looked at are not looked at again.
    const found = rule === "I4" ? createInvariantCheck()(world) : check(world);
    expect(found).toMatch(new RegExp(`^${rule}: .*${what.source}`));
    expect(INVARIANTS).toContain(rule);
  });
});

test("I10: what is observed moves nothing: other rows, hidden addresses and noise leave chain, fleet and price as they are", async () => {
  const scenario = await presetOf("great-migration-2021");
  const blind: Scenario = {
    ...scenario,
    regions: scenario.regions.map((region) => ({ ...region, hidden: [{ tick: 0, share: 0.7 }] })),
    observation: { rows: [], months: scenario.observation.months.slice(0, 2), poolNoiseShare: 1 },
  };
  const [seeing, other] = [scenario, blind].map((one) => {
    const world = start(one, 7);
    while (world.tick < 120 * DAY) step(world, []);
    return world;
  });
  expect(other!.observed).not.toEqual(seeing!.observed);
  for (const part of ["chain", "forks", "fleet", "market", "conditions", "relocation", "price"] as const)
    expect({ [part]: other![part] }).toEqual({ [part]: seeing![part] });
  expect(other!.outputs.blocks).toEqual(seeing!.outputs.blocks);
});
