import { type KeyboardEvent, type PointerEvent, useRef } from "react";

interface WipeLineProps {
  readonly share: number;
  /** Of the plate that it moves over, px. */
  readonly width: number;
  readonly onMove: (share: number) => void;
  /** Its name, what it says of where it stands, and what is seen left and right of it. */
  readonly words: {
    readonly name: string;
    readonly value: (percent: number) => string;
    readonly left: string;
    readonly right: string;
  };
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.02,
  ArrowDown: -0.02,
  ArrowRight: 0.02,
  ArrowUp: 0.02,
  PageDown: -0.1,
  PageUp: 0.1,
  Home: -1,
  End: 1,
};

/** A slider that is a line between two maps. */
export function WipeLine({ share, width, onMove, words }: WipeLineProps) {
  const grip = useRef<{ x: number; share: number } | null>(null);
  const move = (to: number) => onMove(Math.min(1, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // these keys move the date elsewhere on the page
    move(share + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, share };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (grip.current !== null && width > 0) move(grip.current.share + (clientX - grip.current.x) / width);
  };
  const percent = Math.round(share * 100);
  return (
    <div
      role="slider"
      tabIndex={0}
      className="map-compare-line"
      style={{ left: `${share * 100}%` }}
      aria-label={words.name}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words.value(percent)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <span aria-hidden="true">{words.left}</span>
      <span aria-hidden="true">{words.right}</span>
    </div>
  );
}
