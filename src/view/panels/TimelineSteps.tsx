/** Stepping by block, hour, day or event: all four side by side where there is room, else one at a time. */
import { memo, useState } from "react";
import { Icon } from "./TimelineIcon.tsx";
import type { StepDirection, StepUnit } from "./timelineModel.ts";

const UNITS: readonly StepUnit[] = ["event", "day", "hour", "block"];

export interface StepWords {
  readonly steps: string;
  readonly stepBy: string;
  readonly unit: Readonly<Record<StepUnit, string>>;
  readonly back: Readonly<Record<StepUnit, string>>;
  readonly forward: Readonly<Record<StepUnit, string>>;
}

interface TimelineStepsProps {
  /** One step control that offers every unit, instead of one control a unit. */
  readonly compact: boolean;
  readonly words: StepWords;
  readonly onStep: (unit: StepUnit, direction: StepDirection) => void;
}

export const TimelineSteps = memo(function TimelineSteps({ compact, words, onStep }: TimelineStepsProps) {
  const [chosen, setChosen] = useState<StepUnit>("block");
  return (
    <fieldset className="timeline-steps">
      <legend className="timeline-unseen">{words.steps}</legend>
      {(compact ? [chosen] : UNITS).map((unit) => (
        <span key={compact ? "chosen" : unit} className="timeline-step">
          <button type="button" aria-label={words.back[unit]} onClick={() => onStep(unit, -1)}>
            <Icon name="back" />
          </button>
          {compact ? (
            <select
              aria-label={words.stepBy}
              value={unit}
              onChange={(event) => setChosen(event.currentTarget.value as StepUnit)}
            >
              {UNITS.map((choice) => (
                <option key={choice} value={choice}>
                  {words.unit[choice]}
                </option>
              ))}
            </select>
          ) : (
            <span className="timeline-step-unit" aria-hidden="true">
              {words.unit[unit]}
            </span>
          )}
          <button type="button" aria-label={words.forward[unit]} onClick={() => onStep(unit, 1)}>
            <Icon name="forward" />
          </button>
        </span>
      ))}
    </fieldset>
  );
});
