/** What A and B are, and what differs between them at this moment, figure by figure. */
import { useState } from "react";
import {
  formatChange,
  formatDayAndTime,
  formatDifficulty,
  formatEhs,
  formatInterval,
  formatNumber,
  formatShortDay,
  withUnit,
} from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import type { AtlasState, Choices } from "../../store/atlas.ts";
import { type Compared, comparedNow, type Pair } from "../../store/compared.ts";
import { isApart, isChanged } from "../../store/isChanged.ts";
import { priceMark } from "../../store/priceMark.ts";
import { sideA } from "../../store/sides.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { SECONDS_PER_DAY, TICK_S } from "../../units/constants.ts";
import { choicesText } from "./choicesText.ts";
import { decisionText } from "./decisionWords.ts";
import { leadToControls } from "./focusCard.ts";
import { type Mark, Marked } from "./Marked.tsx";
import "./compareTable.css";

export function CompareTable() {
  const state = useMoment();
  const pinned = useAtlas((now) => now.pinned);
  return (
    <section className="compare-table" aria-label={t("ab.name")}>
      <dl>
        <dt>{t("ab.a")}</dt>
        <dd>{saidOf(pinned, state)}</dd>
        <dt>{t("ab.b")}</dt>
        <dd>{saidOf(state, state)}</dd>
      </dl>
      {!state.viewOnly && <Hands />}
      {isApart(state) ? <Differences state={state} /> : !state.viewOnly && <NothingYet />}
    </section>
  );
}

/** Both are the same run: what makes another of B. */
function NothingYet() {
  const store = useAtlasStore();
  return (
    <>
      <p>{t("ab.same")}</p>
      <button type="button" onClick={() => void leadToControls(store)}>
        {t("ab.changeAnything")}
      </button>
    </>
  );
}

const MOST_SAID = 2;

/** A decision or two by name, more of them or assumptions by number. */
function saidOf(choices: Choices, { input, base }: AtlasState): string {
  const { commands, assumptions } = choices;
  const isShort = commands.length > 0 && commands.length <= MOST_SAID && Object.keys(assumptions).length === 0;
  if (isShort) return commands.map((command) => decisionText(command, input, base)).join("; ");
  return choicesText(choices) || t("ab.asFile");
}

function Hands() {
  const state = useMoment();
  const pinned = useAtlas((now) => now.pinned);
  const [held, setHeld] = useState(false);
  return (
    <>
      <div className="decide-row">
        <button
          type="button"
          disabled={!isApart(state)}
          onClick={() => {
            state.pin();
            setHeld(true);
          }}
        >
          {t("ab.hold")}
        </button>
        {isChanged(pinned) && (
          <button type="button" onClick={state.unpin}>
            {t("ab.letGo")}
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {held && !isApart(state) && t("ab.held")}
      </p>
    </>
  );
}

/** Nine runs of ten lie within so many standard deviations. */
const Z90 = 1.645;

function Differences({ state }: { readonly state: AtlasState }) {
  const compared = comparedNow(state);
  if (compared === null) return <p>{t("difference.waiting")}</p>;
  const { blocks, priceUsd } = compared;
  const time = formatDayAndTime(state.scenario.startS + state.shownTick * TICK_S);
  return (
    <>
      <table>
        <caption>
          {t("ab.title")} <span className="unseen">{t("time.utc", { time })}</span>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("ab.a")}</th>
            <th scope="col">{t("ab.b")}</th>
            <th scope="col">{t("ab.change")}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(compared).map(({ name, pair, format, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format(pair.a)}</td>
              <td>{format(pair.b)}</td>
              <td>{change(pair)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t("gauge.price")}</th>
            <MarkedCell mark={priceMark(sideA(state)).mark} text={formatNumber(priceUsd.a)} />
            <MarkedCell mark={priceMark(state).mark} text={formatNumber(priceUsd.b)} />
            <td>{formatChange(priceUsd.b - priceUsd.a, 0)}</td>
          </tr>
          {compared.regions.map((region) => (
            <tr key={region.name} className="compare-region">
              <th scope="row">{region.name}</th>
              <td>{formatEhs(region.a)}</td>
              <td>{formatEhs(region.b)}</td>
              <td>{changeBy(1)(region)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="compare-note">{t("ab.luck", { band: formatNumber(Z90 * Math.sqrt(Math.max(0, blocks.b))) })}</p>
      {priceUsd.a !== priceUsd.b && <p className="compare-note">{t("ab.price")}</p>}
    </>
  );
}

function MarkedCell({ mark, text }: { readonly mark: Mark; readonly text: string }) {
  return (
    <td>
      <Marked mark={mark}>{text}</Marked>
    </td>
  );
}

interface Row {
  readonly name: string;
  readonly pair: Pair;
  readonly format: (value: number) => string;
  readonly change: (pair: Pair) => string;
}

function rowsOf({ hashrateEhs, intervalS, difficulty, nextRetargetS, blocks }: Compared): readonly Row[] {
  return [
    { name: t("gauge.hashrate"), pair: hashrateEhs, format: formatEhs, change: changeBy(1) },
    { name: t("gauge.interval"), pair: intervalS, format: formatInterval, change: changeOfInterval },
    { name: t("gauge.difficulty"), pair: difficulty, format: formatDifficulty, change: changeBy(2, 1e-12) },
    { name: t("ab.retarget"), pair: nextRetargetS, format: day, change: changeOfTime },
    { name: t("ab.blocks"), pair: blocks, format: formatNumber, change: changeBy(0) },
  ];
}

const NONE = "–";

function day(unixS: number): string {
  return Number.isNaN(unixS) ? NONE : formatShortDay(unixS);
}

const changeBy =
  (digits: number, scale = 1) =>
  ({ a, b }: Pair) =>
    formatChange((b - a) * scale, digits);

function changeOfInterval({ a, b }: Pair): string {
  const seconds = Math.round(b) - Math.round(a);
  if (!(a > 0 && b > 0)) return NONE;
  return seconds === 0 ? formatChange(0, 0) : `${seconds > 0 ? "+" : "\u2212"}${formatInterval(Math.abs(seconds))}`;
}

/** In days, or in hours where those are few. */
function changeOfTime({ a, b }: Pair): string {
  const days = (b - a) / SECONDS_PER_DAY;
  if (Number.isNaN(days)) return NONE;
  const isLong = Math.abs(days) >= 2;
  return withUnit(formatChange(isLong ? days : days * 24, isLong ? 1 : 0), t(isLong ? "ab.dayUnit" : "ab.hourUnit"));
}
