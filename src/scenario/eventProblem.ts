import { formatUtc, parseUtc } from "../units/time.ts";
import type { ScenarioInput } from "./schema.ts";

type EventFile = ScenarioInput["events"][number];

/**
 * Kinds of which a region has one at a time: a law and a spot price. Of the others several can be in force, each for its own
 * reason, and they multiply or add (C2).
 */
const NOTHING: Partial<Record<EventFile["kind"], number>> = { ban: 1, curtailment: 0 };

/** Events that can never be seen in this run, and events of one region that contradict each other. */
export function findConflict(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  for (const [i, event] of input.events.entries())
    if (event.kind !== "season" && parseUtc(event.schedule[0]![0])! >= endS)
      return `events.${i}.schedule: begins after the run ends (${input.endUtc}); take an earlier time or leave the event out`;
  for (const [i, { knots }] of input.deliveries.entries())
    if (parseUtc(knots[0]![0])! >= endS || parseUtc(knots.at(-1)![0])! <= startS)
      return `deliveries.${i}.knots: nothing of them falls between ${input.startUtc} and ${input.endUtc}; take times inside the run or leave the delivery out`;
  for (const [i, flow] of input.flows.entries())
    if (parseUtc(flow.startUtc)! >= endS)
      return `flows.${i}.startUtc: after the run ends (${input.endUtc}); take an earlier time or leave the flow out`;
  for (const [i, { schedule }] of (input.price.shocks ?? []).entries())
    if (parseUtc(schedule[0]![0])! >= endS)
      return `price.shocks.${i}.schedule: begins after the run ends (${input.endUtc}); take an earlier time or leave the shock out`;
  return findContradiction(input.events);
}

function findContradiction(events: readonly EventFile[]): string | null {
  const steps = events.map(({ kind, schedule }) =>
    NOTHING[kind] === undefined ? [] : schedule.map(([utc, value]): Step => [parseUtc(utc)!, value]),
  );
  for (const [j, later] of events.entries()) {
    const nothing = NOTHING[later.kind];
    if (nothing === undefined) continue;
    for (let i = 0; i < j; i += 1) {
      const earlier = events[i]!;
      if (earlier.kind !== later.kind || earlier.region !== later.region) continue;
      const whenS = contradictAt(steps[i]!, steps[j]!, nothing);
      if (whenS !== null)
        return `events.${j}.schedule: contradicts "${earlier.id}", also a ${later.kind} of ${later.region}, from ${formatUtc(whenS)} on; make them one event with the steps that hold`;
    }
  }
  return null;
}

type Step = readonly [timeS: number, value: number];

/** The first time at which both are in force and say different things, seconds. */
function contradictAt(a: readonly Step[], b: readonly Step[], nothing: number): number | null {
  let [i, j, one, other] = [0, 0, nothing, nothing];
  while (i < a.length || j < b.length) {
    const nextS = Math.min(a[i]?.[0] ?? Number.MAX_VALUE, b[j]?.[0] ?? Number.MAX_VALUE);
    if (a[i]?.[0] === nextS) one = a[i++]![1];
    if (b[j]?.[0] === nextS) other = b[j++]![1];
    if (one !== nothing && other !== nothing && one !== other) return nextS;
  }
  return null;
}
