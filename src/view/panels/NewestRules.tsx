import type { ReactNode } from "react";
import { t } from "../../i18n/tSheets.ts";
import { RULES } from "../../scenario/linkState.ts";
import { useAtlas } from "../../store/useAtlas.ts";

/** What asks for more runs than the one on screen: frozen rules only do that one, and this says so. */
export function NewestRules({ children }: { readonly children: ReactNode }) {
  const rules = useAtlas((state) => state.rules);
  return rules === RULES ? children : <p className="sheet-lead">{t("rules.oneRun", { rules, known: RULES })}</p>;
}
