/**
 * `npm run test:engines`: every golden file in every engine, in one table. `--only NAME` takes Node and the engines whose name
 * holds NAME, `--seed N` draws the same ticks to save and resume at. Ends with `N passed, N failed`.
 */
import { parseArgs } from "node:util";
import { refuseOptions, tellUsageIfAsked } from "../../src/cli/usage.ts";
import { canInstall, thisMachine } from "../browser/programs.ts";
import { type GoldenRun, readGoldens } from "../replays/golden.ts";
import { type Answer, hashOf } from "../replays/replay.ts";
import { bundleReplays } from "./bundle.ts";
import { tellFirstTick, tellGolden } from "./difference.ts";
import type { Engine } from "./engine.ts";
import { type Judged, judge } from "./judge.ts";
import { ENGINES, hasFma, type Listed, NODE } from "./list.ts";
import { drawer, planOf, type Task } from "./plan.ts";
import { tableLines } from "./table.ts";

interface Outcome extends Judged {
  readonly listed: Listed;
  /** Empty when the engine could not be run. */
  readonly version: string;
  /** Tells engines apart. */
  readonly maths: string;
  readonly replays: number;
  readonly seconds: number;
}

const asker =
  (engine: Engine) =>
  async (job: Task["job"]): Promise<Answer> =>
    (await engine.ask([job])).answers[0]!;

const secondsSince = (beganMs: number) => (performance.now() - beganMs) / 1000;

/** Node's whole runs are held to the golden files; its other ways, and every other engine, to what Node gives now. */
async function runNode(node: Engine, tasks: readonly Task[]) {
  const beganMs = performance.now();
  const { answers, maths } = await node.ask(tasks.map(({ job }) => job));
  const whole = tasks.flatMap(({ job, run }, i) => (job.way.kind === "whole" ? [[run, answers[i]!] as const] : []));
  const current = new Map<GoldenRun, Answer>(whole);
  const isWhole = ({ job }: Task) => job.way.kind === "whole";
  const judged = await judge(
    NODE,
    tasks,
    answers,
    (task) => (isWhole(task) ? task.run : current.get(task.run)!),
    async (task, answer) =>
      isWhole(task)
        ? `Node left the golden file: ${tellGolden(task.run, answer)}\nIf the model was meant to change: npx tsx tests/replays/write.ts`
        : tellFirstTick(task.job, task.golden.endTick, asker(node), asker(node)),
  );
  const seconds = secondsSince(beganMs);
  const outcome: Outcome = {
    ...judged,
    listed: NODE,
    version: node.version,
    maths,
    replays: tasks.length,
    seconds,
  };
  return { current, outcome };
}

async function runOther(
  listed: Listed,
  bundle: string,
  tasks: readonly Task[],
  current: ReadonlyMap<GoldenRun, Answer>,
  node: Engine,
): Promise<Outcome> {
  const beganMs = performance.now();
  let engine: Engine | undefined;
  try {
    const opened = await listed.open(bundle);
    engine = opened;
    const { answers, maths } = await opened.ask(tasks.map(({ job }) => job));
    const judged = await judge(
      listed,
      tasks,
      answers,
      ({ run }) => current.get(run)!,
      ({ job, golden }) => tellFirstTick(job, golden.endTick, asker(node), asker(opened)),
    );
    const seconds = secondsSince(beganMs);
    return { ...judged, listed, version: opened.version, maths, replays: tasks.length, seconds };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const faults = [`${listed.name} did not run: ${why}`];
    return { listed, version: "", maths: "", replays: 0, seconds: secondsSince(beganMs), cells: new Map(), faults };
  } finally {
    await engine?.close();
  }
}

/** Two at a time, for a browser waits a lot while it starts; the longest first, so that both lanes end together. */
async function inTwoLanes<T, R>(
  items: readonly T[],
  length: (item: T) => number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = [...items.entries()].sort(([, a], [, b]) => length(b) - length(a));
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** An engine said to have no FMA must show it: its own Math gives other bits. */
function fmaFaults(outcomes: readonly Outcome[]): readonly string[] {
  if (!hasFma()) return [];
  return outcomes.flatMap(({ listed, maths }) => {
    const twin = outcomes.find((other) => other.listed.name === listed.withoutFmaOf);
    if (twin === undefined || maths === "" || maths !== twin.maths) return [];
    return [`${listed.name}: FMA is not hidden, for its own Math gives the same bits as that of ${twin.listed.name}`];
  });
}

const USAGE =
  "engines: the options are --only NAME, with a part of an engine's name, and --seed N (a whole number, not negative), as in npm run test:engines -- --only firefox --seed 7";

function readOptions(): { readonly only: string; readonly seed: number } {
  tellUsageIfAsked(USAGE);
  try {
    const { values } = parseArgs({ options: { only: { type: "string" }, seed: { type: "string" } } });
    const seed = Number(values.seed ?? Date.now() % 2 ** 31);
    if (Number.isInteger(seed) && seed >= 0) return { only: values.only?.toLowerCase() ?? "", seed };
  } catch {} // told below
  return refuseOptions(USAGE);
}

async function main(): Promise<void> {
  const { only, seed } = readOptions();
  const chosen = ENGINES.filter(({ name }) => name.toLowerCase().includes(only));
  if (chosen.length === 0 && !NODE.name.toLowerCase().includes(only)) {
    console.error(
      `No engine's name holds "${only}"; they are ${[NODE, ...ENGINES].map(({ name }) => name).join(", ")}.`,
    );
    process.exit(2);
  }
  const goldens = readGoldens();
  const bundle = await bundleReplays();
  const node = await NODE.open(bundle);
  const plan = (listed: Listed) => planOf(listed.depth, goldens, drawer(seed));
  const { current, outcome } = await runNode(node, plan(NODE));
  const others = await inTwoLanes(
    chosen,
    (listed) => plan(listed).length,
    (listed) => runOther(listed, bundle, plan(listed), current, node),
  );
  await node.close();
  const outcomes = [outcome, ...others];

  for (const { listed, version, replays, seconds } of outcomes) {
    const figures = `${String(replays).padStart(4)} replays ${seconds.toFixed(1).padStart(6)} s`;
    console.log(`${listed.name.padEnd(16)}  ${figures}  ${version}`);
  }
  const rows = goldens.map(({ scenario, runs }) => ({ scenario, hash: runs[0]!.hash }));
  const columns = outcomes.map(({ listed, cells, version }) => ({ name: listed.name, cells, missing: version === "" }));
  console.log(`\n${tableLines(rows, columns).join("\n")}`);

  const faults = [...outcomes.flatMap((one) => one.faults), ...fmaFaults(outcomes)];
  const runs = goldens.flatMap((golden) => golden.runs);
  const verdict = faults.length === 0 ? "all equal" : "NOT all equal";
  console.log(
    `\n${verdict}; the ${runs.length} golden runs in one hash: ${hashOf(runs.map(({ hash, table }) => [hash, table]))}`,
  );
  console.log(`--seed ${seed} draws the same ticks to save and resume at.`);
  if (!hasFma()) console.log("This processor shows no FMA, so there was none to hide.");
  for (const fault of faults) console.log(`\n${fault}`);

  // A developer may lack an engine, and is told so; a machine of tests may not.
  const mustRunAll = Boolean(process.env.CI) || canInstall(thisMachine());
  const absent = outcomes.filter(({ version }) => version === "").length;
  const excused = mustRunAll ? 0 : absent;
  if (excused > 0)
    console.log(`\n${excused} engines did not run; they count only where CI is set, or as root on Debian.`);
  const failed = faults.length - excused;
  const passed = outcomes.filter((one) => one.version !== "" && one.faults.length === 0).length;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
