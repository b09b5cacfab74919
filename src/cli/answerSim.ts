/** What `sim` says to the words of a command, whoever gives them: a shell (`sim.ts`), or a test that needs no process for it. */
import { parseArgs } from "node:util";
import { runEnsemble } from "./ensemble.ts";
import { explain } from "./explain.ts";
import { runHindcastReport } from "./hindcast.ts";
import { listEvents, listScenarios } from "./list.ts";
import { type CliOptions, OPTIONS, type OptionName } from "./options.ts";
import { priceEffects } from "./priceEffects.ts";
import { runOnce } from "./run.ts";
import { type UsageProblem, usage } from "./scenarios.ts";
import { summariseFiles } from "./summarise.ts";
import { verify } from "./verify.ts";
import type { Interruption } from "./writeEnsemble.ts";

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

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const message = error instanceof Error ? error.message : "bad arguments";
    const ambiguous = /Option '(--\w+)[^']*' argument is ambiguous/.exec(message)?.[1];
    return usage(
      ambiguous === undefined
        ? `${message} (see sim --help)`
        : `${ambiguous}: what follows begins with a hyphen; numbers here are not negative, and a name is given as ${ambiguous}=NAME`,
    );
  }
}

/** The command, once its words and options are such as it takes. */
function findCommand(verb: string, names: readonly string[], options: CliOptions): CliCommand | UsageProblem {
  const command = Object.hasOwn(COMMANDS, verb) ? COMMANDS[verb] : undefined;
  if (command === undefined) return usage(`no command "${verb}"; known are ${Object.keys(COMMANDS).join(", ")}`);
  const foreign = (Object.keys(options) as OptionName[]).find((option) => !command.takes.includes(option));
  if (foreign !== undefined)
    return usage(
      `${verb} takes no --${foreign}; it takes ${command.takes.map((option) => `--${option}`).join(", ") || "no options"}`,
    );
  if (command.names === "scenario" && names.length === 0)
    return usage(`${verb} needs a scenario's id or file (see sim list)`);
  if (command.names === "link" && names.length === 0) return usage(`${verb} needs a link, in quotes`);
  if (command.names === "files" && names.length === 0)
    return usage(`${verb} needs files that sim ensemble --out wrote`);
  const more = command.names === "files" ? [] : names.slice(command.names === "none" ? 0 : 1);
  if (more.length > 0) return usage(`too many words: ${more.join(" ")} (see sim --help)`);
  return command;
}

/** What a process of `sim` writes to stdout and to stderr at its end, and its exit status. Progress goes to stderr before. */
export interface SimAnswer {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

const refusal = ({ usage }: UsageProblem): SimAnswer => ({
  status: 2,
  out: "",
  error: `sim: ${usage.replace(/\s+/g, " ").trim()}\n`,
});

/** @param words those after `sim` */
export async function answerSim(words: readonly string[]): Promise<SimAnswer> {
  const parsed = parse(words);
  if ("usage" in parsed) return refusal(parsed);
  const { values, positionals } = parsed;
  const [verb, ...names] = positionals;
  if (values.help === true || verb === undefined)
    return { status: values.help === true ? 0 : 2, out: `${HELP}\n`, error: "" };
  const command = findCommand(verb, names, values);
  if ("usage" in command) return refusal(command);
  const result = await command.run(names, values);
  if (typeof result === "string") return { status: 0, out: `${result}\n`, error: "" };
  if ("usage" in result) return refusal(result);
  return { status: result.status, out: "", error: `sim: ${result.interrupted}\n` };
}
