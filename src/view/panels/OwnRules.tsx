import { t } from "../../i18n/tSheets.ts";
import { RULES } from "../../scenario/linkState.ts";
import { useAtlas } from "../../store/useAtlas.ts";

/** That the link's own rules, which are not the newest, hold. */
export function OwnRules() {
  const rules = useAtlas((state) => state.rules);
  return <p>{t("notice.rules", { rules, known: RULES })}</p>;
}
