import { regionFigure } from "../host/runTable.ts";
import { apartAt, darkEhsAt, type RunState } from "../store/apart.ts";
import { builtRow, readyTick } from "../store/rows.ts";
import type { MapFrame, MapShipment } from "../view/map/mapTypes.ts";

/** The moment under the cursor as the map draws it: regions in the frame of the whole tick, machines on their way in between. */
export function mapFrameOf(state: RunState & { readonly cursorTick: number }): MapFrame {
  const { run, scenario, cursorTick } = state;
  const tick = Math.min(Math.floor(cursorTick), readyTick(run));
  const row = builtRow(run, tick);
  const apart = apartAt(state, row);
  // A dot that hashes is lit, on whatever chain.
  const onEhs = scenario.regions.map(
    (_region, r) => regionFigure(run, r, "onEhs", row) + (apart.has(r) ? regionFigure(run, r, "offlineEhs", row) : 0),
  );
  const darkEhs = scenario.regions.map((_region, r) => darkEhsAt(state, r, row, apart));
  const shipments: MapShipment[] = [];
  for (const shipment of run.shipments) {
    if (shipment.createdTick > tick || shipment.arriveTick <= tick) continue;
    const progress = (cursorTick - shipment.departTick) / (shipment.arriveTick - shipment.departTick);
    shipments.push({
      id: shipment.id,
      from: shipment.from,
      to: shipment.to,
      ehs: shipment.ehs,
      progress: Math.min(1, Math.max(0, progress)),
    });
  }
  return { onEhs, darkEhs, shipments };
}

/** Hashrate that B has beyond A in each region as dots, and what it has less as rings. */
export function differenceFrame(a: MapFrame, b: MapFrame): MapFrame {
  const more = Array.from(b.onEhs, (ehs, r) => ehs - (a.onEhs[r] ?? 0));
  return {
    onEhs: more.map((ehs) => Math.max(0, ehs)),
    darkEhs: more.map((ehs) => Math.max(0, -ehs)),
    shipments: [],
  };
}
