/** A run under frozen rules, through the runner: those of this source stand in for old ones, with one column less and one that is no more. */
import { expect, test } from "vitest";
import {
  type RegionColumn,
  regionColumnIndex,
  type WorldColumn,
  worldColumnIndex,
} from "../../src/engine/frameColumns.ts";
import { frozenRules } from "../../src/host/frozenEntry.ts";
import type { FrozenRules } from "../../src/host/frozenRules.ts";
import { inTodaysColumns } from "../../src/host/inTodaysColumns.ts";
import type { Reply, Request } from "../../src/host/messages.ts";
import { createRunner } from "../../src/host/runner.ts";
import { applyRows, createRunTable, type RunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { compiled, scenarioWith } from "../../src/scenario/loaded.ts";
import { OPENING } from "../../src/scenario/presets/index.ts";
import { contentOf, runWhole } from "./run.ts";

const { input, scenario } = compiled(OPENING);
const CUT: Command = { tick: 1000, kind: "cut", region: scenario.regions[0]!.id, ticks: 144 };
const [PARAMETER] = OPENING.parameters!;
const ASSUMPTIONS = { [PARAMETER!.id]: PARAMETER!.high };

const renamed = (columns: readonly string[], gone: string) => columns.map((name) => (name === gone ? "moon" : name));
const OLD = inTodaysColumns({
  ...frozenRules,
  worldColumns: renamed(frozenRules.worldColumns, "carbonGPerKwh" satisfies WorldColumn),
  regionColumns: renamed(frozenRules.regionColumns, "powerMw" satisfies RegionColumn),
});
const request: Request = {
  type: "run",
  run: "main",
  revision: 1,
  scenario, // of today: what counts is the file
  seed: 3,
  commands: [],
  frozen: { rules: 7, input, assumptions: ASSUMPTIONS },
};
const decide: Request = { type: "decide", run: "main", revision: 2, commands: [CUT] };

/** Serves requests until all work is done. */
async function serve(requests: readonly Request[], load: (rules: number) => Promise<FrozenRules>): Promise<Reply[]> {
  const replies: Reply[] = [];
  const queue: (() => void)[] = [];
  const receive = createRunner(
    (reply) => replies.push(reply),
    (callback) => queue.push(callback),
    load,
  );
  for (const one of requests) receive(one);
  await new Promise((done) => setTimeout(done));
  while (queue.length > 0) queue.shift()!();
  return replies;
}

function tableOf(replies: readonly Reply[], revision: number): RunTable {
  const table = createRunTable(scenario);
  for (const reply of replies) {
    if (!("revision" in reply) || reply.revision !== revision) continue;
    if (reply.type === "rows") applyRows(table, reply.rows);
    else if (reply.type === "done") table.hash = reply.hash;
  }
  return table;
}

const today = (commands: readonly Command[]) => runWhole(scenarioWith(input, ASSUMPTIONS), 3, commands, 400);

test("ends as its own rules say, and a decision made before they came is not lost", async () => {
  const asked: number[] = [];
  const load = async (rules: number) => {
    asked.push(rules);
    return OLD;
  };
  const replies = await serve([request, decide], load);
  expect(asked).toEqual([7]);
  expect(tableOf(replies, 2).hash).toBe(today([CUT]).hash);
});

test("each figure stands under its name, and one that the rules do not tell is no number", async () => {
  const table = tableOf(await serve([request], async () => OLD), 1);
  const carbon = worldColumnIndex("carbonGPerKwh");
  const powerCells = scenario.regions.map((_, region) => regionColumnIndex(region, "powerMw"));
  const expected = today([]);
  expected.columns[carbon]!.fill(Number.NaN);
  for (const values of expected.regionValues) for (const cell of powerCells) values[cell] = Number.NaN;
  expect(contentOf(table)).toEqual(contentOf(expected));
});

test("has failed where its rules do not come, and the next request is served", async () => {
  const load = (rules: number) => (rules === 7 ? Promise.reject(new Error("offline")) : Promise.resolve(OLD));
  const { frozen: _none, ...own } = request;
  const replies = await serve([request, { ...own, revision: 2 } as Request], load);
  expect(replies[0]).toMatchObject({ type: "failed", run: "main", revision: 1, message: "Error: offline" });
  expect(tableOf(replies, 2).hash).toBe(runWhole(scenario, 3, []).hash);
});
