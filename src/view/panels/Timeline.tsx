/** The bar at the foot of the page: play, step, scrub, speed, and the caption that says in words what is happening. */
import { type CSSProperties, memo, useEffect, useLayoutEffect, useRef, useState } from "react";
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
  readonly realSpeed: number | null;
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

type SpeedProps = Pick<TimelineProps, "speed" | "speeds" | "realSpeed" | "words" | "onSpeed">;

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

  // Each on what is drawn with it: flags inherit nothing that changes with every moment.
  const ready = { "--ready": shareOf(readyS, startS, endS) } as CSSProperties;
  const cursor = { "--cursor": shareOf(cursorS, startS, endS) } as CSSProperties;

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
      <div className="timeline-track" ref={track} style={ready}>
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
        <p className="timeline-moment" aria-hidden="true" style={cursor}>
          <b>{props.cursorLabel}</b>{" "}
          <span>{below(PHONE_REM) ? withoutDay(props.cursorLabelLocal) : props.cursorLabelLocal}</span>
        </p>
        <input
          className="timeline-slider"
          style={cursor}
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
        <GoToDate startS={startS} endS={endS} cursorS={cursorS} tickS={tickS} words={words} onSeek={onSeek} />
        <Speed
          speed={props.speed}
          speeds={props.speeds}
          realSpeed={props.realSpeed}
          words={words}
          onSpeed={props.onSpeed}
        />
      </div>
    </section>
  );
}

/** `29 Dec, 00:50 Almaty` has no room beside the date on a phone. */
const withoutDay = (local: string) => local.replace(/^.*, /, "");

/** As high as its longest usual text, so that what is said never moves what is shown; what is longer still scrolls. */
function Caption({ text, isRecorded }: { readonly text: string; readonly isRecorded: boolean }) {
  const caption = useRef<HTMLParagraphElement>(null);
  const said = useRef<HTMLSpanElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // Told of sizes after layout, it never asks for a layout of its own.
  useEffect(() => {
    const [frame, words] = [caption.current, said.current];
    if (frame === null || words === null || typeof ResizeObserver !== "function") return;
    const measure = () => setScrolls(words.offsetHeight > frame.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    for (const element of [frame, words]) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins at its head
  useLayoutEffect(() => {
    if (scrolls && caption.current) caption.current.scrollTop = 0;
  }, [text]);
  return (
    <p
      ref={caption}
      className={scrolls ? "timeline-caption timeline-caption-long" : "timeline-caption"}
      tabIndex={scrolls ? 0 : undefined}
    >
      <span ref={said} className="timeline-said">
        {isRecorded && <MarkGlyph mark="recorded" />}
        {text}
      </span>
    </p>
  );
}

const Speed = memo(function Speed({ speed, speeds, realSpeed, words, onSpeed }: SpeedProps) {
  const slower = neighbourSpeed(speeds, speed, -1);
  const faster = neighbourSpeed(speeds, speed, 1);
  return (
    <div className="timeline-speed">
      {realSpeed !== null && <span className="timeline-real">{words.realSpeed(realSpeed)}</span>}
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
});
