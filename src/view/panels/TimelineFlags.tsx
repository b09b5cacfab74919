/** Flags above the track. One of them is in the Tab order; the arrow keys walk along the rest. */
import { type CSSProperties, type KeyboardEvent, memo, useMemo } from "react";
import { type FlagKind, nearestFlag, type PlacedFlag, placeFlags, type TimelineFlag } from "./timelineModel.ts";
import "./timelineFlags.css";

/** Flags are placed as on a page of 16 px a rem; larger text is a narrower track. */
const PX_PER_REM = 16;
/** Rough advance of a 13 px letter; wide enough that a label never meets its neighbour. */
const LETTER_PX = 7.2;

interface TimelineFlagsProps {
  readonly flags: readonly TimelineFlag[];
  readonly startS: number;
  readonly endS: number;
  readonly cursorS: number;
  readonly widthRem: number;
  readonly rows: number;
  readonly name: string;
  readonly kinds: Readonly<Record<FlagKind, string>>;
  readonly onSeek: (unixS: number) => void;
}

export function TimelineFlags({
  flags,
  startS,
  endS,
  cursorS,
  widthRem,
  rows,
  name,
  kinds,
  onSeek,
}: TimelineFlagsProps) {
  const placed = useMemo(() => {
    const labelWidthPx = (label: string) => label.length * LETTER_PX + 6;
    return placeFlags(flags, { startS, endS, widthPx: widthRem * PX_PER_REM || 1000, rows, labelWidthPx });
  }, [flags, startS, endS, widthRem, rows]);
  const inTabOrder = nearestFlag(placed, cursorS);
  // The same list while nothing of it changes: React then passes over it.
  return useMemo(
    () => (
      <ol className="timeline-flags" aria-label={name} onKeyDown={walk}>
        {placed.map((place, i) => (
          <Flag key={place.flag.id} place={place} tab={i === inTabOrder} kinds={kinds} onSeek={onSeek} />
        ))}
      </ol>
    ),
    [placed, inTabOrder, name, kinds, onSeek],
  );
}

interface FlagProps {
  readonly place: PlacedFlag;
  readonly tab: boolean;
  readonly kinds: Readonly<Record<FlagKind, string>>;
  readonly onSeek: (unixS: number) => void;
}

const Flag = memo(function Flag({ place, tab, kinds, onSeek }: FlagProps) {
  const { flag, share, row, labelled, before, text } = place;
  const looks = `timeline-${flag.kind}${labelled ? "" : " timeline-bare"}${before ? " timeline-before" : ""}`;
  return (
    <li className={`timeline-flag ${looks}`} style={{ "--at": share, "--row": row } as CSSProperties}>
      <button type="button" className="timeline-flag-button" tabIndex={tab ? 0 : -1} onClick={() => onSeek(flag.timeS)}>
        <Glyph kind={flag.kind} />
        {labelled && <span>{text}</span>}{" "}
        <span className="timeline-flag-tip">
          {!labelled && (flag.longLabel ?? flag.label)}{" "}
          <span>
            {kinds[flag.kind]} {flag.when}
          </span>
        </span>
      </button>
    </li>
  );
});

/** Arrow keys move the focus from flag to flag; Enter, being a button's own key, seeks. */
function walk(event: KeyboardEvent<HTMLOListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const here = buttons.indexOf(event.target as HTMLButtonElement);
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0 || here < 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  buttons[here + step]?.focus();
}

/** Kinds differ in shape as well as in colour: pennant, step, hollow diamond, filled pennant. */
const GLYPHS: Readonly<Record<FlagKind, string>> = {
  event: "M.5 1H10.5L7.5 4.75 10.5 8.5H.5Z",
  retarget: "M.75 8.5H5.5V1.5H11",
  report: "M6 .5L10.5 5 6 9.5 1.5 5Z",
  decision: "M.75 .5L11.5 4.75 .75 9Z",
};

function Glyph({ kind }: { readonly kind: FlagKind }) {
  return (
    <svg className="timeline-flag-glyph" viewBox="0 0 12 10" width="12" height="10" aria-hidden="true">
      <path d={GLYPHS[kind]} />
    </svg>
  );
}
