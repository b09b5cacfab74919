/** The numbers of the moment: what is true in the simulation, and what an observer could know. */
import type { ReactNode } from "react";
import {
  formatChangePercent,
  formatDifficulty,
  formatEhs,
  formatInterval,
  formatNumber,
  formatShortDay,
  withUnit,
} from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { apartEhsNow, darkEhsNow } from "../../store/apart.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { isApart, isChanged } from "../../store/isChanged.ts";
import { frameTickNow, worldBefore, worldNow } from "../../store/now.ts";
import { priceMark } from "../../store/priceMark.ts";
import { useAtlas, useMoment } from "../../store/useAtlas.ts";
import { SATS_PER_BTC, TICK_S, TICKS_PER_DAY } from "../../units/constants.ts";
import { Marked } from "./Marked.tsx";
import { onDemand, usePart } from "./onDemand.ts";
import { Why } from "./Why.tsx";
import "./gauges.css";

export function Gauges() {
  const state = useMoment();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low window it scrolls, and must then be reachable by keyboard
    <section className={`gauges${comingIn(state)}`} aria-label={t("gauge.label")} tabIndex={0}>
      <IntervalGauge state={state} />
      <HashrateGauge state={state} />
      <DifficultyGauge state={state} />
      <BlocksGauge state={state} />
      <PriceGauge state={state} />
      <EnergyGauge state={state} />
    </section>
  );
}

/** Figures of a run that has no frame yet would be noughts. */
const comingIn = ({ run }: AtlasState): string => (run.ready === 0 ? " figures-coming" : "");

interface GaugeProps {
  readonly figure: string;
  readonly name: string;
  readonly value: string;
  readonly was?: string | null;
  readonly large?: boolean;
  readonly children?: ReactNode;
}

function Gauge({ figure, name, value, was = null, large = false, children }: GaugeProps) {
  return (
    <div className={large ? "gauge gauge-large" : "gauge"}>
      <p className="gauge-name">
        {name}
        {was !== null && <Was value={was} />}
      </p>
      <p className="gauge-value">
        <Marked mark="simulated">
          <Why of={figure}>{value}</Why>
        </Marked>
      </p>
      {children}
    </div>
  );
}

function Was({ value }: { readonly value: string }) {
  const held = useAtlas(({ pinned }) => isChanged(pinned));
  return <span className="gauge-was"> {t(held ? "gauge.wasA" : "gauge.was", { value })}</span>;
}

/** A's figure, if it is another one. */
function was(state: AtlasState, now: string, before: number | null, format: (value: number) => string): string | null {
  if (!isApart(state) || before === null) return null;
  const text = format(before);
  return text === now ? null : text;
}

function IntervalGauge({ state }: { readonly state: AtlasState }) {
  const now = formatInterval(worldNow(state, "blockIntervalS"));
  return (
    <Gauge
      figure="interval"
      name={t("gauge.interval")}
      value={now}
      was={was(state, now, worldBefore(state, "blockIntervalS"), formatInterval)}
      large
    >
      <p className="gauge-note">{t("gauge.intervalNow")}</p>
      <p className="gauge-note">
        {/* Its room is kept: the first blocks of a period move nothing. */}
        {worldNow(state, "epochIntervalS") > 0 ? (
          <Why of="epoch">
            {t("gauge.intervalEpoch", { interval: formatInterval(worldNow(state, "epochIntervalS")) })}
          </Why>
        ) : (
          "\u00a0"
        )}
      </p>
    </Gauge>
  );
}

/** Windows of the estimates, and the share of the runs' luck that the band beside each holds: 90 %. */
const ESTIMATES = [
  { column: "estimate144Ehs", blocks: 144 },
  { column: "estimate432Ehs", blocks: 432 },
  { column: "estimate2016Ehs", blocks: 2016 },
] as const;
const Z90 = 1.645;

function HashrateGauge({ state }: { readonly state: AtlasState }) {
  const now = formatEhs(worldNow(state, "hashrateEhs"));
  const mined = worldNow(state, "height") - state.run.anchorHeight;
  // A window longer than the run would only repeat the one before it.
  const windows = ESTIMATES.filter(
    ({ column, blocks }, i) => worldNow(state, column) > 0 && (i === 0 || mined >= blocks),
  );
  return (
    <Gauge
      figure="hashrate"
      name={t("gauge.hashrate")}
      value={now}
      was={was(state, now, worldBefore(state, "hashrateEhs"), formatEhs)}
    >
      {windows.length === 0 && <p className="gauge-note">{t("gauge.estimateNone")}</p>}
      {windows.map(({ column, blocks }) => {
        const counted = Math.min(blocks, mined);
        const value = worldNow(state, column);
        const band = formatNumber((Z90 * value) / Math.sqrt(counted));
        return (
          <p key={column} className="gauge-note">
            <Marked mark="estimated">
              <Why of={`estimate/${blocks}`}>
                {t("gauge.estimate", { value: formatNumber(value), band, blocks: formatNumber(counted) })}
              </Why>
            </Marked>
          </p>
        );
      })}
      <p className="gauge-note">
        <Marked mark="estimated">
          <Why of="pools">{t("gauge.pools", { value: formatNumber(worldNow(state, "poolReportedEhs")) })}</Why>
        </Marked>
      </p>
    </Gauge>
  );
}

function DifficultyGauge({ state }: { readonly state: AtlasState }) {
  const now = formatDifficulty(worldNow(state, "difficulty"));
  const height = worldNow(state, "height");
  const { retargetIntervalBlocks } = state.scenario.rules;
  const intervals = height % retargetIntervalBlocks;
  const left = retargetIntervalBlocks - intervals;
  const nextTick = worldNow(state, "nextRetargetTick");
  const date = formatShortDay(state.scenario.startS + nextTick * TICK_S);
  return (
    <Gauge
      figure="difficulty"
      name={t("gauge.difficulty")}
      value={now}
      was={was(state, now, worldBefore(state, "difficulty"), formatDifficulty)}
    >
      <p className="gauge-note">
        {nextTick > state.scenario.endTick
          ? t("gauge.retargetNotReached", { blocks: left })
          : t("gauge.retarget", { blocks: left, date })}
      </p>
      {intervals > 0 && (
        <p className="gauge-note">
          <Marked mark="estimated">
            <Why of="forecast">
              {t("gauge.retargetChange", { change: formatChangePercent(worldNow(state, "expectedChangeShare")) })}
            </Why>
          </Marked>
        </p>
      )}
    </Gauge>
  );
}

function BlocksGauge({ state }: { readonly state: AtlasState }) {
  const { startS, anchor } = state.scenario;
  const tick = frameTickNow(state);
  const ticksIntoDay = (startS / TICK_S + tick) % TICKS_PER_DAY;
  const runTicks = Math.max(0, tick - anchor.timeS / TICK_S);
  const expected = Math.min(ticksIntoDay, runTicks);
  const now = formatNumber(worldNow(state, "blocksToday"));
  return (
    <Gauge
      figure="blocks"
      name={t("gauge.blocks")}
      value={now}
      was={was(state, now, worldBefore(state, "blocksToday"), formatNumber)}
    >
      <p className="gauge-note">
        {expected > 0
          ? t("gauge.blocksExpected", {
              expected: formatNumber(expected),
              band: formatNumber(Z90 * Math.sqrt(expected)),
            })
          : "\u00a0"}
      </p>
      {WITH_OTHER_CHAINS.some((column) => worldNow(state, column) > 0) && <OtherChains />}
    </Gauge>
  );
}

const WITH_OTHER_CHAINS = ["branchHeight", "orphanedBlocks", "staleBlocks"] as const;
export const OTHER_CHAINS = onDemand(() => import("./OtherChains.tsx").then((module) => module.OtherChains));

/** Blocks beside the main chain: most runs have none and never ask for these words. */
function OtherChains() {
  const part = usePart(OTHER_CHAINS);
  return part.status === "here" ? <part.Content /> : null;
}

function PriceGauge({ state }: { readonly state: AtlasState }) {
  const usd = (value: number) => withUnit(formatNumber(value), "USD");
  const now = usd(worldNow(state, "priceUsd"));
  const { mark, assumed, computed, replayed } = priceMark(state);
  return (
    <div className="gauge">
      <p className="gauge-name">{t("gauge.price")}</p>
      <p className="gauge-value">
        <Marked mark={mark}>
          <Why of="price">{now}</Why>
        </Marked>
      </p>
      <p className="gauge-note">
        {replayed
          ? assumed === 0
            ? t("gauge.priceNote.replay")
            : t("gauge.priceNote.channel", { change: formatChangePercent(Math.expm1(assumed)) })
          : t(computed ? "gauge.priceNote.computed" : "gauge.priceNote.assumed")}
      </p>
      <p className="gauge-note">
        <Marked mark="simulated">
          <Why of="hashprice">
            {t("gauge.hashprice", { value: formatNumber(worldNow(state, "hashpriceUsdPerPhDay"), 1) })}
          </Why>
        </Marked>
      </p>
      <p className="gauge-note">
        <Marked mark="simulated">
          <Why of="hashpriceSats">{t("gauge.hashpriceSats", { value: formatNumber(satsPerPhDay(state), 0) })}</Why>
        </Marked>
      </p>
    </div>
  );
}

/** Income before the price: it changes with difficulty, subsidy and fees only. */
function satsPerPhDay(state: AtlasState): number {
  return (worldNow(state, "hashpriceUsdPerPhDay") / worldNow(state, "priceUsd")) * SATS_PER_BTC;
}

function EnergyGauge({ state }: { readonly state: AtlasState }) {
  const gw = (value: number) => withUnit(formatNumber(value, 2), "GW");
  const now = gw(worldNow(state, "powerGw"));
  return (
    <Gauge figure="power" name={t("gauge.energy")} value={now} was={was(state, now, worldBefore(state, "powerGw"), gw)}>
      <p className="gauge-note">
        <Why of="carbon">{t("gauge.carbon", { value: formatNumber(worldNow(state, "carbonGPerKwh")) })}</Why>
      </p>
    </Gauge>
  );
}

/** The one number that a phone shows first. */
export function PhoneNumeral() {
  const state = useMoment();
  const sum = (ehs: typeof darkEhsNow) => state.scenario.regions.reduce((all, _region, r) => all + ehs(state, r), 0);
  const apart = sum(apartEhsNow);
  return (
    <p className={`phone-numeral${comingIn(state)}`}>
      <span className="phone-numeral-value">
        <Why of="interval">{formatInterval(worldNow(state, "blockIntervalS"))}</Why>
      </span>
      <span className="phone-numeral-note">
        {t("gauge.interval")}
        <br />
        {t("phone.dark", { hashing: formatEhs(worldNow(state, "hashrateEhs")), dark: formatEhs(sum(darkEhsNow)) })}
        {apart > 0 && t("phone.apart", { value: formatEhs(apart) })}
      </span>
    </p>
  );
}
