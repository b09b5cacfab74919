/** Why a figure is what it is: its formula with the numbers of this moment, each of which can be followed, and a way back. */
import { useEffect, useRef, useState } from "react";
import { type MessageId, t } from "../../i18n/tWhy.ts";
import { RULES } from "../../scenario/linkState.ts";
import type { AtlasState } from "../../store/atlas.ts";
import { frameTickNow } from "../../store/now.ts";
import { builtRow } from "../../store/rows.ts";
import { useAtlas, useMoment } from "../../store/useAtlas.ts";
import { explain } from "../../store/why/explain.ts";
import type { Explanation, Seen } from "../../store/why/types.ts";
import { Marked } from "./Marked.tsx";
import { useMachines } from "./useMachines.ts";
import { Follow } from "./WhyFollow.tsx";
import { WhyFormula } from "./WhyFormula.tsx";
import { bandText, figureText, nameText, termText } from "./whyText.ts";
import "./whySheet.css";

interface WhySheetProps {
  readonly figure: string;
  readonly onClose: () => void;
}

export function WhySheet({ figure, onClose }: WhySheetProps) {
  const state = useMoment();
  const [trail, setTrail] = useState<readonly string[]>([figure]);
  const [waits, setWaits] = useState(false);
  const counted = useMachines(waits);
  const asked = trail.at(-1)!;
  const momentOf = (machines: typeof counted.machines) => ({
    input: state.input,
    scenario: state.scenario,
    run: state.run,
    commands: state.commands,
    row: builtRow(state.run, state.shownTick),
    tick: frameTickNow(state),
    machines,
  });
  const told = explain(momentOf(counted.machines), asked);
  // What waits without a count goes on being counted as the moment changes.
  const needsCount = explain(momentOf(null), asked)?.waits === true;
  useEffect(() => setWaits(needsCount), [needsCount]);
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step of the way has its focus
  useEffect(() => {
    const from = came.current;
    const link = from === null ? null : card.current?.querySelector<HTMLElement>(`[data-follow="${CSS.escape(from)}"]`);
    (link ?? heading.current)?.focus({ preventScroll: link == null });
    if (link == null) card.current?.scrollTo(0, 0);
  }, [asked]);
  useEscape(onClose);
  const follow = (next: string) => {
    came.current = null;
    setTrail([...trail, next]);
  };
  const backTo = (length: number) => {
    came.current = trail[length] ?? null;
    setTrail(trail.slice(0, length));
  };
  return (
    <aside
      ref={card}
      className="why-sheet"
      aria-label={t("why.title", { name: told === null ? "" : nameText(told.name) })}
    >
      <header className="why-head">
        {trail.length > 1 && (
          <nav aria-label={t("why.trail")}>
            <button type="button" className="button-quiet why-back" onClick={() => backTo(trail.length - 1)}>
              {t("why.back")}
            </button>
            {trail.slice(0, -1).map((step, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a way may pass the same figure twice
              <button type="button" className="why-link" key={`${i} ${step}`} onClick={() => backTo(i + 1)}>
                {nameText(explain(momentOf(counted.machines), step)?.name ?? { said: step })}
              </button>
            ))}
          </nav>
        )}
        <button type="button" className="button-quiet why-close" aria-label={t("why.close")} onClick={onClose}>
          {t("sheet.close")}
        </button>
      </header>
      <h2 ref={heading} tabIndex={-1}>
        {told === null ? t("why.none") : nameText(told.name)}
      </h2>
      {told !== null && (
        <>
          <p className="why-value">
            <Marked mark={told.mark}>{figureText(told)}</Marked>
          </p>
          {told.value === null && <p>{t("why.none")}</p>}
          {told.formula !== null && <WhyFormula explanation={told} onFollow={follow} />}
          {told.waits && <Waiting state={state} failed={counted.failed} />}
          {told.notes.map((note) => (
            <p key={nameText(note)} className="why-note">
              {nameText(note)}
            </p>
          ))}
          <p className="why-rule">
            {t("why.rule", { rule: told.rule, text: t(`why.rule.${told.rule}` as MessageId) })}
          </p>
          <Beside told={told} onFollow={follow} />
          <h3>{t("why.seen")}</h3>
          <p className="why-note">{t(`why.seen.${told.seen.say}` as MessageId)}</p>
          <SeenFigures figures={told.seen.figures} onFollow={follow} />
        </>
      )}
    </aside>
  );
}

/** Escape closes this before it closes anything under it; a dialog over it comes first. */
function useEscape(onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
      event.stopPropagation();
      event.preventDefault();
      close.current();
    };
    addEventListener("keydown", onKey, true);
    return () => removeEventListener("keydown", onKey, true);
  }, []);
}

function Waiting({ state, failed }: { readonly state: AtlasState; readonly failed: boolean }) {
  const playing = useAtlas((now) => now.playing);
  if (state.rules !== RULES) return <p className="why-note">{t("why.olderRules")}</p>;
  return (
    <p className="why-note" role="status">
      {t(failed ? "why.uncounted" : playing ? "why.pause" : "why.counting")}
    </p>
  );
}

function Beside({ told, onFollow }: { readonly told: Explanation; readonly onFollow: (figure: string) => void }) {
  if (told.beside.length === 0) return null;
  return (
    <>
      <h3>{t("why.beside")}</h3>
      <dl className="why-list">
        {told.beside.map((term) => (
          <div key={nameText(term.name)}>
            <dt>
              <Follow to={term.follow} onFollow={onFollow}>
                {nameText(term.name)}
              </Follow>
            </dt>
            <dd>{term.mark === undefined ? termText(term) : <Marked mark={term.mark}>{termText(term)}</Marked>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface SeenProps {
  readonly figures: readonly Seen[];
  readonly onFollow: (figure: string) => void;
}

function SeenFigures({ figures, onFollow }: SeenProps) {
  if (figures.length === 0) return null;
  return (
    <dl className="why-list">
      {figures.map(({ name, low, high, unit, mark, follow }) => (
        <div key={nameText(name)}>
          <dt>
            <Follow to={follow} onFollow={onFollow}>
              {nameText(name)}
            </Follow>
          </dt>
          <dd>
            <Marked mark={mark}>
              {low === high
                ? bandText(low, unit)
                : t("why.between", { low: bandText(low, unit), high: bandText(high, unit) })}
            </Marked>
          </dd>
        </div>
      ))}
    </dl>
  );
}
