/** The slim lines of a page that opened: what came from someone else's link or file, what differs, and whether its result holds; or where the person left off. And what there is to tell of saves. */
import { type ReactNode, useId, useState } from "react";
import { formatDayAndTime, formatNumber } from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import type { Arrival, AtlasState, SaveNews } from "../../store/atlas.ts";
import { isChanged } from "../../store/isChanged.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { verdictOf } from "../../store/verdict.ts";
import { TICK_S } from "../../units/constants.ts";
import { plainNumber } from "./changeWords.ts";
import { choicesText } from "./choicesText.ts";
import { decisionText } from "./decisionWords.ts";
import { saveNewsText } from "./saveNewsText.ts";

/** The luck that a scenario has when nobody chose another. */
const USUAL_SEED = 1;

export function ArrivalLine() {
  const arrival = useAtlas((state) => state.arrival);
  const news = useAtlas((state) => state.saving?.news);
  return (
    <>
      {arrival !== null && <Arrived arrival={arrival} />}
      {news?.map((one) => (
        <SavesLine key={one} news={one} />
      ))}
    </>
  );
}

function Arrived({ arrival }: { readonly arrival: Arrival }) {
  if (arrival.kind === "link") return <SharedLine />;
  if (arrival.kind === "resumed") return <ResumedLine tick={arrival.tick} />;
  if (arrival.kind === "file") return <Line text={t("arrival.file", { name: arrival.name })} />;
  return <Line role="alert" text={t("arrival.refused", { name: arrival.name, problem: arrival.problem })} />;
}

interface LineProps {
  readonly text: string;
  readonly role?: "alert";
}

function Line({ text, role }: LineProps) {
  const tellArrival = useAtlas((state) => state.tellArrival);
  return (
    <section className="arrival arrival-short" aria-label={t("arrival.name")}>
      <p role={role}>{text}</p>
      <div className="arrival-buttons">
        <button type="button" onClick={() => tellArrival(null)}>
          {t("arrival.understood")}
        </button>
      </div>
    </section>
  );
}

function ResumedLine({ tick }: { readonly tick: number }) {
  const { input, scenario, startOver, tellArrival } = useAtlasStore().getState();
  const time = formatDayAndTime(scenario.startS + tick * TICK_S);
  return (
    <section className="arrival arrival-short" aria-label={t("arrival.resumedName")}>
      <p>{t("arrival.resumed", { title: input.title, time })}</p>
      <div className="arrival-buttons">
        <button type="button" onClick={startOver}>
          {t("decide.startOver")}
        </button>
        <button type="button" onClick={() => tellArrival(null)}>
          {t("arrival.goOn")}
        </button>
      </div>
    </section>
  );
}

/** The one line in which the page speaks (`senses/listen.ts`) says it too. */
function SavesLine({ news }: { readonly news: SaveNews }) {
  const saving = useAtlas((state) => state.saving);
  return (
    <section className="arrival arrival-short" aria-label={t("saves.title")}>
      <p>{saveNewsText(news)}</p>
      <div className="arrival-buttons">
        {news === "elsewhere" && (
          <button type="button" onClick={saving?.saveHere}>
            {t("saves.here")}
          </button>
        )}
        <button type="button" onClick={() => saving?.putAway(news)}>
          {t("arrival.understood")}
        </button>
      </div>
    </section>
  );
}

function SharedLine() {
  const state = useMoment();
  const [open, setOpen] = useState(false);
  const list = useId();
  const verdict = verdictOf(state);
  const makeMine = () => {
    if (verdict === "different") state.setClaim(false); // nobody passes on as his own what he has seen to be wrong
    state.tellArrival(null);
  };
  return (
    <section className="arrival" aria-label={t("arrival.name")}>
      <p>
        {t("arrival.shared", { parts: partsOf(state).join(", ") })}.{" "}
        <span className={`arrival-verdict arrival-${verdict}`} role="status">
          {verdict !== "unclaimed" && t(`arrival.verdict.${verdict}` as MessageId)}
        </span>
      </p>
      <div className="arrival-buttons">
        {isChanged(state) && (
          <button type="button" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
            {t(open ? "arrival.hide" : "arrival.show")}
          </button>
        )}
        <button type="button" onClick={makeMine}>
          {t(state.viewOnly ? "arrival.understood" : "arrival.mine")}
        </button>
      </div>
      <div id={list} className="arrival-list" hidden={!open}>
        {open && <ChangeList label={t("arrival.list")}>{changesOf(state)}</ChangeList>}
      </div>
    </section>
  );
}

function ChangeList({ label, children }: { readonly label: string; readonly children: readonly string[] }): ReactNode {
  return (
    <ul aria-label={label}>
      {children.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same decision may stand in the list twice
        <li key={place}>{text}</li>
      ))}
    </ul>
  );
}

/** Kazakhstan, January 2022 · with 3 decisions and 1 changed assumption · luck 7 */
function partsOf(state: AtlasState): string[] {
  const { input, pinned, seed } = state;
  return [
    input.title,
    ...(isChanged(state) ? [t("arrival.with", { what: choicesText(state) })] : []),
    ...(isChanged(pinned) ? [t("arrival.beside", { what: choicesText(pinned) })] : []),
    ...(seed === USUAL_SEED ? [] : [t("arrival.luck", { seed: formatNumber(seed) })]),
  ];
}

function changesOf({ input, scenario, commands, assumptions }: AtlasState): string[] {
  const parameters = (input.parameters ?? []).flatMap(({ id, name, unit, value: own }) => {
    const value = assumptions[id];
    return value === undefined
      ? []
      : [t("arrival.assumption", { name, unit, value: plainNumber(value), own: plainNumber(own) })];
  });
  return [...parameters, ...commands.map((command) => decisionText(command, input, scenario))];
}
