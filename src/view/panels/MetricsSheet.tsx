/** What the hashrate of this moment means: power, carbon, the price of an attack, concentration, waste, coins, and the model's own guard. */
import { useMemo } from "react";
import { formatChange, formatNumber, formatPercent, withUnit } from "../../i18n/format.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import {
  ELASTICITY_WARNING,
  type FigureId,
  figureAt,
  figureSeries,
  machineMassKg,
  recordedMachinePrice,
} from "../../store/metricFigures.ts";
import { observedMapAt } from "../../store/observedMap.ts";
import { builtRow } from "../../store/rows.ts";
import { useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { type Mark, Marked, MarkLegend } from "./Marked.tsx";
import { Sheet } from "./Sheet.tsx";
import { Why } from "./Why.tsx";
import "./metrics.css";

interface FigureView {
  readonly id: FigureId;
  readonly mark: Mark;
  readonly text: (value: number) => string;
}

const usd = (value: number) =>
  withUnit(
    value >= 1e9
      ? t("metrics.billion", { value: formatNumber(value / 1e9, 1) })
      : t("metrics.million", { value: formatNumber(value / 1e6, 2) }),
    "USD",
  );
const index = (value: number) => formatNumber(value, 3);
const tonnes = (value: number) => withUnit(formatNumber(value), "t");

const METRICS: readonly { readonly id: string; readonly figures: readonly FigureView[] }[] = [
  {
    id: "energy",
    figures: [
      { id: "powerGw", mark: "simulated", text: (value) => withUnit(formatNumber(value, 2), "GW") },
      { id: "energyTwh", mark: "simulated", text: (value) => withUnit(formatNumber(value), "TWh") },
    ],
  },
  {
    id: "carbon",
    figures: [
      { id: "carbonMt", mark: "simulated", text: (value) => withUnit(formatNumber(value, 1), "Mt") },
      { id: "carbonG", mark: "simulated", text: (value) => withUnit(formatNumber(value), "g/kWh") },
    ],
  },
  {
    id: "attack",
    figures: [
      { id: "rentUsd", mark: "simulated", text: usd },
      { id: "attackPowerUsd", mark: "guess", text: usd },
      { id: "buyUsd", mark: "guess", text: usd },
    ],
  },
  {
    id: "concentration",
    figures: [
      { id: "concentrationTrue", mark: "simulated", text: index },
      { id: "concentrationMapped", mark: "estimated", text: index },
      { id: "halfTrue", mark: "simulated", text: (value) => formatNumber(value) },
      { id: "halfMapped", mark: "estimated", text: (value) => formatNumber(value) },
    ],
  },
  {
    id: "waste",
    figures: [
      { id: "scrapped", mark: "simulated", text: (value) => formatNumber(value) },
      { id: "wasteT", mark: "guess", text: tonnes },
    ],
  },
  {
    id: "issuance",
    figures: [{ id: "issuedBtc", mark: "simulated", text: (value) => withUnit(formatChange(value, 0), "BTC") }],
  },
  { id: "elasticity", figures: [{ id: "elasticity", mark: "simulated", text: (value) => formatNumber(value, 2) }] },
];

export function MetricsSheet() {
  const state = useMoment();
  return (
    <Sheet title={t("metrics.title")} lead={t("metrics.lead")}>
      <MarkLegend />
      {METRICS.map(({ id, figures }) => (
        <section key={id} className="metric" aria-labelledby={`metric-${id}`}>
          <h3 id={`metric-${id}`}>{t(`metrics.${id}` as MessageId)}</h3>
          <dl>
            {figures.map((figure) => (
              <Figure key={figure.id} state={state} figure={figure} />
            ))}
          </dl>
          {id === "elasticity" && <Guard state={state} />}
          <p className="metric-formula">{t(`metrics.${id}Formula` as MessageId)}</p>
          <Note id={id} state={state} />
        </section>
      ))}
    </Sheet>
  );
}

const POINTS = 60;

function Figure({ state, figure: { id, mark, text } }: { readonly state: AtlasState; readonly figure: FigureView }) {
  const row = builtRow(state.run, state.shownTick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is filled in place and told by the version
  const series = useMemo(() => figureSeries(state, id, POINTS), [state.runVersion, state.run, state.scenario, id]);
  const [now, start] = [figureAt(state, id, row), figureAt(state, id, 0)];
  return (
    <div>
      <dt>{t(`metrics.figure.${id}` as MessageId)}</dt>
      <dd>
        {now === null ? (
          t(`metrics.none.${noneOf(id)}` as MessageId)
        ) : (
          <Marked mark={markOf(state, id, mark)}>
            <Why of={`metric/${id}`}>{text(now)}</Why>
          </Marked>
        )}
        {now !== null && start !== null && row > 0 && (
          <span className="metric-start">{t("metrics.start", { value: text(start) })}</span>
        )}
      </dd>
      <Sparkline series={series} at={state.run.ready > 1 ? row / (state.run.ready - 1) : 0} />
    </div>
  );
}

/** A machine's price is simulated where the run has a market for them; a map that was published is a record. */
function markOf(state: AtlasState, id: FigureId, usual: Mark): Mark {
  if (id === "buyUsd") return state.scenario.orders === null ? usual : "simulated";
  if (id !== "concentrationMapped" && id !== "halfMapped") return usual;
  return observedMapAt(state, state.shownTick, null)?.source === "record" ? "recorded" : usual;
}

/** Why a figure can be missing. */
function noneOf(id: FigureId): "price" | "map" | "scrap" | "guard" {
  if (id === "buyUsd") return "price";
  if (id === "elasticity") return "guard";
  return id === "concentrationMapped" || id === "halfMapped" || id === "halfTrue" ? "map" : "scrap";
}

const WIDE = 120;
const HIGH = 28;

/** The whole run as a line, from its least value to its most, with the cursor as an upright line. What it says stands in words beside it. */
function Sparkline({ series, at }: { readonly series: readonly (number | null)[]; readonly at: number }) {
  const known = series.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const last = Math.max(1, series.length - 1);
  const y = (value: number) => (high > low ? 2 + ((HIGH - 4) * (high - value)) / (high - low) : HIGH / 2);
  const path = series
    .map((value, i) =>
      value === null
        ? ""
        : `${series[i - 1] == null ? "M" : "L"}${((WIDE * i) / last).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");
  return (
    <svg
      className="sparkline"
      preserveAspectRatio="none"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      width={WIDE}
      height={HIGH}
      aria-hidden="true"
    >
      <path d={`M${(WIDE * at).toFixed(1)} 0V${HIGH}`} className="sparkline-now" />
      <path d={path} className="sparkline-line" />
    </svg>
  );
}

function Guard({ state }: { readonly state: AtlasState }) {
  const now = figureAt(state, "elasticity", builtRow(state.run, state.shownTick));
  if (now === null) return null;
  const values = { limit: formatNumber(ELASTICITY_WARNING, 1) };
  return now > ELASTICITY_WARNING ? (
    <p className="metric-warning">{t("metrics.guardOn", values)}</p>
  ) : (
    <p>{t("metrics.guardOff", values)}</p>
  );
}

/** What a metric takes for granted in this scenario. */
function Note({ id, state }: { readonly id: string; readonly state: AtlasState }) {
  const { scenario, shownTick } = state;
  if (id === "attack") {
    if (scenario.orders !== null) return <p>{t("metrics.priceMarket")}</p>;
    const price = recordedMachinePrice(scenario.startS + shownTick * TICK_S);
    if (price === null) return null;
    return (
      <p>
        <Marked mark="recorded">
          {t("metrics.priceRecorded", {
            usd: formatNumber(price.usdPerTh),
            date: price.date,
            source: saidSource(price.source),
          })}
        </Marked>
      </p>
    );
  }
  if (id === "waste" && scenario.orders !== null) {
    const [low, high] = machineMassKg(state);
    return (
      <p>
        {t("metrics.mass", {
          low: formatNumber(low),
          high: formatNumber(high),
          band: formatPercent((high - low) / (high + low), 0),
        })}
      </p>
    );
  }
  return id === "concentration" ? <p className="metric-warning">{t("metrics.notControl")}</p> : null;
}
