import type { RunTable } from "../host/runTable.ts";
import type { ScenarioInput } from "../scenario/schema.ts";
import type { Scenario } from "../scenario/types.ts";
import { TICK_S, TICKS_PER_DAY, TICKS_PER_HOUR } from "../units/constants.ts";
import { parseUtc } from "../units/time.ts";

/** Moments worth stepping to: the scenario's narrative and the run's retargets. */

export type StepUnit = "block" | "hour" | "day" | "event";

export function narrativeTicks({ narrative }: ScenarioInput, { startS }: Scenario): number[] {
  const timesS = narrativeTimesS.get(narrative) ?? narrative.map(({ utc }) => parseUtc(utc)!);
  narrativeTimesS.set(narrative, timesS);
  return timesS.map((timeS) => Math.max(0, Math.round((timeS - startS) / TICK_S)));
}

/** Read once: the line of a moment is asked for at every tick. */
const narrativeTimesS = new WeakMap<ScenarioInput["narrative"], readonly number[]>();

/** The tick one step on or back from a cursor. A block's tick is the first whole one after it was found. */
export function stepFrom(
  unit: StepUnit,
  direction: 1 | -1,
  cursorTick: number,
  run: RunTable,
  eventTicks: readonly number[],
): number {
  const now = Math.floor(cursorTick);
  if (unit === "hour") return now + direction * TICKS_PER_HOUR;
  if (unit === "day") return now + direction * TICKS_PER_DAY;
  if (unit === "block") return blockFrom(direction, now, run.blockTimesS);
  const ticks = [...eventTicks, ...retargetTicks(run)];
  const beyond = ticks.filter((tick) => (direction === 1 ? tick > now : tick < now));
  if (beyond.length === 0) return now;
  return beyond.reduce((best, tick) => (direction === 1 ? Math.min(best, tick) : Math.max(best, tick)));
}

/** A long run has a hundred thousand blocks: the search halves them. */
function blockFrom(direction: 1 | -1, now: number, timesS: readonly number[]): number {
  const tickOf = (block: number) => Math.ceil(timesS[block]! / TICK_S);
  let low = 0;
  let high = timesS.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (direction === 1 ? tickOf(middle) <= now : tickOf(middle) < now) low = middle + 1;
    else high = middle;
  }
  const block = direction === 1 ? low : low - 1;
  return block >= 0 && block < timesS.length ? tickOf(block) : now;
}

function retargetTicks(run: RunTable): number[] {
  return run.events.flatMap((event) => (event.kind === "retarget" ? [event.tick + 1] : []));
}

/** The newest line of the narrative at a tick. */
export function narrativeAt(
  input: ScenarioInput,
  scenario: Scenario,
  tick: number,
): ScenarioInput["narrative"][number] | undefined {
  const ticks = narrativeTicks(input, scenario);
  let found = -1;
  ticks.forEach((at, index) => {
    if (at <= tick) found = index;
  });
  return input.narrative[Math.max(0, found)];
}
