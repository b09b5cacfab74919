import { parseArgs } from "node:util";
import { runEnsemble } from "./ensemble.ts";
import { explain } from "./explain.ts";
import { runHindcastReport } from "./hindcast.ts";
import { listEvents, listScenarios } from "./list.ts";
import { type CliOptions, OPTIONS, type OptionName } from "./options.ts";
import { priceEffects } from "./priceEffects.ts";
import { runOnce } from "./run.ts";
import type { UsageProblem } from "./scenarios.ts";
import { summariseFiles } from "./summarise.ts";
import { verify } from "./verify.ts";
import type { Interruption } from "./writeEnsemble.ts";

/** The engine without a browser. Prints lines, JSON or CSV. */

const HELP = [
  "usage:",
  "  sim list [--events ID]                          scenarios, or the events of one",
  "  sim run ID|FILE [--seed N] [--without EVENT]... [--to UTC] [--check] [--json | --csv]",
  "                                                  one run; --check looks at the model's invariants at every tick",
  "  sim price ID|FILE [--seed N] [--without EVENT]... [--to UTC] [--shapley] [--json]",
  "                                                  what each channel of the price does, alone and in all",
  "  sim run ... and sim price ... [--on CHANNEL]... [--off CHANNEL]...",
  "                                                  with channels of the price switched on or off",
  "  sim explain ID|FILE --at UTC [--seed N] [--without EVENT]... [--json]",
  "                                                  why the hashrate of a moment is what it is",
  "  sim ensemble ID|FILE [--runs N] [--without EVENT]... [--to UTC] [--threads N] [--vary] [--quiet] [--json]",
  "                                                  the bands of many seeds; --vary draws assumptions for each",
  "  sim ensemble ... --out FILE.ndjson [--shard I/N] [--resume]",
  "                                                  its runs, a line each; shards can be put together with cat",
  "  sim verify LINK                                 whether a run ends as its link says: 0 verified, 1 not matching, 2 not checkable",
  "                                                  (what cannot be read of view and moment does not matter, anything else does)",
  "  sim summarise FILE.ndjson... [--json]           the bands of such files",
  "  sim hindcast [--from YYYY-MM] [--to YYYY-MM] [--seeds N] [--fit] [--threads N] [--quiet] [--json]",
  "                                                  2019 to 2022 computed, beside the record; --fit searches its parameters",
].join("\n");

type Result = string | UsageProblem | Interruption;

interface CliCommand {
  /** What must follow it: nothing, one scenario, one link, or files. */
  readonly names: "none" | "scenario" | "link" | "files";
  readonly takes: readonly OptionName[];
  readonly run: (names: readonly string[], options: CliOptions) => Result | Promise<Result>;
}

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  list: {
    names: "none",
    takes: ["events"],
    run: (_, { events }) => (events === undefined ? listScenarios() : listEvents(events)),
  },
  run: {
    names: "scenario",
    takes: ["seed", "without", "on", "off", "to", "check", "json", "csv"],
    run: ([name], options) => runOnce(name!, options),
  },
  price: {
    names: "scenario",
    takes: ["seed", "without", "on", "off", "to", "shapley", "json"],
    run: ([name], options) => priceEffects(name!, options),
  },
  explain: {
    names: "scenario",
    takes: ["at", "seed", "without", "json"],
    run: ([name], options) => explain(name!, options),
  },
  ensemble: {
    names: "scenario",
    takes: ["runs", "without", "to", "threads", "vary", "out", "shard", "resume", "quiet", "json"],
    run: ([name], options) => runEnsemble(name!, options),
  },
  verify: { names: "link", takes: [], run: ([link]) => verify(link!) },
  summarise: { names: "files", takes: ["json"], run: summariseFiles },
  hindcast: {
    names: "none",
    takes: ["from", "to", "fit", "seeds", "threads", "quiet", "json"],
    run: (_, options) => runHindcastReport(options),
  },
};

function fail(text: string): never {
  process.stderr.write(`sim: ${text.replace(/\s+/g, " ").trim()}\n`);
  process.exit(2);
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const message = error instanceof Error ? error.message : "bad arguments";
    const ambiguous = /Option '(--\w+)[^']*' argument is ambiguous/.exec(message)?.[1];
    return fail(
      ambiguous === undefined
        ? `${message} (see sim --help)`
        : `${ambiguous}: what follows begins with a hyphen; numbers here are not negative, and a name is given as ${ambiguous}=NAME`,
    );
  }
}

/** The command, once its words and options are such as it takes. */
function findCommand(verb: string, names: readonly string[], options: CliOptions): CliCommand {
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (command === undefined) fail(`no command "${verb}"; known are ${Object.keys(COMMANDS).join(", ")}`);
  const foreign = (Object.keys(options) as OptionName[]).find((option) => !command.takes.includes(option));
  if (foreign !== undefined)
    fail(
      `${verb} takes no --${foreign}; it takes ${command.takes.map((option) => `--${option}`).join(", ") || "no options"}`,
    );
  if (command.names === "scenario" && names.length === 0) fail(`${verb} needs a scenario's id or file (see sim list)`);
  if (command.names === "link" && names.length === 0) fail(`${verb} needs a link, in quotes`);
  if (command.names === "files" && names.length === 0) fail(`${verb} needs files that sim ensemble --out wrote`);
  const more = command.names === "files" ? [] : names.slice(command.names === "none" ? 0 : 1);
  if (more.length > 0) fail(`too many words: ${more.join(" ")} (see sim --help)`);
  return command;
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  const [verb, ...names] = positionals;
  if (values.help === true || verb === undefined) {
    process.stdout.write(`${HELP}\n`);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  const result = await findCommand(verb, names, values).run(names, values);
  if (typeof result === "string") process.stdout.write(`${result}\n`);
  else if ("usage" in result) fail(result.usage);
  else {
    process.stderr.write(`sim: ${result.interrupted}\n`);
    process.exitCode = result.status;
  }
}

// A reader that closes early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
await main();
