/** The slim line of a page that was opened from someone else's link or file: what came, what differs, and whether its result holds. */
import { type ReactNode, useId, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { type MessageId, t } from "../../i18n/tSheets.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { isChanged } from "../../store/isChanged.ts";
import { useAtlas, useMoment } from "../../store/useAtlas.ts";
import { verdictOf } from "../../store/verdict.ts";
import { choicesText } from "./choicesText.ts";
import { decisionText } from "./decisionWords.ts";

/** The luck that a scenario has when nobody chose another. */
const USUAL_SEED = 1;

export function ArrivalLine() {
  const arrival = useAtlas((state) => state.arrival);
  if (arrival === null) return null;
  if (arrival.kind === "link") return <SharedLine />;
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
    return value === undefined ? [] : [t("arrival.assumption", { name, unit, value: plain(value), own: plain(own) })];
  });
  return [...parameters, ...commands.map((command) => decisionText(command, input, scenario))];
}

function plain(value: number): string {
  const [, decimals = ""] = String(value).split(".");
  return formatNumber(value, Math.min(5, decimals.length));
}
