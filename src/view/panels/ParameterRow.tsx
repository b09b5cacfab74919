/** An assumption that can be moved within its range: a slider and a field for the exact figure. */
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { saidSource } from "../../i18n/saidSource.ts";
import { t } from "../../i18n/tSheets.ts";
import type { Parameter } from "../../scenario/assumptions.ts";
import { useAtlas } from "../../store/useAtlas.ts";

const SLIDER_STEPS = 100;

export function ParameterRow({ parameter }: { readonly parameter: Parameter }) {
  const { id, name, unit, value: own, low, high, mark, source } = parameter;
  const value = useAtlas((state) => state.assumptions[id] ?? own);
  const assume = useAtlas((state) => state.assume);
  const viewOnly = useAtlas((state) => state.viewOnly);
  /** What the hand is at and has not let go of. */
  const [draft, setDraft] = useState<number | null>(null);
  const label = useId();
  const why = useId();
  const isChanged = value !== own;
  const commit = (next: number) => {
    setDraft(null);
    if (Number.isFinite(next)) assume(id, next);
  };
  const hands = { low, high, value: draft ?? value, onDraft: setDraft, onCommit: commit, describedBy: why };
  return (
    <li className="parameter">
      <p className="parameter-name">
        <span id={label}>{name}</span>
        {isChanged && <span className="parameter-changed">{t("assumptions.changed")}</span>}
      </p>
      <div className="parameter-hands">
        {viewOnly ? (
          <b>{plain(value)}</b>
        ) : (
          <>
            <Hand {...hands} type="range" step={(high - low) / SLIDER_STEPS} labelledBy={label} />
            <Hand {...hands} type="number" step="any" label={t("assumptions.exact", { name })} />
          </>
        )}
        <span className="parameter-unit">{unit}</span>
        {isChanged && !viewOnly && (
          <button
            type="button"
            aria-label={t("assumptions.resetOf", { name, value: plain(own) })}
            onClick={() => commit(own)}
          >
            {t("assumptions.reset", { value: plain(own) })}
          </button>
        )}
      </div>
      <p className="parameter-why" id={why}>
        {t("assumptions.why", { low: plain(low), high: plain(high), mark, source: saidSource(source) })}
      </p>
    </li>
  );
}

interface HandProps {
  readonly type: "range" | "number";
  readonly low: number;
  readonly high: number;
  readonly step: number | "any";
  readonly value: number;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy: string;
  readonly onDraft: (value: number | null) => void;
  readonly onCommit: (value: number) => void;
}

/** Follows the hand at once and commits when it lets go: a drag is one change, and one step to undo. */
function Hand({ type, low, high, step, value, label, labelledBy, describedBy, onDraft, onCommit }: HandProps) {
  const input = useRef<HTMLInputElement>(null);
  const commit = useEffectEvent(onCommit);
  useEffect(() => {
    const element = input.current;
    // React's own change comes with every movement; the browser's comes at the end of one.
    const onChange = () => commit(element?.valueAsNumber ?? Number.NaN);
    element?.addEventListener("change", onChange);
    return () => element?.removeEventListener("change", onChange);
  }, []);
  return (
    <input
      ref={input}
      type={type}
      min={low}
      max={high}
      step={step}
      value={Number(value.toPrecision(6))}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={(event) => {
        const next = event.target.valueAsNumber;
        if (event.nativeEvent.type === "input" && Number.isFinite(next)) onDraft(next);
      }}
    />
  );
}

function plain(value: number): string {
  const [, decimals = ""] = String(value).split(".");
  return formatNumber(value, Math.min(5, decimals.length));
}
