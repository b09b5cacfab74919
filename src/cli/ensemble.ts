import { availableParallelism } from "node:os";
import type { Measures } from "../host/measures.ts";
import { windowsOf } from "../scenario/windows.ts";
import { showBands } from "./bands.ts";
import { headerOf, isShard, seedsOf } from "./ensembleJob.ts";
import { measureSeeds } from "./measureSeeds.ts";
import { type CliOptions, prepare, wholeNumber } from "./options.ts";
import { createProgress } from "./progress.ts";
import { type UsageProblem, usage } from "./scenarios.ts";
import { type Interruption, writeEnsemble } from "./writeEnsemble.ts";

const MOST_RUNS = 100_000;
const MOST_THREADS = 256;

/** Many seeds of one scenario: into a file, or straight into their bands. */
export async function runEnsemble(name: string, options: CliOptions): Promise<string | UsageProblem | Interruption> {
  const { out, quiet = false } = options;
  const runs = wholeNumber("--runs", options.runs ?? "200", 1, MOST_RUNS);
  if (typeof runs !== "number") return runs;
  const cores = Math.min(MOST_THREADS, availableParallelism());
  const threads = wholeNumber("--threads", options.threads ?? String(cores), 1, MOST_THREADS);
  if (typeof threads !== "number") return threads;
  const shard = options.shard ?? "1/1";
  if (!isShard(shard, runs))
    return usage(
      `--shard ${shard}: write a shard as 2/4, the second of four; ${runs} runs have at most ${runs} shards`,
    );
  if (out === undefined && options.shard !== undefined)
    return usage("--shard needs --out FILE.ndjson: bands come from all shards (sim summarise)");
  if (out === undefined && options.resume === true)
    return usage("--resume needs --out FILE.ndjson, the file to go on with");
  if (out !== undefined && options.json === true)
    return usage("give either --out or --json; sim summarise FILE --json has the bands of a file");
  const prepared = await prepare(name, options);
  if ("usage" in prepared) return prepared;
  const { scenario, commands, input } = prepared;
  const varies = options.vary === true;
  if (varies && (input.parameters ?? []).length === 0)
    return usage(`--vary: ${scenario.id} has no parameters to draw; leave --vary out`);
  const job = { scenario, vary: varies ? input : null, commands, windows: windowsOf(input, scenario) };
  const header = headerOf(prepared, runs, shard, varies);
  if (out !== undefined) return writeEnsemble(out, { job, header, threads, quiet, resume: options.resume === true });
  const progress = createProgress(scenario.id, 0, runs, quiet);
  const measures: Measures[] = [];
  for await (const run of measureSeeds(job, seedsOf(header), threads)) {
    measures.push(run.measures);
    progress.tell(measures.length);
  }
  progress.end();
  return showBands(header, measures, options.json === true);
}
