import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, type HostClient } from "../../src/host/client.ts";
import type { Reply } from "../../src/host/messages.ts";
import { applyRows, createRunTable } from "../../src/host/runTable.ts";
import { createInOrder } from "../../src/host/wire.ts";
import type { Command } from "../../src/scenario/command.ts";
import { createFaultyWorker, type FaultyWorker } from "./faultyWorker.ts";
import { contentOf, runWhole, SHORT } from "./run.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const CUT: readonly Command[] = [{ tick: 300, kind: "cut", region: "US", ticks: 200 }];
const START = { type: "run", run: "main", revision: 1, scenario: SHORT, seed: 3, commands: [] } as const;
const DECIDE = { type: "decide", run: "main", revision: 2, commands: CUT } as const;
const WANTED = contentOf(runWhole(SHORT, 3, CUT));

/** A client on Workers that the test makes, one after the other; what it answers goes into a table as in the store. */
function createDesk(makers: readonly (() => FaultyWorker | null)[]) {
  const workers: FaultyWorker[] = [];
  const replies: Reply[] = [];
  const table = createRunTable(SHORT);
  let revision = 1;
  let taken = 0;
  const client: HostClient = createClient(
    (reply) => {
      replies.push(reply);
      if ("job" in reply || reply.revision !== revision) return;
      if (reply.type === "rows") {
        applyRows(table, reply.rows);
        taken = revision;
      }
      if (reply.type === "done") table.hash = reply.hash;
    },
    () => {
      const worker = makers[Math.min(workers.length, makers.length - 1)]!();
      if (worker !== null) workers.push(worker);
      return worker;
    },
  );
  const decide = () => {
    revision = 2;
    client.send({ ...DECIDE, kept: { revision: taken, rows: table.ready } });
  };
  const pass = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(ms);
  };
  return { client, workers, replies, table, decide, pass };
}

describe("a Worker that fails", () => {
  test("not: the run comes from the first one, and no timer is left when nothing is owed", async () => {
    const { client, workers, table, decide, pass } = createDesk([createFaultyWorker]);
    client.send(START);
    await pass(50);
    decide();
    await pass(3000);
    expect(contentOf(table)).toEqual(WANTED);
    expect(workers).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    await pass(60_000);
    expect(workers).toHaveLength(1);
  });

  test("hangs in the middle of a run: after two seconds a new one gives the same run, once", async () => {
    const { client, workers, replies, table, decide } = createDesk([createFaultyWorker]);
    client.send(START);
    decide();
    while (table.ready === 0) await vi.advanceTimersByTimeAsync(1);
    expect(table.ready).toBeLessThan(table.frames);
    workers[0]!.hang();
    await vi.advanceTimersByTimeAsync(1900);
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(workers.map((worker) => worker.isEnded())).toEqual([true, false]);
    expect(contentOf(table)).toEqual(WANTED);
    expect(replies.filter((reply) => reply.type === "done" && reply.revision === 2)).toHaveLength(1);
    expect(client.mode()).toBe("worker");
  });

  test("hangs while nothing is asked: the next decision finds it out", async () => {
    const { client, workers, table, decide, pass } = createDesk([createFaultyWorker]);
    client.send(START);
    await pass(3000);
    workers[0]!.hang();
    await pass(60_000);
    expect(workers).toHaveLength(1);
    decide();
    await pass(5000);
    expect(workers).toHaveLength(2);
    expect(contentOf(table)).toEqual(WANTED);
  });

  test("is told of by an error event: the same at once", async () => {
    const { client, workers, table, decide, pass } = createDesk([createFaultyWorker]);
    client.send(START);
    decide();
    workers[0]!.onerror!(undefined as never);
    expect(workers).toHaveLength(2);
    await pass(500);
    expect(contentOf(table)).toEqual(WANTED);
  });

  test("three times: the page does the work", async () => {
    const dead = () => {
      const worker = createFaultyWorker();
      setTimeout(worker.hang, 2);
      return worker;
    };
    const { client, workers, table, decide, pass } = createDesk([dead]);
    client.send(START);
    decide();
    await pass(40_000);
    expect(workers).toHaveLength(3);
    expect(client.mode()).toBe("page");
    expect(contentOf(table)).toEqual(WANTED);
  });

  test("is refused: the page does the work, and so it does when none is wanted", async () => {
    const refused = () => {
      throw new Error("SecurityError");
    };
    for (const maker of [refused, () => null]) {
      const { client, table, decide, pass } = createDesk([maker]);
      client.send(START);
      decide();
      await pass(3000);
      expect(client.mode()).toBe("page");
      expect(contentOf(table)).toEqual(WANTED);
    }
  });

  test("never arrives: it is waited for half a minute, no longer", async () => {
    const silent = () => createFaultyWorker(() => []);
    const { client, workers, pass } = createDesk([silent, createFaultyWorker]);
    client.send(START);
    await pass(14_000);
    expect(workers).toHaveLength(1);
    await pass(3000);
    expect(workers).toHaveLength(2);
  });

  test("takes five seconds over a slice of a job: it is waited for", async () => {
    const { client, workers, pass } = createDesk([createFaultyWorker]);
    client.send({ type: "ensemble", job: 1, scenario: SHORT, vary: null, commands: [], windows: [], runs: 2 });
    workers[0]!.hang();
    await pass(2500);
    expect(workers).toHaveLength(1);
  });
});

describe("a wire that fails", () => {
  const isPong = (message: object) => "pong" in message || "ping" in message;

  test("messages doubled and in a wrong order, there and back: one Worker, the same run", async () => {
    const doubled = (_message: object, index: number) => [1 + ((index * 7) % 5) * 30, 200];
    const { client, workers, replies, table, decide, pass } = createDesk([() => createFaultyWorker(doubled, doubled)]);
    client.send(START);
    decide();
    await pass(6000);
    expect(workers).toHaveLength(1);
    expect(table.hash).toBe(WANTED.hash);
    expect(contentOf(table)).toEqual(WANTED);
    expect(replies.filter((reply) => reply.type === "done" && reply.revision === 2)).toHaveLength(1);
  });

  test.each([1, 2])("request %i is lost: a new Worker gives the same run", async (lost) => {
    const losing = () => createFaultyWorker((message, index) => (!isPong(message) && index === lost ? [] : [1]));
    const { client, workers, table, decide, pass } = createDesk([losing, createFaultyWorker]);
    client.send(START);
    decide();
    await pass(40_000);
    expect(workers).toHaveLength(2);
    expect(contentOf(table)).toEqual(WANTED);
  });

  test.each([1, 2, 3])("reply %i is lost: a new Worker gives the same run", async (lost) => {
    const losing = () =>
      createFaultyWorker(undefined, (message, index) => (!isPong(message) && index === lost ? [] : [1]));
    const { client, workers, table, decide, pass } = createDesk([losing, createFaultyWorker]);
    client.send(START);
    decide();
    await pass(6000);
    expect(workers).toHaveLength(2);
    expect(contentOf(table)).toEqual(WANTED);
  });

  test("decisions without a pause for ten seconds are no reason to give a Worker up", async () => {
    const { client, workers, decide } = createDesk([() => createFaultyWorker(() => [90])]);
    client.send(START);
    for (let i = 0; i < 600; i += 1) {
      decide();
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(workers).toHaveLength(1);
  });
});

test("numbered messages are passed on once and in order, whatever way they come", () => {
  const taken: string[] = [];
  const messages = createInOrder<string>((message) => taken.push(message));
  for (const n of [3, 1, 1, 3, 2, 5, 2]) messages.put(n, `message ${n}`);
  expect(taken).toEqual(["message 1", "message 2", "message 3"]);
  expect(messages.taken()).toBe(3);
});
