/** Where figures are explained. It hears every figure that is pressed, wherever on the page, and gives the focus back to it in the end. */
import { useEffect, useState } from "react";
import { t } from "../i18n/t.ts";
import { onDemand, usePart } from "../view/panels/onDemand.ts";
import { PartComing } from "../view/panels/PartComing.tsx";

export const WHY_SHEET = onDemand(() => import("../view/panels/WhySheet.tsx").then((module) => module.WhySheet));

interface Asked {
  readonly figure: string;
  /** Asking again, also for the same, begins anew. */
  readonly count: number;
}

export function WhyPlace() {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const figure = (event.target as Element | null)?.closest<HTMLElement>("[data-why]")?.dataset.why;
      if (figure !== undefined) setAsked((before) => ({ figure, count: (before?.count ?? 0) + 1 }));
    };
    addEventListener("click", onClick);
    return () => removeEventListener("click", onClick);
  }, []);
  if (asked === null) return null;
  const close = () => {
    setAsked(null);
    figureButtons(asked.figure)[0]?.focus({ preventScroll: true });
  };
  return <Open key={asked.count} figure={asked.figure} onClose={close} />;
}

function Open({ figure, onClose }: { readonly figure: string; readonly onClose: () => void }) {
  const part = usePart(WHY_SHEET);
  if (part.status === "here") return <part.Content figure={figure} onClose={onClose} />;
  return (
    <aside className="sheet">
      <button type="button" onClick={onClose}>
        {t("sheet.close")}
      </button>
      <PartComing part={part} />
    </aside>
  );
}

/** Buttons of a figure, or of any, that can be seen: a phone shows some of them elsewhere. */
export function figureButtons(figure?: string): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(
    figure === undefined ? "[data-why]" : `[data-why="${CSS.escape(figure)}"]`,
  );
  return [...all].filter((button) => button.offsetParent !== null);
}

/** The figure that has the focus, else minutes per block. */
export function askWhy(): void {
  const focused = document.activeElement?.closest<HTMLElement>("[data-why]");
  (focused ?? figureButtons("interval")[0])?.click();
}
