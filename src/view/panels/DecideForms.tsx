/** The hands: cut, reconnect, isolate or move, at the cursor, in one region. */
import { type FormEvent, useId, useState } from "react";
import { formatDayAndTime } from "../../i18n/format.ts";
import { t } from "../../i18n/tSheets.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { TICK_S, TICKS_PER_DAY, TICKS_PER_HOUR } from "../../units/constants.ts";
import { lengthText } from "./decisionWords.ts";

/** The longer ones are offered where the run goes on for longer still. */
const LENGTHS_TICKS = [6, 12, 24, 72, 168, 336, 720].map((hours) => hours * TICKS_PER_HOUR);
const LONG_TICKS = [90, 180, 365].map((days) => days * TICKS_PER_DAY);
const PERCENTS = [5, 10, 25, 50, 75, 100];
/** Mean days from door to running again. Air freight is our judgement; road and sea follow what was reported in 2021. */
const TRAVEL = [
  { id: "decide.air", days: 10 },
  { id: "decide.land", days: 35 },
  { id: "decide.sea", days: 75 },
] as const;

export function DecideForms({ region }: { readonly region: string }) {
  const store = useAtlasStore();
  const tick = useAtlas((state) => state.shownTick);
  const { scenario } = store.getState();
  const [refused, setRefused] = useState(false);
  if (tick >= scenario.endTick) return <p className="decide-note">{t("decide.atEnd")}</p>;
  const decide = (command: Parameters<ReturnType<typeof store.getState>["decide"]>[0]) => {
    setRefused(!store.getState().decide(command));
  };
  return (
    <div className="decide">
      <h3>{t("decide.title", { time: formatDayAndTime(scenario.startS + tick * TICK_S) })}</h3>
      <LinkForm restTicks={scenario.endTick - tick} onDecide={(kind, ticks) => decide({ kind, region, tick, ticks })} />
      {scenario.regions.length > 1 && (
        <MoveForm
          region={region}
          onDecide={(to, percent, meanTravelDays) =>
            decide({ kind: "relocate", from: region, to, tick, percent, meanTravelDays })
          }
        />
      )}
      {refused && <p role="alert">{t("decide.refused")}</p>}
    </div>
  );
}

interface LinkFormProps {
  /** To the end of the run. */
  readonly restTicks: number;
  readonly onDecide: (kind: "cut" | "reconnect" | "isolate", ticks: number) => void;
}

function LinkForm({ restTicks, onDecide }: LinkFormProps) {
  /** Zero stands for the rest of the run, whenever that begins. */
  const [chosen, setChosen] = useState(5 * TICKS_PER_DAY);
  const ticks = chosen === 0 ? restTicks : chosen;
  const id = useId();
  const offered = [...LENGTHS_TICKS, ...LONG_TICKS.filter((length) => length < restTicks)];
  const lengths = chosen === 0 || offered.includes(chosen) ? offered : [...offered, chosen].sort((a, b) => a - b);
  return (
    <div className="decide-form">
      <button type="button" className="button-ember" onClick={() => onDecide("cut", ticks)}>
        {t("decide.cut")}
      </button>
      <button type="button" onClick={() => onDecide("reconnect", ticks)}>
        {t("decide.reconnect")}
      </button>
      <button type="button" aria-describedby={`${id}isolate`} onClick={() => onDecide("isolate", ticks)}>
        {t("decide.isolate")}
      </button>
      <label className="decide-then" htmlFor={id}>
        {t("decide.for")}
      </label>
      <select id={id} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
        {lengths.map((length) => (
          <option key={length} value={length}>
            {lengthText(length)}
          </option>
        ))}
        <option value={0}>{t("decide.rest")}</option>
      </select>
      <p id={`${id}isolate`} className="decide-note">
        {t("decide.isolateText")}
      </p>
    </div>
  );
}

interface MoveFormProps {
  readonly region: string;
  readonly onDecide: (to: string, percent: number, meanTravelDays: number) => void;
}

function MoveForm({ region, onDecide }: MoveFormProps) {
  const regions = useAtlas((state) => state.input.regions).filter((row) => row.id !== region);
  const [percent, setPercent] = useState(50);
  const [wanted, setWanted] = useState<string | null>(null);
  const [days, setDays] = useState<number>(TRAVEL[0].days);
  const id = useId();
  const to = regions.some((row) => row.id === wanted) && wanted !== null ? wanted : (regions[0]?.id ?? region);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDecide(to, percent, days);
  };
  return (
    <form className="decide-form" onSubmit={submit}>
      <button type="submit">{t("decide.move")}</button>
      <select
        aria-label={t("decide.shareLabel")}
        value={percent}
        onChange={(event) => setPercent(Number(event.target.value))}
      >
        {PERCENTS.map((value) => (
          <option key={value} value={value}>
            {t("decide.share", { percent: value })}
          </option>
        ))}
      </select>
      <label className="decide-then" htmlFor={`${id}to`}>
        {t("decide.to")}
      </label>
      <select id={`${id}to`} value={to} onChange={(event) => setWanted(event.target.value)}>
        {regions.map((row) => (
          <option key={row.id} value={row.id}>
            {row.name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}by`}>{t("decide.by")}</label>
      <select id={`${id}by`} value={days} onChange={(event) => setDays(Number(event.target.value))}>
        {TRAVEL.map((way) => (
          <option key={way.id} value={way.days}>
            {t(way.id, { days: way.days })}
          </option>
        ))}
      </select>
    </form>
  );
}
