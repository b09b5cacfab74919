/** A figure that can be asked why it is what it is: the figure itself is the button. The page hears the press (`app/WhyPlace.tsx`). */
import { memo } from "react";
import { t } from "../../i18n/t.ts";
import "./why.css";

interface WhyProps {
  /** As `store/why/explain.ts` names figures. */
  readonly of: string;
  readonly children: string;
}

export const Why = memo(function Why({ of, children }: WhyProps) {
  return (
    <button type="button" className="why" data-why={of} aria-label={t("why.ask", { value: children })}>
      {children}
    </button>
  );
});
