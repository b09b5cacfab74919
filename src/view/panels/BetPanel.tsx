/** All of a bet but the question itself: the quiet offer, the reveal, the long half, the doors, and the score. On demand. */
import { useEffect, useMemo, useRef, useState } from "react";
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/tBet.ts";
import type { Bet } from "../../scenario/bets.ts";
import { loadBet } from "../../scenario/presets/bets.ts";
import { type Answer, answerOf, saysNothingChanges } from "../../store/answers.ts";
import type { AtlasStore, Betting } from "../../store/atlas.ts";
import { askBet, goToStage } from "../../store/betting.ts";
import { useAtlas, useAtlasStore, useMoment } from "../../store/useAtlas.ts";
import { BetDoors } from "./BetDoors.tsx";
import { BetReveal } from "./BetReveal.tsx";
import { BetRun } from "./BetRun.tsx";
import { revealText } from "./betWords.ts";
import { Calibration } from "./Calibration.tsx";
import "./betPanel.css";

export function BetPanel() {
  const betting = useAtlas((state) => state.betting);
  const stage = betting?.stage;
  const before = useRef(stage);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every stage has a next button of its own
  useEffect(() => {
    const wasOver = before.current === undefined;
    before.current = stage;
    const isUnasked = stage === undefined ? wasOver : stage === "asked" && betting?.isCold;
    if (isUnasked || document.activeElement !== document.body) return;
    const name = stage === undefined ? ".story h1" : stage === "asked" ? ".bet-slide input" : ".bet-next";
    for (const scroller of document.querySelectorAll(".drawer-body, .story")) scroller.scrollTo(0, 0);
    const next = document.querySelector<HTMLElement>(name);
    next?.focus({ preventScroll: true });
    // A drawer opens so far that the answer is in it; else that may be below the map.
    if (!next?.closest(".drawer")) next?.scrollIntoView({ block: "nearest" });
  }, [stage]);
  return (
    <div className="bet-panel">
      {betting === null ? <Offer /> : <Answered key={betting.bet.question} betting={betting} />}
    </div>
  );
}

/** The scenario's own bet, for whoever wants it. */
function Offer() {
  const store = useAtlasStore();
  const id = useAtlas(({ scenario, file }) => (file === null ? scenario.id : null));
  const hasBet = useAtlas(({ kept }) => kept.bets.some(({ scenarioId }) => scenarioId === id));
  const throughDoor = useAtlas((state) => state.cameFrom !== null && state.opening === null);
  const bet = useBet(id);
  useEffect(() => {
    if (throughDoor && bet !== null && store.getState().cameFrom?.to === id) askBet(store, bet);
  }, [store, throughDoor, bet, id]);
  if (bet === null) return null;
  return (
    <p className="bet-offer">
      {!hasBet && <>{t("bet.offer", { question: said(bet.question) })} </>}
      <button type="button" className="bet-again" onClick={() => askBet(store, bet)}>
        {t(hasBet ? "bet.again" : "bet.place")}
      </button>
    </p>
  );
}

/** Null until it is here, and where there is none; a bet that does not arrive is not offered. */
function useBet(id: string | null): Bet | null {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly bet: Bet } | null>(null);
  useEffect(() => {
    let gone = false;
    if (id !== null)
      loadBet(id)?.then(
        (bet) => !gone && setLoaded({ id, bet }),
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [id]);
  return loaded !== null && loaded.id === id ? loaded.bet : null;
}

function Answered({ betting }: { readonly betting: Betting }) {
  const store = useAtlasStore();
  const state = useMoment();
  const { base, history, historyVersion } = state;
  const { bet, guess, stage } = betting;
  const [cameAt] = useState(stage);
  // The answer is that of the scenario as its file has it; what a person changes is set beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is filled in place and told by its version
  const answer = useMemo(() => answerOf(bet, base, history), [bet, base, history, historyVersion]);
  const isPlaced = stage !== "asked";
  useEffect(() => {
    if (isPlaced && answer !== null) keepBet(store, betting, answer);
  }, [store, isPlaced, answer, betting]);
  const said = isPlaced && answer !== null ? revealText(bet, guess, answer) : "";
  return (
    <>
      <p className="bet-said">{stage === "revealed" ? said : ""}</p>
      {stage === "revealed" && (
        <BetReveal betting={betting} answer={answer} state={state}>
          <div className="bet-verbs">
            <button type="button" className="button-ember bet-next" onClick={() => goToStage(store, "running")}>
              {t("bet.letRun")}
            </button>
            <button type="button" onClick={() => goToStage(store, "doors")}>
              {t("bet.ahead")}
            </button>
          </div>
        </BetReveal>
      )}
      {stage === "running" && <BetRun betting={betting} state={state} begins={cameAt !== "running"} />}
      {stage === "doors" && <BetDoors betting={betting} answer={answer} state={state} />}
      {stage === "doors" && (
        <details className="bet-score">
          <summary>{t("calibration.title")}</summary>
          <Calibration />
        </details>
      )}
    </>
  );
}

/** Only the first on each scenario: after that the answer is known. */
function keepBet({ getState }: AtlasStore, { bet, guess }: Betting, answer: Answer): void {
  const { truth, band } = answer;
  const { kept, keep, scenario } = getState();
  const betId = bet.quantity.kind;
  if (kept.bets.some((old) => old.scenarioId === scenario.id && old.betId === betId)) return;
  const naive = saysNothingChanges(bet, guess, answer) ? guess : answer.naive; // no nearer by the slider's rounding
  const placed = { scenarioId: scenario.id, betId, guess, truth, unit: betId, naive, band, span: bet.high - bet.low };
  keep({ bets: [...kept.bets, placed] });
}
