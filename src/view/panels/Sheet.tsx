/** A sheet over the map: a heading, a sentence, and its content. Escape and the button close it. */
import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../i18n/t.ts";
import { useAtlas } from "../../store/useAtlas.ts";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

export function Sheet({ title, lead, children }: SheetProps) {
  const openPanel = useAtlas((state) => state.openPanel);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className="sheet-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={() => openPanel(null)}>
          {t("sheet.close")}
        </button>
      </header>
      {lead !== undefined && <p className="sheet-lead">{lead}</p>}
      {children}
    </>
  );
}

/** A wide table that scrolls sideways inside itself, reachable by keyboard. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="wide-table" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
