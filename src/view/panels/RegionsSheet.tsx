/** The map's twin: every region in a table, and every machine on its way. The whole game can be played from here. */
import { formatDay, formatDayAndTime, formatEhs, formatNumber, formatPercent } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { apartEhsNow, darkEhsNow } from "../../store/apart.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { regionNow, worldNow } from "../../store/now.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { ObservedMap } from "./ObservedMap.tsx";
import { Sheet, WideTable } from "./Sheet.tsx";
import { worldSummary } from "./summaries.ts";

export function RegionsSheet() {
  const state = useMoment();
  const time = formatDayAndTime(state.scenario.startS + state.shownTick * TICK_S);
  const total = worldNow(state, "hashrateEhs");
  const dark = state.input.regions.reduce((sum, _row, r) => sum + darkEhsNow(state, r), 0);
  return (
    <Sheet title={t("regions.title")} lead={t("regions.lead")}>
      {/* What the full stop key says, for those who have no keys. */}
      <p>{worldSummary(state)}</p>
      <WideTable label={t("regions.title")}>
        <table>
          <caption>{t("regions.caption", { time })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("regions.name")}</th>
              <NumberHeads
                names={[
                  t("region.hashing"),
                  t("region.dark"),
                  t("region.share"),
                  t("regions.link"),
                  t("region.grid"),
                  t("region.legal"),
                ]}
              />
            </tr>
          </thead>
          <tbody>
            {state.input.regions.map((row, r) => {
              const on = regionNow(state, r, "onEhs");
              const apart = apartEhsNow(state, r);
              return (
                <tr key={row.id} className={row.id === state.selected ? "chosen" : undefined}>
                  <th scope="row">
                    <button type="button" aria-pressed={row.id === state.selected} onClick={() => state.select(row.id)}>
                      {row.name}
                    </button>
                    {apart > 0 && <p className="region-note">{t("region.apart", { value: formatEhs(apart) })}</p>}
                  </th>
                  <td className="number">{formatEhs(on)}</td>
                  <td className="number">{formatEhs(darkEhsNow(state, r))}</td>
                  <td className="number">{formatPercent(total > 0 ? on / total : 0)}</td>
                  <td className="number">{formatPercent(regionNow(state, r, "connectivityShare"), 0)}</td>
                  <td className="number">{formatPercent(regionNow(state, r, "gridShare"), 0)}</td>
                  <td className="number">{formatPercent(regionNow(state, r, "legalShare"), 0)}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("regions.sum")}</th>
              <td className="number">{formatEhs(total)}</td>
              <td className="number">{formatEhs(dark)}</td>
              <td className="number">{formatPercent(1)}</td>
              <td />
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </WideTable>
      <ShipmentTable state={state} />
      <ObservedMap state={state} />
    </Sheet>
  );
}

function NumberHeads({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => (
    <th key={name} scope="col" className="number">
      {name}
    </th>
  ));
}

function ShipmentTable({ state }: { readonly state: AtlasState }) {
  const { regions } = state.input;
  const routes = new Map<string, { from: number; to: number; machines: number; ehs: number; first: number }>();
  for (const shipment of state.run.shipments) {
    if (shipment.createdTick > state.shownTick || shipment.arriveTick <= state.shownTick) continue;
    const key = `${shipment.from} ${shipment.to}`;
    const route = routes.get(key) ?? {
      from: shipment.from,
      to: shipment.to,
      machines: 0,
      ehs: 0,
      first: shipment.arriveTick,
    };
    route.machines += shipment.machines;
    route.ehs += shipment.ehs;
    route.first = Math.min(route.first, shipment.arriveTick);
    routes.set(key, route);
  }
  const rows = [...routes.values()].sort((a, b) => b.ehs - a.ehs);
  return (
    <>
      <h3>{t("regions.ships")}</h3>
      {rows.length === 0 ? (
        <p>{t("regions.shipsNone")}</p>
      ) : (
        <WideTable label={t("regions.ships")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("regions.ships")}</th>
                <NumberHeads names={[t("regions.shipsMachines"), t("charts.hashrate"), t("regions.shipsFirst")]} />
              </tr>
            </thead>
            <tbody>
              {rows.map((route) => (
                <tr key={`${route.from} ${route.to}`}>
                  <th scope="row">
                    {t("regions.route", { from: regions[route.from]!.name, to: regions[route.to]!.name })}
                  </th>
                  <td className="number">{formatNumber(route.machines)}</td>
                  <td className="number">{formatEhs(route.ehs)}</td>
                  <td className="number">{formatDay(state.scenario.startS + route.first * TICK_S)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  );
}
