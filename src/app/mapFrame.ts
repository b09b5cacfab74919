import { regionFigure } from "../host/runTable.ts";
import type { AtlasState } from "../store/atlas.ts";
import { builtRow, readyTick } from "../store/rows.ts";
import type { MapFrame, MapShipment } from "../view/map/mapTypes.ts";

const DARK = ["offlineEhs", "gridEhs", "uneconomicEhs", "legalEhs"] as const;

/** The moment under the cursor as the map draws it: regions in the frame of the whole tick, machines on their way in between. */
export function mapFrameOf({ run, scenario, cursorTick }: AtlasState): MapFrame {
  const tick = Math.min(Math.floor(cursorTick), readyTick(run));
  const row = builtRow(run, tick);
  const onEhs = scenario.regions.map((_region, r) => regionFigure(run, r, "onEhs", row));
  const darkEhs = scenario.regions.map((_region, r) =>
    DARK.reduce((sum, column) => sum + regionFigure(run, r, column, row), 0),
  );
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
