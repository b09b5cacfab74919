import { parseArgs } from "node:util";
import { listEvents, listScenarios, runEnsemble, runOnce } from "./commands.ts";
import type { UsageProblem } from "./scenarios.ts";

/** The engine without a browser: `list`, `run` and `ensemble`. Prints lines, JSON or CSV. */

const HELP = [
  "usage:",
  "  sim list [--events ID]                          scenarios, or the events of one",
  "  sim run ID|FILE [--seed N] [--without EVENT]... [--to UTC] [--json | --csv]",
  "  sim ensemble ID|FILE [--runs N] [--without EVENT]... [--threads N] [--json]",
].join("\n");

function fail(text: string): never {
  process.stderr.write(`sim: ${text.replace(/\s+/g, " ").trim()}\n`);
  process.exit(2);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        events: { type: "string" },
        seed: { type: "string" },
        runs: { type: "string" },
        threads: { type: "string" },
        to: { type: "string" },
        without: { type: "string", multiple: true },
        json: { type: "boolean" },
        csv: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
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

async function main(): Promise<void> {
  const { values, positionals } = parse();
  const [verb, name, ...more] = positionals;
  if (values.help === true || verb === undefined) {
    process.stdout.write(`${HELP}\n`);
    process.exitCode = values.help === true ? 0 : 2;
    return;
  }
  if (more.length > 0) fail(`too many words: ${more.join(" ")} (see sim --help)`);
  let result: string | UsageProblem;
  if (verb === "list") result = values.events === undefined ? listScenarios() : await listEvents(values.events);
  else if (verb === "run" || verb === "ensemble") {
    if (name === undefined) fail(`${verb} needs a scenario's id or file (see sim list)`);
    result = await (verb === "run" ? runOnce(name, values) : runEnsemble(name, values));
  } else fail(`no command "${verb}"; known are list, run and ensemble`);
  if (typeof result !== "string") fail(result.usage);
  process.stdout.write(`${result}\n`);
}

// A reader that closes early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
await main();
