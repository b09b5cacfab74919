/** Which regions mine a chain of their own, and what is dark: machines without a link that hash on such a chain are not. */
import { regionColumnIndex } from "../engine/frameColumns.ts";
import { regionFigure, worldColumn } from "../host/runTable.ts";
import { tickOfRow } from "../scenario/frames.ts";
import { regionNow } from "./now.ts";
import { openBranchesAt } from "./openBranches.ts";
import { builtRow } from "./rows.ts";
import type { RunSide } from "./sides.ts";

/** What of the state tells which dots are dark. */
export type RunState = Pick<RunSide, "run" | "scenario" | "commands">;

/** Indices of the regions with an open branch at a row of the run. One that has no block yet is known by what isolates it. */
export function apartAt(state: RunState, row: number): ReadonlySet<number> {
  const { run, scenario, commands } = state;
  if ((worldColumn(run, "branchHeight")[row] ?? 0) === 0) return NONE;
  const tick = tickOfRow(run, row);
  const apart = new Set(openBranchesAt(run.events, tick).map(({ region }) => region));
  scenario.regions.forEach(({ id }, r) => {
    if (regionFigure(run, r, "connectivityShare", row) === 1) return;
    const decided = commands.some(
      (command) =>
        command.kind === "isolate" &&
        command.region === id &&
        command.tick <= tick &&
        tick < command.tick + command.ticks,
    );
    if (decided || scenario.events.some((event) => isolates(event, r, tick) && !isRemoved(state, event.id)))
      apart.add(r);
  });
  return apart;
}

const NONE: ReadonlySet<number> = new Set();

function isolates(event: RunSide["scenario"]["events"][number], region: number, tick: number): boolean {
  if (event.isolated !== true || event.region !== region) return false;
  return (event.schedule.findLast((step) => step.tick <= tick)?.value ?? 1) < 1;
}

function isRemoved({ commands }: RunState, id: string): boolean {
  return commands.some((command) => command.kind === "remove-event" && command.event === id);
}

/** EH/s of a region that hash on its own chain. */
export function apartEhsNow(state: RunSide, region: number): number {
  return apartAt(state, builtRow(state.run, state.shownTick)).has(region) ? regionNow(state, region, "offlineEhs") : 0;
}

const DARK = ["gridEhs", "uneconomicEhs", "legalEhs"] as const;

/** EH/s that hash nowhere, of a region at a row. */
export function darkEhsAt({ run }: RunState, region: number, row: number, apart: ReadonlySet<number>): number {
  const sum = DARK.reduce((all, column) => all + regionFigure(run, region, column, row), 0);
  return apart.has(region) ? sum : sum + regionFigure(run, region, "offlineEhs", row);
}

/** The most that a region has at any row, lit and dark, EH/s. */
export function mostEhs({ regionValues }: RunState["run"], region: number): number {
  const columns = (["onEhs", "offlineEhs", ...DARK] as const).map((column) => regionColumnIndex(region, column));
  return regionValues.reduce((most, values) => {
    const ehs = columns.reduce((sum, column) => sum + (values[column] ?? 0), 0);
    return Math.max(most, ehs);
  }, 0);
}

export function darkEhsNow(state: RunSide, region: number): number {
  const row = builtRow(state.run, state.shownTick);
  return darkEhsAt(state, region, row, apartAt(state, row));
}
