/** The last change once more, slowly. Apart from the store: most pages never ask for it. */
import { TICKS_PER_HOUR } from "../units/constants.ts";
import { mainEvent } from "./mainEvent.ts";
import type { AtlasState, AtlasStore, SlowMotion } from "./state.ts";

const SLOW = 0.5;
const BEFORE_TICKS = TICKS_PER_HOUR;
const AFTER_TICKS = 4 * TICKS_PER_HOUR;
/** With reduced motion time goes by the hour, one in so long. */
const STEP_MS = 1000;

/** The decision that was made last and has a moment of its own, else what the scenario is about; null where there is neither. */
export function lastChange(state: Pick<AtlasState, "input" | "scenario" | "commands" | "past">): SlowMotion | null {
  const timed = state.commands.filter(({ tick }) => tick > 0);
  const before = new Set((state.past.at(-1)?.commands ?? []).map((command) => JSON.stringify(command)));
  const command = timed.findLast((each) => !before.has(JSON.stringify(each))) ?? timed.at(-1);
  if (command !== undefined) return { tick: command.tick, command };
  const main = mainEvent(state);
  return main === null ? null : { tick: main.onsetTick, command: null };
}

/** Whether there was anything to replay. It ends by itself, or with whatever else a person does with the clock; then the speed is his own again. */
export function replayLastChange(store: AtlasStore): boolean {
  store.setState({ slowMotion: null }); // ends one under way
  const { input, speed: ownSpeed, scenario, seek, setSpeed, play } = store.getState();
  const change = lastChange(store.getState());
  if (change === null) return false;
  const isReduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const fromTick = Math.max(0, change.tick - BEFORE_TICKS);
  const untilTick = Math.min(scenario.endTick, change.tick + AFTER_TICKS);
  play(false);
  seek(fromTick);
  if (!isReduced) {
    setSpeed(SLOW);
    play(true);
  }
  store.setState({ slowMotion: change });
  const timer = isReduced ? setInterval(() => seek(store.getState().cursorTick + TICKS_PER_HOUR), STEP_MS) : undefined;
  const stop = store.subscribe((state) => {
    const { cursorTick, playing } = state;
    const isHere = state.input === input && cursorTick >= fromTick && cursorTick <= untilTick;
    const isOn = isReduced ? !playing : playing && state.speed === SLOW;
    if (isHere && isOn && cursorTick < untilTick && state.slowMotion === change) return;
    stop();
    clearInterval(timer);
    // A frame may overshoot; who went further has somewhere to go.
    const isAtEnd = cursorTick >= untilTick && cursorTick < untilTick + TICKS_PER_HOUR;
    const isWhole = state.slowMotion === change && state.input === input && isOn && isAtEnd;
    if (state.slowMotion === change) store.setState({ slowMotion: null });
    if (!isReduced && store.getState().speed === SLOW) setSpeed(ownSpeed);
    if (isWhole) {
      play(false);
      seek(untilTick);
    }
  });
  return true;
}
