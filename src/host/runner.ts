import type { Command } from "../scenario/command.ts";
import { type FrameGrid, frameGridOf, tickOfRow } from "../scenario/frames.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import { channelEffects } from "./channelEffects.ts";
import { runSome, summarise } from "./ensemble.ts";
import { createFrozenGate, type LoadFrozen } from "./frozenGate.ts";
import type { FrozenRules, FrozenRun } from "./frozenRules.ts";
import { machineCount } from "./machineRows.ts";
import type { Measures } from "./measures.ts";
import type { Kept, Reply, Request } from "./messages.ts";
import { createRunBuilder } from "./runBuilder.ts";
import { createSamples, sampleRun, spreadBands } from "./spread.ts";
import { worldAt } from "./worldAt.ts";

/** The first day after a change comes soon, the rest in larger pieces. */
const FIRST_SLICE_TICKS = TICKS_PER_DAY;
/** A slice's table of some 200 columns then stays in a processor's own cache (0.6 MB); 1,500 frames took a fifth longer. */
export const SLICE_FRAMES = 400;
const ENSEMBLE_SLICE_RUNS = 2;

interface Job {
  readonly run: string;
  readonly grid: FrameGrid;
  readonly start: (commands: readonly Command[]) => FrozenRun;
  commands: readonly Command[];
  /** Null before the first slice, and after an exception. */
  builder: FrozenRun | null;
  failed: boolean;
  revision: number;
  /** From which tick on each revision's rows are new; those before what the page has are forgotten. */
  changes: { readonly revision: number; readonly tick: number }[];
  startedMs: number;
  fresh: boolean;
  waiting: boolean;
}

/** A job of many runs: its runs, and what is told of them. */
interface SlicedJob {
  readonly job: number;
  readonly runs: number;
  readonly some: (done: number, count: number) => void;
  readonly progress: (done: number) => Reply;
  readonly failed: (message: string) => Reply;
  readonly end: () => void;
}

/**
 * Serves requests one slice at a time, so that a new decision never waits for an old future. The same code runs in a Worker and
 * on the page.
 *
 * @param reply takes an answer; `transfer` lists buffers that may be handed over
 * @param later runs a callback after pending messages had their turn
 * @param load gives frozen rules by number
 */
export function createRunner(
  reply: (message: Reply, transfer: Transferable[]) => void,
  later: (callback: () => void) => void,
  load: LoadFrozen = (rules) => import("./frozenLoad.ts").then(({ loadFrozen }) => loadFrozen(rules)),
) {
  const jobs = new Map<string, Job>();
  const sliced = new Set<number>();

  function work(job: Job): void {
    if (job.waiting) return;
    job.waiting = true;
    later(() => {
      job.waiting = false;
      if (jobs.get(job.run) === job) slice(job);
    });
  }

  function slice(job: Job): void {
    const { run } = job;
    if (job.failed || (job.builder?.done() === true && !job.fresh)) return;
    try {
      job.builder ??= job.start(job.commands);
      const rows = job.builder.advance(job.fresh ? FIRST_SLICE_TICKS / job.grid.frameEveryTicks + 1 : SLICE_FRAMES);
      job.fresh = false;
      const { columns, regionRows, regionValues, blockTimesS, blockRegions } = rows;
      const buffers = [columns, regionRows, regionValues, blockTimesS, blockRegions].map(
        ({ buffer }) => buffer as ArrayBuffer,
      );
      reply({ type: "rows", run, revision: job.revision, rows }, buffers);
    } catch (error) {
      fail(job, error);
      return;
    }
    if (job.builder.done()) {
      reply(
        {
          type: "done",
          run,
          revision: job.revision,
          hash: job.builder.hash(),
          wallMs: performance.now() - job.startedMs,
        },
        [],
      );
    } else work(job);
  }

  /** Ends a run at the tick of an exception, with the hash of the world as that left it. */
  function fail(job: Job, error: unknown): void {
    const { run, revision, builder } = job;
    job.failed = true;
    job.builder = null;
    const at = { tick: builder?.nextTick() ?? 0, hash: builder?.stateHash() ?? "" };
    reply({ type: "failed", run, revision, ...at, message: messageOf(error) }, []);
  }

  /** Does a job's runs, a few at a time, until all are done, one fails or the job is cancelled. */
  function inSlices({ job, runs, some, progress, failed, end }: SlicedJob): void {
    let done = 0;
    const next = () => {
      if (!sliced.has(job)) return;
      try {
        const count = Math.min(ENSEMBLE_SLICE_RUNS, runs - done);
        some(done, count);
        done += count;
        reply(progress(done), []);
        if (done < runs) return later(next);
        end();
      } catch (error) {
        reply(failed(messageOf(error)), []);
      }
      sliced.delete(job);
    };
    sliced.add(job);
    later(next);
  }

  function ensemble(request: Extract<Request, { type: "ensemble" }>): void {
    const { job, runs } = request;
    const results: Measures[] = [];
    inSlices({
      job,
      runs,
      some: (_, count) => runSome({ ...request, firstSeed: 1 }, results, count),
      progress: (done) => ({ type: "ensemble-progress", job, done, total: runs }),
      failed: (message) => ({ type: "ensemble-failed", job, message }),
      end: () => reply({ type: "ensemble", job, bands: summarise(results) }, []),
    });
  }

  function spread(request: Extract<Request, { type: "spread" }>): void {
    const { job, runs } = request;
    const samples = createSamples(request);
    inSlices({
      job,
      runs,
      some: (done, count) => {
        for (let run = done; run < done + count; run += 1) sampleRun(request, run, samples);
      },
      progress: (done) => ({ type: "spread-progress", job, done }),
      failed: (message) => ({ type: "spread-failed", job, message }),
      end: () => reply({ type: "spread-samples", job, samples }, [samples.buffer as ArrayBuffer]),
    });
  }

  function effects({ job, scenario, seed, commands, tick }: Extract<Request, { type: "effects" }>): void {
    try {
      reply({ type: "effects", job, effects: channelEffects(scenario, seed, commands, tick).effects }, []);
    } catch (error) {
      reply({ type: "effects-failed", job, message: messageOf(error) }, []);
    }
  }

  function machines({ job, scenario, seed, commands, tick }: Extract<Request, { type: "machines" }>): void {
    try {
      reply({ type: "machines", job, machines: machineCount(worldAt(scenario, seed, commands, tick)) }, []);
    } catch (error) {
      reply({ type: "machines-failed", job, message: messageOf(error) }, []);
    }
  }

  /** The first tick that the page does not have as the log before this one made it. */
  function firstMissing(job: Job, kept: Kept | undefined): number {
    if (kept === undefined) return Number.POSITIVE_INFINITY;
    job.changes = job.changes.filter(({ revision }) => revision > kept.revision);
    const next = kept.rows === 0 ? 0 : tickOfRow(job.grid, kept.rows - 1) + 1;
    return Math.min(next, ...job.changes.map(({ tick }) => tick));
  }

  function decide({ run, revision, commands, kept }: Extract<Request, { type: "decide" }>): void {
    const job = jobs.get(run);
    if (job === undefined) return;
    job.startedMs = performance.now();
    job.revision = revision;
    job.fresh = true;
    job.failed = false;
    job.commands = commands;
    try {
      const tick = job.builder?.rebuild(commands, firstMissing(job, kept)) ?? 0;
      job.changes.push({ revision, tick });
    } catch (error) {
      fail(job, error);
      return;
    }
    slice(job); // the first frames at once
  }

  function take(request: Request, frozen: FrozenRules | null): void {
    if (request.type === "cancel") sliced.delete(request.job);
    else if (request.type === "ensemble") ensemble(request);
    else if (request.type === "spread") spread(request);
    else if (request.type === "quantiles") {
      const { job, parts } = request;
      later(() => reply({ type: "spread", job, bands: spreadBands(request, parts) }, []));
    } else if (request.type === "effects") later(() => effects(request));
    else if (request.type === "machines") later(() => machines(request));
    else if (request.type === "decide") decide(request);
    else {
      const { run, revision, scenario, seed, commands, frozen: file } = request;
      const startedMs = performance.now();
      const start = (log: readonly Command[]) =>
        frozen === null || file === undefined
          ? createRunBuilder(scenario, seed, log)
          : frozen.run(file.input, file.assumptions, seed, log);
      const job: Job = {
        run,
        grid: frameGridOf(scenario),
        start,
        commands,
        builder: null,
        failed: false,
        revision,
        changes: [{ revision, tick: 0 }],
        startedMs,
        fresh: true,
        waiting: false,
      };
      jobs.set(run, job);
      work(job);
    }
  }

  return createFrozenGate(take, reply, load);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
