/** What could be changed now, each answered beneath its question, and the way out with this very moment. */
import { useEffect, useState } from "react";
import { said } from "../../i18n/languages.ts";
import { t } from "../../i18n/tBet.ts";
import type { Door, Quantity } from "../../scenario/bets.ts";
import { type Answer, answerOf, measuredBy } from "../../store/answers.ts";
import type { AtlasActions, AtlasState, Betting } from "../../store/atlas.ts";
import { isChanged, sameCommand, sameCommands } from "../../store/isChanged.ts";
import type { Begin } from "../../store/state.ts";
import { type Interval, runTrial, TRIAL_RUNS, type Trial } from "../../store/trial.ts";
import { useAtlasStore } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { BetSides } from "./BetSides.tsx";
import { leadToControls } from "./focusCard.ts";

interface BetDoorsProps {
  readonly betting: Betting;
  readonly answer: Answer | null;
  readonly state: AtlasState & AtlasActions;
}

export function BetDoors({ betting: { bet, tried }, answer, state }: BetDoorsProps) {
  const store = useAtlasStore();
  const { kind } = bet.quantity;
  const { doors } = bet;
  const changed = isChanged(state);
  const [trial, setTrial] = useState<Trial>(NOTHING_DONE);
  useEffect(() => {
    const door = tried === null ? undefined : bet.doors[tried.at];
    if (door === undefined || !("rules" in door)) return;
    setTrial(NOTHING_DONE);
    return runTrial(store.getState(), door, measuredBy(bet).filter(isInterval), setTrial);
  }, [store, bet, tried]);

  const open = (door: Door, at: number) => {
    if ("scenario" in door) {
      if (answer !== null)
        store.setState({ cameFrom: { to: door.scenario, title: state.input.title, kind, truth: answer.truth } });
      state.openScenario(door.scenario);
    } else if (at !== shown || ("rules" in door && trial.status === "failed")) {
      changeOnly(state, door, doors);
      const { betting, commands } = store.getState();
      if (betting !== null)
        store.setState({ betting: { ...betting, tried: "rules" in door ? { at, beside: commands } : null } });
    }
  };
  const isTaken = (door: Door) => "decide" in door && door.decide.every((command) => isDecided(state, command));
  // Undo changes the world that rules were tried beside: its own door is open then.
  const isBeside = tried !== null && sameCommands(tried.beside, state.commands);
  const shown = isBeside ? tried.at : doors.findIndex(isTaken);
  const before = () => measuredBy(bet).map((quantity) => answerOf({ quantity }, state.base, state.history)?.truth);
  const after = () =>
    measuredBy(bet).map((quantity) =>
      state.run.hash === "" ? undefined : answerOf({ quantity }, state.scenario, state.run)?.truth,
    );
  const decided = () => <BetSides bet={bet} before={before()} after={after()} />;
  return (
    <div className="bet-doors">
      <h2>{t("bet.doors")}</h2>
      <ul>
        {doors.map((door, at) => (
          <li key={door.text}>
            <button
              type="button"
              className={at === 0 && !changed ? "bet-door bet-next" : "bet-door"}
              onClick={({ currentTarget }) => {
                open(door, at);
                // An answer that closed above it may have moved it out of sight.
                requestAnimationFrame(() => currentTarget.scrollIntoView({ block: "nearest" }));
              }}
            >
              {said(door.text)}
            </button>
            {at === shown && !("scenario" in door) && (
              <div className="bet-then">
                {"decide" in door ? decided() : <TriedSides bet={bet} before={before()} trial={trial} />}
                <p>{said(door.outcome)}</p>
                {door.more !== undefined && (
                  <button type="button" onClick={() => state.openScenario(door.more!.scenario, atSameTime(state))}>
                    {said(door.more.text)}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {changed && shown === -1 && decided()}
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
        <button type="button" onClick={() => void leadToControls(store)}>
          {t("bet.leave")}
        </button>
      </div>
    </div>
  );
}

/** To the moment where the person is now, in a scenario that has it. */
function atSameTime({ scenario: { startS }, cursorTick }: AtlasState): Begin {
  const nowS = startS + cursorTick * TICK_S;
  return (store) => {
    const { scenario, seek } = store.getState();
    const tick = (nowS - scenario.startS) / TICK_S;
    if (tick >= 0 && tick <= scenario.endTick) seek(tick);
  };
}

const isInterval = (quantity: Quantity): quantity is Interval => quantity.kind === "interval";

const NOTHING_DONE: Trial = { status: "running", done: 0 };

interface TriedSidesProps {
  readonly bet: Betting["bet"];
  readonly before: readonly (number | undefined)[];
  readonly trial: Trial;
}

/** What would be expected under other rules. */
function TriedSides({ bet, before, trial }: TriedSidesProps) {
  if (trial.status === "failed") return <p role="alert">{t("bet.trialFailed")}</p>;
  const after = trial.status === "done" ? trial.intervalsS : [];
  return (
    <>
      <BetSides bet={bet} before={before} after={after} isSpoken />
      <p className="bet-note">
        {trial.status === "done"
          ? t("bet.trial", { runs: TRIAL_RUNS, seconds: Math.ceil(trial.errorS) })
          : t("bet.trialRunning", { done: trial.done, runs: TRIAL_RUNS })}
      </p>
    </>
  );
}

function isDecided({ commands }: Pick<AtlasState, "commands">, command: AtlasState["commands"][number]): boolean {
  return commands.some((old) => sameCommand(old, command));
}

/** One thing is changed at a time: what another door decided is taken back. */
function changeOnly(state: AtlasState & AtlasActions, door: Door, doors: readonly Door[]): void {
  const others = doors.flatMap((other) => (other !== door && "decide" in other ? other.decide : []));
  for (let at = state.commands.length - 1; at >= 0; at -= 1)
    if (isDecided({ commands: others }, state.commands[at]!)) state.takeBack(at);
  if ("decide" in door) for (const command of door.decide) state.decide(command);
}
