/** How many dots a frame has and which of them are dark: every dot is a fixed amount of hashrate and none is lost. */

import type { MapFrame, MapShipment } from "./mapTypes.ts";

export interface TransitRoute {
  readonly from: number;
  readonly to: number;
  readonly ehs: number;
  /** Of each dot under way, in order of departure. */
  readonly progress: readonly number[];
}

export interface DotLayout {
  /** By region. */
  readonly on: readonly number[];
  readonly dark: readonly number[];
  readonly routes: readonly TransitRoute[];
  readonly inTransit: number;
}

/** |on * dotEhs - onEhs| <= dotEhs / 2, and the same for on and dark together. Nonsense counts as nothing. */
export function layoutDots(frame: MapFrame, dotEhs: number): DotLayout {
  const on: number[] = [];
  const dark: number[] = [];
  for (let region = 0; region < frame.onEhs.length; region++) {
    const onEhs = amount(frame.onEhs[region]);
    on.push(Math.round(onEhs / dotEhs));
    dark.push(Math.round((onEhs + amount(frame.darkEhs[region])) / dotEhs) - on[region]!);
  }
  const routes = layoutRoutes(frame.shipments, dotEhs);
  return { on, dark, routes, inTransit: routes.reduce((sum, route) => sum + route.progress.length, 0) };
}

function amount(ehs: number | undefined): number {
  return ehs !== undefined && Number.isFinite(ehs) && ehs > 0 ? ehs : 0;
}

/** A route's dots share out its shipments one after another; a dot goes where the middle of its share is. */
function layoutRoutes(shipments: readonly MapShipment[], dotEhs: number): TransitRoute[] {
  const byRoute = new Map<string, MapShipment[]>();
  for (const shipment of shipments) {
    if (amount(shipment.ehs) === 0) continue;
    const key = `${shipment.from}>${shipment.to}`;
    const list = byRoute.get(key);
    if (list) list.push(shipment);
    else byRoute.set(key, [shipment]);
  }
  return [...byRoute.values()].map((list) => {
    list.sort((a, b) => a.id - b.id);
    const ehs = list.reduce((sum, shipment) => sum + shipment.ehs, 0);
    const count = Math.round(ehs / dotEhs);
    const progress: number[] = [];
    let index = 0;
    let end = list[0]!.ehs;
    for (let dot = 0; dot < count; dot++) {
      const middle = ((dot + 0.5) / count) * ehs;
      while (end < middle && index < list.length - 1) end += list[++index]!.ehs;
      progress.push(Math.min(1, Math.max(0, list[index]!.progress)));
    }
    return { from: list[0]!.from, to: list[0]!.to, ehs, progress };
  });
}

/** Site numbers 0..total-1 in the order in which they go dark: from west to east. */
export function darkOrder(x: readonly number[], total: number): number[] {
  return Array.from({ length: total }, (_, site) => site).sort((a, b) => x[a]! - x[b]! || a - b);
}
