import { HALVING_INTERVAL_BLOCKS, TICK_S } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";
import { MODEL_CHANNELS } from "./priceChannels.ts";
import type { ScenarioInput } from "./schema.ts";

/** After this many halvings a block brings no new coins. */
const LAST_HALVING = 33;

/** What the price section says wrongly of itself or of the rest; null when it fits. */
export function findPriceProblem(input: ScenarioInput): string | null {
  return findModelProblem(input) ?? findShockProblem(input);
}

function findModelProblem({ price, anchor, startUtc }: ScenarioInput): string | null {
  const { closes } = price;
  const kind = price.model?.kind ?? "replay";
  if (kind === "replay") {
    if (closes === undefined) return "price.closes: is missing; a replay needs it, or give another price.model";
    if (!rise(closes)) return "price.closes: the times must rise, ten minutes a step or more";
    if (parseUtc(closes[0]![0])! > parseUtc(startUtc)!)
      return "price.closes: the first close must not be later than startUtc";
  } else if (closes !== undefined)
    return `price.closes: belongs to a replay; leave it out, or take price.model.kind "replay" in place of "${kind}"`;
  if (kind === "supply-demand" && anchor.height >= LAST_HALVING * HALVING_INTERVAL_BLOCKS)
    return `price.model: at block ${anchor.height} no new coins are issued, and supply-demand needs some`;
  const known = MODEL_CHANNELS[kind];
  for (const [channel, on] of Object.entries(price.channels ?? {}))
    if (on && !known.some((name) => name === channel))
      return `price.channels.${channel}: nothing in price.model.kind "${kind}" moves it; its channels are ${known.join(", ")}`;
  return null;
}

function findShockProblem({ price, events }: ScenarioInput): string | null {
  const taken = new Set(events.map((event) => event.id));
  for (const [i, { id, schedule }] of (price.shocks ?? []).entries()) {
    if (taken.has(id)) return `price.shocks.${i}.id: "${id}" is there twice; ids of events and shocks must differ`;
    taken.add(id);
    if (!rise(schedule)) return `price.shocks.${i}.schedule: the times must rise, ten minutes a step or more`;
  }
  return null;
}

function rise(rows: readonly (readonly [string, number])[]): boolean {
  return rows.every(([utc], i) => i === 0 || parseUtc(rows[i - 1]![0])! + TICK_S <= parseUtc(utc)!);
}
