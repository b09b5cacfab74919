import { TICKS_PER_DAY } from "../units/constants.ts";
import { risesMw } from "../units/knots.ts";
import type { RegionStart } from "./types.ts";

/** H5. Where a scenario says what hosting there will be, this long before it is energised it is being built. [P] */
export const SCHEDULED_LEAD_DAYS = 365;

/** Hosting that owners have started to build. */
export interface Project {
  /** Index into `regions`. */
  readonly region: number;
  readonly mw: number;
  readonly tick: number;
  readonly dueTick: number;
}

/**
 * H5: hosting under construction in a region at a tick, MW: what owners have started there and is not due, and what the schedule
 * energises within the lead time. Null where hosting never binds.
 *
 * @param projects of all regions and times
 */
export function underConstructionMw(
  { hosting, construction }: RegionStart,
  region: number,
  projects: Iterable<Project>,
  tick: number,
): number | null {
  if (hosting === null) return null;
  const leadDays = construction?.leadDays ?? SCHEDULED_LEAD_DAYS;
  let mw = risesMw(hosting, tick, tick + leadDays * TICKS_PER_DAY);
  for (const project of projects)
    if (project.region === region && project.tick <= tick && project.dueTick > tick) mw += project.mw;
  return mw;
}
