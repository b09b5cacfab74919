import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";
import { runSome } from "../host/ensemble.ts";
import type { CountWindow, Measures } from "../host/measures.ts";
import type { Reply, Request } from "../host/messages.ts";
import { createRunBuilder } from "../host/runBuilder.ts";
import { createRunner, SLICE_FRAMES } from "../host/runner.ts";
import type { Command } from "../scenario/command.ts";
import type { Scenario } from "../scenario/types.ts";
import { mineBareBlocks } from "./bareLoop.ts";
import type { ColdTimes } from "./benchThread.ts";

/** What bench and the perf gate time. Everything here is wall time in this process unless it says thread. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function timeMs(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

function repeat(times: number, work: (index: number) => number): number[] {
  return Array.from({ length: times }, (_, index) => work(index));
}

/** Blocks a second of the bare loop: median of five, after one to warm up. */
export function measureBareLoop(): number {
  const BLOCKS = 2_000_000;
  mineBareBlocks(BLOCKS);
  return BLOCKS / (median(repeat(5, () => timeMs(() => mineBareBlocks(BLOCKS)))) / 1000);
}

/** The whole scenario with all its frames, warm: median ms of 15 runs after five, and the blocks of a run on average. */
export function measureWarmRuns(scenario: Scenario): { readonly ms: number; readonly blocks: number } {
  let blocks = 0;
  const run = (seed: number) => {
    const builder = createRunBuilder(scenario, seed, []);
    while (!builder.done()) blocks += builder.advance(SLICE_FRAMES).blockTimesS.length;
  };
  repeat(5, (index) => timeMs(() => run(100 + index)));
  blocks = 0;
  const times = repeat(15, (index) => timeMs(() => run(1 + index)));
  return { ms: median(times), blocks: blocks / times.length };
}

export interface ColdRun {
  /** From the call that starts the thread, and from the request's arrival in it, to the last frame's leaving. */
  readonly fromStartMs: number;
  readonly fromRequestMs: number;
  readonly firstFramesMs: number;
  readonly loadMs: number;
}

/** The whole scenario in threads that have run nothing before, built as the page's Worker is: medians. */
export async function measureColdRuns(scenario: Scenario, threads: number): Promise<ColdRun> {
  const folder = mkdtempSync(join(tmpdir(), "hashrate-atlas-bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "silent",
      build: {
        ssr: fileURLToPath(new URL("./benchThread.ts", import.meta.url)),
        outDir: folder,
        emptyOutDir: false,
        minify: true,
        rollupOptions: { output: { entryFileNames: "thread.mjs" } },
      },
    });
    const runs: ColdRun[] = [];
    for (let i = 0; i < threads; i += 1) runs.push(await runCold(join(folder, "thread.mjs"), scenario));
    const of = (key: keyof ColdRun) => median(runs.map((run) => run[key]));
    return {
      fromStartMs: of("fromStartMs"),
      fromRequestMs: of("fromRequestMs"),
      firstFramesMs: of("firstFramesMs"),
      loadMs: of("loadMs"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runCold(file: string, scenario: Scenario): Promise<ColdRun> {
  return new Promise((done, fail) => {
    const startMs = performance.timeOrigin + performance.now();
    const worker = new Worker(file, { execArgv: [] });
    const request: Request = { type: "run", run: "cold", revision: 0, scenario, seed: 1, commands: [] };
    worker.on("error", fail);
    worker.on("message", (message: Reply | ColdTimes) => {
      if (message.type !== "cold") return;
      void worker.terminate();
      done({
        fromStartMs: message.lastRowsMs - startMs,
        fromRequestMs: message.lastRowsMs - message.askedMs,
        firstFramesMs: message.firstRowsMs - message.askedMs,
        loadMs: message.loadedMs - startMs,
      });
    });
    worker.postMessage(request);
  });
}

/** From a decision at a tick to the first frames that show it and to the last: medians of `times` decisions, on and off. */
export function measureDecisions(scenario: Scenario, decision: Command, times: number) {
  const queue: (() => void)[] = [];
  let replied: (message: Reply) => void = () => {};
  const receive = createRunner(
    (message) => replied(message),
    (callback) => queue.push(callback),
  );
  const ask = (request: Request) => {
    let firstMs = 0;
    const startMs = performance.now();
    replied = (message) => {
      if (message.type === "rows" && firstMs === 0) firstMs = performance.now() - startMs;
    };
    receive(request);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) next();
    return { firstMs, wholeMs: performance.now() - startMs };
  };
  ask({ type: "run", run: "a", revision: 0, scenario, seed: 1, commands: [] });
  const results = Array.from({ length: times }, (_, i) =>
    ask({ type: "decide", run: "a", revision: i + 1, commands: i % 2 === 0 ? [decision] : [] }),
  );
  const first = results[0]!; // times is at least 1
  return {
    firstMs: median(results.map((result) => result.firstMs)),
    wholeMs: median(results.map((result) => result.wholeMs)),
    veryFirst: first,
  };
}

/** An ensemble on this thread, ms. */
export function measureEnsemble(scenario: Scenario, windows: readonly CountWindow[], runs: number): number {
  const results: Measures[] = [];
  return timeMs(() => runSome({ scenario, vary: null, commands: [], windows, firstSeed: 1, runs }, results, runs));
}

/** The whole scenario in slices of these many frames: median ms of five runs each, after one to warm up. */
export function measureSlices(scenario: Scenario, slices: readonly number[]): number[] {
  return slices.map((slice) => {
    const run = () => {
      const builder = createRunBuilder(scenario, 1, []);
      while (!builder.done()) builder.advance(slice);
    };
    run();
    return median(repeat(5, () => timeMs(run)));
  });
}
