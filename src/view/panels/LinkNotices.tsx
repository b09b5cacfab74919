/** What there is to say of the link: that it runs under older rules, or what of it could not be taken as it stood. */
import { t } from "../../i18n/tSheets.ts";
import { type LinkProblem, RULES } from "../../scenario/linkState.ts";
import { useAtlas } from "../../store/useAtlas.ts";

const MOST_SHOWN = 3;

export function LinkNotices() {
  const rules = useAtlas((state) => state.rules);
  const problems = useAtlas((state) => state.problems);
  const dismiss = useAtlas((state) => state.dismissProblems);
  return (
    <>
      {rules !== RULES && <p>{t("notice.rules", { rules, known: RULES })}</p>}
      {problems.length > 0 && (
        <p>
          {t("notice.lead")} {problems.slice(0, MOST_SHOWN).map(problemText).join(" ")}
          <button type="button" onClick={dismiss}>
            {t("notice.dismiss")}
          </button>
        </p>
      )}
    </>
  );
}

function problemText(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text, known: RULES } : undefined);
}
