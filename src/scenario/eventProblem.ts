import { formatUtc, parseUtc } from "../units/time.ts";
import { EVENT_VALUES } from "./eventValues.ts";
import { type Problem, refusal } from "./refusal.ts";
import type { ScenarioInput } from "./schema.ts";

type EventFile = ScenarioInput["events"][number];

/**
 * Kinds of which a region has one at a time: a law and a spot price. Of the others several can be in force, each for its own
 * reason, and they multiply or add (C2).
 */
const ONE_AT_A_TIME: ReadonlySet<EventFile["kind"]> = new Set(["ban", "curtailment"]);

/** Events that can never be seen in this run, and events of one region that contradict each other. */
export function findConflict(input: ScenarioInput): Problem | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  for (const [i, { kind, schedule }] of input.events.entries()) {
    if (kind === "season") continue;
    if (parseUtc(schedule[0]![0])! >= endS)
      return refusal(`events.${i}.schedule`, "eventTooLate", { endUtc: input.endUtc });
    const [lastUtc, lastValue] = schedule.at(-1)!;
    if (parseUtc(lastUtc)! <= startS && lastValue === EVENT_VALUES[kind].neutral)
      return refusal(`events.${i}.schedule`, "eventTooEarly", { startUtc: input.startUtc, value: lastValue });
  }
  for (const [i, { knots }] of input.deliveries.entries())
    if (parseUtc(knots[0]![0])! >= endS || parseUtc(knots.at(-1)![0])! <= startS)
      return refusal(`deliveries.${i}.knots`, "deliveryOutside", { startUtc: input.startUtc, endUtc: input.endUtc });
  for (const [i, flow] of input.flows.entries())
    if (parseUtc(flow.startUtc)! >= endS)
      return refusal(`flows.${i}.startUtc`, "flowTooLate", { endUtc: input.endUtc });
  for (const [i, { schedule }] of (input.price.shocks ?? []).entries())
    if (parseUtc(schedule[0]![0])! >= endS)
      return refusal(`price.shocks.${i}.schedule`, "shockTooLate", { endUtc: input.endUtc });
  return findContradiction(input.events);
}

function findContradiction(events: readonly EventFile[]): Problem | null {
  const steps = events.map(({ kind, schedule }) =>
    kind === "season" ? [] : schedule.map(([utc, value]): Step => [parseUtc(utc)!, value]),
  );
  for (const [j, later] of events.entries()) {
    for (const [i, earlier] of events.slice(0, j).entries()) {
      const { kind, region } = later;
      if (earlier.kind !== kind || earlier.region !== region || kind === "season") continue;
      const whenS = (contradict: (one: number, other: number) => boolean) =>
        firstTogether(steps[i]!, steps[j]!, EVENT_VALUES[kind].neutral, contradict);
      if (ONE_AT_A_TIME.has(kind)) {
        const fromS = whenS((a, b) => a !== b);
        if (fromS !== null)
          return refusal(`events.${j}.schedule`, "contradicts", {
            id: earlier.id,
            kind,
            region,
            utc: formatUtc(fromS),
          });
      }
      if ((earlier.isolated ?? false) !== (later.isolated ?? false)) {
        const fromS = whenS(() => true);
        if (fromS !== null)
          return refusal(`events.${j}.isolated`, "isolatedByOne", { id: earlier.id, region, utc: formatUtc(fromS) });
      }
    }
  }
  return null;
}

type Step = readonly [timeS: number, value: number];

/** The first time at which both are in force and contradict each other, seconds. */
function firstTogether(
  a: readonly Step[],
  b: readonly Step[],
  nothing: number,
  contradict: (one: number, other: number) => boolean,
): number | null {
  let [i, j, one, other] = [0, 0, nothing, nothing];
  while (i < a.length || j < b.length) {
    const nextS = Math.min(a[i]?.[0] ?? Number.MAX_VALUE, b[j]?.[0] ?? Number.MAX_VALUE);
    if (a[i]?.[0] === nextS) one = a[i++]![1];
    if (b[j]?.[0] === nextS) other = b[j++]![1];
    if (one !== nothing && other !== nothing && contradict(one, other)) return nextS;
  }
  return null;
}
