/** The answer to a bet: what was said, what the model expects, what luck does, what this run and the record had, and one sentence why. */
import type { ReactNode } from "react";
import { said } from "../../i18n/languages.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { t } from "../../i18n/tBet.ts";
import type { Answer } from "../../store/answers.ts";
import type { AtlasState, Betting } from "../../store/atlas.ts";
import { type Recorded, recordedAnswer } from "../../store/recordedAnswer.ts";
import { BetScale } from "./BetScale.tsx";
import { answerText, expectedText, rangeText, recordText, runText } from "./betWords.ts";
import { type Mark, Marked } from "./Marked.tsx";

interface BetRevealProps {
  readonly betting: Betting;
  /** Null while it is being simulated. */
  readonly answer: Answer | null;
  readonly state: AtlasState;
  /** What to do next: below the sentence why, above all figures. */
  readonly children: ReactNode;
}

export function BetReveal({ betting, answer, state, children }: BetRevealProps) {
  const { bet, guess } = betting;
  const recorded = recordedAnswer(bet, state.input);
  return (
    <div className="bet-reveal">
      {answer === null ? (
        <p>{t("bet.waiting")}</p>
      ) : (
        <>
          <BetScale bet={bet} guess={guess} answer={answer} recorded={recorded?.value ?? null} />
          <p className="bet-why">{said(bet.why)}</p>
        </>
      )}
      {children}
      {answer !== null && <Figures betting={betting} answer={answer} state={state} recorded={recorded} />}
    </div>
  );
}

interface FiguresProps {
  readonly betting: Betting;
  readonly answer: Answer;
  readonly state: AtlasState;
  readonly recorded: Recorded | null;
}

function Figures({ betting: { bet, guess }, answer: { truth, band, run }, state, recorded }: FiguresProps) {
  const { kind } = bet.quantity;
  const text = (value: number) => answerText(kind, value);
  const { cameFrom } = state;
  const isInside = band !== null && recorded !== null && recorded.value >= band[0] && recorded.value <= band[1];
  return (
    <>
      <dl className="bet-figures">
        <Row mark="bet" name={t("bet.yours")} value={text(guess)} />
        <Row mark="simulated" name={expectedText(bet)} value={text(truth)} strong />
        {cameFrom?.to === state.scenario.id && cameFrom.kind === kind && (
          <Row mark="simulated" name={t("bet.cameFrom", { title: cameFrom.title })} value={text(cameFrom.truth)} />
        )}
        {band !== null && <Row mark="estimated" name={t("bet.band")} value={rangeText(kind, band)} />}
        {run !== null && <Row mark="simulated" name={runText(bet)} value={text(run)} />}
        {recorded !== null && (
          <Row
            mark={bet.record.kind === "map" ? "estimated" : "recorded"}
            name={recordText(bet, recorded)}
            value={text(recorded.value)}
          />
        )}
      </dl>
      {bet.record.kind === "none" && <p className="bet-note">{t("bet.noRecord", { why: said(bet.record.why) })}</p>}
      {recorded !== null && (
        <p className="bet-note">
          {band !== null && `${t(isInside ? "bet.recordInside" : "bet.recordOutside")} `}
          {t("bet.source", { source: saidSource(recorded.source) })}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly mark: Mark;
  readonly name: string;
  readonly value: ReactNode;
  readonly strong?: boolean;
}

function Row({ mark, name, value, strong = false }: RowProps) {
  return (
    <div className={strong ? "bet-figure bet-figure-strong" : "bet-figure"}>
      <dt>{name}</dt>
      <dd>
        <Marked mark={mark}>{value}</Marked>
      </dd>
    </div>
  );
}
