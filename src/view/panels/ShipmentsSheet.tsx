/** Every shipment of machines: what is under way at the cursor, by pair of places and one by one, and the orders with makers. */
import { useState } from "react";
import { formatDay, formatEhs, formatNumber } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { type Shipment, type ShipmentOrder, shipmentsOf, totalsByPair } from "../../store/shipments.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { dueText } from "./dueText.ts";
import { OrdersTable } from "./OrdersTable.tsx";
import { Sheet, WideTable } from "./Sheet.tsx";
import "./shipments.css";

const PAIRS_SHOWN = 8;
const ROWS_AT_ONCE = 60;

export function ShipmentsSheet() {
  const state = useMoment();
  const [arrivedToo, setArrivedToo] = useState(false);
  const [order, setOrder] = useState<ShipmentOrder>("due");
  const [region, setRegion] = useRegionFilter(state.selected);
  const index = state.input.regions.findIndex(({ id }) => id === region);
  const shipments = shipmentsOf(state.run.shipments, {
    tick: state.shownTick,
    arrivedToo,
    region: index < 0 ? null : index,
    order,
  });
  return (
    <Sheet title={t("shipments.title")} lead={t("shipments.lead")}>
      <div className="shipments-wish">
        <label>
          {t("shipments.region")}
          <select value={region ?? ""} onChange={({ currentTarget }) => setRegion(currentTarget.value || null)}>
            <option value="">{t("shipments.everywhere")}</option>
            {state.input.regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={arrivedToo}
            onChange={({ currentTarget }) => setArrivedToo(currentTarget.checked)}
          />
          {t("shipments.arrivedToo")}
        </label>
      </div>
      <Totals shipments={shipments} />
      {shipments.length > 0 && <Pairs state={state} shipments={shipments} />}
      <OrdersTable key={String(arrivedToo)} state={state} arrivedToo={arrivedToo} />
      {shipments.length > 0 && (
        <OneByOne
          key={`${arrivedToo} ${order} ${region}`}
          state={state}
          shipments={shipments}
          order={order}
          onOrder={setOrder}
        />
      )}
    </Sheet>
  );
}

/** The region chosen on the map, until another is chosen here; the map's next choice comes first again. */
function useRegionFilter(selected: string | null): [string | null, (region: string | null) => void] {
  const [choice, setChoice] = useState({ selected, region: selected });
  const region = choice.selected === selected ? choice.region : selected;
  return [region, (next) => setChoice({ selected, region: next })];
}

interface ListProps {
  readonly state: AtlasState;
  readonly shipments: readonly Shipment[];
}

function Totals({ shipments }: Pick<ListProps, "shipments">) {
  const machines = shipments.reduce((sum, shipment) => sum + shipment.machines, 0);
  const ehs = shipments.reduce((sum, shipment) => sum + shipment.ehs, 0);
  return (
    <p>{t("shipments.sum", { count: shipments.length, machines: formatNumber(machines), ehs: formatEhs(ehs) })}</p>
  );
}

function Pairs({ state, shipments }: ListProps) {
  const { regions } = state.input;
  const pairs = totalsByPair(shipments);
  return (
    <>
      <h3>{t("shipments.pairs")}</h3>
      <WideTable label={t("shipments.pairs")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("shipments.route")}</th>
              <NumberHead name={t("shipments.count")} />
              <NumberHead name={t("regions.shipsMachines")} />
              <NumberHead name={t("charts.hashrate")} />
            </tr>
          </thead>
          <tbody>
            {pairs.slice(0, PAIRS_SHOWN).map((pair) => (
              <tr key={`${pair.from} ${pair.to}`}>
                <th scope="row">
                  {t("regions.route", { from: regions[pair.from]!.name, to: regions[pair.to]!.name })}
                </th>
                <td className="number">{formatNumber(pair.shipments)}</td>
                <td className="number">{formatNumber(pair.machines)}</td>
                <td className="number">{formatEhs(pair.ehs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {pairs.length > PAIRS_SHOWN && (
        <p className="shipments-rest">
          {t("shipments.morePairs", {
            count: pairs.length - PAIRS_SHOWN,
            ehs: formatEhs(pairs.slice(PAIRS_SHOWN).reduce((sum, { ehs }) => sum + ehs, 0)),
          })}
        </p>
      )}
    </>
  );
}

function NumberHead({ name }: { readonly name: string }) {
  return (
    <th scope="col" className="number">
      {name}
    </th>
  );
}

interface OneByOneProps extends ListProps {
  readonly order: ShipmentOrder;
  readonly onOrder: (order: ShipmentOrder) => void;
}

function OneByOne({ state, shipments, order, onOrder }: OneByOneProps) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const more = Math.min(ROWS_AT_ONCE, shipments.length - shown);
  const sortHead = (by: ShipmentOrder, name: string) => (
    <th scope="col" className="number" aria-sort={order !== by ? "none" : by === "due" ? "ascending" : "descending"}>
      <button type="button" onClick={() => onOrder(by)}>
        {name}
        <span aria-hidden="true">{order !== by ? "" : by === "due" ? " ▴" : " ▾"}</span>
      </button>
    </th>
  );
  return (
    <>
      <h3>{t("shipments.each")}</h3>
      <WideTable label={t("shipments.each")}>
        <table className="shipments-each">
          <thead>
            <tr>
              <th scope="col">{t("shipments.route")}</th>
              <NumberHead name={t("regions.shipsMachines")} />
              {sortHead("size", t("charts.unit.ehs"))}
              {sortHead("due", t("shipments.due"))}
              <NumberHead name={t("shipments.left")} />
              <NumberHead name={t("shipments.lost")} />
            </tr>
          </thead>
          <tbody>
            {shipments.slice(0, shown).map((shipment) => (
              <Row key={shipment.id} state={state} shipment={shipment} />
            ))}
          </tbody>
        </table>
      </WideTable>
      {more > 0 && (
        <button type="button" className="shipments-more" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          {t("shipments.more", { count: more, left: shipments.length - shown })}
        </button>
      )}
    </>
  );
}

/** What is lost on the way is known when the rest has arrived. */
function Row({ state, shipment }: { readonly state: AtlasState; readonly shipment: Shipment }) {
  const { input, scenario, shownTick } = state;
  const { from, to, machine, machines, ehs, departTick, arriveTick, lost } = shipment;
  const arrived = arriveTick <= shownTick;
  const day = (tick: number) => formatDay(scenario.startS + tick * TICK_S);
  return (
    <tr>
      <th scope="row">
        {t("regions.route", { from: input.regions[from]!.name, to: input.regions[to]!.name })}{" "}
        <span className="shipments-small">{input.machines[machine]!.name}</span>
      </th>
      <td className="number">{formatNumber(machines)}</td>
      <td className="number">{formatNumber(ehs, 4)}</td>
      <td className="number">
        {day(arriveTick)} <span className="shipments-small">{dueText(arriveTick, shownTick)}</span>
      </td>
      <td className="number">{day(departTick)}</td>
      <td className="number">
        {arrived ? (
          formatNumber(lost)
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="unseen">{t("shipments.notYet")}</span>
          </>
        )}
      </td>
    </tr>
  );
}
