/** What was ordered from makers of machines, a row a week's order: how many, when ordered, when due, and where those that came went. */
import { useState } from "react";
import { formatDay, formatEhs, formatNumber, formatPercent } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { destinationsOf, type MachineOrder, ordersOf } from "../../store/orders.ts";
import { TICK_S } from "../../units/constants.ts";
import { dueText } from "./dueText.ts";
import { WideTable } from "./Sheet.tsx";

const PLACES_NAMED = 3;
/** The shipments stand below them. */
const ROWS_AT_FIRST = 6;

interface OrdersTableProps {
  readonly state: AtlasState;
  readonly arrivedToo: boolean;
}

export function OrdersTable({ state, arrivedToo }: OrdersTableProps) {
  const [all, setAll] = useState(false);
  const orders = ordersOf(state.run.events, { tick: state.shownTick, arrivedToo });
  return (
    <>
      <h3>{t("orders.title")}</h3>
      <p>{sentence(state, orders)}</p>
      {orders.length > 0 && (
        <WideTable label={t("orders.title")}>
          <table className="shipments-each">
            <thead>
              <tr>
                <th scope="col">{t("shipments.model")}</th>
                <th scope="col" className="number">
                  {t("regions.shipsMachines")}
                </th>
                <th scope="col" className="number">
                  {t("charts.unit.ehs")}
                </th>
                <th scope="col" className="number">
                  {t("shipments.due")}
                </th>
                <th scope="col" className="number">
                  {t("orders.placed")}
                </th>
                {arrivedToo && <th scope="col">{t("orders.went")}</th>}
              </tr>
            </thead>
            <tbody>
              {orders.slice(0, all ? orders.length : ROWS_AT_FIRST).map((order) => (
                <Row key={order.id} state={state} order={order} arrivedToo={arrivedToo} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {!all && orders.length > ROWS_AT_FIRST && (
        <button type="button" className="shipments-more" onClick={() => setAll(true)}>
          {t("orders.all", { count: orders.length })}
        </button>
      )}
    </>
  );
}

function sentence({ scenario }: AtlasState, orders: readonly MachineOrder[]): string {
  if (scenario.orders === null) return t("orders.noMarket");
  return t("orders.sum", {
    count: orders.length,
    machines: formatNumber(orders.reduce((sum, { machines }) => sum + machines, 0)),
    ehs: formatEhs(orders.reduce((sum, { ehs }) => sum + ehs, 0)),
  });
}

interface RowProps extends OrdersTableProps {
  readonly order: MachineOrder;
}

function Row({ state, order, arrivedToo }: RowProps) {
  const { input, scenario, shownTick } = state;
  const { machine, machines, ehs, placedTick, arriveTick } = order;
  const arrived = arriveTick <= shownTick;
  const day = (tick: number) => formatDay(scenario.startS + tick * TICK_S);
  return (
    <tr>
      <th scope="row">{input.machines[machine]!.name}</th>
      <td className="number">{formatNumber(machines)}</td>
      <td className="number">{formatNumber(ehs, 3)}</td>
      <td className="number">
        {day(arriveTick)} <span className="shipments-small">{dueText(arriveTick, shownTick)}</span>
      </td>
      <td className="number">{day(placedTick)}</td>
      {arrivedToo && <td>{arrived ? placesText(state, order) : t("orders.notYet")}</td>}
    </tr>
  );
}

function placesText({ input, run }: AtlasState, order: MachineOrder): string {
  const places = destinationsOf(run.events, order);
  const named = places.slice(0, PLACES_NAMED).map(({ region, share }) =>
    t("orders.place", {
      place: region === null ? t("orders.stored") : input.regions[region]!.name,
      share: formatPercent(share, 0),
    }),
  );
  const more = places.length - named.length;
  return [...named, ...(more > 0 ? [t("orders.more", { count: more })] : [])].join(", ");
}
