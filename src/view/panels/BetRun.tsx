/** The long half: time runs on, the ring of blocks empties, and the difficulty answers when it is empty. */
import { useEffect, useEffectEvent } from "react";
import { formatChangePercent, formatInterval, formatShortDay } from "../../i18n/format.ts";
import { t } from "../../i18n/tBet.ts";
import type { AtlasActions, AtlasState, Betting } from "../../store/atlas.ts";
import { goToStage, tickAt } from "../../store/betting.ts";
import { narrativeTicks, stepFrom } from "../../store/moments.ts";
import { worldNow } from "../../store/now.ts";
import { SPEEDS, TICKS_PER_SECOND_AT_1X } from "../../store/playback.ts";
import { useAtlas, useAtlasStore } from "../../store/useAtlas.ts";
import { TICK_S } from "../../units/constants.ts";
import { Marked } from "./Marked.tsx";
import { RetargetRing } from "./RetargetRing.tsx";

/** About so long, where the speeds allow it. */
const WISHED_S = 16;
/** Retargets told, the newest. */
const TOLD = 2;

const isReduced = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

interface BetRunProps {
  readonly betting: Betting;
  readonly state: AtlasState & AtlasActions;
  /** Whether time runs by itself: who comes back to the long half finds it standing still. */
  readonly begins: boolean;
}

export function BetRun({ betting, state, begins }: BetRunProps) {
  const store = useAtlasStore();
  const playing = useAtlas((now) => now.playing);
  const { scenario, run, shownTick } = state;
  const untilTick = tickAt(scenario, betting.bet.untilUtc);
  const isOver = shownTick >= untilTick;
  useLongHalf(untilTick, begins);
  /** All in one, so that the page is drawn once. */
  const toDoors = () => {
    store.getState().seek(untilTick); // the last frame of playing may lie some ticks beyond
    store.getState().play(false);
    goToStage(store, "doors");
  };
  const whenOver = useEffectEvent(toDoors);
  useEffect(() => {
    if (isOver) whenOver();
  }, [isOver]);
  const { retargetIntervalBlocks } = scenario.rules;
  const left = retargetIntervalBlocks - (worldNow(state, "height") % retargetIntervalBlocks);
  const fromTick = tickAt(scenario, betting.bet.atUtc);
  const retargets = run.events.flatMap((event) =>
    event.kind === "retarget" && event.tick >= fromTick && event.tick < shownTick ? [event] : [],
  );
  const step = () => {
    const { input, cursorTick, seek } = store.getState();
    seek(Math.min(untilTick, stepFrom("event", 1, cursorTick, run, [...narrativeTicks(input, scenario), untilTick])));
  };
  return (
    <div className="bet-long">
      <div className="bet-long-figures">
        <RetargetRing left={left} blocks={retargetIntervalBlocks} />
        <p>
          <b>{t("bet.ring", { blocks: left })}</b> {t("bet.ringLabel")}
        </p>
      </div>
      <p>
        <Marked mark="simulated">
          {t("bet.pace", { interval: formatInterval(worldNow(state, "blockIntervalS")) })}
        </Marked>
      </p>
      <ul className="bet-retargets">
        {retargets.length === 0 && <li>{t("bet.noRetarget")}</li>}
        {retargets.slice(-TOLD).map(({ tick, height, changePercent }) => (
          <li key={height}>
            <Marked mark="simulated">
              {t("bet.retarget", {
                when: formatShortDay(scenario.startS + tick * TICK_S),
                change: formatChangePercent(changePercent / 100),
              })}
            </Marked>
          </li>
        ))}
      </ul>
      <div className="bet-verbs">
        {isReduced() ? (
          <button type="button" className="button-ember bet-next" onClick={step}>
            {t("bet.nextEvent")}
          </button>
        ) : (
          !playing && (
            <button type="button" className="button-ember" onClick={() => state.play(true)}>
              {t("bet.goOn")}
            </button>
          )
        )}
        <button type="button" className={isReduced() ? "" : "bet-next"} onClick={toDoors}>
          {t("bet.ahead")}
        </button>
      </div>
    </div>
  );
}

/** Plays at a speed that suits the stretch, where it begins, and gives the person's own speed back after it. */
function useLongHalf(untilTick: number, begins: boolean): void {
  const store = useAtlasStore();
  useEffect(() => {
    if (isReduced()) return;
    const { speed: own, cursorTick, setSpeed, play } = store.getState();
    const wished = (untilTick - cursorTick) / TICKS_PER_SECOND_AT_1X / WISHED_S;
    const chosen = SPEEDS.find((speed) => speed >= wished) ?? SPEEDS.at(-1)!;
    setSpeed(chosen);
    if (begins) play(true);
    return () => {
      if (store.getState().speed === chosen) setSpeed(own);
    };
  }, [store, untilTick, begins]);
}
