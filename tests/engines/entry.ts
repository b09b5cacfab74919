/** Bundled for every engine: answers replays on a page, in a Worker, and in a shell that only prints. */
import { compiled } from "../../src/scenario/loaded.ts";
import { loadPreset } from "../../src/scenario/presets/index.ts";
import { type Answer, hashOf, type Job, replay } from "../replays/replay.ts";

/** What an engine is asked, and what it says; JSON both ways. */
export interface Reply {
  readonly answers: readonly Answer[];
  /** Hash of what the engine's own Math gives, which is not the same everywhere. It tells two engines apart. */
  readonly maths: string;
}

async function answerJobs(jobs: readonly Job[]): Promise<Reply> {
  const answers: Answer[] = [];
  for (const job of jobs) {
    const input = await loadPreset(job.scenario);
    if (input === undefined) throw new Error(`no scenario ${job.scenario}`);
    answers.push(replay(compiled(input).scenario, job));
  }
  return { answers, maths: mathsHash() };
}

function mathsHash(): string {
  const values = new Float64Array(9000);
  for (let i = 0; i < values.length; i += 3) {
    const x = 0.001 + ((i * 0.618034) % 7);
    values[i] = Math.exp(x);
    values[i + 1] = Math.sin(x);
    values[i + 2] = x ** (x - 3.3);
  }
  return hashOf(values);
}

const scope = globalThis as unknown as {
  document?: unknown;
  importScripts?: unknown;
  answerJobs?: typeof answerJobs;
  onmessage: ((event: { data: readonly Job[] }) => void) | null;
  postMessage: (message: Reply | { readonly error: string }) => void;
};
scope.answerJobs = answerJobs;
if (scope.document === undefined && scope.importScripts !== undefined)
  scope.onmessage = (event) =>
    void answerJobs(event.data).then(
      (reply) => scope.postMessage(reply),
      (error) => scope.postMessage({ error: String(error) }),
    );
