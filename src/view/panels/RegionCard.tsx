/** One region: what stands there, what runs, why the rest does not, and what to do about it. */
import {
  formatCount,
  formatDay,
  formatEhs,
  formatMonth,
  formatNumber,
  formatPercent,
  withUnit,
} from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import { underConstructionMw } from "../../scenario/underConstruction.ts";
import { apartEhsNow } from "../../store/apart.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { frameTickNow, regionNow, worldNow } from "../../store/now.ts";
import { observedMapAt } from "../../store/observedMap.ts";
import { openBranches } from "../../store/openBranches.ts";
import { publishedFigure } from "../../store/publishedFigure.ts";
import { useAtlas, useMoment } from "../../store/useAtlas.ts";
import { DecideForms } from "./DecideForms.tsx";
import { DifferenceNear } from "./DifferenceText.tsx";
import { type Mark, Marked } from "./Marked.tsx";
import { Why } from "./Why.tsx";

const REASONS = ["offline", "grid", "uneconomic", "legal"] as const;
const SHARES = [
  ["region.connectivity", "connectivityShare"],
  ["region.grid", "gridShare"],
  ["region.legal", "legalShare"],
] as const;
const SMALLEST_SHOWN_EHS = 0.005;

export function RegionCard({ region }: { readonly region: string }) {
  const state = useMoment();
  const { shown } = useAtlas(({ map }) => map);
  const index = state.input.regions.findIndex((row) => row.id === region);
  const row = state.input.regions[index];
  if (row === undefined) return null;
  const on = regionNow(state, index, "onEhs");
  const apart = apartEhsNow(state, index);
  const total = worldNow(state, "hashrateEhs");
  const hashprice = worldNow(state, "hashpriceUsdPerPhDay");
  const why = (what: string) => `region/${region}/${what}`;
  return (
    <div className="region-card">
      <header>
        <h2>{row.name}</h2>
        <button type="button" className="button-quiet" onClick={() => state.select(null)}>
          {t("region.close")}
        </button>
      </header>
      {!state.viewOnly && <p className="region-note">{t("region.others")}</p>}
      <AsPublished state={state} index={index} />
      {!state.viewOnly && <DecideForms region={region} />}
      <DifferenceNear />
      {shown !== "true" && <h3>{t("published.now")}</h3>}
      <dl>
        <Fact why={why("on")} name={t("region.hashing")} value={formatEhs(on)} />
        <Fact why={why("share")} name={t("region.share")} value={formatPercent(total > 0 ? on / total : 0)} />
        <Fact
          why={why("machines")}
          name={t("region.machines")}
          value={formatCount(regionNow(state, index, "machines"))}
        />
        <Fact
          why={why("power")}
          name={t("region.power")}
          value={withUnit(formatNumber(regionNow(state, index, "powerMw")), "MW")}
        />
        <Hosting state={state} index={index} />
        <Fact
          why={why("income")}
          name={t("region.income")}
          value={withUnit(formatCount(on * 1000 * hashprice), "USD")}
        />
        {SHARES.map(([name, column]) => (
          <Fact
            key={column}
            why={why(column)}
            name={t(name)}
            value={formatPercent(regionNow(state, index, column), 0)}
            mark="guess"
          />
        ))}
        <Fact
          why={why("tariff")}
          name={t("region.tariff")}
          value={withUnit(formatNumber(row.tariffUsdPerKwh, 3), "USD/kWh")}
          mark="guess"
        />
        <Fact
          why={why("carbon")}
          name={t("region.carbon")}
          value={withUnit(formatNumber(row.carbonGPerKwh), "g/kWh")}
          mark="recorded"
        />
      </dl>
      <ul className="region-reasons">
        <Apart state={state} index={index} />
        {REASONS.map((reason) => {
          const ehs = reason === "offline" && apart > 0 ? 0 : regionNow(state, index, `${reason}Ehs`);
          return ehs < SMALLEST_SHOWN_EHS ? null : (
            <li key={reason}>
              <Why of={why(reason)}>{t(`region.reason.${reason}` as MessageId, { value: formatEhs(ehs) })}</Why>
            </li>
          );
        })}
        <Moving state={state} index={index} />
        <NewestRecord state={state} index={index} />
      </ul>
    </div>
  );
}

/** Places with power, and those that are being built. Where owners build, the run computes them; else the file says what there will be. */
function Hosting({ state, index }: { readonly state: AtlasState; readonly index: number }) {
  const start = state.scenario.regions[index];
  const hostingMw = regionNow(state, index, "hostingMw");
  if (start === undefined || hostingMw < 0) return null;
  const projects = state.run.events.flatMap((event) => (event.kind === "construction" ? [event] : []));
  const buildingMw = underConstructionMw(start, index, projects, frameTickNow(state)) ?? 0;
  const mark = start.construction === null ? "guess" : "simulated";
  return (
    <>
      <Fact
        why={`region/${start.id}/hosting`}
        name={t("region.hosting")}
        value={withUnit(formatNumber(hostingMw), "MW")}
        mark={mark}
      />
      <Fact
        why={`region/${start.id}/building`}
        name={t("region.building")}
        value={withUnit(formatNumber(buildingMw), "MW")}
        mark={mark}
      />
    </>
  );
}

interface FactProps {
  /** The figure that it is, where it can be asked why. */
  readonly why?: string;
  readonly name: string;
  readonly value: string;
  readonly mark?: Mark;
}

function Fact({ why, name, value, mark = "simulated" }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Marked mark={mark}>{why === undefined ? value : <Why of={why}>{value}</Why>}</Marked>
      </dd>
    </div>
  );
}

interface RegionProps {
  readonly state: AtlasState;
  readonly index: number;
}

function Apart({ state, index }: RegionProps) {
  const apart = apartEhsNow(state, index);
  if (apart === 0) return null;
  const branch = openBranches(state).find(({ region }) => region === index);
  const value = formatEhs(apart);
  return (
    <li>
      <Marked mark="simulated">
        {branch === undefined
          ? t("region.apartEmpty", { value })
          : t("region.apartHeight", { value, height: formatNumber(branch.height) })}
      </Marked>
    </li>
  );
}

/** Where another map than the true one is on the plate: what that says of this region. */
function AsPublished({ state, index }: RegionProps) {
  const { shown, source } = useAtlas(({ map }) => map);
  if (shown === "true") return null;
  const map = observedMapAt(state, state.shownTick, source);
  const figure = map === null ? null : publishedFigure(state, map, index);
  return (
    <>
      <h3>{t("published.title")}</h3>
      {map === null || figure === null ? (
        <p className="region-note">{t(map === null ? "compare.none" : "published.unseen")}</p>
      ) : (
        <>
          <dl>
            <Fact
              name={figure.isOwn ? t("published.share") : t("published.shareOf", { row: figure.row })}
              value={formatPercent(figure.share)}
              mark={map.source === "record" ? "recorded" : "simulated"}
            />
            <div>
              <dt>{t("published.kind")}</dt>
              <dd>{t(`published.${map.source}` as MessageId)}</dd>
            </div>
          </dl>
          <p className="region-note">
            {t(map.source === "record" ? "published.whenRecord" : "published.whenSimulated", {
              month: formatMonth(map.monthStartS),
              date: formatDay(map.publishedS),
              days: figure.lagDays,
            })}
          </p>
        </>
      )}
    </>
  );
}

/** Under the true map: what the newest published one says of the row of the same name. */
function NewestRecord({ state, index }: RegionProps) {
  const { shown } = useAtlas(({ map }) => map);
  const map = shown === "true" ? observedMapAt(state, state.shownTick, "record") : null;
  const figure = map?.source === "record" ? publishedFigure(state, map, index) : null;
  if (map === null || figure === null || !figure.isOwn) return null;
  return (
    <li className="region-published">
      <Marked mark="recorded">
        {t("region.published", { value: formatPercent(figure.share), month: formatMonth(map.monthStartS) })}
      </Marked>
    </li>
  );
}

function Moving({ state, index }: RegionProps) {
  let arriving = 0;
  let leaving = 0;
  for (const shipment of state.run.shipments) {
    if (shipment.createdTick > state.shownTick || shipment.arriveTick <= state.shownTick) continue;
    if (shipment.to === index) arriving += shipment.ehs;
    if (shipment.from === index) leaving += shipment.ehs;
  }
  return (
    <>
      {arriving > 0 && <li className="region-moving">{t("region.arriving", { value: formatEhs(arriving) })}</li>}
      {leaving > 0 && <li className="region-moving">{t("region.leaving", { value: formatEhs(leaving) })}</li>}
    </>
  );
}
