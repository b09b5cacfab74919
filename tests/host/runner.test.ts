import { describe, expect, test } from "vitest";
import { channelEffects } from "../../src/host/channelEffects.ts";
import { summarise } from "../../src/host/ensemble.ts";
import { measureRun } from "../../src/host/measures.ts";
import type { Reply, Request } from "../../src/host/messages.ts";
import { createRunner } from "../../src/host/runner.ts";
import { applyRows, createRunTable } from "../../src/host/runTable.ts";
import type { Command } from "../../src/scenario/command.ts";
import { contentOf, KAZAKHSTAN, runWhole, SHORT } from "./run.ts";

/** A runner, what it answered, and the callbacks that wait for their turn. */
function createDesk() {
  const replies: Reply[] = [];
  const transferred: Transferable[] = [];
  const queue: (() => void)[] = [];
  const ask = createRunner(
    (message, transfer) => {
      replies.push(message);
      transferred.push(...transfer);
    },
    (callback) => queue.push(callback),
  );
  const turn = () => queue.shift()?.();
  const settle = () => {
    while (queue.length > 0) turn();
  };
  return { ask, replies, transferred, queue, turn, settle };
}

const run: Request = { type: "run", run: "mine", revision: 1, scenario: KAZAKHSTAN, seed: 1, commands: [] };
const cut: Command = { tick: 1000, kind: "cut", region: "US", ticks: 144 };
const decide = (revision: number, commands: readonly Command[]): Request => ({
  type: "decide",
  run: "mine",
  revision,
  commands,
});

const rowsOf = (replies: readonly Reply[]) => replies.filter((reply) => reply.type === "rows");
const doneOf = (replies: readonly Reply[]) => replies.filter((reply) => reply.type === "done");

describe("a run", () => {
  test("comes in slices, a day first, one for each turn, and ends with the hash of a run built in one go", () => {
    const desk = createDesk();
    desk.ask(run);
    expect(desk.replies).toEqual([]);
    desk.turn();
    expect(rowsOf(desk.replies)[0]!.rows).toMatchObject({ fromTick: 0, rows: 145 });
    desk.settle();
    const table = createRunTable(KAZAKHSTAN);
    for (const { rows } of rowsOf(desk.replies)) applyRows(table, rows);
    const [done] = doneOf(desk.replies);
    expect(done).toMatchObject({ run: "mine", revision: 1 });
    expect(desk.replies.at(-1)).toBe(done);
    table.hash = done!.hash;
    expect(contentOf(table)).toEqual(contentOf(runWhole(KAZAKHSTAN, 1, [])));
  });

  test("hands over the buffers of every slice: its columns, its regions and its blocks", () => {
    const desk = createDesk();
    desk.ask(run);
    desk.settle();
    expect(desk.transferred).toEqual(
      rowsOf(desk.replies).flatMap(({ rows }) =>
        [rows.columns, rows.regionRows, rows.regionValues, rows.blockTimesS, rows.blockRegions].map(
          ({ buffer }) => buffer,
        ),
      ),
    );
  });

  test("two runs take turns", () => {
    const desk = createDesk();
    desk.ask(run);
    desk.ask({ ...run, run: "history" });
    for (let i = 0; i < 4; i += 1) desk.turn();
    expect(rowsOf(desk.replies).map((reply) => reply.run)).toEqual(["mine", "history", "mine", "history"]);
  });

  test("asked for again under its name begins anew, and the old one is dropped", () => {
    const desk = createDesk();
    desk.ask(run);
    desk.turn();
    desk.ask({ ...run, revision: 2, seed: 5 });
    desk.settle();
    expect(doneOf(desk.replies)).toMatchObject([{ revision: 2, hash: runWhole(KAZAKHSTAN, 5, []).hash }]);
    expect(rowsOf(desk.replies.slice(1)).every((reply) => reply.revision === 2)).toBe(true);
  });
});

describe("a decision", () => {
  test("while the run is being built: from then on only rows of the new revision, the first of them at once", () => {
    const desk = createDesk();
    desk.ask(run);
    for (let i = 0; i < 4; i += 1) desk.turn();
    const before = desk.replies.length;
    desk.ask(decide(2, [cut]));
    expect(desk.replies.length).toBe(before + 1);
    expect(rowsOf(desk.replies).at(-1)).toMatchObject({ revision: 2, rows: { fromTick: cut.tick } });
    desk.settle();
    expect(desk.replies.slice(before).every((reply) => "revision" in reply && reply.revision === 2)).toBe(true);
    const table = createRunTable(KAZAKHSTAN);
    for (const { rows } of rowsOf(desk.replies)) applyRows(table, rows);
    table.hash = doneOf(desk.replies)[0]!.hash;
    expect(contentOf(table)).toEqual(contentOf(runWhole(KAZAKHSTAN, 1, [cut])));
  });

  test("rows that the page dropped, because the next decision was already on its way, come again", () => {
    const desk = createDesk();
    const table = createRunTable(KAZAKHSTAN);
    const early: Command = { ...cut, tick: 300 };
    desk.ask(run);
    desk.settle();
    desk.ask(decide(2, [cut, early]));
    desk.settle();
    for (const { rows } of rowsOf(desk.replies)) applyRows(table, rows);
    const kept = { revision: 2, rows: table.ready };
    desk.replies.length = 0;
    desk.ask({ ...decide(3, [cut]), kept } as Request);
    desk.turn();
    desk.ask({ ...decide(4, []), kept } as Request);
    desk.settle();
    expect(rowsOf(desk.replies).filter(({ revision }) => revision === 3).length).toBeGreaterThan(0);
    for (const { rows } of rowsOf(desk.replies).filter(({ revision }) => revision === 4)) applyRows(table, rows);
    table.hash = doneOf(desk.replies).at(-1)!.hash;
    expect(contentOf(table)).toEqual(contentOf(runWhole(KAZAKHSTAN, 1, [])));
  });

  test("taken and undone after the run was complete gives back its hash", () => {
    const desk = createDesk();
    desk.ask(run);
    desk.settle();
    for (const [i, log] of [[cut], [], [], [cut]].entries()) {
      desk.ask(decide(2 + i, log));
      desk.settle();
    }
    const [first, withCut, undone, same, again] = doneOf(desk.replies).map((reply) => reply.hash);
    expect([undone, same, again]).toEqual([first, first, withCut]);
    expect(withCut).not.toBe(first);
  });

  test("many in a row leave one future waiting, not one for each", () => {
    const desk = createDesk();
    desk.ask(run);
    for (let i = 0; i < 50; i += 1) desk.ask(decide(2 + i, [{ ...cut, tick: i }]));
    expect(desk.queue).toHaveLength(1);
  });

  test("on a run that was never asked for is ignored", () => {
    const desk = createDesk();
    desk.ask(decide(2, [cut]));
    desk.settle();
    expect(desk.replies).toEqual([]);
  });
});

test("an exception in the engine ends the run with its tick and message, and other runs go on", () => {
  const desk = createDesk();
  desk.ask({ ...run, commands: [{ ...cut, region: "nowhere" }] });
  desk.ask({ ...run, run: "history" });
  desk.settle();
  const [failed] = desk.replies.filter((reply) => reply.type === "failed");
  expect(failed).toMatchObject({ run: "mine", revision: 1, tick: 1000 });
  expect(failed!.message).toContain("nowhere");
  expect(doneOf(desk.replies)).toMatchObject([{ run: "history" }]);
});

describe("an ensemble", () => {
  const windows = [{ id: "first", fromTick: 0, toTick: 432 }];
  const request: Request = {
    type: "ensemble",
    job: 1,
    scenario: SHORT,
    vary: null,
    commands: [],
    windows,
    runs: 7,
  };

  test("tells its progress and ends with the bands of seeds 1 to its number of runs", () => {
    const desk = createDesk();
    desk.ask(request);
    desk.settle();
    const progress = desk.replies.filter((reply) => reply.type === "ensemble-progress");
    expect(progress.map((reply) => reply.done)).toEqual([2, 4, 6, 7]);
    expect(progress.every((reply) => reply.total === 7 && reply.job === 1)).toBe(true);
    const measures = Array.from({ length: 7 }, (_, i) => measureRun(SHORT, 1 + i, [], windows));
    expect(desk.replies.at(-1)).toEqual({ type: "ensemble", job: 1, bands: summarise(measures) });
  });

  test("cancelled answers nothing more, and leaves other ensembles alone", () => {
    const desk = createDesk();
    desk.ask(request);
    desk.ask({ ...request, job: 2 });
    desk.turn();
    desk.turn();
    desk.ask({ type: "cancel", job: 1 });
    desk.settle();
    const ofJob = (job: number) => desk.replies.filter((reply) => "job" in reply && reply.job === job);
    expect(ofJob(1)).toHaveLength(1);
    expect(ofJob(2).at(-1)).toMatchObject({ type: "ensemble" });
  });

  test("lets a decision go first", () => {
    const desk = createDesk();
    desk.ask(run);
    desk.settle();
    desk.ask({ ...request, runs: 1000 });
    for (let i = 0; i < 3; i += 1) desk.turn();
    desk.ask(decide(2, [cut]));
    expect(desk.replies.at(-1)).toMatchObject({ type: "rows", revision: 2 });
  });
});

describe("effects of the price's channels", () => {
  const ask = { type: "effects", job: 3, scenario: SHORT, seed: 1, commands: [], tick: 600 } as const;

  test("wait for their turn, and are what the host works out", () => {
    const desk = createDesk();
    desk.ask(ask);
    expect(desk.replies).toEqual([]);
    desk.settle();
    expect(desk.replies).toEqual([{ type: "effects", job: 3, effects: channelEffects(SHORT, 1, [], 600).effects }]);
  });

  test("of a scenario that cannot run end with its message", () => {
    const desk = createDesk();
    desk.ask({ ...ask, commands: [{ tick: 0, kind: "remove-event", event: "meteor" }] });
    desk.settle();
    expect(desk.replies).toEqual([
      { type: "effects-failed", job: 3, message: "no event meteor in scenario kazakhstan-2022" },
    ]);
  });
});
