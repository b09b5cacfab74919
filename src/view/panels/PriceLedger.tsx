/** The price as a waterfall of its channels, in a table: each with its switch, its part of the sum, and what a run without it changes. */
import type { WorldColumn } from "../../engine/frameColumns.ts";
import { formatChangePercent, formatDayAndTime, formatNumber, withUnit } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { MODEL_CHANNELS } from "../../scenario/priceChannels.ts";
import type { PriceChannel } from "../../scenario/types.ts";
import type { EffectsState } from "../../store/atlas.ts";
import { channelIsOn } from "../../store/channelIsOn.ts";
import { askEffects } from "../../store/jobs.ts";
import { frameTickNow, worldNow } from "../../store/now.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { Marked } from "./Marked.tsx";
import { NewestRules } from "./NewestRules.tsx";
import { WideTable } from "./Sheet.tsx";
import "./priceLedger.css";

const COLUMN: Readonly<Record<PriceChannel, WorldColumn>> = {
  residual: "lnRecorded",
  macro: "lnMacro",
  geopolitical: "lnGeopolitical",
  supply: "lnSupply",
  forced: "lnForced",
  noise: "lnNoise",
};

export function PriceLedger() {
  const state = useMoment();
  const asked = useAtlas(({ effects }) => effects);
  const { scenario, commands } = state;
  const momentTick = frameTickNow(state);
  const channels = MODEL_CHANNELS[scenario.price.model.kind];
  const levels = channels.map((channel) => worldNow(state, COLUMN[channel]));
  const sums = [0];
  for (const [i, ln] of levels.entries()) sums.push(sums[i]! + ln);
  const nowUsd = worldNow(state, "priceUsd");
  const startUsd = nowUsd / Math.exp(sums.at(-1)!);
  const usd = (value: number) => withUnit(formatNumber(value), "USD");
  const scale = scaleOf(sums);
  const effects =
    asked.status === "done" && asked.tick === momentTick && asked.commands === commands ? asked.effects : [];
  const told = effects.length > 0;
  const toggle = (channel: PriceChannel, on: boolean) => {
    const index = commands.findIndex((old) => old.kind === "switch-channel" && old.channel === channel);
    if (index >= 0 && on === scenario.price.on[channel]) state.takeBack(index);
    else state.decide({ kind: "switch-channel", channel, on, tick: 0 });
  };
  const time = formatDayAndTime(scenario.startS + momentTick * TICK_S);
  return (
    <section className="price-ledger">
      <h3>{t("ledger.title")}</h3>
      <p className="sheet-lead">{t("ledger.lead")}</p>
      <WideTable label={t("ledger.title")}>
        <table>
          <caption>{t("ledger.caption", { time })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ledger.channel")}</th>
              <th scope="col" className="number">
                {t("ledger.alone")}
              </th>
              {told && (
                <th scope="col" className="number">
                  {t("ledger.inAll")}
                </th>
              )}
              <th scope="col">{t("ledger.picture")}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t("ledger.start")}</th>
              <td className="number">{usd(startUsd)}</td>
              {told && <td />}
              <Bar scale={scale} from={0} to={0} mark="simulated" text={usd(startUsd)} />
            </tr>
            {channels.map((channel, i) => (
              <tr key={channel}>
                <th scope="row">
                  <label>
                    <input
                      type="checkbox"
                      checked={channelIsOn(state, channel)}
                      onChange={(change) => toggle(channel, change.target.checked)}
                    />
                    {t(`price.channel.${channel}`)}
                  </label>
                </th>
                <td className="number">
                  <Marked mark={markOf(channel)}>{formatChangePercent(Math.expm1(levels[i]!), 2)}</Marked>
                </td>
                {told && <td className="number">{totalText(effects.find((row) => row.channel === channel))}</td>}
                <Bar
                  scale={scale}
                  from={sums[i]!}
                  to={sums[i + 1]!}
                  mark={markOf(channel)}
                  text={usd(startUsd * Math.exp(sums[i + 1]!))}
                />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t("ledger.now")}</th>
              <td className="number">{usd(nowUsd)}</td>
              {told && <td />}
              <Bar scale={scale} from={0} to={sums.at(-1)!} mark="simulated" text={usd(nowUsd)} />
            </tr>
          </tfoot>
        </table>
      </WideTable>
      <NewestRules>
        <Ask asked={asked} tick={momentTick} />
      </NewestRules>
    </section>
  );
}

function Ask({ asked, tick }: { readonly asked: EffectsState; readonly tick: number }) {
  const store = useAtlasStore();
  return (
    <>
      <p className="decide-row">
        <button type="button" disabled={asked.status === "running"} onClick={() => askEffects(store, tick)}>
          {t("ledger.ask")}
        </button>
        <span role="status">
          {asked.status === "running" && t("ledger.asking")}
          {asked.status === "failed" && t("ledger.failed", { message: asked.message })}
        </span>
      </p>
      <p className="claim-source">{t("ledger.askNote")}</p>
    </>
  );
}

const markOf = (channel: PriceChannel) => (channel === "residual" ? "recorded" : "guess");

function totalText(effect: { readonly on: boolean; readonly totalLn: number } | undefined): string {
  return effect === undefined || !effect.on ? "" : formatChangePercent(Math.expm1(effect.totalLn), 2);
}

interface Scale {
  readonly low: number;
  readonly span: number;
}

/** From the lowest sum to the highest; never so close that the last digits of a sum would fill the picture. */
function scaleOf(sums: readonly number[]): Scale {
  const low = Math.min(...sums);
  return { low, span: Math.max(Math.max(...sums) - low, 0.001) };
}

function Bar(props: {
  readonly scale: Scale;
  readonly from: number;
  readonly to: number;
  readonly mark: string;
  readonly text: string;
}) {
  const { scale, from, to, mark, text } = props;
  const percent = (ln: number) => ((ln - scale.low) / scale.span) * 100;
  return (
    <td className="ledger-picture">
      <span className="unseen">{text}</span>
      <span
        aria-hidden="true"
        className={`ledger-bar ledger-${mark}${from === to ? " ledger-still" : ""}`}
        style={{
          insetInlineStart: `min(${percent(Math.min(from, to))}%, 100% - 2px)`,
          inlineSize: `${percent(Math.max(from, to)) - percent(Math.min(from, to))}%`,
        }}
      />
    </td>
  );
}
