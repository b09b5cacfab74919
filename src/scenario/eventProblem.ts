import { formatUtc, parseUtc } from "../units/time.ts";
import { EVENT_VALUES } from "./eventValues.ts";
import type { ScenarioInput } from "./schema.ts";

type EventFile = ScenarioInput["events"][number];

/**
 * Kinds of which a region has one at a time: a law and a spot price. Of the others several can be in force, each for its own
 * reason, and they multiply or add (C2).
 */
const ONE_AT_A_TIME: ReadonlySet<EventFile["kind"]> = new Set(["ban", "curtailment"]);

/** Events that can never be seen in this run, and events of one region that contradict each other. */
export function findConflict(input: ScenarioInput): string | null {
  const startS = parseUtc(input.startUtc)!;
  const endS = parseUtc(input.endUtc)!;
  for (const [i, { kind, schedule }] of input.events.entries()) {
    if (kind === "season") continue;
    if (parseUtc(schedule[0]![0])! >= endS)
      return `events.${i}.schedule: begins after the run ends (${input.endUtc}); take an earlier time or leave the event out`;
    const [lastUtc, lastValue] = schedule.at(-1)!;
    if (parseUtc(lastUtc)! <= startS && lastValue === EVENT_VALUES[kind].neutral)
      return `events.${i}.schedule: is over before the run begins (${input.startUtc}), and its last value, ${lastValue}, changes nothing; take later times or leave the event out`;
  }
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
    kind === "season" ? [] : schedule.map(([utc, value]): Step => [parseUtc(utc)!, value]),
  );
  for (const [j, later] of events.entries()) {
    for (const [i, earlier] of events.slice(0, j).entries()) {
      const { kind, region } = later;
      if (earlier.kind !== kind || earlier.region !== region || kind === "season") continue;
      const other = `"${earlier.id}", also ${kind === "internet-shutdown" ? "an" : "a"} ${kind} of ${region}`;
      const whenS = (contradict: (one: number, other: number) => boolean) =>
        firstTogether(steps[i]!, steps[j]!, EVENT_VALUES[kind].neutral, contradict);
      if (ONE_AT_A_TIME.has(kind)) {
        const fromS = whenS((a, b) => a !== b);
        if (fromS !== null)
          return `events.${j}.schedule: contradicts ${other}, from ${formatUtc(fromS)} on; make them one event with the steps that hold`;
      }
      if ((earlier.isolated ?? false) !== (later.isolated ?? false)) {
        const fromS = whenS(() => true);
        if (fromS !== null)
          return `events.${j}.isolated: contradicts ${other}, from ${formatUtc(fromS)} on; a region is isolated by both or by neither`;
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
