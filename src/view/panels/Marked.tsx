/** A figure and what kind of figure it is: simulated, estimated, recorded, claimed or assumed ones and bets look different everywhere. */
import { memo, type ReactNode } from "react";
import { type MessageId, t } from "../../i18n/t.ts";
import "./marked.css";

export type Mark = "simulated" | "estimated" | "recorded" | "claim" | "guess" | "bet";

const MARKS: readonly Mark[] = ["simulated", "estimated", "recorded", "claim", "guess", "bet"];

export function Marked({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  return (
    <span className={`marked marked-${mark}`}>
      <MarkGlyph mark={mark} />
      {children}
    </span>
  );
}

export const MarkGlyph = memo(function MarkGlyph({ mark }: { readonly mark: Mark }) {
  return (
    <span className={`glyph glyph-${mark}`}>
      <span className="unseen">{t(`mark.${mark}` as MessageId)} </span>
    </span>
  );
});

/** What the marks mean, once on the page. */
export const MarkLegend = memo(function MarkLegend() {
  return (
    <ul className="mark-legend" aria-label={t("mark.legend")}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={`glyph glyph-${mark}`} aria-hidden="true" />
          <span className={`marked-${mark}`}>{t(`mark.${mark}` as MessageId)}</span>
        </li>
      ))}
    </ul>
  );
});
