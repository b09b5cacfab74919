import type { Command } from "../scenario/command.ts";
import { frameGridOf } from "../scenario/frames.ts";
import { TICKS_PER_DAY } from "../units/constants.ts";
import { channelEffects } from "./channelEffects.ts";
import { runSome, summarise } from "./ensemble.ts";
import type { Measures } from "./measures.ts";
import type { Reply, Request } from "./messages.ts";
import { createRunBuilder, type RunBuilder } from "./runBuilder.ts";

/** The first day after a change comes soon, the rest in larger pieces. */
const FIRST_SLICE_TICKS = TICKS_PER_DAY;
/** A slice's table of some 200 columns then stays in a processor's own cache (0.6 MB); 1,500 frames took a fifth longer. */
export const SLICE_FRAMES = 400;
const ENSEMBLE_SLICE_RUNS = 2;

interface Job {
  readonly run: string;
  readonly frameEveryTicks: number;
  readonly start: (commands: readonly Command[]) => RunBuilder;
  builder: RunBuilder;
  failed: boolean;
  revision: number;
  startedMs: number;
  fresh: boolean;
  waiting: boolean;
}

/**
 * Serves requests one slice at a time, so that a new decision never waits for an old future. The same code runs in a Worker and
 * on the page.
 *
 * @param reply takes an answer; `transfer` lists buffers that may be handed over
 * @param later runs a callback after pending messages had their turn
 */
export function createRunner(
  reply: (message: Reply, transfer: Transferable[]) => void,
  later: (callback: () => void) => void,
) {
  const jobs = new Map<string, Job>();
  const ensembles = new Set<number>();

  function work(job: Job): void {
    if (job.waiting) return;
    job.waiting = true;
    later(() => {
      job.waiting = false;
      if (jobs.get(job.run) === job) slice(job);
    });
  }

  function slice(job: Job): void {
    const { run, builder } = job;
    if (job.failed || (builder.done() && !job.fresh)) return;
    try {
      const rows = builder.advance(job.fresh ? FIRST_SLICE_TICKS / job.frameEveryTicks + 1 : SLICE_FRAMES);
      job.fresh = false;
      const buffers = [rows.columns, rows.blockTimesS, rows.blockRegions].map(({ buffer }) => buffer as ArrayBuffer);
      reply({ type: "rows", run, revision: job.revision, rows }, buffers);
    } catch (error) {
      job.failed = true;
      reply({ type: "failed", run, revision: job.revision, tick: builder.nextTick(), message: messageOf(error) }, []);
      return;
    }
    if (builder.done()) {
      reply(
        { type: "done", run, revision: job.revision, hash: builder.hash(), wallMs: performance.now() - job.startedMs },
        [],
      );
    } else work(job);
  }

  function ensemble(request: Extract<Request, { type: "ensemble" }>): void {
    const job = { ...request, firstSeed: 1 };
    const results: Measures[] = [];
    const next = () => {
      if (!ensembles.has(job.job)) return;
      try {
        runSome(job, results, ENSEMBLE_SLICE_RUNS);
      } catch (error) {
        ensembles.delete(job.job);
        reply({ type: "ensemble-failed", job: job.job, message: messageOf(error) }, []);
        return;
      }
      reply({ type: "ensemble-progress", job: job.job, done: results.length, total: job.runs }, []);
      if (results.length < job.runs) later(next);
      else {
        ensembles.delete(job.job);
        reply({ type: "ensemble", job: job.job, bands: summarise(results) }, []);
      }
    };
    ensembles.add(job.job);
    later(next);
  }

  function effects({ job, scenario, seed, commands, tick }: Extract<Request, { type: "effects" }>): void {
    try {
      reply({ type: "effects", job, effects: channelEffects(scenario, seed, commands, tick).effects }, []);
    } catch (error) {
      reply({ type: "effects-failed", job, message: messageOf(error) }, []);
    }
  }

  function decide({ run, revision, commands }: Extract<Request, { type: "decide" }>): void {
    const job = jobs.get(run);
    if (job === undefined) return;
    job.startedMs = performance.now();
    job.revision = revision;
    job.fresh = true;
    if (job.failed) job.builder = job.start(commands);
    else job.builder.rebuild(commands);
    job.failed = false;
    slice(job); // the first frames at once
  }

  return function receive(request: Request): void {
    if (request.type === "cancel") ensembles.delete(request.job);
    else if (request.type === "ensemble") ensemble(request);
    else if (request.type === "effects") later(() => effects(request));
    else if (request.type === "decide") decide(request);
    else {
      const { run, revision, scenario, seed, commands } = request;
      const startedMs = performance.now();
      const start = (log: readonly Command[]) => createRunBuilder(scenario, seed, log);
      const job = {
        run,
        frameEveryTicks: frameGridOf(scenario).frameEveryTicks,
        start,
        builder: start(commands),
        failed: false,
        revision,
        startedMs,
        fresh: true,
        waiting: false,
      };
      jobs.set(run, job);
      work(job);
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
