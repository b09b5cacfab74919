/** What there is to say of the link, in words that come only then: that its own rules hold, and what could not be taken of it. */
import { LANGUAGES, SPOKEN } from "../../i18n/languages.ts";
import { t } from "../../i18n/tSheets.ts";
import { type LinkProblem, RULES } from "../../scenario/linkState.ts";
import { useAtlas } from "../../store/useAtlas.ts";

const MOST_SHOWN = 3;

export function LinkProblems() {
  const rules = useAtlas((state) => state.rules);
  const problems = useAtlas((state) => state.problems);
  return (
    <>
      {rules !== RULES && <p>{t("notice.rules", { rules, known: RULES })}</p>}
      {problems.length > 0 && [t("notice.lead"), ...problems.slice(0, MOST_SHOWN).map(sentenceOf)].join(" ")}
    </>
  );
}

const languages = SPOKEN.map((id) => `${LANGUAGES[id].name} (${id})`).join(", ");

/** The first goes on after the lead's colon. */
function sentenceOf(problem: LinkProblem, place: number): string {
  const text = textOf(problem);
  return place === 0 ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function textOf(problem: LinkProblem): string {
  return t(`problem.${problem.code}`, "text" in problem ? { text: problem.text, known: RULES, languages } : undefined);
}
