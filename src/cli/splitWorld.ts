import type { Scenario } from "../scenario/types.ts";

/**
 * The same world in smaller pieces, to see what its size costs: every region in `pieces` equal ones and every machine model in as
 * many, machines, places and events with them. What happens stays nearly the same; the cells are `pieces` squared as many.
 */
export function splitWorld(scenario: Scenario, pieces: number): Scenario {
  const { regions, machines, events, deliveries, flows, migration, observation } = scenario;
  const each = Array.from({ length: pieces }, (_, piece) => piece);
  const repeat = <T>(values: readonly T[]): T[] => values.flatMap((value) => each.map(() => value));
  const piecesOf = (index: number) => each.map((piece) => index * pieces + piece);
  const shares = pieces * pieces;
  /** A region's machines of each model, in its first piece the machines that do not divide. */
  const divided = (counts: readonly number[], regionPiece: number) =>
    counts.flatMap((count) =>
      each.map((piece) => Math.floor(count / shares) + (regionPiece + piece === 0 ? count % shares : 0)),
    );
  const parts = (rows: readonly { readonly region: number; readonly weight: number }[]) =>
    rows.flatMap((row) => piecesOf(row.region).map((region) => ({ ...row, region })));
  return {
    ...scenario,
    machines: machines.flatMap((model) => each.map((piece) => ({ ...model, id: `${model.id}-${piece}` }))),
    regions: regions.flatMap((region) =>
      each.map((piece) => ({
        ...region,
        id: `${region.id}-${piece}`,
        installed: divided(region.installed, piece),
        stored: divided(region.stored, piece),
        hosting: region.hosting?.map(({ tick, mw }) => ({ tick, mw: mw / pieces })) ?? null,
        covertMw: region.covertMw / pieces,
      })),
    ),
    events: events.flatMap((event) =>
      piecesOf(event.region).map((region, piece) => ({ ...event, id: `${event.id}-${piece}`, region })),
    ),
    deliveries: deliveries.flatMap((delivery) =>
      piecesOf(delivery.region).flatMap((region) =>
        piecesOf(delivery.machine).map((machine) => ({
          region,
          machine,
          knots: delivery.knots.map((knot) => ({ ...knot, machinesPerDay: knot.machinesPerDay / shares })),
        })),
      ),
    ),
    flows: flows.flatMap((flow) =>
      each.flatMap((regionPiece) =>
        piecesOf(flow.machine).map((machine) => ({
          ...flow,
          id: `${flow.id}-${regionPiece}-${machine}`,
          from: flow.from * pieces + regionPiece,
          to: flow.to * pieces + regionPiece,
          machine,
          machinesPerDay: flow.machinesPerDay / shares,
        })),
      ),
    ),
    migration: migration && {
      ...migration,
      mobileShares: repeat(migration.mobileShares),
      travelDays: repeat(migration.travelDays.map(repeat)),
      seasonGroups: repeat(migration.seasonGroups),
    },
    observation: {
      ...observation,
      rows: observation.rows.map((row) => ({
        ...row,
        parts: parts(row.parts),
        hiddenParts: parts(row.hiddenParts),
      })),
    },
  };
}
