/** The bar at the foot of the page: play, step, scrub, speed, and the caption that says in words what is happening. */
import type { CSSProperties, KeyboardEvent } from "react";
import { GoToDate, type GoToDateWords } from "./GoToDate.tsx";
import { TimelineFlags } from "./TimelineFlags.tsx";
import { Icon } from "./TimelineIcon.tsx";
import { type StepWords, TimelineSteps } from "./TimelineSteps.tsx";
import {
  type FlagKind,
  neighbourSpeed,
  type StepDirection,
  type StepUnit,
  shareOf,
  type TimelineFlag,
} from "./timelineModel.ts";
import { useWidth } from "./useWidth.ts";
import "./timeline.css";

const WEEK_S = 7 * 86_400;
/** Narrower than this there is room for one step control only, and the bar stacks. */
const NARROW_PX = 900;
/** Narrower than this the flags stand without labels. */
const PHONE_PX = 540;

export interface TimelineWords extends StepWords, GoToDateWords {
  readonly timeline: string;
  readonly slider: string;
  readonly play: string;
  readonly pause: string;
  readonly flags: string;
  readonly flagKinds: Readonly<Record<FlagKind, string>>;
  readonly speed: string;
  readonly slower: string;
  readonly faster: string;
  /** `16×`, `¼×` */
  readonly speedValue: (speed: number) => string;
  /** Shown when the machine cannot keep up: `now 9×`. */
  readonly realSpeed: (speed: number) => string;
}

export interface TimelineProps {
  readonly startS: number;
  readonly endS: number;
  readonly cursorS: number;
  /** The run is simulated up to here. */
  readonly readyS: number;
  readonly tickS: number;
  readonly flags: readonly TimelineFlag[];
  readonly playing: boolean;
  readonly speed: number;
  readonly speeds: readonly number[];
  readonly realSpeed?: number;
  readonly caption: string;
  /** `5 Jan 2022 · 10:50 UTC`, riding on the thumb. */
  readonly cursorLabel: string;
  /** The same moment where it happens: `16:50 Almaty`. */
  readonly cursorLabelLocal: string;
  readonly words: TimelineWords;
  readonly onSeek: (unixS: number) => void;
  readonly onPlay: (playing: boolean) => void;
  readonly onSpeed: (speed: number) => void;
  readonly onStep: (unit: StepUnit, direction: StepDirection) => void;
}

export function Timeline(props: TimelineProps) {
  const { startS, endS, cursorS, readyS, tickS, flags, playing, words, onSeek, onStep } = props;
  const [bar, barPx] = useWidth<HTMLElement>();
  const [track, trackPx] = useWidth<HTMLDivElement>();
  const narrow = barPx > 0 && barPx < NARROW_PX;
  const phone = barPx > 0 && barPx < PHONE_PX;
  const layout = phone ? " timeline-narrow timeline-phone" : narrow ? " timeline-narrow" : "";

  const places = {
    "--cursor": shareOf(cursorS, startS, endS),
    "--ready": shareOf(readyS, startS, endS),
  } as CSSProperties;

  const onKeyDown = (event: KeyboardEvent) => {
    const action = sliderKey(event, props);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <section className={`timeline${layout}`} aria-label={words.timeline} ref={bar}>
      <button
        type="button"
        className="timeline-play"
        aria-label={playing ? words.pause : words.play}
        onClick={() => props.onPlay(!playing)}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <div className="timeline-track" ref={track} style={places}>
        <TimelineFlags
          flags={flags}
          startS={startS}
          endS={endS}
          cursorS={cursorS}
          widthPx={trackPx}
          rows={phone ? 0 : 2}
          name={words.flags}
          kinds={words.flagKinds}
          onSeek={onSeek}
        />
        <p className="timeline-moment" aria-hidden="true">
          <b>{props.cursorLabel}</b> <span>{props.cursorLabelLocal}</span>
        </p>
        <input
          className="timeline-slider"
          type="range"
          min={startS}
          max={endS}
          step={tickS}
          value={cursorS}
          aria-label={words.slider}
          aria-valuetext={[props.cursorLabel, props.cursorLabelLocal].filter(Boolean).join(", ")}
          onChange={(event) => onSeek(event.currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="timeline-caption" aria-live="polite">
        {props.caption}
      </p>
      <div className="timeline-controls">
        <TimelineSteps narrow={narrow} words={words} onStep={onStep} />
        <GoToDate startS={startS} endS={endS} cursorS={cursorS} words={words} onSeek={onSeek} />
        <Speed {...props} />
      </div>
    </section>
  );
}

function Speed({ speed, speeds, realSpeed, words, onSpeed }: TimelineProps) {
  const slower = neighbourSpeed(speeds, speed, -1);
  const faster = neighbourSpeed(speeds, speed, 1);
  return (
    <div className="timeline-speed">
      {realSpeed !== undefined && realSpeed !== speed && (
        <span className="timeline-real">{words.realSpeed(realSpeed)}</span>
      )}
      <button type="button" aria-label={words.slower} disabled={slower === speed} onClick={() => onSpeed(slower)}>
        <Icon name="slower" />
      </button>
      <select aria-label={words.speed} value={speed} onChange={(event) => onSpeed(Number(event.currentTarget.value))}>
        {speeds.map((choice) => (
          <option key={choice} value={choice}>
            {words.speedValue(choice)}
          </option>
        ))}
      </select>
      <button type="button" aria-label={words.faster} disabled={faster === speed} onClick={() => onSpeed(faster)}>
        <Icon name="faster" />
      </button>
    </div>
  );
}

/** Keys the slider answers beyond its own arrows, Home and End: weeks, and events with Shift. */
function sliderKey(event: KeyboardEvent, { startS, endS, cursorS, onSeek, onStep }: TimelineProps) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const seek = (unixS: number) => () => onSeek(Math.min(endS, Math.max(startS, unixS)));
  if (event.key === "PageUp") return seek(cursorS + WEEK_S);
  if (event.key === "PageDown") return seek(cursorS - WEEK_S);
  if (event.shiftKey && event.key === "ArrowRight") return () => onStep("event", 1);
  if (event.shiftKey && event.key === "ArrowLeft") return () => onStep("event", -1);
  return null;
}
