/** What could be changed now, the answer before and after it, and the way out with this very moment. */
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/tBet.ts";
import type { Door } from "../../scenario/bets.ts";
import { type Answer, answerOf } from "../../store/answers.ts";
import type { AtlasActions, AtlasState, Betting } from "../../store/atlas.ts";
import { leaveBet } from "../../store/betting.ts";
import { isChanged } from "../../store/isChanged.ts";
import { useAtlasStore } from "../../store/useAtlas.ts";
import { answerText, expectedText } from "./betWords.ts";
import { Marked } from "./Marked.tsx";

interface BetDoorsProps {
  readonly betting: Betting;
  readonly answer: Answer | null;
  readonly state: AtlasState & AtlasActions;
}

export function BetDoors({ betting: { bet }, answer, state }: BetDoorsProps) {
  const store = useAtlasStore();
  const { kind } = bet.quantity;
  const changed = isChanged(state);
  const after = changed && state.run.hash !== "" ? answerOf(bet, state.scenario, state.run) : null;
  const open = (door: Door) => {
    if ("decide" in door) for (const command of door.decide) state.decide(command);
    else {
      if (answer !== null)
        store.setState({ cameFrom: { to: door.scenario, title: state.input.title, kind, truth: answer.truth } });
      state.openScenario(door.scenario);
    }
  };
  return (
    <div className="bet-doors">
      <h2>{t("bet.doors")}</h2>
      <ul>
        {bet.doors.map((door, at) => (
          <li key={door.text}>
            <button
              type="button"
              className={at === 0 && !changed ? "bet-door bet-next" : "bet-door"}
              onClick={() => open(door)}
            >
              {said(door.text)}
            </button>
          </li>
        ))}
      </ul>
      {changed && answer !== null && (
        <dl className="bet-figures">
          <div className="bet-figure">
            <dt>{t("bet.before", { what: expectedText(bet) })}</dt>
            <dd>
              <Marked mark="simulated">{answerText(kind, answer.truth)}</Marked>
            </dd>
          </div>
          <div className="bet-figure bet-figure-strong">
            <dt>{t("bet.after", { what: expectedText(bet) })}</dt>
            <dd>
              {after === null ? t("bet.waiting") : <Marked mark="simulated">{answerText(kind, after.truth)}</Marked>}
            </dd>
          </div>
        </dl>
      )}
      <div className="bet-verbs">
        <button
          type="button"
          className="button-ember"
          onClick={(event) => {
            event.currentTarget.focus();
            state.openPanel("share");
          }}
        >
          {t("bet.send")}
        </button>
        <button type="button" onClick={() => leaveBet(store)}>
          {t("bet.leave")}
        </button>
      </div>
    </div>
  );
}
