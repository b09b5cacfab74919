import type { World } from "../engine/world.ts";

/** Where a machine can be. Each column is told once, here: `sim explain` prints, sums and names them from this. */

/** Counts by cell: region times the number of machine models, plus the model. */
export interface LedgerColumn {
  readonly id: string;
  readonly title: string;
  readonly cells: (world: World) => ArrayLike<number>;
}

export const LEDGER = [
  { id: "on", title: "hashing", cells: ({ fleet }) => fleet.on },
  { id: "idleOffline", title: "no link", cells: ({ fleet }) => fleet.idleOffline },
  { id: "idleGrid", title: "no power", cells: ({ fleet }) => fleet.idleGrid },
  { id: "idleUneconomic", title: "off for cost", cells: ({ fleet }) => fleet.idleUneconomic },
  { id: "idleLegal", title: "closed by law", cells: ({ fleet }) => fleet.idleLegal },
  { id: "stored", title: "stored", cells: ({ fleet }) => fleet.stored },
  { id: "inTransitTo", title: "on the way to it", cells: inTransitTo },
] as const satisfies readonly LedgerColumn[];

/** Those that no region has any more; counts by machine model. */
export const GONE = [
  { id: "lost", title: "lost on the way", models: ({ fleet }: World) => fleet.lost },
  { id: "scrapped", title: "scrapped", models: ({ fleet }: World) => fleet.scrapped },
] as const;

export type LedgerId = (typeof LEDGER)[number]["id"];

function inTransitTo({ relocation, scenario }: World): ArrayLike<number> {
  const models = scenario.machines.length;
  const cells = new Float64Array(scenario.regions.length * models);
  for (const { to, machine, machines } of relocation.inTransit) {
    cells[to * models + machine] = cells[to * models + machine]! + machines;
  }
  return cells;
}
