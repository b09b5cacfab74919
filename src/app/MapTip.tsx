/** What the map says of the region under the pointer: what is true there, in the run that is seen there, or what a published map had. */
import { formatDay, formatEhs, formatMonth, formatPercent } from "../i18n/format.ts";
import { t } from "../i18n/tSheets.ts";
import { apartEhsNow, darkEhsNow } from "../store/apart.ts";
import type { AtlasState } from "../store/atlas.ts";
import { regionNow } from "../store/now.ts";
import { type ObservedMap, observedMapAt } from "../store/observedMap.ts";
import { publishedFigure } from "../store/publishedFigure.ts";
import { type RunSide, sideA } from "../store/sides.ts";
import { useMoment } from "../store/useAtlas.ts";
import { Marked } from "../view/panels/Marked.tsx";

export interface Tip {
  readonly region: string;
  /** px of the map. */
  readonly x: number;
  readonly y: number;
}

interface MapTipProps {
  readonly tip: Tip;
  readonly side: Side;
  /** Stands at the left of the pointer. */
  readonly isLeft?: boolean;
}

/** Whose figures are told; "alone" where nothing is seen beside the true map. */
export type Side = "alone" | "true" | "published" | "a" | "b" | "difference";

const TIPS = { alone: "map.tip", true: "map.tipTrue", a: "ab.tip", b: "ab.tip" } as const;

export function MapTip({ tip, side, isLeft = false }: MapTipProps) {
  const state = useMoment();
  const index = state.input.regions.findIndex((region) => region.id === tip.region);
  const name = state.input.regions[index]?.name ?? tip.region;
  return (
    <p className={`map-tip${isLeft ? " map-tip-left" : ""}`} style={{ left: tip.x, top: tip.y }} aria-hidden="true">
      {side === "published" ? (
        <Published
          state={state}
          index={index}
          name={name}
          map={observedMapAt(state, state.shownTick, state.map.source)}
        />
      ) : side === "difference" ? (
        t("ab.tipBoth", {
          name,
          a: formatEhs(regionNow(sideA(state), index, "onEhs")),
          b: formatEhs(regionNow(state, index, "onEhs")),
        })
      ) : (
        <OfRun run={side === "a" ? sideA(state) : state} index={index} name={name} side={side} />
      )}
    </p>
  );
}

interface OfRunProps {
  readonly run: RunSide;
  readonly index: number;
  readonly name: string;
  readonly side: keyof typeof TIPS;
}

function OfRun({ run, index, name, side }: OfRunProps) {
  const apart = apartEhsNow(run, index);
  const on = formatEhs(regionNow(run, index, "onEhs"));
  const dark = formatEhs(darkEhsNow(run, index));
  return (
    <>
      {t(TIPS[side], { name, on, dark, run: side === "a" || side === "b" ? t(`ab.${side}`) : "" })}
      {apart > 0 && (
        <>
          <br />
          {t("region.apart", { value: formatEhs(apart) })}
        </>
      )}
    </>
  );
}

interface PublishedProps {
  readonly state: AtlasState;
  /** The newest map out by now. */
  readonly map: ObservedMap | null;
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
