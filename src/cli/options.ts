import type { Command } from "../scenario/command.ts";
import type { LoadedScenario } from "../scenario/loaded.ts";
import { MODEL_CHANNELS } from "../scenario/priceChannels.ts";
import { TICK_S } from "../units/constants.ts";
import { formatUtc, parseUtc } from "../units/time.ts";
import { loadScenario, type UsageProblem, usage } from "./scenarios.ts";

/** Every option of `sim`, as `parseArgs` takes it; which command takes which stands in `sim.ts`. */
export const OPTIONS = {
  events: { type: "string" },
  seed: { type: "string" },
  seeds: { type: "string" },
  runs: { type: "string" },
  threads: { type: "string" },
  shard: { type: "string" },
  out: { type: "string" },
  resume: { type: "boolean" },
  quiet: { type: "boolean" },
  vary: { type: "boolean" },
  from: { type: "string" },
  to: { type: "string" },
  fit: { type: "boolean" },
  at: { type: "string" },
  without: { type: "string", multiple: true },
  on: { type: "string", multiple: true },
  off: { type: "string", multiple: true },
  shapley: { type: "boolean" },
  check: { type: "boolean" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = keyof typeof OPTIONS;

export type CliOptions = {
  readonly [name in OptionName]?:
    | ((typeof OPTIONS)[name] extends { readonly multiple: true }
        ? readonly string[]
        : (typeof OPTIONS)[name] extends { readonly type: "boolean" }
          ? boolean
          : string)
    | undefined;
};

export const HIGHEST_SEED = 0xffffffff;

export interface PreparedScenario extends LoadedScenario {
  readonly commands: readonly Command[];
}

/** The scenario, cut short by `--to`, and the decisions that `--without`, `--on` and `--off` stand for. */
export async function prepare(name: string, options: CliOptions): Promise<PreparedScenario | UsageProblem> {
  const loaded = await loadScenario(name);
  if ("usage" in loaded) return loaded;
  const { input, scenario } = loaded;
  const commands: Command[] = [];
  const events = [...scenario.events, ...scenario.price.shocks].map((row) => row.id);
  for (const event of new Set(options.without ?? [])) {
    if (!events.includes(event)) {
      return usage(`--without ${event}: no such event in ${scenario.id}; known are ${events.join(", ") || "none"}`);
    }
    commands.push({ tick: 0, kind: "remove-event", event });
  }
  const channels = MODEL_CHANNELS[scenario.price.model.kind];
  for (const option of ["on", "off"] as const) {
    for (const name of options[option] ?? []) {
      const channel = channels.find((known) => known === name);
      if (channel === undefined)
        return usage(`--${option} ${name}: no such channel in this price; known are ${channels.join(", ")}`);
      commands.push({ tick: 0, kind: "switch-channel", channel, on: option === "on" });
    }
  }
  if (options.to === undefined) return { input, scenario, commands };
  const endS = parseUtc(options.to);
  const fullS = scenario.startS + scenario.endTick * TICK_S;
  if (endS === null) return usage(`--to ${options.to}: write a UTC time as 2022-01-09T00:00Z or a date as 2022-01-09`);
  if (endS <= scenario.startS + TICK_S || endS > fullS)
    return usage(`--to ${options.to}: must lie after ${formatUtc(scenario.startS)} and not after ${formatUtc(fullS)}`);
  return { input, scenario: { ...scenario, endTick: Math.ceil((endS - scenario.startS) / TICK_S) }, commands };
}

export function wholeNumber(option: string, text: string, low: number, high: number): number | UsageProblem {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  return usage(`${option} ${text}: give a whole number from ${low} to ${high}`);
}
