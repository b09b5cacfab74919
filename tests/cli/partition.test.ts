/** What the CLI tells of isolated regions: their machines, their branches, and what comes of them. */
import { expect, test } from "vitest";
import { explainWorld } from "../../src/cli/explanation.ts";
import type { PreparedScenario } from "../../src/cli/options.ts";
import { forkLines, forksOf } from "../../src/cli/runForks.ts";
import { worldAt } from "../../src/host/worldAt.ts";
import { compileScenario } from "../../src/scenario/compile.ts";
import { kazakhstanForked } from "../../src/scenario/presets/kazakhstanForked.ts";
import { problemText } from "../../src/scenario/problemText.ts";
import type { ScenarioInput } from "../../src/scenario/schema.ts";
import { runWhole } from "../host/run.ts";
import { simJson, simOk } from "./sim.ts";

const ID = "kazakhstan-forked";
const AT = "2022-01-08T00:00Z";

function prepared(input: ScenarioInput): PreparedScenario {
  const compiled = compileScenario(input);
  if (!compiled.ok) throw new Error(problemText(compiled.problem));
  return { input, scenario: compiled.value, commands: [] };
}

test("machines of an isolated region hash on its branch and draw power; after a plain cut they have no link and draw none", () => {
  const plain = {
    ...kazakhstanForked,
    events: kazakhstanForked.events.map(({ isolated: _isolated, ...event }) => event),
  };
  const [alone, cut] = [kazakhstanForked, plain].map((input) => {
    const ready = prepared(input);
    return explainWorld(ready, worldAt(ready.scenario, 1, ready.commands, 1962));
  });
  const count = (told: typeof alone, id: string) => told!.ledger.find((row) => row.id === id)!.machines;
  expect(count(alone, "onBranch")).toBeGreaterThan(50_000);
  expect([count(alone, "idleOffline"), count(cut, "onBranch")]).toEqual([0, 0]);
  expect(count(cut, "idleOffline")).toBe(count(alone, "onBranch"));
  expect(alone!.powerMw).toBeGreaterThan(cut!.powerMw + 100);
  expect(cut!.branches).toEqual([]);
  const [branch] = alone!.branches;
  expect(branch).toMatchObject({ region: "KZ", ahead: "main" });
  expect(branch!.hashrateEhs).toBe(alone!.ledger.find(({ id }) => id === "onBranch")!.ehs);
  expect(branch!.height - branch!.forkHeight).toBe(branch!.blocksSinceFork);
  expect(branch!.issuedBtc).toBe(6.25 * branch!.blocksSinceFork);
  expect(alone!.chain.height - branch!.forkHeight).toBe(branch!.mainBlocksSinceFork);
  expect(branch!.workHashes).toBeLessThan(branch!.mainWorkHashes);
});

test("sim explain prints the branch's ledger", async () => {
  const text = await simOk("explain", ID, "--at", AT);
  expect(text).toMatch(/^on own branch +[1-9][\d,]+ /m);
  expect(text).toMatch(/ on branches of their own\n/);
  expect(text).toMatch(
    /^Branches of isolated regions; .*\n.*\nKZ +[\d.]+ +\d{6} +\d{6} +\d+ +\d+ .* main +\d+\.\d\d$/m,
  );
});

test("sim run tells branches opened and what they came to, and nothing where there were none", async () => {
  const [json, text, calm] = await Promise.all([
    simJson("run", ID),
    simOk("run", ID),
    simJson("run", ID, "--without", "kz-internet-shutdown"),
  ]);
  const [met] = json.forks.reorganisations;
  expect(json.forks).toMatchObject({ opened: [{ region: "KZ", branches: 1 }], stillOpen: [], staleBlocks: 0 });
  expect(met).toMatchObject({ region: "KZ", winner: "main", orphanedBlocks: json.forks.branchBlocks });
  expect(met.orphanedBtc).toBe(6.25 * met.orphanedBlocks);
  expect(text).toContain(`1 branch opened (1 in KZ), ${met.orphanedBlocks} blocks found there\n`);
  expect(text).toContain(`the main chain holds; ${met.orphanedBlocks} blocks and ${met.orphanedBtc} BTC orphaned\n`);
  expect(calm).not.toHaveProperty("forks");
});

test("stale blocks and a branch that wins are told", () => {
  const { scenario } = prepared({ ...kazakhstanForked, rules: { propagationDelayS: 60 } });
  const world = worldAt(scenario, 1, [], 1000);
  const stale = forksOf(
    world,
    runWhole(scenario, 1, []).events.filter(({ tick }) => tick < 1000),
  )!;
  expect(stale.staleBlocks).toBe(world.forks.staleBlocks);
  expect(forkLines(stale).join("\n")).toBe(`${stale.staleBlocks} blocks stale: lost to a rival while spreading`);
  const won = {
    ...stale,
    staleBlocks: 1,
    opened: [{ region: "KZ", branches: 2 }],
    stillOpen: ["KZ"],
    reorganisations: [
      {
        utc: "T",
        region: "KZ",
        branch: 6,
        winner: "branch" as const,
        forkHeight: 5,
        orphanedBlocks: 1,
        orphanedBtc: 50,
      },
    ],
  };
  expect(forkLines(won)).toEqual([
    "2 branches opened (2 in KZ), 0 blocks found there; still open at the end: KZ",
    "T: the branch of KZ from 5 meets the main chain, the branch holds; 1 block and 50 BTC orphaned",
    "1 block stale: lost to a rival while spreading",
  ]);
});
