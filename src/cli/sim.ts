import { parseArgs } from "node:util";
import { listEvents, listScenarios, runEnsemble, runOnce } from "./commands.ts";
import { priceEffects } from "./priceEffects.ts";
import type { UsageProblem } from "./scenarios.ts";

/** The engine without a browser: `list`, `run`, `price` and `ensemble`. Prints lines, JSON or CSV. */

const HELP = [
  "usage:",
  "  sim list [--events ID]                          scenarios, or the events of one",
  "  sim run ID|FILE [--seed N] [--without EVENT]... [--to UTC] [--json | --csv]",
  "  sim price ID|FILE [--seed N] [--to UTC] [--shapley] [--json]    what each channel of the price does",
  "  sim ensemble ID|FILE [--runs N] [--without EVENT]... [--threads N] [--json]",
  "  run, price and ensemble also take [--on CHANNEL]... [--off CHANNEL]... of the price",
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
        on: { type: "string", multiple: true },
        off: { type: "string", multiple: true },
        shapley: { type: "boolean" },
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
  if (verb === "list") result = values.events === undefined ? listScenarios() : listEvents(values.events);
  else if (verb === "run" || verb === "ensemble" || verb === "price") {
    if (name === undefined) fail(`${verb} needs a scenario's id or file (see sim list)`);
    if (verb === "price") result = priceEffects(name, values);
    else result = verb === "run" ? runOnce(name, values) : await runEnsemble(name, values);
  } else fail(`no command "${verb}"; known are list, run, price and ensemble`);
  if (typeof result !== "string") fail(result.usage);
  process.stdout.write(`${result}\n`);
}

// A reader that closes early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
await main();
