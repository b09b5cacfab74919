/** The bar at the foot of the page: play, step, scrub, speed, and the caption that says in words what is happening. */
import { type CSSProperties, useLayoutEffect, useState } from "react";
import { GoToDate, type GoToDateWords } from "./GoToDate.tsx";
import { MarkGlyph } from "./Marked.tsx";
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

/** Narrower than this there is room for one step control only. */
const COMPACT_REM = 77.5;
/** Narrower than this the bar stacks. */
const NARROW_REM = 60;
/** Narrower than this the date and the controls stand closer, and flags take one row. */
const PHONE_REM = 33.75;
/** Narrower than this the date takes two lines. */
const SLIM_REM = 23;

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
  /** What it tells is of the record and not of the run. */
  readonly isCaptionRecorded?: boolean;
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
  const [bar, barRem] = useWidth<HTMLElement>();
  const [track, trackRem] = useWidth<HTMLDivElement>();
  const below = (rem: number) => barRem > 0 && barRem < rem;
  const slim = below(SLIM_REM);
  const layout = [
    "timeline",
    below(NARROW_REM) && "timeline-narrow",
    below(PHONE_REM) && "timeline-phone",
    slim && "timeline-slim",
  ];

  const places = {
    "--cursor": shareOf(cursorS, startS, endS),
    "--ready": shareOf(readyS, startS, endS),
  } as CSSProperties;

  return (
    <section className={layout.filter(Boolean).join(" ")} aria-label={words.timeline} ref={bar}>
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
          widthRem={trackRem}
          rows={below(PHONE_REM) ? 1 : 2}
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
        />
      </div>
      <Caption text={props.caption} isRecorded={props.isCaptionRecorded === true} />
      <div className="timeline-controls">
        <TimelineSteps compact={below(COMPACT_REM)} words={words} onStep={onStep} />
        <GoToDate startS={startS} endS={endS} cursorS={cursorS} words={words} onSeek={onSeek} />
        <Speed {...props} />
      </div>
    </section>
  );
}

/** As high as its longest usual text, so that what is said never moves what is shown; what is longer still scrolls. */
function Caption({ text, isRecorded }: { readonly text: string; readonly isRecorded: boolean }) {
  const [element, widthRem] = useWidth<HTMLParagraphElement>();
  const [scrolls, setScrolls] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text and the width decide what is measured
  useLayoutEffect(() => {
    const caption = element.current;
    if (!caption) return;
    const measure = () => {
      const paddingPx = Number.parseFloat(getComputedStyle(caption).paddingBottom) || 0;
      setScrolls(caption.scrollHeight - paddingPx > caption.clientHeight + 1);
    };
    caption.scrollTop = 0;
    measure();
    document.fonts?.ready.then(measure);
  }, [text, widthRem]);
  return (
    <p
      ref={element}
      className={scrolls ? "timeline-caption timeline-caption-long" : "timeline-caption"}
      tabIndex={scrolls ? 0 : undefined}
    >
      {isRecorded && <MarkGlyph mark="recorded" />}
      {text}
    </p>
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
