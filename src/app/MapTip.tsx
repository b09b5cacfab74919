/** What the map says of the region under the pointer: what is true there, or, on the side of the published map, what that had. */
import { formatDay, formatEhs, formatMonth, formatPercent } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import { apartEhsNow, darkEhsNow } from "../store/apart.ts";
import type { AtlasState } from "../store/atlas.ts";
import { regionNow } from "../store/now.ts";
import type { ObservedMap } from "../store/observedMap.ts";
import { publishedFigure } from "../store/publishedFigure.ts";
import { Marked } from "../view/panels/Marked.tsx";

export interface Tip {
  readonly region: string;
  /** px of the map. */
  readonly x: number;
  readonly y: number;
}

interface MapTipProps {
  readonly tip: Tip;
  readonly state: AtlasState;
  /** "alone" where no other map is seen beside the true one. */
  readonly side: "alone" | "true" | "published";
  /** The newest map out by now. */
  readonly map: ObservedMap | null;
}

export function MapTip({ tip, state, side, map }: MapTipProps) {
  const index = state.input.regions.findIndex((region) => region.id === tip.region);
  const name = state.input.regions[index]?.name ?? tip.region;
  const apart = apartEhsNow(state, index);
  return (
    <p className="map-tip" style={{ left: tip.x, top: tip.y }} aria-hidden="true">
      {side === "published" ? (
        <Published state={state} index={index} name={name} map={map} />
      ) : (
        t(side === "alone" ? "map.tip" : "map.tipTrue", {
          name,
          on: formatEhs(regionNow(state, index, "onEhs")),
          dark: formatEhs(darkEhsNow(state, index)),
        })
      )}
      {side !== "published" && apart > 0 && (
        <>
          <br />
          {t("region.apart", { value: formatEhs(apart) })}
        </>
      )}
    </p>
  );
}

interface PublishedProps extends Pick<MapTipProps, "state" | "map"> {
  readonly index: number;
  readonly name: string;
}

function Published({ state, index, name, map }: PublishedProps) {
  const figure = map === null ? null : publishedFigure(state, map, index);
  if (map === null || figure === null) return t("map.tipUnseen", { name });
  return (
    <>
      <Marked mark={map.source === "record" ? "recorded" : "simulated"}>
        {t(figure.isOwn ? "map.tipPublished" : "map.tipPublishedPart", {
          name,
          row: figure.row,
          share: formatPercent(figure.share),
        })}
      </Marked>
      <br />
      {t(map.source === "record" ? "published.whenRecord" : "published.whenSimulated", {
        month: formatMonth(map.monthStartS),
        date: formatDay(map.publishedS),
        days: figure.lagDays,
      })}
    </>
  );
}
