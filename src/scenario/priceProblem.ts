import { HALVING_INTERVAL_BLOCKS, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { MODEL_CHANNELS } from "./priceChannels.ts";
import { type Problem, refusal } from "./refusal.ts";
import type { ScenarioInput } from "./schema.ts";

/** After this many halvings a block brings no new coins. */
const LAST_HALVING = 33;

/** What the price section says wrongly of itself or of the rest; null when it fits. */
export function findPriceProblem(input: ScenarioInput): Problem | null {
  return findModelProblem(input) ?? findShockProblem(input);
}

function findModelProblem({ price, anchor, startUtc }: ScenarioInput): Problem | null {
  const { closes } = price;
  const kind = price.model?.kind ?? "replay";
  if (kind === "replay") {
    if (closes === undefined) return refusal("price.closes", "closesMissing");
    if (!rise(closes)) return refusal("price.closes", "timesRise");
    if (parseUtc(closes[0]![0])! > parseUtc(startUtc)!) return refusal("price.closes", "firstCloseLate");
  } else if (closes !== undefined) return refusal("price.closes", "closesOfNoReplay", { kind });
  if (kind === "supply-demand" && anchor.height >= LAST_HALVING * HALVING_INTERVAL_BLOCKS)
    return refusal("price.model", "noNewCoins", { height: anchor.height });
  const known = MODEL_CHANNELS[kind];
  for (const [channel, on] of Object.entries(price.channels ?? {}))
    if (on && !known.some((name) => name === channel))
      return refusal(`price.channels.${channel}`, "idleChannel", { kind, known: known.join(", ") });
  return null;
}

function findShockProblem({ price, events }: ScenarioInput): Problem | null {
  const taken = new Set(events.map((event) => event.id));
  for (const [i, { id, schedule }] of (price.shocks ?? []).entries()) {
    if (taken.has(id)) return refusal(`price.shocks.${i}.id`, "shockIdTwice", { id });
    taken.add(id);
    if (!rise(schedule)) return refusal(`price.shocks.${i}.schedule`, "timesRise");
  }
  return null;
}

function rise(rows: readonly (readonly [string, number])[]): boolean {
  return rows.every(([utc], i) => i === 0 || parseUtc(rows[i - 1]![0])! + TICK_S <= parseUtc(utc)!);
}
