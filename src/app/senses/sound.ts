/**
 * A tick for every block and a bell for every retarget while the run plays, made by the browser. Off unless a person wants it, and
 * silent until he has touched or pressed something. Whatever sounds is said in the line of announcements too.
 */
import type { AtlasStore } from "../../store/atlas.ts";
import { TICK_S } from "../../units/constants.ts";

/** At high speed ticks thin out to ten a second. */
const LEAST_GAP_MS = 100;
const GESTURES = ["pointerdown", "keydown"] as const;

/** Returns how to stop. */
export function startSound(store: AtlasStore): () => void {
  let context: AudioContext | null = null;
  let tickedAtMs = Number.NEGATIVE_INFINITY;
  const wake = () => {
    if (!store.getState().kept.sound) return;
    context ??= new AudioContext();
    if (context.state === "suspended") void context.resume();
  };
  for (const gesture of GESTURES) addEventListener(gesture, wake, { capture: true });
  const stop = store.subscribe((state, before) => {
    const { kept, playing, cursorTick, run } = state;
    if (kept.sound && !before.kept.sound && navigator.userActivation?.isActive !== false) wake();
    if (context === null || !kept.sound || !playing) return;
    if (state.input !== before.input || cursorTick <= before.cursorTick) return;
    const nowMs = performance.now();
    const isFound = foundBetween(run.blockTimesS, before.cursorTick * TICK_S, cursorTick * TICK_S);
    if (isFound && nowMs - tickedAtMs >= LEAST_GAP_MS) {
      tickedAtMs = nowMs;
      woodBlock(context);
    }
    const rings = run.events.some(
      ({ kind, tick }) => kind === "retarget" && tick + 1 > before.cursorTick && tick + 1 <= cursorTick,
    );
    if (rings) bell(context);
  });
  return () => {
    stop();
    for (const gesture of GESTURES) removeEventListener(gesture, wake, { capture: true });
    void context?.close();
  };
}

/** Whether a block was found after one moment and up to another, seconds; times are in order. */
export function foundBetween(timesS: readonly number[], fromS: number, toS: number): boolean {
  let low = 0;
  for (let high = timesS.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (timesS[middle]! <= fromS) low = middle + 1;
    else high = middle;
  }
  return low < timesS.length && timesS[low]! <= toS;
}

function woodBlock(context: AudioContext): void {
  tone(context, "triangle", 1180, 0.12, 0.05);
  tone(context, "sine", 760, 0.1, 0.07);
}

function bell(context: AudioContext): void {
  tone(context, "sine", 196, 0.16, 2.2);
  tone(context, "sine", 541, 0.06, 1.2);
}

function tone(context: AudioContext, type: OscillatorType, hertz: number, loudness: number, seconds: number): void {
  const now = context.currentTime;
  const [source, gain] = [context.createOscillator(), context.createGain()];
  source.type = type;
  source.frequency.value = hertz;
  gain.gain.setValueAtTime(loudness, now);
  gain.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  source.connect(gain).connect(context.destination);
  source.start(now);
  source.stop(now + seconds);
}
