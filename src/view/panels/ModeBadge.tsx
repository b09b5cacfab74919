/** What kind of run this is, always in words beside the title; a sentence on hover and focus says what that means. */
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { type MessageId, t } from "../../i18n/t.ts";
import type { ScenarioInput } from "../../scenario/schema.ts";
import "./modeBadge.css";

interface ModeBadgeProps {
  readonly input: ScenarioInput;
  /** Rules of the chain are changed, and which, in words. */
  readonly hasChangedRules: boolean;
  readonly rules: ReactNode;
  /** Title, texts and figures are someone else's. */
  readonly isOfFile: boolean;
  /** How many assumptions a person changed. */
  readonly assumptions: number;
}

/** What the mode means, and where the scenario itself departs from that. */
export function modeText({ mode, whatIf }: ScenarioInput): string {
  const text = t(`mode.${mode}Text` as MessageId);
  return whatIf === undefined ? text : t("mode.whatIf", { text, what: whatIf });
}

export function ModeBadge({ input, hasChangedRules, rules, isOfFile, assumptions }: ModeBadgeProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const closeFirst = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the sentence stays while the pointer is on it; the button does the rest
    <span className="mode" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className="mode-badge"
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={closeFirst}
      >
        {t(`mode.${input.mode}` as MessageId)} {isOfFile && <span className="mode-changed">{t("mode.file")}</span>}
        {hasChangedRules && <span className="mode-changed">{t("mode.changed")}</span>}
        {assumptions > 0 && (
          <span className="mode-changed">
            <span className="mode-long">{t("difference.assumptions", { assumptions })}</span>
            <span className="mode-short" aria-hidden="true">
              {t("mode.assumptionsShort", { assumptions })}
            </span>
          </span>
        )}
      </button>
      <span role="tooltip" id={id} className={open ? "mode-tip" : "mode-tip mode-tip-closed"}>
        {modeText(input)}
        {rules}
        {assumptions > 0 && <span className="mode-rules">{t("mode.assumptionsText")}</span>}
      </span>
    </span>
  );
}
