/** Shipments of a run as a table wants them: under way or all so far, of a region, in an order, summed by pair of places. */
import type { AtlasState } from "./atlas.ts";

export type Shipment = AtlasState["run"]["shipments"][number];
export type ShipmentOrder = "due" | "size";

export interface ShipmentWish {
  /** Cursor, ticks. */
  readonly tick: number;
  /** Also those that have arrived by then. What leaves later is never among them. */
  readonly arrivedToo: boolean;
  /** Index of the region they leave or go to; null takes all. */
  readonly region: number | null;
  readonly order: ShipmentOrder;
}

export function shipmentsOf(shipments: readonly Shipment[], wish: ShipmentWish): Shipment[] {
  const { tick, arrivedToo, region, order } = wish;
  const found = shipments.filter(
    ({ createdTick, arriveTick, from, to }) =>
      createdTick <= tick && (arrivedToo || arriveTick > tick) && (region === null || from === region || to === region),
  );
  return found.sort((a, b) => (order === "due" ? a.arriveTick - b.arriveTick : b.ehs - a.ehs) || a.id - b.id);
}

export interface PairTotal {
  readonly from: number;
  readonly to: number;
  readonly shipments: number;
  readonly machines: number;
  readonly ehs: number;
  /** Ticks. */
  readonly firstDue: number;
}

/** By pair of places, the most hashrate first. */
export function totalsByPair(shipments: readonly Shipment[]): PairTotal[] {
  const totals = new Map<string, PairTotal>();
  for (const { from, to, machines, ehs, arriveTick } of shipments) {
    const key = `${from}>${to}`;
    const old = totals.get(key) ?? { from, to, shipments: 0, machines: 0, ehs: 0, firstDue: arriveTick };
    totals.set(key, {
      from,
      to,
      shipments: old.shipments + 1,
      machines: old.machines + machines,
      ehs: old.ehs + ehs,
      firstDue: Math.min(old.firstDue, arriveTick),
    });
  }
  return [...totals.values()].sort((a, b) => b.ehs - a.ehs || a.from - b.from || a.to - b.to);
}
